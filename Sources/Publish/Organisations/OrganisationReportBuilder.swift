import Consultation

/// Decides what stands in the report for one organisation.
struct OrganisationReportBuilder {
  let material: Material
  let organisation: Organisation
  /// What was said on its behalf in each round in which somebody did.
  let said: [Code<Round>: Particulars.OrganisationAnswers]
  let rounds: [RoundFigures]

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
    guard let own = said[figures.round.code] else { return nil }
    let asked = Code<Question>.consultation.compactMap { code in material.codebook.question(code) }.filter { $0.kind == .open }
    let parts: [Section] = asked.compactMap { question in
      guard let answers = own.questions[question.code], !answers.shown.isEmpty else { return nil }
      let items: [[Inline]] = answers.shown.map { answer in
        [
          .said("“"), .written(answer.text, atMost: 1000),
          .said("” \(Wording.codedAs(names(of: answer), isDecided: answer.method == .decision))"),
        ]
      }
      var blocks: [Block] = [.bullets(items)]
      if answers.given > items.count { blocks.append(.sentences([Wording.moreAnswers(.own(answers.given - items.count))])) }
      if let others = others(on: answers.categories, at: question.code, in: figures) { blocks.append(.sentences([others])) }
      return Section(heading: question.wording, anchor: "\(figures.round.code.rawValue)-\(question.code.rawValue)", blocks: blocks)
    }
    var counted = [Wording.reportCounted(respondents: .own(own.speakers), answers: .own(own.answers))]
    let withoutConsent = asked.compactMap { question -> (question: Code<Question>, answers: Figure)? in
      guard let answers = own.questions[question.code], answers.all > answers.given else { return nil }
      return (question.code, .own(answers.all - answers.given))
    }
    if !withoutConsent.isEmpty { counted.append(Wording.answersWithoutConsent(withoutConsent)) }
    var blocks: [Block] = [.sentences(counted)]
    let verdicts = verdictItems(in: figures)
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
  private func others(on categories: Set<Code<Theme>>, at question: Code<Question>, in figures: RoundFigures) -> Sentence? {
    let themes = material.codebook.sorted(categories)
    let counts = themes.map { theme in
      (
        name: material.codebook.theme(theme)?.name ?? theme.rawValue,
        organisations: Figure.own(figures.organisations(naming: theme, at: question).subtracting([organisation.code]).count)
      )
    }
    return counts.isEmpty ? nil : Wording.others(counts)
  }

  /// What its respondents said about each overleg, with the counts of all organisations.
  private func verdictItems(in figures: RoundFigures) -> [[Inline]] {
    let own = figures.verdicts(onBehalfOf: organisation.code)
    return figures.meetings.compactMap { tally in
      let given = Verdict.allCases.filter { own[tally.meeting]?.contains($0) ?? false }
      guard !given.isEmpty, let meeting = material.codebook.meeting(tally.meeting) else { return nil }
      return [.said(Wording.ownVerdict(meeting, given, tally))]
    }
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
