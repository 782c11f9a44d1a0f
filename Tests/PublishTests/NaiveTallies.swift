import Consultation

/// Counts a sample by going through all of it for every figure.
struct NaiveTallies {
  let sample: Sample

  var tallies: Tallies {
    let counted = sample.coded.respondents.filter { $0.status == .counted }
    var tallies = Tallies(rounds: sample.rounds, accounts: sample.accounts)
    for round in sample.rounds.map(\.code) {
      let here = counted.filter { $0.round == round }
      tallies.unknownOrganisation[round] = here.count { $0.organisation == nil }
      for organisation in Sample.codebook.organisations {
        let respondents = here.count { $0.organisation == organisation.code }
        if organisation.isInvited || respondents > 0 {
          tallies.response.append(ResponseTally(round: round, organisation: organisation.code, respondents: respondents))
        }
      }
      for question in Code<Question>.consultation { count(question, round, &tallies) }
      countMeetings(round, &tallies)
      countChoices(round, &tallies)
    }
    tallies.overlaps = overlaps
    return tallies
  }

  private func count(_ question: Code<Question>, _ round: Code<Round>, _ tallies: inout Tallies) {
    let given = sample.coded.answers.filter { $0.round == round && $0.question == question }
    let answers = given.filter { $0.method != .noAnswer }
    tallies.questions.append(
      QuestionTally(
        round: round, question: question, respondents: Set(answers.map(\.respondent)).count,
        organisations: Set(answers.compactMap(\.organisation)).count, answers: answers.count,
        withoutTheme: answers.count { $0.themes.isEmpty }, withoutContent: given.count - answers.count))
    for theme in Sample.codebook.themes.map(\.code) + [nil] as [Code<Theme>?] {
      let about = answers.filter { answer in
        theme.map { answer.themes.contains($0) || answer.subthemes.contains($0) } ?? answer.themes.isEmpty
      }
      guard !about.isEmpty else { continue }
      tallies.themes.append(
        ThemeTally(
          round: round, theme: theme, question: question, respondents: Set(about.map(\.respondent)).count,
          organisations: Set(about.compactMap(\.organisation)).count, answers: about.count))
      guard let theme else { continue }
      for organisation in Sample.codebook.organisations.map(\.code) {
        let own = about.filter { $0.organisation == organisation }
        guard !own.isEmpty else { continue }
        tallies.themesByOrganisation.append(
          ThemeOrganisationTally(
            round: round, theme: theme, organisation: organisation, question: question, respondents: Set(own.map(\.respondent)).count,
            answers: own.count))
      }
    }
  }

  private func countMeetings(_ round: Code<Round>, _ tallies: inout Tallies) {
    for meeting in Sample.codebook.meetings {
      let said = sample.coded.judgements.filter { $0.round == round && $0.meeting.code == meeting.code }
      var tally = MeetingTally(
        round: round, meeting: meeting.code, respondents: [:], organisationsByVerdict: [:],
        organisations: Set(said.compactMap(\.organisation)).count,
        hoursPerYear: Double(meeting.participants.count * meeting.timesPerYear) * meeting.hours)
      for verdict in Verdict.allCases {
        tally.respondents[verdict] = Set(said.filter { $0.verdict == verdict }.map(\.respondent)).count
        tally.organisationsByVerdict[verdict] = Set(said.filter { $0.verdict == verdict }.compactMap(\.organisation)).count
      }
      tallies.meetings.append(tally)
    }
  }

  private func countChoices(_ round: Code<Round>, _ tallies: inout Tallies) {
    for question in Sample.codebook.questions {
      let given = sample.coded.choices.filter { $0.round == round && $0.question == question.code }
      for choice in Sample.codebook.choices(of: question).map(\.code.rawValue) + Sample.codebook.themes.map(\.code.rawValue) {
        let chosen = given.filter { $0.choice?.rawValue == choice || $0.themes.contains(Code(choice)) }
        guard !chosen.isEmpty else { continue }
        tallies.choices.append(
          ChoiceTally(
            round: round, question: question.code, choice: choice, respondents: Set(chosen.map(\.respondent)).count,
            organisations: Set(chosen.compactMap(\.organisation)).count))
      }
    }
  }

  private var overlaps: [OverlapTally] {
    let meetings = Sample.codebook.meetings
    return meetings.indices.flatMap { a in
      meetings.indices.filter { $0 > a }.compactMap { b in
        let (first, second) = (meetings[a], meetings[b])
        let shared = first.participants.filter(second.participants.contains)
        let themes = first.themes.filter(second.themes.contains)
        guard !shared.isEmpty || !themes.isEmpty else { return nil }
        return OverlapTally(
          first: first.code, second: second.code,
          participants: Double(shared.count) / Double(Set(first.participants + second.participants).count),
          themes: Double(themes.count) / Double(Set(first.themes + second.themes).count), sharedParticipants: shared, sharedThemes: themes,
          hoursFreed: Double(shared.count) * min(Double(first.timesPerYear) * first.hours, Double(second.timesPerYear) * second.hours))
      }
    }
  }
}
