internal import Consultation

/// A consultation, or a part of one, while it is being counted.
struct ConsultationCount: Sendable {
  let index: CodebookIndex
  private(set) var roster = Roster()
  private(set) var response: ResponseCount
  private(set) var themes: ThemeCount
  private(set) var questions: QuestionCount
  private(set) var meetings: MeetingCount
  private(set) var choices: ChoiceCount
  private(set) var checklist: ChecklistCount
  private(set) var needs = NeedCount()

  /// An empty count.
  init(index: CodebookIndex) {
    self.index = index
    response = ResponseCount(index)
    themes = ThemeCount(index)
    questions = QuestionCount(index)
    meetings = MeetingCount(index)
    choices = ChoiceCount(index)
    checklist = ChecklistCount(index)
  }

  /// Adds what `coded` holds.
  mutating func add(_ coded: CodedConsultation) {
    if roster.count == 0 { roster = Roster(expecting: coded.respondents.count) }
    var finder = PlaceFinder(index)
    // By position: taking out a whole row would retain everything in it.
    let respondents = coded.respondents
    response.reserve(respondents.count)
    for row in respondents.indices {
      guard let round = finder.place(of: respondents[row].round) else { continue }
      response.add(
        respondents[row].status, level: respondents[row].level, capacity: respondents[row].capacity, at: respondents[row].submittedAt,
        number: roster.number(of: respondents[row].pseudonym), round: round,
        organisation: finder.place(of: respondents[row].organisation))
    }
    var speakers = SpeakerFinder(finder)
    let answers = coded.answers
    for row in answers.indices {
      if !speakers.isAt(answers[row].speaker.identity) { speakers.turn(to: answers[row].speaker, &roster) }
      guard let who = speakers.place, let question = finder.place(of: answers[row].question) else { continue }
      let method = answers[row].method
      let hasTheme = !answers[row].themes.isEmpty || !answers[row].subthemes.isEmpty
      questions.add(
        method: method, hasTheme: hasTheme, respondent: who.respondent, round: who.round, question: question, organisation: who.organisation
      )
      themes.add(
        method: method, themes: answers[row].themes, subthemes: answers[row].subthemes, respondent: who.respondent, round: who.round,
        question: question, organisation: who.organisation, index)
      checklist.add(answers[row], respondent: who.respondent, round: who.round, organisation: who.organisation)
    }
    let judgements = coded.judgements
    for row in judgements.indices {
      if !speakers.isAt(judgements[row].speaker.identity) { speakers.turn(to: judgements[row].speaker, &roster) }
      guard let who = speakers.place, let meeting = index.place(of: judgements[row].meeting.code) else { continue }
      meetings.add(
        judgements[row].verdict, respondent: who.respondent, round: who.round, meeting: meeting, organisation: who.organisation)
      checklist.add(judgements[row], respondent: who.respondent, round: who.round, organisation: who.organisation)
    }
    choices.reserve(for: coded.choices.count)
    // What many choose is looked up once; the rows keep it while this lasts.
    var chosen = IdentityNumbers()
    var saids: [(options: [Int], points: ChecklistPoints.Said, isNeed: Bool)] = []
    let others = coded.choices
    for row in others.indices {
      if !speakers.isAt(others[row].speaker.identity) { speakers.turn(to: others[row].speaker, &roster) }
      guard let who = speakers.place else { continue }
      if others[row].choice == nil {
        choices.add(choices.places(of: others[row]), respondent: who.respondent, round: who.round, organisation: who.organisation)
        checklist.note(
          checklist.points.said(by: others[row]), respondent: who.respondent, round: who.round, organisation: who.organisation)
      } else {
        let (said, isNew) = chosen.number(adding: others[row].saidIdentity)
        if isNew {
          saids.append((choices.places(of: others[row]), checklist.points.said(by: others[row]), NeedCount.counts(others[row])))
        }
        choices.add(saids[said].options, respondent: who.respondent, round: who.round, organisation: who.organisation)
        checklist.note(saids[said].points, respondent: who.respondent, round: who.round, organisation: who.organisation)
        if !saids[said].isNeed { continue }
      }
      needs.add(others[row], respondent: who.respondent, round: who.round, organisation: who.organisation, index)
    }
  }

  /// Adds another count over the same index.
  mutating func merge(_ other: ConsultationCount) {
    let translation = roster.merge(other.roster)
    response.merge(other.response, translation: translation)
    themes.merge(other.themes, translation: translation)
    questions.merge(other.questions, translation: translation)
    meetings.merge(other.meetings, translation: translation)
    choices.merge(other.choices, translation: translation)
    checklist.merge(other.checklist, translation: translation)
    needs.merge(other.needs, translation: translation)
  }
}

/// Finds places in a ``CodebookIndex`` for rows that come in order: mostly the round and the organisation of the row before, and the
/// question after that of the row before.
struct PlaceFinder {
  private let index: CodebookIndex
  private var round: (code: Code<Round>, place: Int?)?
  private var organisation: (code: Code<Organisation>?, place: Int)?
  private var question = -1

  /// A finder in `index`.
  init(_ index: CodebookIndex) { self.index = index }

  /// The place of a round; nil for one the index was not made for.
  mutating func place(of code: Code<Round>) -> Int? {
    if let round, round.code == code { return round.place }
    let place = index.place(of: code)
    round = (code, place)
    return place
  }

  /// The place of an organisation, the last one for none that is known.
  mutating func place(of code: Code<Organisation>?) -> Int {
    if let organisation, organisation.code == code { return organisation.place }
    let place = index.place(of: code)
    organisation = (code, place)
    return place
  }

  /// The place of a question among the eight; nil for any other.
  mutating func place(of code: Code<Question>) -> Int? {
    let questions = Code<Question>.consultation
    let guess = question + 1 < questions.count ? question + 1 : 0
    if questions[guess] == code {
      question = guess
      return guess
    }
    let place = index.place(of: code)
    question = place ?? -1
    return place
  }
}

/// Finds where speakers count. What somebody says stands in rows that follow each other.
struct SpeakerFinder {
  private var finder: PlaceFinder
  private var speaker: ObjectIdentifier?
  /// Where the speaker counts that this was turned to; nil in a round that is not counted.
  private(set) var place: Place?

  /// Where a speaker counts.
  struct Place {
    let respondent: UInt32
    let round: Int
    let organisation: Int
  }

  /// A finder of speakers that is at none, where `finder` finds the rest.
  init(_ finder: PlaceFinder) { self.finder = finder }

  /// Whether it was turned to this speaker last.
  func isAt(_ speaker: ObjectIdentifier) -> Bool { self.speaker == speaker }

  /// Turns to a speaker, who is given a number when he has none.
  mutating func turn(to speaker: Shared<Speaker>, _ roster: inout Roster) {
    self.speaker = speaker.identity
    place = finder.place(of: speaker.value.round).map { round in
      Place(
        respondent: roster.number(of: speaker.value.respondent), round: round,
        organisation: finder.place(of: speaker.value.organisation))
    }
  }
}
