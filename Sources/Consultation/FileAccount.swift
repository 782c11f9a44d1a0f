/// What became of everything that was read from one file.
public struct FileAccount: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// The file.
  public var file: SourceFile
  /// Submissions and unusable rows together.
  public var read: Int
  /// How many submissions got each status.
  public var byStatus: [SubmissionStatus: Int]
  /// Rows that held something but could not become a submission.
  public var rejected: Int

  /// The account of a file.
  public init(round: Code<Round>, file: SourceFile, read: Int, byStatus: [SubmissionStatus: Int], rejected: Int) {
    self.round = round
    self.file = file
    self.read = read
    self.byStatus = byStatus
    self.rejected = rejected
  }

  /// Whether read = counted + replaced + test + unfinished + duplicate + rejected.
  public var isBalanced: Bool { read == byStatus.values.reduce(rejected, +) }

  /// How many submissions have this status.
  public subscript(status: SubmissionStatus) -> Int { byStatus[status, default: 0] }
}
