/// The bytes of cells that were written lately, by what they say: rows that say the same take them over.
///
/// Each place holds the cells that came there last, so that no more is kept of a million different ones than of a thousand.
struct RecentCells {
  private var places: [(key: ObjectIdentifier, bytes: [UInt8])?] = Array(repeating: nil, count: 1 << Self.bits)

  private static let bits = 10
  /// Longer cells are hardly ever said twice.
  private static let longest = 512

  /// What was written for a key; nil when others came in its place.
  subscript(key: ObjectIdentifier) -> [UInt8]? {
    guard let place = places[Self.place(of: key)], place.key == key else { return nil }
    return place.bytes
  }

  /// Keeps what was written for a key.
  mutating func keep(_ bytes: ArraySlice<UInt8>, for key: ObjectIdentifier) {
    guard bytes.count <= Self.longest else { return }
    places[Self.place(of: key)] = (key, Array(bytes))
  }

  /// Objects lie sixteen bytes or more apart.
  private static func place(of key: ObjectIdentifier) -> Int { Int((UInt(bitPattern: key) >> 4 &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits)) }
}
