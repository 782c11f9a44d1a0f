/// A point of the national checklist for governing care and safety in a region, with what shows that an answer speaks of it: a row of
/// `checklist.csv`.
public struct ChecklistItem: Hashable, Sendable {
  /// The fixed code, such as `output-2`.
  public let code: Code<ChecklistItem>
  /// The part of the checklist.
  public let part: Part
  /// The name people read.
  public let name: String
  /// An answer to one of the six open questions that falls under one of these speaks of it.
  public let themes: [Code<Theme>]
  /// Free text with one of these speaks of it, in the notation of ``Term``: words by their stem, or with a `*` as they are written.
  public let terms: [String]
  /// Whoever answers one of these questions speaks of it.
  public let questions: [Code<Question>]

  /// A point.
  public init(
    code: Code<ChecklistItem>, part: Part, name: String, themes: [Code<Theme>] = [], terms: [String] = [],
    questions: [Code<Question>] = []
  ) {
    self.code = code
    self.part = part
    self.name = name
    self.themes = themes
    self.terms = terms
    self.questions = questions
  }

  /// A part of the checklist; the column `onderdeel`.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// What must be set up.
    case input
    /// What must be done.
    case activity = "activiteit"
    /// What must be written down.
    case output
    /// What must start to work.
    case mechanism = "mechanisme"
    /// What it is for.
    case outcome
  }
}
