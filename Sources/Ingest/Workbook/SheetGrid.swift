/// The cells of a sheet as records of one width, as a spreadsheet program writes them to CSV; rows without any text are left out.
struct SheetGrid {
  private(set) var records = Records()
  /// How many columns there are.
  private(set) var width = 0
  /// The rows with a heading that stands above several columns.
  private(set) var mergedRows: Set<Int> = []

  /// How many rows from the first one may be a header with headings above several columns.
  private static let headerRows = 60

  /// Lays out the cells of `sheet`.
  init(_ sheet: SheetCells, limit: Int) throws(WorkbookFailure) {
    var cells = sheet.cells.filter { !sheet.bytes[$0.text].isBlank }
    if !zip(cells, cells.dropFirst()).allSatisfy({ ($0.row, $0.column) < ($1.row, $1.column) }) {
      cells = Self.ordered(cells)
    }
    width = (cells.map(\.column).max() ?? -1) + 1
    var starts: [Int] = []
    for index in cells.indices where index == 0 || cells[index - 1].row != cells[index].row { starts.append(index) }
    guard starts.count.multipliedReportingOverflow(by: width).partialValue <= limit else { throw .tooManyCells(limit: limit) }
    let spans = spans(sheet.merges, cells, starts)
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : cells.count
      var next = start
      for column in 0..<width {
        if next < end, cells[next].column == column {
          records.append(field: sheet.bytes[cells[next].text])
          next += 1
        } else if let span = spans[cells[start].row]?.first(where: { $0.columns.contains(column) }) {
          records.append(field: sheet.bytes[span.text])
        } else {
          records.append(field: EmptyCollection<UInt8>())
        }
      }
      records.endRecord(row: cells[start].row)
    }
    mergedRows = Set(spans.keys)
  }

  /// By row and column; of cells that claim the same place the last one.
  private static func ordered(_ cells: [SheetCells.Cell]) -> [SheetCells.Cell] {
    let sorted = cells.enumerated().sorted {
      ($0.element.row, $0.element.column, $0.offset) < ($1.element.row, $1.element.column, $1.offset)
    }
    .map(\.element)
    return sorted.indices.filter {
      $0 + 1 == sorted.count || (sorted[$0].row, sorted[$0].column) != (sorted[$0 + 1].row, sorted[$0 + 1].column)
    }
    .map { sorted[$0] }
  }

  /// Merged cells that are a heading above several columns, by row: something else stands beside them, and texts stand below at least
  /// two of their columns. Such a heading counts for every column; a title across the sheet does not.
  private func spans(
    _ merges: [SheetCells.Merge], _ cells: [SheetCells.Cell], _ starts: [Int]
  ) -> [Int: [(columns: ClosedRange<Int>, text: Range<Int>)]] {
    guard !merges.isEmpty else { return [:] }
    var rows: [Int: ArraySlice<SheetCells.Cell>] = [:]
    for (number, start) in starts.enumerated().prefix(Self.headerRows) {
      rows[cells[start].row] = cells[start..<(number + 1 < starts.count ? starts[number + 1] : cells.count)]
    }
    var spans: [Int: [(columns: ClosedRange<Int>, text: Range<Int>)]] = [:]
    for merge in merges where merge.columns.count > 1 && merge.columns.lowerBound < width {
      guard let row = rows[merge.rows.lowerBound], let below = rows[merge.rows.upperBound + 1],
        let heading = row.first(where: { $0.column == merge.columns.lowerBound }),
        row.contains(where: { !merge.columns.contains($0.column) }),
        below.count(where: { merge.columns.contains($0.column) }) >= 2
      else { continue }
      spans[merge.rows.lowerBound, default: []].append((merge.columns, heading.text))
    }
    return spans
  }
}
