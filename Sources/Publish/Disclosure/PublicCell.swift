import Consultation

/// A count in the public tables that holds people. Counts of organisations are none of these: those are positions.
enum PublicCell: Hashable, Sendable {
  /// `ronden.csv`: who named no known organisation.
  case withoutOrganisation(Code<Round>)
  /// `ronden.csv`: answers with content to all eight questions together.
  case answers(Code<Round>)
  /// `ronden.csv`: those under a theme.
  case withTheme(Code<Round>)
  /// `ronden.csv`: those under no theme.
  case withoutTheme(Code<Round>)
  /// `ronden.csv`: answers that only say that there is none.
  case withoutContent(Code<Round>)
  /// `respons.csv`
  case response(Code<Round>, Code<Organisation>)
  /// `vragen.csv`: who answered a question.
  case question(Code<Round>, Code<Question>)
  /// `vragen.csv`: who only said that there is none.
  case nothingToSay(Code<Round>, Code<Question>)
  /// `themas.csv`; no theme is also the column `zonder_thema` of `vragen.csv`.
  case theme(Code<Round>, Code<Theme>?, Code<Question>)
  /// `thema-organisatie.csv`
  case themeOrganisation(Code<Round>, Code<Theme>, Code<Organisation>, Code<Question>)
  /// `keuzes.csv`
  case choice(Code<Round>, Code<Question>, String)
  /// `overleggen.csv`
  case meeting(Code<Round>, Code<Meeting>, Verdict)
  /// `checklist.csv`: respondents, and with them their answers.
  case checklist(Code<Round>, Code<ChecklistItem>)

  /// The table below `output/`, and the cell in it in the words of ``TableCell/address``.
  var address: (table: String, cell: String) {
    func theme(_ code: Code<Theme>?) -> String { code?.rawValue ?? noThemeCode }
    return switch self {
    case .withoutOrganisation(let round): (RoundTable.path, "zonder_organisatie[ronde=\(round)]")
    case .answers(let round): (RoundTable.path, "antwoorden[ronde=\(round)]")
    case .withTheme(let round): (RoundTable.path, "met_thema[ronde=\(round)]")
    case .withoutTheme(let round): (RoundTable.path, "zonder_thema[ronde=\(round)]")
    case .withoutContent(let round): (RoundTable.path, "zonder_inhoud[ronde=\(round)]")
    case .response(let round, let organisation): ("tabellen/respons.csv", "respondenten[ronde=\(round);organisatie=\(organisation)]")
    case .question(let round, let question): ("tabellen/vragen.csv", "respondenten[ronde=\(round);vraag=\(question)]")
    case .nothingToSay(let round, let question): ("tabellen/vragen.csv", "zonder_inhoud[ronde=\(round);vraag=\(question)]")
    case .theme(let round, let code, let question):
      ("tabellen/themas.csv", "respondenten[ronde=\(round);thema=\(theme(code));vraag=\(question)]")
    case .themeOrganisation(let round, let code, let organisation, let question):
      (
        "tabellen/thema-organisatie.csv",
        "respondenten[ronde=\(round);thema=\(code);organisatie=\(organisation);vraag=\(question)]"
      )
    case .choice(let round, let question, let choice):
      ("tabellen/keuzes.csv", "respondenten[ronde=\(round);vraag=\(question);keuze=\(choice)]")
    case .meeting(let round, let meeting, let verdict):
      ("tabellen/overleggen.csv", "\(Digest.column(verdict))[ronde=\(round);overleg=\(meeting)]")
    case .checklist(let round, let item): (ChecklistTable.path, "respondenten[ronde=\(round);punt=\(item)]")
    }
  }
}
