internal import Consultation

/// The folded names that the options of a question may have in an export.
struct OptionList: Sendable {
  /// The names.
  let names: Set<String>
  /// The words that names of more words begin with: `a` and `a b` of `a b c`.
  let beginnings: Set<String>

  /// A list of these names.
  init(_ names: Set<String> = []) {
    self.names = names
    var beginnings: Set<String> = []
    for name in names {
      for space in name.utf8.indices where name.utf8[space] == UInt8(ascii: " ") { beginnings.insert(String(name[..<space])) }
    }
    self.beginnings = beginnings
  }
}

/// The options of every question that has a list of them.
struct OptionNames: Sendable {
  private let lists: [Code<Question>: OptionList]
  private let none = OptionList()

  /// The names of the overleggen, the themes and the closed lists of `codebook`.
  init(_ codebook: Codebook) {
    func keys(_ names: [String]) -> Set<String> { Set(names.map(HeadingText.key)) }
    func list(_ own: Set<String>, with all: OptionList) -> OptionList { own.isEmpty ? all : OptionList(own.union(all.names)) }
    let meetings = OptionList(keys(codebook.meetings.flatMap { [$0.code.rawValue, $0.name] + $0.aliases }))
    let themes = OptionList(keys(codebook.themes.flatMap { [$0.code.rawValue, $0.name] }))
    var lists: [Code<Question>: OptionList] = [:]
    for question in codebook.questions {
      let own = keys(codebook.choices(of: question).flatMap { [$0.name] + $0.aliases })
      switch question.kind {
      case .meetings, .judgement: lists[question.code] = list(own, with: meetings)
      case .themes: lists[question.code] = list(own, with: themes)
      case .choice: lists[question.code] = OptionList(own)
      case .open, .statement, .attribute, .ignored: break
      }
    }
    self.lists = lists
  }

  /// The options of a question; none when it has no list.
  subscript(question: Code<Question>) -> OptionList { lists[question] ?? none }
}
