internal import Consultation

/// The order in which files count: natural by round, then by path.
enum FileOrder {
  static func precedes(_ a: FileReading, _ b: FileReading) -> Bool {
    a.round == b.round ? a.file < b.file : naturallyPrecedes(a.round.rawValue, b.round.rawValue)
  }

  /// The submissions of all files, in the order of the files and of their rows.
  static func submissions(of readings: [FileReading]) -> [Submission] {
    var submissions: [Submission] = []
    for reading in readings.sorted(by: precedes) {
      let own = reading.submissions
      // As a rule they stand in order, and the first file may be all there is.
      let isInOrder = own.indices.dropFirst().allSatisfy { own[$0 - 1].source.row <= own[$0].source.row }
      let inOrder = isInOrder ? own : own.sorted { $0.source.row < $1.source.row }
      if submissions.isEmpty { submissions = inOrder } else { submissions += inOrder }
    }
    return submissions
  }
}
