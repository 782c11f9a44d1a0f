internal import Consultation

extension Codebook {
  /// The names that an option of a question may have in an export: of overleggen, of themes, of its own closed list.
  func optionNames(of question: Question) -> [String] {
    let own = choices(of: question).flatMap { [$0.name] + $0.aliases }
    switch question.kind {
    case .meetings, .judgement: return own + meetings.flatMap { [$0.code.rawValue, $0.name] + $0.aliases }
    case .themes: return own + themes.flatMap { [$0.code.rawValue, $0.name] }
    case .choice: return own
    case .open, .statement, .attribute, .ignored: return []
    }
  }
}
