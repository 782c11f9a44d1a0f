import Consultation

/// Behind the tables about themes: which answers name them, at which questions.
extension EvidenceFinder {
  func theme(_ column: String, _ key: Key) -> Evidence? {
    guard let round = key["ronde"], let theme = key["thema"] else { return nil }
    switch column {
    case "organisaties": return evidence(answers(in: round, naming: theme, at: Digest.themeQuestions), .organisations)
    case "ervaring": return experience(in: round, on: theme, at: Digest.themeQuestions)
    case "knelpunt", "voorziening":
      let naming = choices(in: round, at: column) { choice in
        choice.themes.contains { material.codebook.category(of: $0).rawValue == theme }
      }
      return evidence(naming, .organisations)
    default:
      if let question = Digest.themeQuestions.first(where: { ThemeOverviewTable.experience(at: $0) == column }) {
        return experience(in: round, on: theme, at: [question])
      }
      guard let question = Code<Question>.consultation.first(where: { $0.rawValue == column }) else { return nil }
      return evidence(answers(in: round, naming: theme, at: [question]), .organisations)
    }
  }

  /// The answers given on behalf of organisations of people with experience.
  private func experience(in round: String, on theme: String, at questions: [Code<Question>]) -> Evidence {
    let inPerson = Set(respondents(in: round) { $0.capacity == .personal }.map(\.pseudonym))
    let naming = answers(in: round, naming: theme, at: questions).filter { answer in
      !inPerson.contains(answer.respondent) && answer.organisation.flatMap { material.codebook.organisation($0)?.domain } == .experience
    }
    return evidence(naming, .organisations)
  }

  func themeAtQuestion(_ column: String, _ key: Key) -> Evidence? {
    guard let round = key["ronde"], let theme = key["thema"], let question = key["vraag"] else { return nil }
    return evidence(answers(in: round, naming: theme, at: [Code(question)]), column)
  }

  func question(_ column: String, _ key: Key) -> Evidence? {
    guard let round = key["ronde"], let question = key["vraag"] else { return nil }
    let all = answers(in: round) { $0.question.rawValue == question }
    switch column {
    case "zonder_thema": return evidence(all.filter { $0.themes.isEmpty && $0.subthemes.isEmpty }, .each(.answers))
    case "zonder_inhoud":
      let empty = consultation.coded.answers.filter {
        $0.round.rawValue == round && $0.question.rawValue == question && $0.method == .noAnswer
      }
      return evidence(empty, .each(.answers))
    default: return evidence(all, column)
    }
  }

  func sides(_ column: String, _ key: Key) -> Evidence? {
    guard let round = key["ronde"], let theme = key["thema"],
      let pair = QuestionPair.allCases.first(where: { $0.positive.rawValue == key["vraag"] })
    else { return nil }
    let positive = answers(in: round, naming: theme, at: [pair.positive])
    let negative = answers(in: round, naming: theme, at: [pair.negative])
    let (these, those) = (Set(positive.compactMap(\.organisation)), Set(negative.compactMap(\.organisation)))
    switch column {
    case "alleen_positief": return evidence(positive, of: these.subtracting(those))
    case "alleen_negatief": return evidence(negative, of: those.subtracting(these))
    case "beide": return evidence(positive + negative, of: these.intersection(those))
    default: return nil
    }
  }

  func movement(_ column: String, _ key: Key) -> Evidence? {
    guard let earlier = key["ronde_eerst"], let later = key["ronde_nu"], let theme = key["thema"] else { return nil }
    let then = answers(in: earlier, naming: theme, at: Digest.themeQuestions)
    let now = answers(in: later, naming: theme, at: Digest.themeQuestions)
    let (before, after) = (Set(then.compactMap(\.organisation)), Set(now.compactMap(\.organisation)))
    switch column {
    case "eerst": return evidence(then, .organisations)
    case "nu": return evidence(now, .organisations)
    case "nieuw": return evidence(now, of: after.subtracting(before))
    case "weg": return evidence(then, of: before.subtracting(after))
    case "gebleven": return evidence(then + now, of: after.intersection(before))
    default: return nil
    }
  }

  private func evidence(_ answers: [CodedAnswer], of organisations: Set<Code<Organisation>>) -> Evidence {
    evidence(answers.filter { $0.organisation.map(organisations.contains) ?? false }, .organisations)
  }

  /// Answers as the column counts them.
  private func evidence(_ answers: [CodedAnswer], _ column: String) -> Evidence? {
    switch column {
    case "respondenten": evidence(answers, .respondents)
    case "organisaties": evidence(answers, .organisations)
    case "antwoorden": evidence(answers, .each(.answers))
    default: nil
    }
  }
}
