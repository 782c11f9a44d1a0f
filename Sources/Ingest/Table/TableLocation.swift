/// Where the table stands among the records of a file: what is above it, its header, its data, what is below it.
struct TableLocation: Sendable {
  /// The records of the header; empty when the table has none.
  var header: Range<Int>
  /// The records below the header up to the end of the table, blank ones included.
  var body: Range<Int>
  /// Records of the body that are total lines, footnotes, or the header once more.
  var notes: [Int]
  /// The columns that hold something.
  var columns: Range<Int>
  /// What told where the table ends; nil when there is no table.
  var end: TableEnd?

  /// Finds the table in `records`, of which most have `width` fields.
  static func find(in records: Records, width: Int) -> TableLocation {
    var finder = TableFinder(records: records, width: width)
    return finder.find()
  }
}

/// The search for a table.
private struct TableFinder {
  let records: Records
  let width: Int

  private func filled(_ record: Int) -> Int { records.filled(record) }

  mutating func find() -> TableLocation {
    let all = 0..<records.count
    guard let start = all.first(where: { !records.isBlank($0) }) else {
      return TableLocation(header: 0..<0, body: 0..<0, notes: [], columns: 0..<0, end: nil)
    }
    let top = skipTitle(from: start)
    let profile = ColumnProfile(records, min(top + 1, records.count)..<records.count, width: width)
    let headerEnd = hasHeader(top, profile) ? endOfHeader(top, profile) : top
    let header = top..<headerEnd
    let tableEnd = TableEnd(width: width, profile: profile, header: header.isEmpty ? nil : records.record(top))
    let body = headerEnd..<endOfTable(tableEnd, from: headerEnd)
    let notes = notesBelow(body, tableEnd)
    return TableLocation(
      header: header, body: body, notes: notes, columns: columns(header: header, body: body, notes: notes), end: tableEnd)
  }

  /// Title lines and notes above the table: lines with one or two filled cells, where the table has more.
  private func skipTitle(from start: Int) -> Int {
    guard width >= 2 else { return skipSingleColumnTitle(from: start) }
    let enough = width == 2 ? 2 : max(3, (width + 2) / 3)
    var index = start
    var lookedAt = 0
    while index < records.count, lookedAt < 60 {
      let cells = filled(index)
      if isHeaderWithGap(index) { return isTitleBlock(start..<index, before: index) ? index : start }
      if cells >= enough || (cells >= 3 && records.width(of: index) == width) {
        return isTitleBlock(start..<index, before: index) ? index : start
      }
      index += 1
      lookedAt += 1
    }
    return start
  }

  /// Whether a record names two of three columns, the last one among them, and rows of values follow at once; titles begin at the left.
  private func isHeaderWithGap(_ record: Int) -> Bool {
    guard width == 3, records.width(of: record) == 3, filled(record) == 2, !records.field(record, 2).isBlank,
      record + 1 < records.count, filled(record + 1) == 3
    else { return false }
    let words = (0..<3).allSatisfy { !CellShape(records.field(record, $0)).isTyped }
    return words && hasHeader(record, ColumnProfile(records, record + 1..<records.count, width: width))
      && !hasHeader(record + 1, ColumnProfile(records, min(record + 2, records.count)..<records.count, width: width))
  }

  /// Whether lines are notes above a table and not the sparse first records of one.
  private func isTitleBlock(_ lines: Range<Int>, before top: Int) -> Bool {
    if lines.isEmpty { return true }
    let profile = ColumnProfile(records, top..<records.count, width: width)
    // A sparse record whose cells look like those of the table's columns is a record.
    return !lines.contains { line in
      guard records.width(of: line) == width, filled(line) > 0, profile.records > 3 else { return false }
      return (0..<width).allSatisfy { column in
        let shape = CellShape(records.field(line, column))
        return shape == .empty ? profile.has(.empty, in: column) : profile.isTyped(column) && profile.has(shape, in: column)
      }
    }
  }

  /// In a table of one column only a blank line can close the title: `rij` numbers tell where one stood.
  private func skipSingleColumnTitle(from start: Int) -> Int { start }

  /// Whether the record at `top` names the columns. A record of numbers, dates and empty cells only is data.
  private func hasHeader(_ top: Int, _ profile: ColumnProfile) -> Bool {
    let cells = (0..<records.width(of: top)).map { records.field(top, $0) }
    let shapes = cells.map(CellShape.init)
    let named = shapes.count { $0 == .word || $0 == .text || $0 == .code }
    if named == 0 { return false }
    if profile.records == 0 { return shapes.count { $0.isTyped } * 2 < shapes.count }
    var votes = 0
    var repeated = 0
    for (column, shape) in shapes.enumerated() where column < width {
      if profile.isTyped(column) {
        if shape == .word || shape == .text { votes += 2 }
        if shape == .code { votes += profile.has(.code, in: column) ? (isRepeated(cells[column], column, top) ? -2 : -1) : 1 }
        if shape.isTyped { votes -= 2 }
      } else if shape.isTyped {
        votes -= 1
      } else if shape != .empty, isRepeated(cells[column], column, top) {
        repeated += 1
      }
    }
    // Where no column holds values, a first record whose cells come back below it is data.
    return votes == 0 ? repeated * 3 <= named : votes > 0
  }

