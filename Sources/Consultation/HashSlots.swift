/// The slots of an open-addressing table: numbers from 0, found by half of the hash of what they stand for. What that is the table knows.
public struct HashSlots: Sendable {
  /// Half of the hash and the number plus one, or 0.
  @usableFromInline var slots: [UInt64]
  @usableFromInline var count = 0

  /// Slots for a table that begins with room for so many.
  @inlinable
  public init(expecting count: Int = 32) {
    var capacity = 64
    while capacity < 2 * count { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
  }

  /// The number with this hash for which `isSame` holds, or nil.
  @inlinable
  @inline(__always)
  public func find(_ hash: UInt64, where isSame: (Int) -> Bool) -> Int? {
    let mask = slots.count - 1
    let tag = hash >> 32
    var slot = Int(truncatingIfNeeded: tag) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return nil }
      if entry >> 32 == tag {
        let number = Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1
        if isSame(number) { return number }
      }
      slot = (slot + 1) & mask
    }
  }

  /// Adds the next number, with the hash of what it stands for.
  @inlinable
  public mutating func append(_ hash: UInt64) {
    count += 1
    if count * 2 > slots.count { grow() }
    place(hash & ~0xFFFF_FFFF | UInt64(count))
  }

  @inlinable
  mutating func place(_ entry: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: entry >> 32) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  @usableFromInline
  mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 { place(entry) }
  }
}
