/// Numbers for words, found by their bytes: an open-addressing table that needs no `String` and one probe as a rule.
struct WordTable {
  private var arena: [UInt8] = []
  private var spans: [Range<Int>] = []
  private var hashes: [UInt64] = []
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  init() {}

  /// How many words it holds; they are numbered from 0.
  var count: Int { spans.count }

  /// The number of the word `bytes[range]`, or nil.
  @inline(__always)
  func find(_ bytes: [UInt8], _ range: Range<Int>, hash: UInt64) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while true {
      let number = Int(slots[slot])
      if number < 0 { return nil }
      if hashes[number] == hash, equal(spans[number], bytes, range) { return number }
      slot = (slot + 1) & mask
    }
  }

  /// The number of a word, or nil.
  func find(_ word: [UInt8]) -> Int? { find(word, word.indices, hash: Self.hash(word[...])) }

  /// The number of the word `bytes[range]`, added when it is new.
  mutating func insert(_ bytes: [UInt8], _ range: Range<Int>, hash: UInt64) -> Int {
    if let known = find(bytes, range, hash: hash) { return known }
    if (spans.count + 1) * 2 > slots.count { grow() }
    let number = spans.count
    spans.append(arena.count..<arena.count + range.count)
    arena += bytes[range]
    hashes.append(hash)
    place(number)
    return number
  }

  /// The number of a word, added when it is new.
  mutating func insert(_ word: [UInt8]) -> Int { insert(word, word.indices, hash: Self.hash(word[...])) }

  /// The hash that ``Tokens`` computes as well: FNV-1a.
  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = Self.hash(hash, byte) }
    return hash
  }

  /// The hash of a word to which a byte is added.
  @inline(__always)
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  private func equal(_ span: Range<Int>, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard span.count == range.count else { return false }
    var own = span.lowerBound
    for index in range {
      if arena[own] != bytes[index] { return false }
      own += 1
    }
    return true
  }

  private mutating func place(_ number: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hashes[number] ^ (hashes[number] >> 29)) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(number)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for number in spans.indices { place(number) }
  }
}
