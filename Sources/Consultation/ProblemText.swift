/// Turns problems into sentences a person can act on; the only place where that happens.
public struct ProblemText: Sendable {
  private let redact: @Sendable (RawText) -> RedactedText

  /// A renderer that shows what stands in the input only after `redact` has seen it.
  public init(redact: @escaping @Sendable (RawText) -> RedactedText) { self.redact = redact }

  /// What is wrong, without place or advice.
  public func what(_ problem: Problem) -> String { filled(problem.kind.what, with: problem.values) }

  /// What is wrong and what to do, as one line of text.
  public func reason(_ problem: Problem) -> String {
    "\(what(problem)) \(filled(problem.kind.advice, with: problem.values))"
  }

  /// The place, what is wrong and what to do: `ronde-1/a.csv, rij 7, kolom “Datum”: …`
  public func line(_ problem: Problem) -> String {
    var place: [String] = []
    if let file = problem.file { place.append(file.path) }
    if let row = problem.row { place.append("rij \(row)") }
    if let column = problem.column { place.append("kolom “\(shown(column))”") }
    let prefix = place.isEmpty ? "" : place.joined(separator: ", ") + ": "
    return "\(prefix)\(reason(problem)) [\(problem.kind.id)]"
  }

  /// That there are `count` more problems of this kind in the same file, and where they are all told.
  public func more(_ count: Int, like problem: Problem) -> String {
    let place = problem.file.map { "\($0.path): " } ?? ""
    return "\(place)nog \(count) van deze meldingen; ‘inbreng check’ toont ze allemaal. [\(problem.kind.id)]"
  }

  /// The heading of the problem's column after redaction, or nothing.
  public func column(_ problem: Problem) -> String { problem.column.map(shown) ?? "" }

  /// What stands in the input as it may be shown: redacted, on one line and at most sixty characters long.
  public func shown(_ raw: RawText) -> String {
    let line = redact(raw).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }

  private func shown(_ value: Problem.Value) -> String {
    switch value {
    case .number(let number): String(number)
    case .word(let word): word
    case .written(let raw): shown(raw)
    }
  }

  /// Of `cel|cellen` the word that goes with the number.
  private static func word(of forms: Substring, for value: Problem.Value) -> String {
    let forms = forms.split(separator: "|")
    return String((value == .number(1) ? forms.first : forms.last) ?? "")
  }

  private func filled(_ template: String, with values: [Problem.Value]) -> String {
    var text = ""
    var rest = Substring(template)
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")), let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}")) {
      text += rest[..<open]
      let inside = rest[rest.index(after: open)..<close]
      let parts = inside.split(separator: "?", maxSplits: 1)
      if let position = parts.first.flatMap({ Int($0) }), values.indices.contains(position) {
        text += parts.count == 1 ? shown(values[position]) : Self.word(of: parts[1], for: values[position])
      } else {
        text += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
