internal import Consultation

/// Numbers for respondents, in the order in which they turn up. A respondent has the same number in every round.
struct Roster: Sendable {
  /// The pseudonyms by number.
  private(set) var pseudonyms: [Pseudonym] = []
  private var numbers: [Pseudonym: UInt32] = [:]
  /// The number given last: rows come respondent by respondent, so that the next one is mostly for the same or for the next number.
  private var last = 0

  /// How many respondents there are.
  var count: Int { pseudonyms.count }

  /// The number of a respondent, a new one when it is new.
  mutating func number(of pseudonym: Pseudonym) -> UInt32 {
    for guess in last..<min(last + 2, pseudonyms.count) where pseudonyms[guess] == pseudonym {
      last = guess
      return UInt32(guess)
    }
    let number = numbers[pseudonym] ?? enrol(pseudonym)
    last = Int(number)
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
