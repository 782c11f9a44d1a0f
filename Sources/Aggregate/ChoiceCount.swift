internal import Consultation

/// Answers of closed lists per round: statements, choices and questions that name themes.
///
/// A respondent counts once per choice. Words that are in no list count nowhere; the worklist and the analyst's rows hold them.
struct ChoiceCount: Sendable {
  /// Subjects are the options; there is one column.
  private var table: Crosstab
  private let options: [Option]
  private let places: [Code<Question>: [String: Int]]

  private struct Option: Sendable {
    let question: Code<Question>
    let choice: String
  }

  /// An empty count for the closed lists of the codebook.
  init(_ index: CodebookIndex) {
    let codebook = index.codebook
    var options: [Option] = []
    var places: [Code<Question>: [String: Int]] = [:]
    for question in codebook.questions where places[question.code] == nil {
      let choices: [String]
      switch question.kind {
      case .statement, .choice: choices = codebook.choices(of: question).map(\.code.rawValue)
      case .themes: choices = codebook.themes.map(\.code.rawValue)
      default: continue
      }
      places[question.code] = [:]
      for choice in choices where places[question.code]?[choice] == nil {
        places[question.code]?[choice] = options.count
        options.append(Option(question: question.code, choice: choice))
      }
    }
    self.options = options
    self.places = places
    table = Crosstab(rounds: index.rounds.count, subjects: options.count, columns: 1, noOrganisation: index.noOrganisation)
  }

  /// The places of the options that an answer names.
  func places(of answer: CodedChoice) -> [Int] {
    guard let choices = places[answer.question] else { return [] }
    return ([answer.choice?.rawValue].compactMap { $0 } + answer.themes.map(\.rawValue)).compactMap { choices[$0] }
  }

  /// Makes room for so many answers more.
  mutating func reserve(for answers: Int) { table.reserve(answers) }

  /// Adds an answer that names the options at these places.
  mutating func add(_ options: [Int], respondent: UInt32, round: Int, organisation: Int) {
    for place in options { table.add(respondent, round: round, subject: place, column: 0, organisation: organisation) }
  }

  /// Adds another count.
  mutating func merge(_ other: ChoiceCount, translation: [UInt32]) { table.merge(other.table, translation: translation) }

  /// Per round, question and choice, in the order of the codebook; what nobody chose has no row.
  func tallies(_ index: CodebookIndex) -> [ChoiceTally] {
    let table = table.read()
    return index.rounds.indices.flatMap { round in
      options.enumerated().compactMap { place, option in
        if table.answers(round: round, subject: place, column: 0) == 0 { return nil }
        return ChoiceTally(
          round: index.rounds[round].code, question: option.question, choice: option.choice,
          respondents: table.respondents(round: round, subject: place, column: 0).count,
          organisations: table.organisations(round: round, subject: place, column: 0).count)
      }
    }
  }
}
