/// Tells where a table ends: at the header of a second one, and above the totals and footnotes that stand below it.
///
/// It looks at a record, the one before it and the three behind it, so that a file need not be in memory as a whole.
struct TableEnd {
  /// How many fields a record has as a rule.
  let width: Int
  /// What the cells of the columns look like.
  let profile: ColumnProfile
  /// The cells of the first record of the header; nil when the table has none.
  let header: [ArraySlice<UInt8>]?

  /// How many records behind one must be known to judge it.
  static let lookAhead = 3

  /// Whether a record can be judged without those behind it.
  func needsNoLookAhead(_ record: Int, in records: Records) -> Bool {
    records.width(of: record) == width && !isDetached(record, in: records)
  }

  /// Whether a second table begins with a record that is not the first below the header.
  func beginsSecondTable(_ record: Int, in records: Records) -> Bool {
    if let header, repeats(header, record, in: records) { return true }
    let isDetached = isDetached(record, in: records)
    let cells = records.width(of: record)
    guard cells != width || isDetached, records.filled(record, limit: 2) >= 2, record + 1 < records.count else { return false }
    let next = records.width(of: record + 1)
    let changesWidth =
      cells != width && next == cells
      && (record + 1..<min(records.count, record + 1 + Self.lookAhead)).allSatisfy { records.width(of: $0) == cells }
    let hasWordsOnly = (0..<cells).allSatisfy { !CellShape(records.field(record, $0)).isTyped }
    if changesWidth, hasWordsOnly { return true }
    guard isDetached, hasWordsOnly, records.filled(record) * 2 >= width || changesWidth else { return false }
    let typed = (0..<min(width, cells)).filter { profile.isTyped($0) }
    return !typed.isEmpty
      && typed.allSatisfy { column in
        let shape = CellShape(records.field(record, column))
        return shape == .word || shape == .text
      }
  }

  /// Whether a record begins with the names of the columns, all of them or all that it has room for.
  func repeats(_ header: [ArraySlice<UInt8>], _ record: Int, in records: Records) -> Bool {
    let common = min(records.width(of: record), header.count)
    guard common >= 2, common * 2 >= width else { return false }
    let equal = (0..<common).allSatisfy { records.field(record, $0).elementsEqual(header[$0]) }
    return equal && records.filled(record, limit: 2) >= 2
  }

  /// Whether a record is a total line or a footnote when nothing but such records follows.
  func isNote(_ record: Int, in records: Records) -> Bool {
    width >= 2 && (isFootnote(record, in: records) || TotalLine.isTotal(record, of: records))
  }

  /// One cell at the left with words in it, where the table has several columns.
  private func isFootnote(_ record: Int, in records: Records) -> Bool {
    guard records.filled(record, limit: 2) == 1, !records.field(record, 0).isBlank else { return false }
    let shape = CellShape(records.field(record, 0))
    if records.width(of: record) == 1, width >= 3 { return true }
    guard shape == .text || shape == .word else { return false }
    if profile.isTyped(0) { return true }
    // The other columns are never all empty in a record of the table.
    let isUnlike = profile.records >= 5 && (1..<width).contains { profile.filled($0) >= profile.records - max(1, profile.records / 50) }
    return record > 0 && isDetached(record, in: records) ? width >= 3 : isUnlike
  }

  /// Whether an empty row stands above a record.
  private func isDetached(_ record: Int, in records: Records) -> Bool {
    records.isBlank(record - 1) || records.rows[record] > records.rows[record - 1] + 1
  }
}

extension Records {
  /// How many cells of a record hold something; counting stops at `limit`.
  func filled(_ record: Int, limit: Int = .max) -> Int {
    var filled = 0
    for column in 0..<width(of: record) where !field(record, column).isBlank {
      filled += 1
      if filled == limit { break }
    }
    return filled
  }
}
