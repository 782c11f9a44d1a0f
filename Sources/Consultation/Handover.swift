private import Synchronization

/// A value on its way to whoever takes it, who then holds it alone: what is large can be let go of while its giver goes on.
public final class Handover<Value: Sendable>: Sendable {
  private let value: Mutex<Value?>

  /// Holds a value until it is taken.
  public init(_ value: Value) { self.value = Mutex(value) }

  /// The value, once.
  public func take() -> Value {
    guard let taken = value.withLock({ $0.take() }) else { preconditionFailure("A value is taken once.") }
    return taken
  }
}

extension Array {
  /// The first element with the others added to it in order; nil when there is none. An element is released once it was added, and `add` may
  /// move out of it what it wants to keep.
  @inlinable
  public consuming func joined(by add: (inout Element, inout Element) -> Void) -> Element? {
    var rest = self
    rest.reverse()
    guard var whole = rest.popLast() else { return nil }
    while var next = rest.popLast() { add(&whole, &next) }
    return whole
  }

  /// Moves all elements of `others` behind these, without a look at what is in them.
  @inlinable
  public mutating func append(moving others: inout [Element]) {
    // Only from its end an array gives an element away.
    others.reverse()
    while let next = others.popLast() { append(next) }
    others = []
  }
}
