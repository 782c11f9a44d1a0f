internal import Consultation

/// Reports the columns of a file that are not read, one by one up to a point: a file of another kind has thousands of them.
struct UnreadColumns {
  /// How many columns are reported one by one.
  static let limit = 100
  private var reported = 0
  private var others = 0

  /// Adds the problem of one column, or counts it with the others.
  mutating func add(_ problem: Problem, to problems: inout [Problem]) {
    if reported < Self.limit {
      reported += 1
      problems.append(problem)
    } else {
      others += 1
    }
  }

  /// Adds one problem for all columns that were not reported one by one.
  func close(file: SourceFile, _ problems: inout [Problem]) {
    if others > 0 { problems.append(Problem(.moreUnreadColumns, file: file, values: [.number(others)])) }
  }
}
