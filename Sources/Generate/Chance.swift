/// Chance that repeats itself: SplitMix64 (Steele, Lea, Flood 2014), the same numbers for the same state on every machine.
struct Chance: Sendable {
  private var state: UInt64

  /// Chance that follows from `state` alone.
  init(_ state: UInt64) { self.state = state }

  /// 64 bits that depend on all bits of `value`; no two values give the same.
  static func mix(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number that belongs to `bytes` (FNV-1a), for telling questions, meetings and so on apart.
  static func salt(_ bytes: some Sequence<UInt8>) -> UInt64 {
    mix(bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    defer { state &+= 0x9E37_79B9_7F4A_7C15 }
    return Self.mix(state)
  }

  /// A number from 0 up to and without `bound`; 0 when there is no such number.
  mutating func below(_ bound: Int) -> Int {
    bound <= 1 ? 0 : Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// True `permille` times in a thousand.
  mutating func happens(_ permille: Int) -> Bool { below(1000) < permille }

  /// One of `choices`.
  mutating func pick(_ choices: [[UInt8]]) -> [UInt8] { choices.isEmpty ? [] : choices[below(choices.count)] }
}
