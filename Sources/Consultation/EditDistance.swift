/// How many typing errors lie between two words: letters added, left out, changed or swapped with their neighbour.
public enum EditDistance {
  /// The distance, or nil when it is more than `limit`.
  public static func between(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    if a == b { return 0 }
    guard limit > 0, !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) <= limit ? max(a.count, b.count) : nil }
    return a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * (b.count + 1)) { table($0, a, b, limit: limit) }
      }
    }
  }

  /// Fills the table of the dynamic programme (optimal string alignment) row by row, in `memory` for three rows.
  private static func table(
    _ memory: UnsafeMutableBufferPointer<Int>, _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Int? {
    let width = b.count + 1
    var (beforeLast, last, row) = (0, width, 2 * width)
    for j in 0..<width { (memory[j], memory[width + j], memory[2 * width + j]) = (0, j, 0) }
    for i in 1...a.count {
      memory[row] = i
      var best = i
      for j in 1...b.count {
        var cost = min(memory[last + j] + 1, memory[row + j - 1] + 1, memory[last + j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, memory[beforeLast + j - 2] + 1) }
        memory[row + j] = cost
        best = min(best, cost)
      }
      if best > limit { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    let distance = memory[last + b.count]
    return distance <= limit ? distance : nil
  }
}
