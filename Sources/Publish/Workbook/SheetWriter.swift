import CXlsxWriter

/// Writes the rows of a table into a sheet. Text stays text, whatever it begins with.
struct SheetWriter: RowSink {
  /// The last row that a sheet can hold, counted from 0.
  private static let lastRow = 1_048_575
  /// The most characters that a cell can hold.
  private static let longestText = 32_767

  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private var row = 0
  private var column = 0
  private var widths: [Int] = []

  init(sheet: UnsafeMutablePointer<lxw_worksheet>) { self.sheet = sheet }

  /// Writes the headings.
  mutating func begin(_ headings: [String], _ format: UnsafeMutablePointer<lxw_format>?) {
    widths = headings.map { $0.unicodeScalars.count + 3 }
    for (index, heading) in headings.enumerated() { worksheet_write_string(sheet, 0, lxw_col_t(index), heading, format) }
    row = 1
  }

  mutating func text(_ value: String) {
    if row <= Self.lastRow, !value.isEmpty {
      let text = String(HarmlessText.lines(value).unicodeScalars.prefix(Self.longestText / 2))
      worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text, nil)
      widen(text.unicodeScalars.count)
    }
    column += 1
  }

  mutating func number(_ value: Int) { decimal(Double(value)) }

  mutating func decimal(_ value: Double) {
    if row <= Self.lastRow { worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), value, nil) }
    column += 1
  }

  mutating func endRow() {
    row += 1
    column = 0
  }

  /// Sets what the rows decide: widths, the header that stays, and the filters.
  func finish() {
    for (index, width) in widths.enumerated() {
      worksheet_set_column(sheet, lxw_col_t(index), lxw_col_t(index), Double(min(max(width, 8), 70)), nil)
    }
    worksheet_freeze_panes(sheet, 1, 0)
    guard !widths.isEmpty else { return }
    worksheet_autofilter(sheet, 0, 0, lxw_row_t(min(row - 1, Self.lastRow)), lxw_col_t(widths.count - 1))
  }

  private mutating func widen(_ characters: Int) {
    if widths.indices.contains(column) { widths[column] = max(widths[column], characters + 1) }
  }
}
