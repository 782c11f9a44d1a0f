/// Eight bytes of a text, looked at together.
///
/// A look gives bits of which some byte's top one is set exactly when one of the bytes is what is looked for: whether any is can be told from
/// ``found(_:)``, which one cannot.
public struct EightBytes {
  @usableFromInline let bits: UInt64

  @usableFromInline static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @usableFromInline static var tops: UInt64 { 0x8080_8080_8080_8080 }

  /// Bytes that lie beside each other.
  @inlinable
  public init(_ bits: UInt64) { self.bits = bits }

  /// Looks for a byte.
  @inlinable
  public func equal(to byte: UInt8) -> UInt64 {
    let difference = bits ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference
  }

  /// Looks for bytes of ASCII that are less than another of ASCII.
  @inlinable
  public func less(than byte: UInt8) -> UInt64 { (bits &- Self.ones &* UInt64(byte)) & ~bits }

  /// Looks for bytes that are not ASCII.
  @inlinable
  public var beyondASCII: UInt64 { bits }

  /// Whether some of these looks, joined by `|`, found anything.
  @inlinable
  public static func found(_ looks: UInt64) -> Bool { looks & tops != 0 }
}