  /// Whether a cell occurs again further down its column.
  private func isRepeated(_ cell: ArraySlice<UInt8>, _ column: Int, _ top: Int) -> Bool {
    let last = min(records.count, top + 200)
    return top + 1 < last && (top + 1..<last).contains { records.field($0, column).elementsEqual(cell) && !repeatsHeader($0, top) }
  }

  /// Whether a record begins with the names of the columns, all of them or all that it has room for.
  private func repeatsHeader(_ record: Int, _ top: Int) -> Bool {
    let common = min(records.width(of: record), records.width(of: top))
    guard common >= 2, common * 2 >= width else { return false }
    return (0..<common).allSatisfy { records.field(record, $0).elementsEqual(records.field(top, $0)) } && filled(record) >= 2
  }

  /// A header may have two or three rows: those that hold words where the columns hold values.
  private func endOfHeader(_ top: Int, _ profile: ColumnProfile) -> Int {
    var end = top + 1
    while end < records.count, end < top + 3, !records.isBlank(end), isHeaderRow(end, below: top, profile) { end += 1 }
    return end
  }

  private func isHeaderRow(_ record: Int, below top: Int, _ profile: ColumnProfile) -> Bool {
    if isSame(record, top) { return !laterDataFollows(record) || isAdjacentRepeat(record, top) }
    guard records.width(of: record) == width else { return false }
    let later = ColumnProfile(records, min(record + 1, records.count)..<records.count, width: width)
    guard later.records >= 2 else { return false }
    let typed = (0..<width).filter { later.isTyped($0) && later.filled($0) * 10 >= later.records * 8 }
    guard !typed.isEmpty else { return false }
    let words = typed.count { column in
      let shape = CellShape(records.field(record, column))
      return shape == .word || shape == .text
    }
    let empty = typed.count { records.field(record, $0).isBlank }
    let values = typed.count - words - empty
    if values > 0 { return false }
    if words * 2 >= typed.count {
      // One word above one column of values may be a value that is not known; a gap in a row tells of a header in several rows.
      return typed.count >= 2 || filled(record) < width || filled(top) < width
    }
    // The second row of a header whose first row names the columns that need no second name.
    return empty == typed.count && filled(record) * 2 >= width
  }

  private func isSame(_ a: Int, _ b: Int) -> Bool {
    let cells = records.fields(of: a).count
    return cells == records.width(of: b) && (0..<cells).allSatisfy { records.field(a, $0).elementsEqual(records.field(b, $0)) }
  }

  private func laterDataFollows(_ record: Int) -> Bool { record + 1 < records.count }
  private func isAdjacentRepeat(_ record: Int, _ top: Int) -> Bool { record - top <= 2 }

  /// The table ends where a second one begins.
  private func endOfTable(_ tableEnd: TableEnd, from start: Int) -> Int {
    for index in start..<max(start, records.count)
    where index > start && !records.isBlank(index) && tableEnd.beginsSecondTable(index, in: records) {
      var end = index
      while end > start, records.isBlank(end - 1) { end -= 1 }
      return end
    }
    return records.count
  }

  /// Total lines and footnotes at the end of the table.
  private func notesBelow(_ body: Range<Int>, _ tableEnd: TableEnd) -> [Int] {
    var notes: [Int] = []
    for record in body.reversed() where !records.isBlank(record) {
      guard tableEnd.isNote(record, in: records) else { break }
      notes.append(record)
    }
    return notes.reversed()
  }

  /// The columns between the first and the last that hold something. What a record that is too long has behind the others is no column.
  private func columns(header: Range<Int>, body: Range<Int>, notes: [Int]) -> Range<Int> {
    let skipped = Set(notes)
    let limit = max(width, header.map { records.width(of: $0) }.max() ?? 0)
    var first = Int.max
    var last = 0
    for record in header.lowerBound..<body.upperBound where !skipped.contains(record) {
      for column in 0..<min(limit, records.width(of: record))
      where (column < first || column >= last) && !records.field(record, column).isBlank {
        first = min(first, column)
        last = max(last, column + 1)
      }
    }
    return first < last ? first..<last : 0..<0
  }
}
