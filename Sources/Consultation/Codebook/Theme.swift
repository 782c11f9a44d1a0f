/// A theme category, or a sub-theme of one.
public struct Theme: Hashable, Sendable {
  /// The fixed code, such as `jeugd` or `jeugdcriminaliteit`.
  public let code: Code<Theme>
  /// The category that a sub-theme belongs to; nil for a category.
  public let parent: Code<Theme>?
  /// The name people read.
  public let name: String
  /// The place in every report, lowest first.
  public let order: Int

  /// A theme.
  public init(code: Code<Theme>, parent: Code<Theme>? = nil, name: String, order: Int) {
    self.code = code
    self.parent = parent
    self.name = name
    self.order = order
  }
}

/// A row of the lexicon `termen.csv`: which words mean which theme, and which do not.
///
/// In `text`, words stand next to each other; `…` is a gap of at most eight words in the same sentence; `&` joins parts that stand in
/// one sentence in any order; `|` parts words that may stand at one place (`na een|de opname`) or, with blanks around it, phrases
/// (`op straat | zonder dak`); `*` at the start or the end of a word is any letters.
public struct Term: Hashable, Sendable {
  /// The category or sub-theme that the words mean; nil when they mean none and only keep shorter terms from matching.
  public let theme: Code<Theme>?
  /// The words, in the notation of ``form``.
  public let text: String
  /// How the words match.
  public let form: Form
  /// Words that, when they stand in the same sentence, keep the term from matching.
  public let unless: [String]
  /// The row of `termen.csv`, for explaining a coding.
  public let row: Int

  /// A term.
  public init(theme: Code<Theme>?, text: String, form: Form, unless: [String] = [], row: Int = 0) {
    self.theme = theme
    self.text = text
    self.form = form
    self.unless = unless
    self.row = row
  }

  /// How a term's words match; the column `vorm` of `termen.csv`.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// Whole words, as written but for case and accents.
    case word = "woord"
    /// Whole words that share their stem.
    case stem = "stam"
    /// Words that begin so; in a phrase the last word.
    case prefix = "begin"
    /// Words that hold it anywhere, as in compounds.
    case part = "deel"
    /// Whole words with exactly these capitals, for abbreviations that are also common words.
    case capitals = "hoofdletters"
  }
}
