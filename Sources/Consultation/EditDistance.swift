/// How many typing errors lie between two words: letters added, left out, changed or swapped with their neighbour.
public enum EditDistance {
  /// The distance, or nil when it is more than `limit`.
  public static func between(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    if a == b { return 0 }
    guard limit > 0, !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) <= limit ? max(a.count, b.count) : nil }
    return a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        guard fewest(a, b) <= limit else { return nil }
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * (b.count + 1)) { table($0, a, b, limit: limit) }
      }
    }
  }

  /// The fewest errors that two words have by their letters alone, in whatever order: each error takes away one letter at most, and adds
  /// one at most. Most words that differ much are told apart by it, without the table.
  private static func fewest(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
    // Letters that share a place only make the number smaller.
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 32) { counts in
      counts.initialize(repeating: 0)
      for byte in a { counts[Int(byte & 31)] &+= 1 }
      for byte in b { counts[Int(byte & 31)] &-= 1 }
      var (missing, surplus) = (Int32(0), Int32(0))
      for count in counts {
        missing &+= max(count, 0)
        surplus &-= min(count, 0)
      }
      return Int(max(missing, surplus))
    }
  }

  /// Fills the table of the dynamic programme (optimal string alignment) row by row, in `memory` for three rows, as far as the cells
  /// are `limit` from the diagonal at most: every other cell holds more than that.
  private static func table(
    _ memory: UnsafeMutableBufferPointer<Int>, _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Int? {
    let width = b.count + 1
    var (beforeLast, last, row) = (0, width, 2 * width)
    for j in 0..<width { (memory[j], memory[width + j], memory[2 * width + j]) = (0, j, 0) }
    for i in 1...a.count {
      let (first, end) = (max(1, i - limit), min(b.count, i + limit))
      memory[row + first - 1] = first == 1 ? i : limit + 1
      var best = memory[row + first - 1]
      for j in first...end {
        var cost = min(memory[last + j] + 1, memory[row + j - 1] + 1, memory[last + j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, memory[beforeLast + j - 2] + 1) }
        memory[row + j] = cost
        best = min(best, cost)
      }
      if best > limit { return nil }
      if end < b.count { memory[row + end + 1] = limit + 1 }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    let distance = memory[last + b.count]
    return distance <= limit ? distance : nil
  }
}
