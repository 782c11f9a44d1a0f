import Consultation

/// The tallies counted the slow way: for every cell of every table, all rows are gone through.
struct NaiveTallies {
  let codebook: Codebook
  let rounds: [Round]
  let coded: CodedConsultation

  func known(_ codes: [Code<Organisation>?]) -> Int { Set(codes.compactMap { $0 }).count }

  var response: [ResponseTally] {
    rounds.flatMap { round in
      codebook.organisations.compactMap { organisation in
        let people = coded.respondents.filter {
          $0.round == round.code && $0.status == .counted && $0.organisation == organisation.code
        }
        if people.isEmpty && !organisation.isInvited { return nil }
        return ResponseTally(round: round.code, organisation: organisation.code, respondents: Set(people.map(\.pseudonym)).count)
      }
    }
  }

  var unknownOrganisation: [Code<Round>: Int] {
    var result: [Code<Round>: Int] = [:]
    for round in rounds {
      let people = coded.respondents.filter { $0.round == round.code && $0.status == .counted && $0.organisation == nil }
      result[round.code] = Set(people.map(\.pseudonym)).count
    }
    return result
  }

  var themes: [ThemeTally] {
    rounds.flatMap { round in
      (codebook.themes.map { Optional($0.code) } + [nil]).flatMap { theme in
        Code<Question>.consultation.compactMap { question in
          let rows = coded.answers.filter { $0.round == round.code && $0.question == question && isAbout(theme, $0) }
          if rows.isEmpty { return nil }
          return ThemeTally(
            round: round.code, theme: theme, question: question, respondents: Set(rows.map(\.respondent)).count,
            organisations: known(rows.map(\.organisation)), answers: rows.count)
        }
      }
    }
  }

  var themesByOrganisation: [ThemeOrganisationTally] {
    rounds.flatMap { round in
      codebook.themes.flatMap { theme in
        codebook.organisations.flatMap { organisation in
          Code<Question>.consultation.compactMap { question in
            let rows = coded.answers.filter {
              $0.round == round.code && $0.question == question && isAbout(theme.code, $0) && $0.organisation == organisation.code
            }
            if rows.isEmpty { return nil }
            return ThemeOrganisationTally(
              round: round.code, theme: theme.code, organisation: organisation.code, question: question,
              respondents: Set(rows.map(\.respondent)).count, answers: rows.count,
              onBehalf: Set(rows.map(\.respondent)).subtracting(personal(round)).count)
          }
        }
      }
    }
  }

  func personal(_ round: Round) -> Set<Pseudonym> {
    Set(coded.respondents.filter { $0.round == round.code && $0.status == .counted && $0.capacity == .personal }.map(\.pseudonym))
  }

  func isAbout(_ theme: Code<Theme>?, _ answer: CodedAnswer) -> Bool {
    if answer.method == .noAnswer { return false }
    let all = answer.themes + answer.subthemes
    return theme.map(all.contains) ?? all.isEmpty
  }

  var questions: [QuestionTally] {
    rounds.flatMap { round in
      Code<Question>.consultation.map { question in
        let all = coded.answers.filter { $0.round == round.code && $0.question == question }
        let saying = all.filter { $0.method != .noAnswer }
        return QuestionTally(
          round: round.code, question: question, respondents: Set(saying.map(\.respondent)).count,
          organisations: known(saying.map(\.organisation)), answers: saying.count,
          withoutTheme: saying.count { $0.themes.isEmpty && $0.subthemes.isEmpty }, withoutContent: all.count - saying.count)
      }
    }
  }

  /// The verdicts on an overleg of a respondent, and the organisations it stands for; the first verdict of the list counts.
  func voices(_ round: Round, _ meeting: Meeting) -> [(person: Pseudonym, verdict: Verdict, organisation: Code<Organisation>?)] {
    let rows = coded.judgements.filter { $0.round == round.code && $0.meeting.code == meeting.code }
    return Set(rows.map(\.respondent)).compactMap { person in
      let own = rows.filter { $0.respondent == person }
      for verdict in [Verdict.needed, .merge, .superfluous, .noOpinion] {
        let same = own.filter { $0.verdict == verdict }
        let order = codebook.organisations.map { Optional($0.code) } + [nil]
        if let organisation = order.first(where: { code in same.contains { $0.organisation == code } }) {
          return (person, verdict, organisation)
        }
      }
      return nil
    }
  }

  var meetings: [MeetingTally] {
    rounds.flatMap { round in
      codebook.meetings.map { meeting in
        let voices = voices(round, meeting)
        var respondents: [Verdict: Int] = [:]
        var organisations: [Verdict: Int] = [:]
        for verdict in Verdict.allCases {
          let same = voices.filter { $0.verdict == verdict }
          respondents[verdict] = same.count
          organisations[verdict] = known(same.map(\.organisation))
        }
        return MeetingTally(
          round: round.code, meeting: meeting.code, respondents: respondents, organisationsByVerdict: organisations,
          organisations: known(voices.map(\.organisation)),
          hoursPerYear: meeting.hours * Double(meeting.timesPerYear) * Double(meeting.participants.count))
      }
    }
  }

  var choices: [ChoiceTally] {
    rounds.flatMap { round in
      codebook.questions.flatMap { question -> [ChoiceTally] in
        let options: [String]
        switch question.kind {
        case .statement, .choice: options = codebook.choices(of: question).map(\.code.rawValue)
        case .themes: options = codebook.themes.map(\.code.rawValue)
        default: options = []
        }
        return options.compactMap { option in
          let rows = coded.choices.filter {
            $0.round == round.code && $0.question == question.code
              && ($0.choice?.rawValue == option || $0.themes.contains { $0.rawValue == option })
          }
          if rows.isEmpty { return nil }
          return ChoiceTally(
            round: round.code, question: question.code, choice: option, respondents: Set(rows.map(\.respondent)).count,
            organisations: known(rows.map(\.organisation)))
        }
      }
    }
  }
}
