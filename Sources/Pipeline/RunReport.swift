public import Consultation

/// What a run has to tell the person who started it. No personal data is in it.
public struct RunReport: Sendable {
  /// The rounds, in natural order.
  public let rounds: [Round]
  /// What became of what was read, per file.
  public let accounts: [FileAccount]
  /// What every file was taken for.
  public let files: [FileDescription]
  /// The problems, each with its sentence, in the order of the input.
  public let problems: [(problem: Problem, line: String)]
  /// Different names that were not matched.
  public let unknownNames: Int
  /// Answers that say something.
  public let answers: Int
  /// Answers that say something about no theme.
  public let answersWithoutTheme: Int
  /// Rows of the worklist.
  public let worklist: Int

  /// A file and what it was taken for, ready to be shown.
  public struct FileDescription: Sendable {
    /// The file.
    public let file: SourceFile
    /// What it was taken for.
    public let understanding: FileUnderstanding
    fileprivate let text: ProblemText
    /// The headings of the columns after redaction.
    public var headings: [String] { understanding.columns.map { text.shown($0.heading) } }
  }

  init(
    rounds: [Round], accounts: [FileAccount], understandings: [(SourceFile, FileUnderstanding)], coded: CodedConsultation,
    problems: [Problem], text: ProblemText
  ) {
    self.rounds = rounds
    self.accounts = accounts
    files = understandings.map { FileDescription(file: $0, understanding: $1, text: text) }
    self.problems = problems.map { ($0, text.line($0)) }
    unknownNames = coded.worklist.count { $0.kind != .coding }
    let saying = coded.answers.filter { $0.method != .noAnswer }
    answers = saying.count
    answersWithoutTheme = saying.count { $0.themes.isEmpty }
    worklist = coded.worklist.count
  }
}
