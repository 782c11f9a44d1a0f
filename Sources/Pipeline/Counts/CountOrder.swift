internal import Consultation

/// The places of codes in the codebook, for putting rows in the order of publication.
struct CountOrder {
  let rounds: [Code<Round>: Int]
  let themes: [Code<Theme>: Int]
  let questions: [Code<Question>: Int]
  let organisations: [Code<Organisation>: Int]
  let choices: [Code<Question>: [String: Int]]

  init(codebook: Codebook, rounds: [Code<Round>]) {
    self.rounds = Self.places(rounds)
    themes = Self.places(codebook.themes.map(\.code))
    questions = Self.places(Code.consultation + codebook.questions.map(\.code))
    organisations = Self.places(codebook.organisations.map(\.code))
    var choices: [Code<Question>: [String: Int]] = [:]
    for question in codebook.questions where choices[question.code] == nil {
      switch question.kind {
      case .statement, .choice: choices[question.code] = Self.places(codebook.choices(of: question).map(\.code.rawValue))
      case .themes: choices[question.code] = Self.places(codebook.themes.map(\.code.rawValue))
      default: break
      }
    }
    self.choices = choices
  }

  private static func places<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
    Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func place(_ theme: Code<Theme>?) -> Int { theme.map { themes[$0] ?? .max - 1 } ?? .max }
}
