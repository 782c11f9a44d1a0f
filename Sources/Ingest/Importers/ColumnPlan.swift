internal import Consultation

/// What to do with every column of a sheet, decided once from its heading and its cells.
struct ColumnPlan: Sendable {
  /// One column.
  struct Column: Sendable {
    /// The heading as a person should see it.
    var heading: String
    /// What it holds.
    var role: ColumnRole
    /// How its cells become an answer.
    var cells: Cells = .text
  }

  /// How the cells of an answer column are read.
  enum Cells: Sendable {
    /// As they stand.
    case text
    /// Ticked or not; ticked means the column's subject.
    case tick
    /// A place in a ranking of the options.
    case rank
    /// The column's subject, or a typed text.
    case option
    /// One of several texts that were typed to one question.
    case typedPart
    /// Several options in one cell.
    case several(OptionSplitter)
  }

  private static let tickWords: Set<String> = [
    "y", "n", "ja", "nee", "yes", "no", "oui", "non", "1", "0", "true", "false", "waar", "onwaar", "x", "checked", "unchecked", "selected",
    "not selected", "aangevinkt", "niet aangevinkt", "geselecteerd", "niet geselecteerd",
  ]
  private static let unticked: Set<String> = [
    "n", "nee", "no", "non", "0", "false", "onwaar", "unchecked", "not selected", "niet aangevinkt", "niet geselecteerd", "na", "",
  ]

  /// Whether a cell of a tick column says that the option was chosen.
  static func isTicked(_ cell: String) -> Bool { !unticked.contains(HeadingText.key(cell)) }

  /// How the cells of a column with this meaning are read.
  static func cells(of meaning: ColumnMeaning, _ question: Question, filled: [String], options: OptionNames) -> Cells {
    if let subject = meaning.subject {
      if question.kind == .judgement { return .text }
      let keys = Set(filled.map(HeadingText.key))
      if keys.isSubset(of: tickWords) { return .tick }
      if keys.allSatisfy({ Int($0).map { (1...99).contains($0) } ?? false }) { return .rank }
      return question.kind == .open && !keys.contains(HeadingText.key(subject)) ? .typedPart : .option
    }
    switch question.kind {
    case .meetings, .themes, .choice:
      return OptionSplitter(filled, options: options[question.code]).map { .several($0) } ?? .text
    case .open, .judgement, .statement, .attribute, .ignored:
      return .text
    }
  }
}
