/// What every word may be, found by its bytes: an open-addressing table that is filled straight from static text.
///
/// Filling is an appending of bytes and one store per word, so that tens of thousands of words cost a fraction of a millisecond.
struct NameTable: Sendable {
  private var arena: [UInt8] = []
  private var entries: [Entry] = []
  /// The number of an entry plus one, or 0.
  private var slots: [Int32]

  private struct Entry {
    var tag: UInt32
    var start: UInt32
    var count: UInt32
    var kinds: WordKinds
  }

  /// A table with room for `capacity` words.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    entries.reserveCapacity(capacity)
    arena.reserveCapacity(capacity * 8)
  }

  /// What a word with this hash may be.
  func kinds(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> WordKinds { entry(word, hash).map { entries[$0].kinds } ?? [] }

  /// Adds what a word may be.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ kinds: WordKinds) {
    let hash = WordTable.hash(word)
    if let known = entry(word, hash) {
      entries[known].kinds.formUnion(kinds)
      return
    }
    if (entries.count + 1) * 2 > slots.count { grow() }
    entries.append(
      Entry(tag: UInt32(truncatingIfNeeded: hash >> 32), start: UInt32(arena.count), count: UInt32(word.count), kinds: kinds))
    arena.append(contentsOf: word)
    place(entries.count - 1)
  }

  /// Adds words that are apart by blanks or line ends.
  mutating func add(_ words: StaticString, _ kinds: WordKinds) {
    words.withUTF8Buffer { bytes in
      var start = 0
      for position in 0...bytes.count where position == bytes.count || bytes[position] <= 0x20 {
        if start < position { add(UnsafeBufferPointer(rebasing: bytes[start..<position]), kinds) }
        start = position + 1
      }
    }
  }

  private func entry(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int? {
    let mask = slots.count - 1
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = Int(tag) & mask
    while true {
      let number = Int(slots[slot]) - 1
      if number < 0 { return nil }
      let entry = entries[number]
      if entry.tag == tag, entry.count == word.count, isEqual(entry, word) { return number }
      slot = (slot + 1) & mask
    }
  }

  private func isEqual(_ entry: Entry, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    arena.withUnsafeBufferPointer { arena in
      let start = Int(entry.start)
      for index in 0..<word.count where arena[start + index] != word[index] { return false }
      return true
    }
  }

  private mutating func place(_ number: Int) {
    let mask = slots.count - 1
    var slot = Int(entries[number].tag) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(number + 1)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in entries.indices { place(number) }
  }
}
