internal import Consultation

/// Numbers for respondents, in the order in which they turn up. A respondent has the same number in every round.
struct Roster: Sendable {
  /// The pseudonyms by number.
  private(set) var pseudonyms: [Pseudonym] = []
  private var slots: HashSlots
  /// The number given last: rows come respondent by respondent, so that the next one is mostly for the same or for the next number.
  private var last = 0

  /// Nobody, with room for so many.
  init(expecting count: Int = 0) {
    slots = HashSlots(expecting: count)
    pseudonyms.reserveCapacity(count)
  }

  /// How many respondents there are.
  var count: Int { pseudonyms.count }

  /// The number of a respondent, a new one when it is new.
  mutating func number(of pseudonym: Pseudonym) -> UInt32 {
    for guess in last..<min(last + 2, pseudonyms.count) where pseudonyms[guess] == pseudonym {
      last = guess
      return UInt32(guess)
    }
    let hash = pseudonym.slotHash
    last = slots.find(hash) { pseudonyms[$0] == pseudonym } ?? enrol(pseudonym, hash)
    return UInt32(last)
  }

  /// Takes in the respondents of `other`; gives for each of its numbers ours.
  mutating func merge(_ other: Roster) -> [UInt32] { other.pseudonyms.map { number(of: $0) } }

  private mutating func enrol(_ pseudonym: Pseudonym, _ hash: UInt64) -> Int {
    slots.append(hash)
    pseudonyms.append(pseudonym)
    return pseudonyms.count - 1
  }
}
