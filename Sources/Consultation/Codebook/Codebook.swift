/// The reference data of a consultation, complete and consistent: every code that one part mentions exists in another.
public struct Codebook: Sendable {
  /// The questions and other known columns, in the order of `vragen.csv`.
  public let questions: [Question]
  /// The answers of closed lists, in the order of `keuzes.csv`.
  public let choices: [Choice]
  /// Categories and sub-themes in reporting order: each category followed by its sub-themes.
  public let themes: [Theme]
  /// The lexicon, in the order of `termen.csv`.
  public let terms: [Term]
  /// The organisations, in the order of `organisaties.csv`.
  public let organisations: [Organisation]
  /// The overleggen, in the order of `overleggen.csv`.
  public let meetings: [Meeting]
  /// The points of the national checklist, in the order of `checklist.csv`.
  public let checklist: [ChecklistItem]

  private let questionIndex: [Code<Question>: Int]
  private let themeIndex: [Code<Theme>: Int]
  private let organisationIndex: [Code<Organisation>: Int]
  private let meetingIndex: [Code<Meeting>: Int]

  /// A codebook of these parts. Codes are unique within a part; where one stands twice, the first counts.
  public init(
    questions: [Question] = [], choices: [Choice] = [], themes: [Theme] = [], terms: [Term] = [],
    organisations: [Organisation] = [], meetings: [Meeting] = [], checklist: [ChecklistItem] = []
  ) {
    self.questions = questions
    self.choices = choices
    self.themes = Self.inReportingOrder(themes)
    self.terms = terms
    self.organisations = organisations
    self.meetings = meetings
    self.checklist = checklist
    questionIndex = Self.index(questions.map(\.code))
    themeIndex = Self.index(self.themes.map(\.code))
    organisationIndex = Self.index(organisations.map(\.code))
    meetingIndex = Self.index(meetings.map(\.code))
  }

  /// The question with this code.
  public func question(_ code: Code<Question>) -> Question? { questionIndex[code].map { questions[$0] } }

  /// The theme with this code.
  public func theme(_ code: Code<Theme>) -> Theme? { themeIndex[code].map { themes[$0] } }

  /// The organisation with this code.
  public func organisation(_ code: Code<Organisation>) -> Organisation? { organisationIndex[code].map { organisations[$0] } }

  /// The overleg with this code.
  public func meeting(_ code: Code<Meeting>) -> Meeting? { meetingIndex[code].map { meetings[$0] } }

  /// The closed list of a question: its own, or for a statement without one the scale that all statements share.
  public func choices(of question: Question) -> [Choice] {
    let own = choices.filter { $0.question == question.code }
    guard own.isEmpty, question.kind == .statement else { return own }
    return choices.filter { $0.question == .statementScale }
  }

  /// The categories, in reporting order.
  public var categories: [Theme] { themes.filter { $0.parent == nil } }

  /// The category of a theme: its parent, or the theme itself when it has none.
  public func category(of code: Code<Theme>) -> Code<Theme> { theme(code)?.parent ?? code }

  /// These themes once each, in reporting order.
  public func sorted(_ codes: some Sequence<Code<Theme>>) -> [Code<Theme>] {
    let places = Set(codes).map { (place: themeIndex[$0] ?? .max, code: $0) }
    return places.sorted { ($0.place, $0.code) < ($1.place, $1.code) }.map(\.code)
  }

  private static func index<Subject>(_ codes: [Code<Subject>]) -> [Code<Subject>: Int] {
    Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func inReportingOrder(_ themes: [Theme]) -> [Theme] {
    let ordered = themes.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element)
    return ordered.filter { $0.parent == nil }.flatMap { category in
      [category] + ordered.filter { $0.parent == category.code }
    }
  }
}
