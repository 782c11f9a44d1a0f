/// A set of respondents by their numbers in a ``Roster``, made for adding them in order.
///
/// Answers come respondent by respondent, so that nearly every number is the last one or a higher one; then adding is appending. What
/// is out of order is put in order when the roll is read.
struct RespondentRoll: Sendable {
  private var numbers: [UInt32] = []
  private var isAscending = true

  /// Adds a respondent; one who is on the roll stays on it once.
  mutating func add(_ respondent: UInt32) {
    if let last = numbers.last {
      if last == respondent { return }
      if last > respondent { isAscending = false }
    }
    numbers.append(respondent)
  }

  /// Adds those of `other`, whose numbers are those of another roster: `translation` holds ours for theirs.
  mutating func add(_ other: RespondentRoll, translation: [UInt32]) {
    for number in other.numbers { add(translation[Int(number)]) }
  }

  /// Adds those of `other`, a roll with the numbers of the same roster.
  mutating func formUnion(_ other: RespondentRoll) {
    if numbers.isEmpty { self = other } else { for number in other.numbers { add(number) } }
  }

  /// The respondents once each, lowest number first.
  var members: [UInt32] {
    if isAscending { return numbers }
    var result: [UInt32] = []
    for number in numbers.sorted() where result.last != number { result.append(number) }
    return result
  }

  /// How many respondents there are.
  var count: Int { isAscending ? numbers.count : members.count }
}
