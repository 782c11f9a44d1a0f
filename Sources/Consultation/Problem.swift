/// Trouble that did not stop the work: where it is, what it is and what a person can do about it.
///
/// A problem carries data. ``ProblemText`` makes the sentence.
public struct Problem: Hashable, Sendable {
  /// What kind of trouble.
  public let kind: ProblemKind
  /// The file, when there is one.
  public let file: SourceFile?
  /// The row as a spreadsheet program shows it, when there is one.
  public let row: Int?
  /// The heading of the column, when there is one. A heading may turn out to be an answer, so it is raw.
  public let column: RawText?
  /// What the kind's sentences mention as `{0}`, `{1}` and so on.
  public let values: [Value]

  /// A problem of `kind`.
  public init(
    _ kind: ProblemKind, file: SourceFile? = nil, row: Int? = nil, column: RawText? = nil, values: [Value] = []
  ) {
    self.kind = kind
    self.file = file
    self.row = row
    self.column = column
    self.values = values
  }

  /// Something that a problem's sentence mentions.
  public enum Value: Hashable, Sendable {
    /// A number of something.
    case number(Int)
    /// A word of ours or of the codebook: a code, a setting, a file name. Never what a respondent wrote.
    case word(String)
    /// Something that stands in the input, shown only after redaction.
    case written(RawText)
  }
}

/// A kind of problem: its stable name, how serious it is, and the Dutch sentences for it.
///
/// Every room declares its own kinds as static members in an extension, so that the list stands where the trouble arises.
public struct ProblemKind: Sendable {
  /// The stable identifier, such as `onbekende-kolom`.
  public let id: String
  /// What it costs.
  public let severity: Severity
  /// What is wrong, in Dutch, with `{0}` for the first value and `{0?cel|cellen}` for the word that goes with its number.
  public let what: String
  /// What to do about it, in Dutch.
  public let advice: String

  /// A kind of problem.
  public init(_ id: String, _ severity: Severity, what: String, advice: String) {
    self.id = id
    self.severity = severity
    self.what = what
    self.advice = advice
  }

  /// What a problem costs, from little to all.
  public enum Severity: Int, Hashable, Sendable, Comparable {
    /// Nothing was lost; somebody may want to know.
    case note
    /// A cell, column or row was repaired or set aside.
    case warning
    /// A file or a part of the codebook could not be used.
    case error

    /// The lighter one first.
    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
  }
}

extension ProblemKind: Hashable {
  /// Kinds are equal when their identifiers are.
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.id == rhs.id }

  /// Hashes the identifier.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
