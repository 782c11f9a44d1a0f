import Consultation

/// Behind `tabellen/keuzevragen.csv` and `tabellen/keuzes.csv`: the answers to the questions outside the eight.
extension EvidenceFinder {
  func otherQuestion(_ column: String, _ key: Key) -> Evidence? {
    guard let round = key["ronde"], let question = key["vraag"] else { return nil }
    switch column {
    case "organisaties": return evidence(choices(in: round, at: question) { _ in true }, .organisations)
    case "eens":
      return evidence(choices(in: round, at: question) { ["helemaal-mee-eens", "mee-eens"].contains($0.choice) }, .organisations)
    case "oneens":
      return evidence(choices(in: round, at: question) { ["helemaal-mee-oneens", "mee-oneens"].contains($0.choice) }, .organisations)
    default: return nil
    }
  }

  func choice(_ column: String, _ key: Key) -> Evidence? {
    guard let round = key["ronde"], let question = key["vraag"], let choice = key["keuze"] else { return nil }
    let all = choices(in: round, at: question) { $0.choice?.rawValue == choice || $0.themes.contains(Code(choice)) }
    switch column {
    case "respondenten": return evidence(all, .respondents)
    case "organisaties": return evidence(all, .organisations)
    default: return nil
    }
  }

  /// The answers to a question outside the eight that say something: of free text all, of a list those that are in it.
  func choices(in round: String, at question: String, where belongs: (CodedChoice) -> Bool) -> [CodedChoice] {
    let isOpen = material.codebook.question(Code(question))?.kind == .open
    return consultation.coded.choices.filter { choice in
      choice.round.rawValue == round && choice.question.rawValue == question && (isOpen || choice.choice != nil || !choice.themes.isEmpty)
        && belongs(choice)
    }
  }
}
