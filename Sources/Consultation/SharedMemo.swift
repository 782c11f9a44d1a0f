/// What was found of values that are kept once, by their identities. It keeps so many of them and no more: a value that many rows have is
/// among the first.
public struct SharedMemo<Value: Hashable & Sendable, Found: Sendable>: Sendable {
  /// How many values it keeps at most.
  public static var most: Int { 4_096 }

  // The values are kept too: once one was gone, another could have its identity.
  @usableFromInline var kept: [(value: Shared<Value>, found: Found)] = []
  @usableFromInline var numbers = IdentityNumbers()

  /// Nothing was found of any value.
  @inlinable
  public init() {}

  /// What was found of a value; nil when it is not kept.
  @inlinable
  public subscript(value: Shared<Value>) -> Found? { numbers.number(of: value.identity).map { kept[$0].found } }

  /// Keeps what was found of a value, when there is room and it is new.
  @inlinable
  public mutating func keep(_ found: Found, of value: Shared<Value>) {
    guard kept.count < Self.most, numbers.number(adding: value.identity).isNew else { return }
    kept.append((value, found))
  }
}
