import Consultation

/// Decides what stands in the report for one organisation.
struct OrganisationReportBuilder {
  let material: Material
  let organisation: Organisation
  /// Its counted respondents who speak for it.
  let respondents: [CodedRespondent]
  let answers: [CodedAnswer]
  let judgements: [CodedJudgement]
  let rounds: [RoundFigures]

  /// How many answers to one question a report shows: it is meant to be read.
  static let mostAnswers = 20

  /// The report: the latest round first, then the overleggen at which the organisation sits.
  var document: Document {
    var document = Document(
      title: Wording.reportTitle(organisation), notice: material.settings.isFictional ? Wording.fictional : nil)
    document.introduction = [.sentences([Wording.reportIntroduction(material.settings.title), Wording.reportPrivacy])]
    document.sections = [change].compactMap(\.self) + rounds.reversed().compactMap(section) + [ownMeetings].compactMap(\.self)
    document.sections.append(
      Section(
        heading: Wording.Heading.correction, anchor: "correctie",
        blocks: [
          .sentences([Wording.correction]),
          .table(TextTable(caption: Wording.correctionTable, columns: Wording.correctionColumns, rows: Wording.correctionRows)),
          .sentences([Wording.correctionReturn]),
        ]))
    return document
  }

  private func section(_ figures: RoundFigures) -> Section? {
    let speakers = Set(respondents.filter { $0.round == figures.round.code }.map(\.pseudonym))
    guard !speakers.isEmpty else { return nil }
    let own = answers.filter { $0.round == figures.round.code && speakers.contains($0.respondent) }
    let consenting = Set(respondents.filter { $0.round == figures.round.code && $0.mayBeQuoted }.map(\.pseudonym))
    var blocks: [Block] = [.sentences([Wording.reportCounted(respondents: .own(speakers.count), answers: .own(own.count))])]
    let asked = Code<Question>.consultation.compactMap { code in material.codebook.question(code) }.filter { $0.kind == .open }
    let parts: [Section] = asked.compactMap { question in
      let all = own.filter { $0.question == question.code }
      guard !all.isEmpty else { return nil }
      let given = all.filter { consenting.contains($0.respondent) }
      let items: [[Inline]] = given.prefix(Self.mostAnswers).map { answer in
        [
          .said("“"), .written(answer.text, atMost: 1000),
          .said("” \(Wording.codedAs(names(of: answer), isDecided: answer.method == .decision))"),
        ]
      }
      var blocks: [Block] = items.isEmpty ? [] : [.bullets(items)]
      if given.count > Self.mostAnswers { blocks.append(.sentences([Wording.moreAnswers(.own(given.count - Self.mostAnswers))])) }
      if given.count < all.count {
        blocks.append(.sentences([Wording.answersWithoutConsent(.own(all.count - given.count), besides: !given.isEmpty)]))
      }
      if let others = others(on: given, at: question.code, in: figures) { blocks.append(.sentences([others])) }
      return Section(heading: question.wording, anchor: "\(figures.round.code.rawValue)-\(question.code.rawValue)", blocks: blocks)
    }
    let verdicts = verdictItems(in: figures, speakers)
    if !verdicts.isEmpty { blocks += [.sentences([Wording.verdictsIntroduction]), .bullets(verdicts)] }
    return Section(heading: figures.round.title, anchor: figures.round.code.rawValue, blocks: blocks, parts: parts)
  }

  /// The themes of an answer as read: a sub-theme stands for its category.
  private func names(of answer: CodedAnswer) -> [String] {
    let covered = Set(answer.subthemes.map { material.codebook.category(of: $0) })
    let codes = material.codebook.sorted(answer.subthemes + answer.themes.filter { !covered.contains($0) })
    return codes.map { material.codebook.theme($0)?.name ?? $0.rawValue }
  }

  /// How many other organisations name the same themes at the question.
  private func others(on given: [CodedAnswer], at question: Code<Question>, in figures: RoundFigures) -> Sentence? {
    let themes = material.codebook.sorted(given.flatMap(\.themes))
    let counts = themes.map { theme in
      (
        name: material.codebook.theme(theme)?.name ?? theme.rawValue,
        organisations: Figure.own(figures.organisations(naming: theme, at: question).subtracting([organisation.code]).count)
      )
    }
    return counts.isEmpty ? nil : Wording.others(counts)
  }

  /// What its respondents said about each overleg, with the counts of all organisations.
  private func verdictItems(in figures: RoundFigures, _ speakers: Set<Pseudonym>) -> [[Inline]] {
    let own = verdicts(in: figures.round.code, of: speakers)
    return figures.meetings.compactMap { tally in
      let given = Verdict.allCases.filter { own[tally.meeting]?.contains($0) ?? false }
      guard !given.isEmpty, let meeting = material.codebook.meeting(tally.meeting) else { return nil }
      return [.said(Wording.ownVerdict(meeting, given, tally))]
    }
  }

  /// What these respondents said about each overleg.
  func verdicts(in round: Code<Round>, of speakers: Set<Pseudonym>) -> [Code<Meeting>: Set<Verdict>] {
    var said: [Code<Meeting>: Set<Verdict>] = [:]
    for judgement in judgements where judgement.round == round && speakers.contains(judgement.respondent) {
      if let meeting = judgement.meeting.code { said[meeting, default: []].insert(judgement.verdict) }
    }
    return said
  }

  /// The overleggen at which the organisation sits, with the hours that it spends there itself.
  private var ownMeetings: Section? {
    let meetings = material.codebook.meetings.filter { $0.participants.contains(organisation.code) }
    guard !meetings.isEmpty else { return nil }
    let share = material.settings.personsPerOrganisation * (1 + material.settings.preparation)
    let hours = meetings.map { Double($0.timesPerYear) * $0.hours * share }
    let rows: [[TextTable.Cell]] = zip(meetings, hours).map { meeting, hours in
      [
        .text(Wording.meetingName(meeting)), .text(meeting.level.rawValue), .count(.own(meeting.timesPerYear)), .count(.own(hours: hours)),
        .count(.own(meeting.participants.count)),
      ]
    }
    return Section(
      heading: Wording.Heading.ownMeetings, anchor: "overleggen",
      blocks: [
        .sentences([Wording.ownHours(.own(meetings.count), hours: .own(hours: hours.reduce(0, +)))]),
        .table(TextTable(caption: Wording.Heading.ownMeetings, columns: Wording.ownMeetingColumns, rows: rows)),
      ])
  }
}
