/// What the cells of each column usually look like, learned from the records of one file.
struct ColumnProfile: Sendable {
  /// How often each shape occurs, per column.
  private(set) var counts: [[CellShape: Int]]
  /// How many records were looked at.
  private(set) var records: Int

  /// The profile of `width` columns over the records that have that width.
  init(_ records: Records, _ range: Range<Int>, width: Int, limit: Int = 400) {
    counts = Array(repeating: [:], count: width)
    self.records = 0
    for record in range where records.width(of: record) == width && !records.isBlank(record) {
      for column in 0..<width { counts[column][CellShape(records.field(record, column)), default: 0] += 1 }
      self.records += 1
      if self.records == limit { break }
    }
  }

  /// How many cells of a column are not empty.
  func filled(_ column: Int) -> Int { records - counts[column][.empty, default: 0] }

  /// Whether a column holds values rather than words: numbers, times, addresses or codes, in at least three of five filled cells.
  func isTyped(_ column: Int) -> Bool {
    guard column < counts.count else { return false }
    let typed = counts[column].reduce(0) { $0 + ($1.key.isTyped || $1.key == .code ? $1.value : 0) }
    return filled(column) > 0 && typed * 5 >= filled(column) * 3
  }

  /// Whether a shape occurs in a column.
  func has(_ shape: CellShape, in column: Int) -> Bool { counts[column][shape, default: 0] > 0 }

  /// How common a shape is in a column, between 0 and 1, never quite 0.
  func share(_ shape: CellShape, in column: Int) -> Double {
    (Double(counts[column][shape, default: 0]) + 0.02) / (Double(records) + 0.2)
  }
}
