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
    var finder = PlaceFinder(index)
    for respondent in coded.respondents {
      guard let round = finder.place(of: respondent.round) else { continue }
      response.add(
        respondent, number: roster.number(of: respondent.pseudonym), round: round,
        organisation: finder.place(of: respondent.organisation))
    }
    // By position: taking out a whole row would retain everything in it.
    let answers = coded.answers
    for row in answers.indices {
      guard let round = finder.place(of: answers[row].round), let question = finder.place(of: answers[row].question) else { continue }
      let respondent = roster.number(of: answers[row].respondent)
      let organisation = finder.place(of: answers[row].organisation)
      let method = answers[row].method
      let hasTheme = !answers[row].themes.isEmpty || !answers[row].subthemes.isEmpty
      questions.add(
        method: method, hasTheme: hasTheme, respondent: respondent, round: round, question: question, organisation: organisation)
      themes.add(
        method: method, themes: answers[row].themes, subthemes: answers[row].subthemes, respondent: respondent, round: round,
        question: question, organisation: organisation, index)
      checklist.add(answers[row], respondent: respondent, round: round, organisation: organisation)
    }
    let judgements = coded.judgements
    for row in judgements.indices {
      guard let round = finder.place(of: judgements[row].round), let meeting = index.place(of: judgements[row].meeting.code) else {
        continue
      }
      let respondent = roster.number(of: judgements[row].respondent)
      let organisation = finder.place(of: judgements[row].organisation)
      meetings.add(judgements[row].verdict, respondent: respondent, round: round, meeting: meeting, organisation: organisation)
      checklist.add(judgements[row], respondent: respondent, round: round, organisation: organisation)
    }
    // What many choose is looked up once; the rows keep it while this lasts.
    var chosen: [ObjectIdentifier: (options: [Int], points: ChecklistPoints.Said)] = [:]
    let others = coded.choices
    for row in others.indices {
      guard let round = finder.place(of: others[row].round) else { continue }
      let respondent = roster.number(of: others[row].respondent)
      let organisation = finder.place(of: others[row].organisation)
      let known = others[row].choice == nil ? nil : chosen[others[row].saidIdentity]
      let said = known ?? (choices.places(of: others[row]), checklist.points.said(by: others[row]))
      if known == nil, others[row].choice != nil { chosen[others[row].saidIdentity] = said }
      choices.add(said.options, respondent: respondent, round: round, organisation: organisation)
      checklist.note(said.points, respondent: respondent, round: round, organisation: organisation)
      needs.add(others[row], respondent: respondent, round: round, organisation: organisation, index)
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
