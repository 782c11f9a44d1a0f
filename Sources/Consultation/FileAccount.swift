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

extension FileAccount {
  /// The account of every reading, in the order of `readings`.
  ///
  /// What was read is counted where it was read, what became of it where that was decided: a submission that got lost in between
  /// leaves its file's account unbalanced.
  public static func accounts(of readings: [FileReading], respondents: [CodedRespondent]) -> [FileAccount] {
    var statuses: [SourceFile: [SubmissionStatus: Int]] = [:]
    // By position: taking out a whole respondent would retain everything in it. Those that came to the same stand next to each other.
    var start = 0
    for place in respondents.indices {
      let (status, next) = (respondents[place].status, place + 1)
      if next < respondents.count, respondents[next].status == status, respondents[next].source.file == respondents[place].source.file {
        continue
      }
      statuses[respondents[place].source.file, default: [:]][status, default: 0] += next - start
      start = next
    }
    return readings.map { reading in
      let rejected = reading.rejections.count { $0.column == nil }
      return FileAccount(
        round: reading.round, file: reading.file, read: reading.read, byStatus: statuses[reading.file] ?? [:],
        rejected: rejected)
    }
  }
}
