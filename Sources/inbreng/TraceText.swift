internal import Consultation

/// Says what stands behind a claim: the sentence, and for each figure its cell, its definition and the rows it was counted from.
struct TraceText {
  let claim: ClaimTrace

  /// The whole answer.
  var text: String {
    var lines = ["Kenmerk \(claim.id)"]
    var sentence = ""
    for (place, figure) in claim.figures.enumerated() {
      if figure.sentence != sentence {
        sentence = figure.sentence
        lines += ["", sentence]
      }
      lines += [
        "", "\(place + 1). \(figure.isWithheld ? "weggelaten" : number(figure.value)) — \(figure.table), \(figure.cell)",
        "   \(figure.definition)",
      ]
      lines += evidence(figure.evidence).map { "   \($0)" }
    }
    return lines.joined(separator: "\n")
  }

  private func evidence(_ evidence: Evidence) -> [String] {
    switch evidence {
    case .rows(let rows, of: let unit):
      let count = Set(rows.map(\.counted)).count
      return [
        "Geteld: \(count) \(count == 1 ? words(unit).one : words(unit).many) in \(rows.count) \(rows.count == 1 ? "rij" : "rijen")."
      ] + rows.map(line)
    case .listed(let names, in: let place):
      return ["Volgens \(place): \(names.isEmpty ? "geen" : names.joined(separator: "; "))."]
    case .sum(let terms):
      return ["Opgeteld uit:"] + terms.map { "\($0.isSubtracted ? "−" : "+") \(number($0.value)) — \($0.table), \($0.cell)" }
    case .computed(let words): return ["Berekend: \(words)"]
    }
  }

  private func line(_ row: Evidence.Row) -> String {
    var parts = ["\(row.source.file), rij \(row.source.row)", row.organisation ?? "organisatie niet bekend"]
    if !row.respondent.isEmpty { parts.append(row.respondent) }
    if !row.question.isEmpty { parts.append(row.question) }
    if let text = row.text { parts.append("“\(shown(text.text))”") }
    return "- " + parts.joined(separator: " · ")
  }

  /// On one line, and no longer than a person reads.
  private func shown(_ text: String) -> String {
    let start = String(text.unicodeScalars.prefix(2000))
    let line = start.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 400 || start.unicodeScalars.count == 2000 ? line.prefix(400) + "…" : line
  }

  private func words(_ unit: Evidence.Unit) -> (one: String, many: String) {
    switch unit {
    case .respondents: ("respondent", "respondenten")
    case .organisations: ("organisatie", "organisaties")
    case .answers: ("antwoord", "antwoorden")
    case .submissions: ("inzending", "inzendingen")
    case .texts: ("tekst", "teksten")
    case .names: ("naam", "namen")
    case .meetings: ("overleg", "overleggen")
    case .rows: ("rij", "rijen")
    }
  }

  /// Whole numbers without decimals, others with a decimal comma.
  private func number(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let sign = value < 0 ? "-" : ""
    guard hundredths % 100 != 0 else { return sign + String(hundredths / 100) }
    let rest = hundredths % 100
    return "\(sign)\(hundredths / 100),\(rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest))"
  }
}
