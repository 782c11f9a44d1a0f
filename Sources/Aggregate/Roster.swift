internal import Consultation

/// Numbers for respondents, in the order in which they turn up. A respondent has the same number in every round.
struct Roster: Sendable {
  /// The pseudonyms by number.
  private(set) var pseudonyms: [Pseudonym] = []
  private var numbers: [Pseudonym: UInt32] = [:]
  private var last: (pseudonym: Pseudonym, number: UInt32)?

  /// The number of a respondent, a new one when it is new.
  mutating func number(of pseudonym: Pseudonym) -> UInt32 {
    if let last, last.pseudonym == pseudonym { return last.number }
    let number = numbers[pseudonym] ?? enrol(pseudonym)
    last = (pseudonym, number)
    return number
  }

  /// Takes in the respondents of `other`; gives for each of its numbers ours.
  mutating func merge(_ other: Roster) -> [UInt32] { other.pseudonyms.map { number(of: $0) } }

  private mutating func enrol(_ pseudonym: Pseudonym) -> UInt32 {
    let number = UInt32(pseudonyms.count)
    pseudonyms.append(pseudonym)
    numbers[pseudonym] = number
    return number
  }
}
