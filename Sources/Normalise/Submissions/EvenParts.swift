internal import Consultation

/// Cuts submissions into parts with about as much to read in each: who answers a later round, or by another form, may write twice as much.
enum EvenParts {
  /// How many submissions are weighed, about: of more than these, some at even distances stand for all.
  private static let weighed = 2_000

  /// So many parts, at least one, that together are all submissions in order, each once.
  static func of(_ submissions: [Submission], _ count: Int) -> [Range<Int>] {
    let step = max(1, submissions.count / weighed)
    var sums: [Int] = []
    for place in stride(from: 0, to: submissions.count, by: step) { sums.append((sums.last ?? 0) + weight(submissions[place])) }
    var ends = [0]
    for part in 1..<max(1, count) {
      let share = (sums.last ?? 0) * part
      let end = sums.firstIndex { $0 * count >= share }.map { ($0 + 1) * step } ?? 0
      ends.append(min(end, submissions.count))
    }
    ends.append(submissions.count)
    return zip(ends, ends.dropFirst()).map { $0..<$1 }
  }

  /// How much there is to read: bytes, and something for finding each answer.
  private static func weight(_ submission: Submission) -> Int {
    submission.answers.reduce(1) { weight, answer in
      switch answer.content {
      case .text(let text): weight + 16 + text.read().utf8.count
      case .options(let options): weight + 16 * (1 + options.count)
      }
    }
  }
}
