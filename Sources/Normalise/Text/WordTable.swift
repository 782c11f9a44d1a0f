internal import Consultation

/// Numbers for words, found by their bytes: an open-addressing table that needs no `String` and one probe as a rule.
struct WordTable: Sendable {
  private var arena: [UInt8] = []
  /// Where each word ends in the arena.
  private var ends: [UInt32] = []
  private var slots = HashSlots()

  init() {}

  /// How many words it holds; they are numbered from 0.
  var count: Int { ends.count }

  /// The bytes of a word.
  func bytes(_ number: Int) -> ArraySlice<UInt8> { arena[start(number)..<Int(ends[number])] }

  /// The number of a word with this hash, or nil.
  @inline(__always)
  func find(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int? {
    slots.find(hash) { isEqual($0, word) }
  }

  /// The number of the word `bytes[range]`, or nil.
  func find(_ bytes: [UInt8], _ range: Range<Int>, hash: UInt64) -> Int? {
    bytes.withUnsafeBufferPointer { find(UnsafeBufferPointer(rebasing: $0[range]), hash: hash) }
  }

  /// The number of a word, or nil.
  func find(_ word: [UInt8]) -> Int? { find(word, word.indices, hash: Self.hash(word[...])) }

  /// The number of a word with this hash, added when it is new.
  @inline(__always)
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int { find(word, hash: hash) ?? add(word, hash: hash) }

  /// The number of the word `bytes[range]`, added when it is new.
  mutating func insert(_ bytes: [UInt8], _ range: Range<Int>, hash: UInt64) -> Int {
    bytes.withUnsafeBufferPointer { insert(UnsafeBufferPointer(rebasing: $0[range]), hash: hash) }
  }

  /// The number of a word, added when it is new.
  mutating func insert(_ word: [UInt8]) -> Int { insert(word, word.indices, hash: Self.hash(word[...])) }

  // MARK: -

  private func start(_ number: Int) -> Int { number == 0 ? 0 : Int(ends[number - 1]) }

  @inline(__always)
  private func isEqual(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let (start, count) = (start(number), word.count)
    guard Int(ends[number]) - start == count else { return false }
    let word = UnsafeRawBufferPointer(word)
    return arena.withUnsafeBytes { arena in
      func isEqual<Piece: FixedWidthInteger>(_: Piece.Type, at place: Int) -> Bool {
        arena.loadUnaligned(fromByteOffset: start + place, as: Piece.self) == word.loadUnaligned(fromByteOffset: place, as: Piece.self)
      }
      switch count {
      case 0..<4: return (0..<count).allSatisfy { arena[start + $0] == word[$0] }
      case 4..<8: return isEqual(UInt32.self, at: 0) && isEqual(UInt32.self, at: count - 4)
      default:
        var place = 0
        while place + 8 < count {
          guard isEqual(UInt64.self, at: place) else { return false }
          place += 8
        }
        return isEqual(UInt64.self, at: count - 8)
      }
    }
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    let number = ends.count
    arena.append(contentsOf: word)
    ends.append(UInt32(arena.count))
    slots.append(hash)
    return number
  }
}

extension WordTable {
  /// The hash of a word: eight bytes at a time, multiplied and mixed.
  @inline(__always)
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let (count, bytes) = (word.count, UnsafeRawBufferPointer(word))
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    func mix(_ piece: UInt64) {
      hash = (hash ^ piece) &* 0xD6E8_FEB8_6659_FD93
      hash ^= hash >> 32
    }
    if count >= 8 {
      var place = 0
      while place + 8 < count {
        mix(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        place += 8
      }
      // The last eight bytes, some of them for the second time.
      mix(bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
    } else if count >= 4 {
      let (first, last) = (
        bytes.loadUnaligned(as: UInt32.self), bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      )
      mix(UInt64(first) | UInt64(last) << 32)
    } else if count > 0 {
      mix(UInt64(bytes[0]) | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1]) << 16)
    }
    return hash &* 0x9E37_79B9_7F4A_7C15
  }

  /// The hash of a word.
  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.withUnsafeBufferPointer { hash($0) } }
}
