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

  private func filled(_ template: String, with values: [Problem.Value]) -> String {
    var text = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      if let position = Int(rest[rest.index(after: open)..<close]), values.indices.contains(position) {
        switch values[position] {
        case .number(let number): text += String(number)
        case .word(let word): text += word
        case .written(let raw): text += shown(raw)
        }
      } else {
        text += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
