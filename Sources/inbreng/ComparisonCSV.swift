internal import Consultation
internal import Pipeline

/// What changed between two outputs as a table.
struct ComparisonCSV {
  private let comparison: OutputComparison

  init(_ comparison: OutputComparison) { self.comparison = comparison }

  /// The table, without an end to its last line.
  var text: String {
    let causes = ChangeCause.allCases.map(Self.column)
    let header = ["ronde", "soort", "onderwerp", "detail", "naam", "eerst", "nu", "verschil"] + causes
    let rows = comparison.changes.map { change in
      let (kind, subject, detail, name) = described(change.subject)
      return [change.round.rawValue, kind, subject, detail, name] + [change.before, change.after, change.difference].map(String.init)
        + ChangeCause.allCases.map { String(change.parts[$0, default: 0]) }
    }
    return ([header] + rows).map { $0.map(Self.cell).joined(separator: ",") }.joined(separator: "\n")
  }

  private func described(_ subject: RunChange.Subject) -> (kind: String, subject: String, detail: String, name: String) {
    switch subject {
    case .respondents: ("respondenten", "", "", "")
    case .organisations: ("organisaties", "", "", "")
    case .theme(let theme): ("thema", theme.rawValue, "", comparison.name(theme))
    case .meeting(let meeting, let verdict): ("overleg", meeting.rawValue, verdict.rawValue, comparison.name(meeting))
    case .choice(let question, let choice): ("keuze", question.rawValue, choice, comparison.name(of: choice, at: question))
    }
  }

  private static func column(_ cause: ChangeCause) -> String {
    switch cause {
    case .respondentsGone: "respondenten_weg"
    case .respondentsNew: "respondenten_nieuw"
    case .answers: "antwoorden"
    case .decisions: "besluiten"
    case .codebook: "codeboek"
    case .program: "programma"
    }
  }

  /// A cell after RFC 4180, on one line; text that would start a formula in a spreadsheet gets a leading `'`. A negative number does not.
  private static func cell(_ text: String) -> String {
    var text = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    if let first = text.utf8.first, SpreadsheetFormula.starts(with: first), Int(text) == nil { text = "'" + text }
    return text.contains { $0 == "," || $0 == "\"" }
      ? "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" : text
  }
}
