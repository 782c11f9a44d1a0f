/// A file of the input as it was received.
public struct InputFile: Sendable {
  /// Its path.
  public let source: SourceFile
  /// All its bytes.
  public let bytes: [UInt8]

  /// A file with these bytes.
  public init(source: SourceFile, bytes: [UInt8]) {
    self.source = source
    self.bytes = bytes
  }
}

/// What reading one response file gave.
public struct FileReading: Sendable {
  /// The round.
  public let round: Code<Round>
  /// The file.
  public let file: SourceFile
  /// What the reader took the file for.
  public let understanding: FileUnderstanding
  /// The submissions, in the order of their first rows.
  public private(set) var submissions: [Submission]
  /// Rows that held something but could not become a submission, and cells that could not become an answer.
  public let rejections: [Rejection]
  /// What a person may want to know or repair.
  public let problems: [Problem]
  /// How many submissions and unusable rows the reader counted while it went through the file, whatever became of them.
  public let read: Int

  /// A reading. Where nobody counted what was read, it is what came of it.
  public init(
    round: Code<Round>, file: SourceFile, understanding: FileUnderstanding, submissions: [Submission], rejections: [Rejection] = [],
    problems: [Problem] = [], read: Int? = nil
  ) {
    self.round = round
    self.file = file
    self.understanding = understanding
    self.submissions = submissions
    self.rejections = rejections
    self.problems = problems
    self.read = read ?? submissions.count + rejections.count { $0.column == nil }
  }

  /// Lets go of the submissions, when they are in codes and nobody needs their words any more.
  public mutating func forgetSubmissions() { submissions = [] }
}

/// What the reader took a file for: shown by `inbreng check`.
public struct FileUnderstanding: Hashable, Sendable {
  /// The encoding, such as `UTF-8` or `Windows-1252`.
  public var encoding: String
  /// The field separator, quote and escape, in words, such as `puntkomma, aanhalingsteken "`.
  public var dialect: String
  /// The survey tool or shape, such as `LimeSurvey` or `lang formaat`.
  public var tool: String
  /// The rows of the header as a spreadsheet program numbers them; empty when the file has none.
  public var headerRows: [Int]
  /// Every column from left to right and what became of it.
  public var columns: [Column]

  /// An understanding of a file.
  public init(encoding: String, dialect: String, tool: String, headerRows: [Int], columns: [Column]) {
    self.encoding = encoding
    self.dialect = dialect
    self.tool = tool
    self.headerRows = headerRows
    self.columns = columns
  }

  /// One column of a file.
  public struct Column: Hashable, Sendable {
    /// The heading as written, header rows merged.
    public var heading: RawText
    /// The question it became, or nil when it became nothing.
    public var question: Code<Question>?
    /// Why it became nothing: administrative, unknown and so on, in Dutch; empty when it became a question.
    public var note: String

    /// A column.
    public init(heading: RawText, question: Code<Question>? = nil, note: String = "") {
      self.heading = heading
      self.question = question
      self.note = note
    }
  }
}
