internal import Consultation

/// Answers of closed lists per round: statements, choices and questions that name themes.
///
/// A respondent counts once per choice. Words that are in no list count nowhere; the worklist and the analyst's rows hold them.
struct ChoiceCount: Sendable {
  private var cells = Crosstab()
  private let options: [Option]
  private let places: [Code<Question>: [String: Int]]

  private struct Option: Sendable {
    let question: Code<Question>
    let choice: String
  }

  /// An empty count for the closed lists of `codebook`.
  init(codebook: Codebook) {
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
  }

  /// Adds an answer.
  mutating func add(_ answer: CodedChoice, respondent: UInt32, _ index: CodebookIndex) {
    guard let round = index.place(of: answer.round), let choices = places[answer.question] else { return }
    let organisation = index.place(of: answer.organisation)
    func count(_ choice: String) {
      guard let place = choices[choice] else { return }
      cells.add(respondent, at: CellKey(round: round, subject: place, organisation: organisation, column: 0))
    }
    if let choice = answer.choice { count(choice.rawValue) }
    for theme in answer.themes { count(theme.rawValue) }
  }

  /// Adds another count.
  mutating func merge(_ other: ChoiceCount, translation: [UInt32]) { cells.merge(other.cells, translation: translation) }

  /// Per round, question and choice, in the order of the codebook; what nobody chose has no row.
  func tallies(_ index: CodebookIndex) -> [ChoiceTally] {
    cells.totals(knownOrganisations: index.noOrganisation).sorted { $0.key < $1.key }.map { key, total in
      let option = options[Int(key.subject)]
      return ChoiceTally(
        round: index.rounds[Int(key.round)].code, question: option.question, choice: option.choice,
        respondents: total.respondents.count, organisations: total.organisations.count)
    }
  }
}
