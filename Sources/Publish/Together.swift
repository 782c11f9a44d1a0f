/// Does pieces of work at the same time, where there is more than one core or something waits for the disk; what they give comes in the order
/// of the pieces.
public func together<Value: Sendable>(_ pieces: [@Sendable () -> Value]) async -> [Value] {
  await withTaskGroup(of: (place: Int, value: Value).self) { group in
    for (place, piece) in pieces.enumerated() { group.addTask { (place, piece()) } }
    var values: [Int: Value] = [:]
    for await (place, value) in group { values[place] = value }
    return pieces.indices.compactMap { values[$0] }
  }
}
