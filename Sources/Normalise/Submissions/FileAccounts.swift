public import Consultation

/// What became of everything that was read, per file.
public enum FileAccounts {
  /// The accounts of `readings` in the order of round and file, after their submissions got these statuses.
  ///
  /// Read is what the reader handed over: submissions, and rows that it rejected as a whole.
  public static func accounts(of readings: [FileReading], respondents: [CodedRespondent]) -> [FileAccount] {
    var byStatus: [SourceFile: [SubmissionStatus: Int]] = [:]
    for respondent in respondents { byStatus[respondent.source.file, default: [:]][respondent.status, default: 0] += 1 }
    return readings.sorted(by: FileOrder.precedes).map { reading in
      let rejected = reading.rejections.count { $0.column == nil }
      return FileAccount(
        round: reading.round, file: reading.file, read: reading.submissions.count + rejected, byStatus: byStatus[reading.file] ?? [:],
        rejected: rejected)
    }
  }
}

/// The order in which files count: natural by round, then by path.
enum FileOrder {
  static func precedes(_ a: FileReading, _ b: FileReading) -> Bool {
    a.round == b.round ? a.file < b.file : roundPrecedes(a.round, b.round)
  }

  /// Natural order of folder names: digits compare as numbers.
  static func roundPrecedes(_ a: Code<Round>, _ b: Code<Round>) -> Bool {
    let (one, other) = (Array(a.rawValue.utf8), Array(b.rawValue.utf8))
    var (i, j) = (0, 0)
    while i < one.count, j < other.count {
      if isDigit(one[i]), isDigit(other[j]) {
        let (first, second) = (number(one, &i), number(other, &j))
        if first != second {
          return first.count != second.count ? first.count < second.count : first.lexicographicallyPrecedes(second)
        }
      } else {
        if one[i] != other[j] { return one[i] < other[j] }
        i += 1
        j += 1
      }
    }
    if one.count - i != other.count - j { return one.count - i < other.count - j }
    return a < b
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func number(_ bytes: [UInt8], _ position: inout Int) -> ArraySlice<UInt8> {
    while position < bytes.count, bytes[position] == 0x30 { position += 1 }
    let start = position
    while position < bytes.count, isDigit(bytes[position]) { position += 1 }
    return bytes[start..<position]
  }
}
