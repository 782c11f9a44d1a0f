public import Consultation

/// What a run has to tell the person who started it. No personal data is in it.
public struct RunReport: Sendable {
  /// The rounds, in natural order.
  public let rounds: [Round]
  /// What became of what was read, per file.
  public let accounts: [FileAccount]
  /// What every file was taken for.
  public let files: [FileDescription]
  /// The problems, in the order of the input.
  public let problems: [Problem]
  /// Different names that were not matched.
  public let unknownNames: Int
  /// Answers that say something.
  public let answers: Int
  /// Answers that say something about no theme.
  public let answersWithoutTheme: Int
  /// Rows of the worklist.
  public let worklist: Int
  private let text: ProblemText

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
    self.problems = problems
    self.text = text
    unknownNames = coded.worklist.count { $0.kind != .coding }
    answers = coded.answers.count { $0.method != .noAnswer }
    answersWithoutTheme = coded.answers.count { $0.method != .noAnswer && $0.themes.isEmpty }
    worklist = coded.worklist.count
  }

  /// A line for every problem.
  public var problemLines: [String] { problems.map(text.line) }

  /// A line for every problem, but of each kind no more than `most` per file: whatever there is beyond that is one line with its number.
  public func problemLines(most: Int) -> [String] {
    struct Group: Hashable {
      let kind: ProblemKind
      let file: SourceFile?
    }
    let groups = problems.map { Group(kind: $0.kind, file: $0.file) }
    let totals = Dictionary(groups.map { ($0, 1) }, uniquingKeysWith: +)
    var seen: [Group: Int] = [:]
    return zip(problems, groups).compactMap { problem, group in
      let place = seen[group, default: 0]
      seen[group] = place + 1
      let rest = totals[group, default: 0] - most
      // One that is left over takes no more room than the line that would say so.
      if place < most || rest == 1 { return text.line(problem) }
      return place == most ? text.more(rest, like: problem) : nil
    }
  }
}
