/// What rows may have in common: what somebody says, or who says it and on which row.
struct CommonKey: Hashable {
  /// Which of the things said, or of the speakers, this is. It must live as long as rows are written.
  let identity: ObjectIdentifier
  /// The row of the file, for what differs by row.
  var row = 0
}

/// The bytes of cells that were written lately, by what they say: rows that say the same take them over.
///
/// Each place holds the cells that came there last, so that no more is kept of a million different ones than of a thousand.
struct RecentCells {
  private var keys: [CommonKey?] = Array(repeating: nil, count: 1 << Self.bits)
  /// The bytes of all places, so many for each, and how many of those are in use.
  private var bytes: [UInt8] = []
  private var counts: [Int] = Array(repeating: 0, count: 1 << Self.bits)

  private static let bits = 10
  /// Longer cells are hardly ever said twice.
  private static let longest = 512

  /// Adds what was written for a key; says whether that was known, and others did not come in its place.
  func copy(_ key: CommonKey, to output: inout [UInt8]) -> Bool {
    let place = Self.place(of: key)
    guard keys[place] == key else { return false }
    let start = place * Self.longest
    bytes.withUnsafeBufferPointer { output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[start..<start + counts[place]])) }
    return true
  }

  /// Keeps what was written for a key.
  mutating func keep(_ written: ArraySlice<UInt8>, for key: CommonKey) {
    guard written.count <= Self.longest else { return }
    if bytes.isEmpty { bytes = Array(repeating: 0, count: Self.longest << Self.bits) }
    let place = Self.place(of: key)
    (keys[place], counts[place]) = (key, written.count)
    for (offset, byte) in written.enumerated() { bytes[place * Self.longest + offset] = byte }
  }

  /// Objects lie sixteen bytes or more apart.
  private static func place(of key: CommonKey) -> Int {
    Int(((UInt(bitPattern: key.identity) >> 4 &+ UInt(bitPattern: key.row)) &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
  }
}
