internal import Glibc

/// The short cells of a column that were read before, with what they came to: of those of a closed list there are few, however many rows.
struct SeenCells<Value> {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var values: [Value] = []

  /// How many cells are kept, and how long they may be. They are looked through one by one.
  private static var most: Int { 24 }
  private static var longest: Int { 64 }

  /// What a cell came to; nil when it was not kept.
  func value(of cell: UnsafeBufferPointer<UInt8>) -> Value? {
    guard cell.count <= Self.longest, let place = place(of: cell) else { return nil }
    return values[place]
  }

  /// Keeps what a cell came to, which was not kept yet, where there is room.
  mutating func keep(_ value: Value, of cell: UnsafeBufferPointer<UInt8>) {
    guard cell.count <= Self.longest, ends.count < Self.most else { return }
    bytes += cell
    ends.append(bytes.count)
    values.append(value)
  }

  private func place(of cell: UnsafeBufferPointer<UInt8>) -> Int? {
    bytes.withUnsafeBytes { bytes in
      guard let wanted = cell.baseAddress, let kept = bytes.baseAddress else { return nil }
      var start = 0
      for place in ends.indices {
        let end = ends[place]
        if end - start == cell.count, memcmp(kept + start, wanted, cell.count) == 0 { return place }
        start = end
      }
      return nil
    }
  }
}
