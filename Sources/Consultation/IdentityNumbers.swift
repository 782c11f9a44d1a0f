/// Numbers from 0 for values that are kept once, by their identities: no look at what they hold is needed.
///
/// A value that has a number must live as long as this; afterwards its identity could be that of another one.
public struct IdentityNumbers: Sendable {
  @usableFromInline var slots = HashSlots()
  @usableFromInline var identities: [ObjectIdentifier] = []

  /// None has a number.
  @inlinable
  public init() {}

  /// How many have a number.
  @inlinable
  public var count: Int { identities.count }

  /// The number of what has this identity; nil when it has none.
  @inlinable
  public func number(of identity: ObjectIdentifier) -> Int? {
    slots.find(Self.hash(identity)) { identities[$0] == identity }
  }

  /// Gives what has this identity the next number, when it has none; says whether it did.
  @inlinable
  public mutating func number(adding identity: ObjectIdentifier) -> (number: Int, isNew: Bool) {
    if let known = number(of: identity) { return (known, false) }
    slots.append(Self.hash(identity))
    identities.append(identity)
    return (identities.count - 1, true)
  }

  /// Places in memory differ in their lower half: the golden ratio spreads them over the upper one (Knuth, TAOCP 6.4).
  @inlinable
  static func hash(_ identity: ObjectIdentifier) -> UInt64 { UInt64(UInt(bitPattern: identity)) &* 0x9E37_79B9_7F4A_7C15 }
}
