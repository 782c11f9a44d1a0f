internal import Consultation

/// The folded names that an option may have in an export, per question.
struct OptionNames: Sendable {
  private let names: [Code<Question>: Set<String>]

  /// The names of the overleggen, the themes and the closed lists of `codebook`.
  init(_ codebook: Codebook) {
    func keys(_ names: [String]) -> Set<String> { Set(names.map(HeadingText.key)) }
    let meetings = keys(codebook.meetings.flatMap { [$0.code.rawValue, $0.name] + $0.aliases })
    let themes = keys(codebook.themes.flatMap { [$0.code.rawValue, $0.name] })
    var names: [Code<Question>: Set<String>] = [:]
    for question in codebook.questions {
      let own = keys(codebook.choices(of: question).flatMap { [$0.name] + $0.aliases })
      switch question.kind {
      case .meetings, .judgement: names[question.code] = own.union(meetings)
      case .themes: names[question.code] = own.union(themes)
      case .choice: names[question.code] = own
      case .open, .statement, .attribute, .ignored: break
      }
    }
    self.names = names
  }

  /// The names of the options of a question; none when it has no list.
  subscript(question: Code<Question>) -> Set<String> { names[question] ?? [] }
}
