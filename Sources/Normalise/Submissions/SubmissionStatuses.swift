internal import Consultation

/// Decides for every submission what becomes of it, by the counting rules of the product.
///
/// The first that holds: `test`, `onvolledig`, `dubbel`, `vervangen`, else `geteld`.
struct SubmissionStatuses {
  /// One per submission, in the order given.
  let statuses: [SubmissionStatus]
  /// The identity of each submission, or nil.
  let identities: [Identity?]

  /// Statuses of submissions that stand in the order of round, file and row.
  init(_ submissions: [Submission]) {
    // Together: a submission is large, and taking it out retains all that it says.
    let alone = submissions.map { (identity: Identity($0), status: Self.statusAlone($0)) }
    let identities = alone.map(\.identity)
    var statuses = alone.map(\.status)
    Self.markDuplicates(submissions, identities, &statuses)
    Self.markReplaced(submissions, identities, &statuses)
    self.identities = identities
    self.statuses = statuses
  }

  /// What a submission is without the others.
  static func statusAlone(_ submission: Submission) -> SubmissionStatus {
    if TestMark.marks(submission) { return .test }
    return submission.completion == .unfinished ? .unfinished : .counted
  }

  private struct Key: Hashable {
    let round: Code<Round>
    let identity: Identity
  }

  /// The very same submission twice: by the same person at the same time with the same content, and nothing else from that person at
  /// that time in between: who sends A, B and A again means A. Without an identity the time of day must be there, because many may send
  /// the same text on one day, and the numbers that the survey tools gave must not differ.
  private static func markDuplicates(
    _ submissions: [Submission], _ identities: [Identity?], _ statuses: inout [SubmissionStatus]
  ) {
    struct Moment: Hashable {
      let round: Code<Round>
      let identity: Identity?
      let time: LocalTime?
    }
    // Contents are compared only where everything else is the same.
    var moments: [Moment: [Int]] = [:]
    for index in submissions.indices where statuses[index] == .counted {
      let time = submissions[index].submittedAt
      guard identities[index] != nil || time.map({ $0.second != 0 }) == true else { continue }
      moments[Moment(round: submissions[index].round, identity: identities[index], time: time), default: []].append(index)
    }
    // The groups do not touch each other, so their order does not matter.
    for indices in moments.values where indices.count > 1 {
      var seen: [SubmissionContent: [Int]] = [:]
      var previous: SubmissionContent?
      for index in indices {
        let content = SubmissionContent(submissions[index])
        let isDuplicate =
          identities[index] != nil
          ? content == previous
          : (seen[content] ?? []).contains { earlier in
            guard let one = submissions[earlier].toolID, let other = submissions[index].toolID else { return true }
            return one == other
          }
        if isDuplicate { statuses[index] = .duplicate } else { seen[content, default: []].append(index) }
        previous = content
      }
    }
  }

  /// The latest submission of a person replaces the earlier ones whole; without a time it is the earliest, and between equal times the
  /// last in the order of the files counts.
  private static func markReplaced(
    _ submissions: [Submission], _ identities: [Identity?], _ statuses: inout [SubmissionStatus]
  ) {
    var latest: [Key: Int] = [:]
    for index in submissions.indices where statuses[index] == .counted {
      guard let identity = identities[index] else { continue }
      let key = Key(round: submissions[index].round, identity: identity)
      guard let earlier = latest[key] else {
        latest[key] = index
        continue
      }
      if isLater(submissions[earlier].submittedAt, than: submissions[index].submittedAt) {
        statuses[index] = .replaced
      } else {
        statuses[earlier] = .replaced
        latest[key] = index
      }
    }
  }

  private static func isLater(_ one: LocalTime?, than other: LocalTime?) -> Bool {
    guard let one else { return false }
    guard let other else { return true }
    return one > other
  }
}
