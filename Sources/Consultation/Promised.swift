/// A value that one task makes and others wait for. Whoever waits must come after the task that makes it, where one is done after another.
public actor Promised<Value: Sendable> {
  private var made: Value?
  private var waiting: [CheckedContinuation<Value, Never>] = []

  /// Nothing is made yet.
  public init() {}

  /// Gives the value to all who wait for it, and who will ask.
  public func make(_ value: Value) {
    made = value
    for continuation in waiting { continuation.resume(returning: value) }
    waiting = []
  }

  /// The value, as soon as it is made.
  public var value: Value {
    get async {
      if let made { return made }
      return await withCheckedContinuation { waiting.append($0) }
    }
  }
}
