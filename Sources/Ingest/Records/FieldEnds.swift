/// How far from the beginning of its record each field ends, in as little memory as that takes.
///
/// Ends are kept as `Short` until one of them does not fit; from then on all are kept as whole numbers.
struct FieldEnds<Short: FixedWidthInteger & UnsignedInteger & Sendable>: Equatable, Sendable {
  private var short: [Short] = []
  private var long: [Int] = []
  private var isLong = false

  /// How many there are.
  var count: Int { isLong ? long.count : short.count }

  /// The end of the field with this number.
  subscript(number: Int) -> Int { isLong ? long[number] : Int(short[number]) }

  /// Adds the end of the next field.
  mutating func append(_ end: Int) {
    if !isLong, let end = Short(exactly: end) { return short.append(end) }
    lengthen()
    long.append(end)
  }

  /// Adds other ends behind these.
  mutating func append(_ others: Self) {
    if others.isLong { lengthen() }
    if !isLong {
      short += others.short
    } else if others.isLong {
      long += others.long
    } else {
      long += others.short.lazy.map(Int.init)
    }
  }

  /// Forgets the first ones.
  mutating func removeFirst(_ number: Int) { if isLong { long.removeFirst(number) } else { short.removeFirst(number) } }

  /// Forgets the last ones.
  mutating func removeLast(_ number: Int) { if isLong { long.removeLast(number) } else { short.removeLast(number) } }

  /// Whether the ends are the same, however they are kept.
  static func == (one: Self, other: Self) -> Bool {
    one.count == other.count && (0..<one.count).allSatisfy { one[$0] == other[$0] }
  }

  private mutating func lengthen() {
    if isLong { return }
    isLong = true
    long = short.map(Int.init)
    short = []
  }
}
