internal import Consultation

/// The records below a header that hold no answers.
struct SkippedRecords: Sendable {
  /// Why a record is skipped.
  enum Reason: Sendable {
    /// It is a total line or a footnote.
    case note
    /// It holds the header once more.
    case repeatedHeader
    /// It is of another table, with other headings.
    case secondTable
  }

  private var reasons: [Int: Reason] = [:]
  /// The record in which a second table begins.
  private var secondTable = Int.max

  /// None.
  init() {}

  /// Those of a sheet of which is known what every column holds.
  init(of sheet: SurveySheet, _ layout: ToolLayout, _ columns: [ColumnPlan.Column], _ reader: HeadingReader) {
    let search = Search(sheet: sheet, layout: layout, columns: columns, reader: reader)
    for record in search.records where search.isHeaderAgain(record) { reasons[record] = .repeatedHeader }
    for record in search.notes() { reasons[record] = .note }
    if let found = search.secondTable() { secondTable = found }
  }

  /// Why a record is skipped; nil when it holds answers.
  func reason(_ record: Int) -> Reason? { record >= secondTable ? .secondTable : reasons[record] }
}

/// Looks for the records of a sheet that hold no answers.
private struct Search {
  let sheet: SurveySheet
  let layout: ToolLayout
  let columns: [ColumnPlan.Column]
  let reader: HeadingReader

  /// The records below the header.
  var records: Range<Int> { layout.dataRecords(of: sheet) }

  // MARK: - Notes

  /// Total lines and footnotes at the end of the sheet, one filled cell at the left or a total and numbers, and subtotals in between.
  func notes() -> [Int] {
    var notes: [Int] = []
    var isAtEnd = true
    for record in records.reversed() where !sheet.records.isBlank(record) {
      let isTotal = TotalLine.isTotal(record, of: sheet.records)
      guard isTotal || isAtEnd else { continue }
      let cells = sheet.records.record(record)
      isAtEnd = isAtEnd && (isTotal || isFootnote(record, cells))
      if isAtEnd || isTotal && isTotalBetween(cells) { notes.append(record) }
    }
    return notes
  }

  /// Whether a total line counts above other rows: numbers follow, and the words are no answer ('Totaal geen overleg'), unless it is a
  /// total's word alone.
  private func isTotalBetween(_ cells: [ArraySlice<UInt8>]) -> Bool {
    guard let first = cells.firstIndex(where: { !$0.isBlank }), first < columns.count,
      cells[(first + 1)...].contains(where: { !$0.isBlank })
    else { return false }
    if case .answer = columns[first].role { return TotalLine.isWordAlone(cells[first]) }
    return true
  }

  /// Some words in the first column alone: a line of one cell, or one that stands apart from the table or below values.
  private func isFootnote(_ record: Int, _ cells: [ArraySlice<UInt8>]) -> Bool {
    guard sheet.width >= 3, let first = cells.first, !first.isBlank, cells.dropFirst().allSatisfy(\.isBlank) else { return false }
    if case .answer = columns[0].role { return cells.count == 1 }
    guard CellShape(first) == .text else { return false }
    let isApart = sheet.records.isBlank(record - 1) || sheet.records.rows[record] > sheet.records.rows[record - 1] + 1
    let above = sheet.cells(0, of: records, limit: 20).dropLast()
    return cells.count == 1 || isApart || above.allSatisfy { CellShape(Array($0.utf8)[...]).isTyped }
  }

  // MARK: - Headers

  /// The first record below the header that holds headings, and others than stand above: what follows is another table.
  ///
  /// It is as full as a header, begins with a heading, and each of its cells is one; a short word that may be a heading may be an answer.
  func secondTable() -> Int? {
    let header = sheet.records.record(layout.headerRecords.lowerBound).map(\.trimmed)
    let headings = Set(header.filter { !$0.isEmpty })
    let longest = headings.map(\.count).max() ?? 0
    let begins = headings.reduce(into: [Bool](repeating: false, count: 256)) { begins, heading in
      if let byte = heading.first { begins[Int(byte)] = true }
    }
    return records.first { record in
      if let sign = sheet.records.firstSign(of: record), !begins[Int(sign)] { return false }
      // Few records begin with a heading.
      let first = sheet.records.field(record, 0).trimmed
      guard !first.isEmpty, first.count <= longest, headings.contains(first) else { return false }
      let cells = sheet.records.record(record).map(\.trimmed)
      let filled = cells.indices.filter { !cells[$0].isEmpty }
      let moved = filled.filter { $0 >= header.count || cells[$0] != header[$0] }
      guard filled.count > 1, filled.count * 2 >= headings.count, !moved.isEmpty else { return false }
      // Where options have a column each, their names are answers.
      if case .answer(let meaning) = columns[0].role, meaning.subject != nil { return false }
      return moved.allSatisfy { column in
        if headings.contains(cells[column]) { return true }
        guard cells[column].count >= Self.shortestHeading, case .meaning = reader.read(cells[column].text) else { return false }
        return true
      }
    }
  }

  /// The fewest bytes of a heading that is nothing else.
  private static let shortestHeading = 12

  /// Whether every filled cell of a record, two at least, is what stands above it in the header.
  func isHeaderAgain(_ record: Int) -> Bool {
    let header = layout.headerRecords.lowerBound
    if let sign = sheet.records.firstSign(of: record), let other = sheet.records.firstSign(of: header), sign != other,
      SurveySheet.isPlain(sign), SurveySheet.isPlain(other)
    {
      return false
    }
    var filled = 0
    for column in 0..<sheet.records.width(of: record) {
      let cell = sheet.records.field(record, column)
      if cell.isBlank { continue }
      guard SurveySheet.mayShowSame(cell, sheet.records.field(header, column)), sheet.text(record, column) == sheet.text(header, column)
      else { return false }
      filled += 1
    }
    return filled >= 2
  }
}
