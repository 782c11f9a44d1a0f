internal import Consultation

/// Decides for every submission what becomes of it, by the counting rules of the product.
///
/// The first that holds: `test`, `onvolledig`, `dubbel`, `vervangen`, else `geteld`.
struct SubmissionStatuses: Sendable {
  /// One per submission, in the order given.
  private(set) var statuses: [SubmissionStatus]
  /// The places of the submissions of every person who sent several, in their order; tests and unfinished ones left out.
  let persons: [[Int]]

  /// Statuses of submissions that stand in the order of round, file and row.
  ///
  /// - Parameter alone: what each of them is by itself.
  init(_ submissions: [Submission], _ alone: [LoneSubmission]) {
    statuses = alone.map(\.status)
    let identified = alone.indices.filter { alone[$0].status == .counted && alone[$0].isIdentified }
    persons = Self.groups(identified, hash: { alone[$0].respondent.slotHash }) { one, other in
      alone[one].respondent == alone[other].respondent && submissions[one].round == submissions[other].round
    }
    for person in persons {
      for places in Self.groups(person, by: { submissions[$0].submittedAt }) { markRepeated(places, of: submissions) }
      markReplaced(person.filter { statuses[$0] == .counted }, of: submissions)
    }
    // On a day without times everybody may send the same text.
    let anonymous = alone.indices.filter { place in
      alone[place].status == .counted && !alone[place].isIdentified && submissions[place].submittedAt.map { $0.second != 0 } == true
    }
    for places in Self.groups(anonymous, by: { Moment(round: submissions[$0].round, time: submissions[$0].submittedAt) }) {
      markSame(places, of: submissions)
    }
  }

  private struct Moment: Hashable {
    let round: Code<Round>
    let time: LocalTime?
  }

  /// The places with the same key, where those are more than one.
  private static func groups<Key: Hashable>(_ places: [Int], by key: (Int) -> Key) -> [[Int]] {
    groups(places, hash: { UInt64(truncatingIfNeeded: key($0).hashValue) }) { key($0) == key($1) }
  }

  /// The places that are the same, where those are more than one.
  private static func groups(_ places: [Int], hash: (Int) -> UInt64, isSame: (Int, Int) -> Bool) -> [[Int]] {
    var groups: [[Int]] = []
    var slots = HashSlots(expecting: places.count)
    /// What is found by its hash: the first place; and the groups of those where there are more.
    var firsts: [Int] = []
    var groupsOfFirsts: [Int: Int] = [:]
    for place in places {
      let hash = hash(place)
      guard let number = slots.find(hash, where: { isSame(firsts[$0], place) }) else {
        slots.append(hash)
        firsts.append(place)
        continue
      }
      if let group = groupsOfFirsts[number] {
        groups[group].append(place)
      } else {
        groupsOfFirsts[number] = groups.count
        groups.append([firsts[number], place])
      }
    }
    return groups
  }

  /// The very same submission twice by one person at one time, and nothing else from that person at that time in between: who sends A, B
  /// and A again means A.
  private mutating func markRepeated(_ places: [Int], of submissions: [Submission]) {
    var previous: SubmissionContent?
    for place in places {
      let content = SubmissionContent(submissions[place])
      if content == previous { statuses[place] = .duplicate }
      previous = content
    }
  }

  /// The very same submission twice at one time of day, from nobody knows whom: the numbers that the survey tools gave must not differ.
  private mutating func markSame(_ places: [Int], of submissions: [Submission]) {
    var seen: [SubmissionContent: [Int]] = [:]
    for place in places {
      let content = SubmissionContent(submissions[place])
      let isDuplicate = (seen[content] ?? []).contains { earlier in
        guard let one = submissions[earlier].toolID, let other = submissions[place].toolID else { return true }
        return one == other
      }
      if isDuplicate { statuses[place] = .duplicate } else { seen[content, default: []].append(place) }
    }
  }

  /// The latest submission of a person replaces the earlier ones whole; without a time it is the earliest, and between equal times the
  /// last in the order of the files counts.
  private mutating func markReplaced(_ places: [Int], of submissions: [Submission]) {
    var latest: Int?
    for place in places {
      if let earlier = latest, Self.isLater(submissions[earlier].submittedAt, than: submissions[place].submittedAt) {
        statuses[place] = .replaced
      } else {
        if let latest { statuses[latest] = .replaced }
        latest = place
      }
    }
  }

  private static func isLater(_ one: LocalTime?, than other: LocalTime?) -> Bool {
    guard let one else { return false }
    guard let other else { return true }
    return one > other
  }
}
