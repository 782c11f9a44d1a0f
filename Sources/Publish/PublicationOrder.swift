import Consultation

/// The order of every table: rounds as tallied, themes in reporting order, questions as on the form, the rest as in the codebook.
struct PublicationOrder: Sendable {
  private let rounds: [Code<Round>: Int]
  private let themes: [Code<Theme>: Int]
  private let questions: [Code<Question>: Int]
  private let organisations: [Code<Organisation>: Int]
  private let meetings: [Code<Meeting>: Int]

  init(codebook: Codebook, rounds: [Round]) {
    self.rounds = Self.positions(rounds.map(\.code))
    themes = Self.positions(codebook.themes.map(\.code))
    questions = Self.positions(Code.consultation + codebook.questions.map(\.code))
    organisations = Self.positions(codebook.organisations.map(\.code))
    meetings = Self.positions(codebook.meetings.map(\.code))
  }

  /// The place of a round; a round that is not tallied comes last.
  func place(_ code: Code<Round>) -> Int { rounds[code] ?? .max }
  /// The place of a theme; no theme comes after every theme.
  func place(_ code: Code<Theme>?) -> Int { code.flatMap { themes[$0] } ?? .max }
  /// The place of a question: the eight first, as on the form, then the others of the codebook.
  func place(_ code: Code<Question>) -> Int { questions[code] ?? .max }
  /// The place of an organisation in the codebook.
  func place(_ code: Code<Organisation>) -> Int { organisations[code] ?? .max }
  /// The place of an overleg in the inventory.
  func place(_ code: Code<Meeting>) -> Int { meetings[code] ?? .max }

  private static func positions<Subject>(_ codes: [Code<Subject>]) -> [Code<Subject>: Int] {
    Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Sequence {
  /// The elements by `places`, compared from left to right; equal ones keep their order.
  func ordered(by places: (Element) -> [Int]) -> [Element] {
    enumerated().map { (places: places($0.element), offset: $0.offset, element: $0.element) }
      .sorted { a, b in
        for (x, y) in zip(a.places, b.places) where x != y { return x < y }
        return a.offset < b.offset
      }
      .map(\.element)
  }
}
