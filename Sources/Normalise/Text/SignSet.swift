/// A set of ASCII signs, for telling at once which rules a text cannot meet.
struct SignSet: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  /// Adds a sign; what lies outside ASCII does not count.
  mutating func insert(_ sign: UInt8) {
    if sign < 64 { low |= 1 << UInt64(sign) } else if sign < 128 { high |= 1 << UInt64(sign - 64) }
  }

  /// Whether the sign is in the set.
  func contains(_ sign: UInt8) -> Bool {
    (sign < 64 ? low >> UInt64(sign) : sign < 128 ? high >> UInt64(sign - 64) : 0) & 1 == 1
  }
}
