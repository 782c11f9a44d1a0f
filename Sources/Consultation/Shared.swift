/// A value that is kept once, however many hold it: a copy costs a reference.
///
/// Rows have much in common: who says something, and as a rule what. Two are equal when their values are; the very same one is found equal
/// without a look at it.
public struct Shared<Value: Hashable & Sendable>: Hashable, Sendable {
  @usableFromInline
  final class Box: Sendable {
    @usableFromInline let value: Value

    @inlinable
    init(_ value: Value) { self.value = value }
  }

  @usableFromInline var box: Box

  /// Keeps a value.
  @inlinable
  public init(_ value: Value) { box = Box(value) }

  /// The value. Whoever changes it gets one of its own; the others keep theirs.
  @inlinable
  public var value: Value {
    get { box.value }
    set { box = Box(newValue) }
  }

  /// Which value this is: those that keep the very same one have it in common, for as long as one of them lives. Its order is of chance.
  @inlinable
  public var identity: ObjectIdentifier { ObjectIdentifier(box) }

  /// Whether the values are equal.
  @inlinable
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.box === rhs.box || lhs.box.value == rhs.box.value }

  /// Hashes the value.
  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(box.value) }
}
