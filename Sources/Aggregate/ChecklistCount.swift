internal import Consultation

/// Who speaks of each point of the national checklist, per round.
///
/// An answer speaks of a point when its words do, when one of the themes of the point was found in it, or when the point is about its
/// question. Judgements are answers to the question about overleggen; to have no opinion is none.
struct ChecklistCount: Sendable {
  /// Subjects are the points, columns the sides.
  private var table: Crosstab
  private let places: [Code<ChecklistItem>: Int]
  private let byTheme: [Code<Theme>: [Int]]
  private let byQuestion: [Code<Question>: [Int]]

  /// The side that an answer is on.
  private enum Side: Int, CaseIterable {
    case none, positive, negative

    init(_ pole: Question.Pole?) {
      switch pole {
      case .positive: self = .positive
      case .negative: self = .negative
      case nil: self = .none
      }
    }
  }

  /// An empty count.
  init(_ index: CodebookIndex) {
    let items = index.codebook.checklist
    places = Dictionary(items.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    var byTheme: [Code<Theme>: [Int]] = [:]
    var byQuestion: [Code<Question>: [Int]] = [:]
    for (place, item) in items.enumerated() {
      for theme in item.themes { byTheme[theme, default: []].append(place) }
      for question in item.questions { byQuestion[question, default: []].append(place) }
    }
    self.byTheme = byTheme
    self.byQuestion = byQuestion
    table = Crosstab(
      rounds: index.rounds.count, subjects: items.count, columns: Side.allCases.count, noOrganisation: index.noOrganisation)
  }

  /// Adds an answer to one of the eight questions.
  mutating func add(_ answer: CodedAnswer, respondent: UInt32, round: Int, organisation: Int, _ index: CodebookIndex) {
    guard answer.method != .noAnswer, !places.isEmpty else { return }
    var found = byQuestion[answer.question] ?? []
    for item in answer.checklist { if let place = places[item] { found.append(place) } }
    let isOpen = (index.place(of: answer.question) ?? .max) < 6
    if isOpen { for theme in answer.themes + answer.subthemes { found += byTheme[theme] ?? [] } }
    note(found, Side(index.codebook.question(answer.question)?.pole), respondent: respondent, round: round, organisation: organisation)
  }

  /// Adds a judgement of an overleg.
  mutating func add(_ judgement: CodedJudgement, respondent: UInt32, round: Int, organisation: Int) {
    guard judgement.verdict != .noOpinion, let found = byQuestion[.meetingJudgement] else { return }
    note(found, .none, respondent: respondent, round: round, organisation: organisation)
  }

  /// Adds an answer to another question.
  mutating func add(_ choice: CodedChoice, respondent: UInt32, round: Int, organisation: Int) {
    guard !places.isEmpty else { return }
    var found = byQuestion[choice.question] ?? []
    for item in choice.checklist { if let place = places[item] { found.append(place) } }
    let side: Side =
      switch choice.choice {
      case "helemaal-mee-eens", "mee-eens": .positive
      case "helemaal-mee-oneens", "mee-oneens": .negative
      default: .none
      }
    note(found, side, respondent: respondent, round: round, organisation: organisation)
  }

  /// Adds another count.
  mutating func merge(_ other: ChecklistCount, translation: [UInt32]) { table.merge(other.table, translation: translation) }

  /// Every round and point, zeros included.
  func tallies(_ index: CodebookIndex) -> [ChecklistTally] {
    let table = table.read()
    return index.rounds.indices.flatMap { round in
      index.codebook.checklist.enumerated().map { place, item in
        let sides = Side.allCases.map { side in
          (
            organisations: table.organisations(round: round, subject: place, column: side.rawValue),
            respondents: table.respondents(round: round, subject: place, column: side.rawValue),
            answers: table.answers(round: round, subject: place, column: side.rawValue)
          )
        }
        return ChecklistTally(
          round: index.rounds[round].code, item: item.code,
          respondents: sides.reduce(into: BitSet()) { $0.formUnion($1.respondents) }.count,
          organisations: sides.reduce(into: BitSet()) { $0.formUnion($1.organisations) }.count,
          answers: sides.reduce(0) { $0 + $1.answers }, positive: sides[Side.positive.rawValue].organisations.count,
          negative: sides[Side.negative.rawValue].organisations.count)
      }
    }
  }

  private mutating func note(_ found: [Int], _ side: Side, respondent: UInt32, round: Int, organisation: Int) {
    guard !found.isEmpty else { return }
    for place in Set(found).sorted() {
      table.add(respondent, round: round, subject: place, column: side.rawValue, organisation: organisation)
    }
  }
}
