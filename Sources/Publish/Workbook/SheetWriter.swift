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

  private let whole: UnsafeMutablePointer<lxw_format>?
  private let fraction: UnsafeMutablePointer<lxw_format>?
  /// For each column whether it holds numbers.
  private var isNumeric: [Bool] = []

  /// Writes into a sheet; whole numbers and fractions each in their format.
  init(
    sheet: UnsafeMutablePointer<lxw_worksheet>, whole: UnsafeMutablePointer<lxw_format>?, fraction: UnsafeMutablePointer<lxw_format>?
  ) {
    self.sheet = sheet
    self.whole = whole
    self.fraction = fraction
  }

  /// Writes the headings.
  mutating func begin(_ headings: [String], _ format: UnsafeMutablePointer<lxw_format>?) {
    widths = headings.map { $0.unicodeScalars.count + 3 }
    worksheet_set_row(sheet, 0, 18, nil)
    isNumeric = headings.map { _ in false }
    for (index, heading) in headings.enumerated() { worksheet_write_string(sheet, 0, lxw_col_t(index), heading, format) }
    row = 1
  }

  mutating func text(_ value: String) {
    if row <= Self.lastRow, !value.isEmpty {
      var text = value
      let isPlain = text.withUTF8 { $0.count <= Self.longestText / 2 && !HarmlessText.mayHide($0) }
      if !isPlain { text = String(HarmlessText.lines(value).unicodeScalars.prefix(Self.longestText / 2)) }
      worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text, nil)
      // Every byte that does not continue a character begins one.
      widen(text.utf8.count { $0 & 0xC0 != 0x80 })
    }
    column += 1
  }

  mutating func number(_ value: Int) { decimal(Double(value)) }

  mutating func decimal(_ value: Double) {
    if row <= Self.lastRow {
      worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), value, value == value.rounded() ? whole : fraction)
    }
    if isNumeric.indices.contains(column) { isNumeric[column] = true }
    column += 1
  }

  /// An empty cell.
  mutating func withheld() { column += 1 }

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
    Self.layOutForPrint(sheet)
    let last = lxw_row_t(min(row - 1, Self.lastRow))
    for column in isNumeric.indices where isNumeric[column] && last > 1 { Self.heat(sheet, 1, lxw_col_t(column), last, lxw_col_t(column)) }
    guard !widths.isEmpty else { return }
    worksheet_autofilter(sheet, 0, 0, lxw_row_t(min(row - 1, Self.lastRow)), lxw_col_t(widths.count - 1))
  }

  /// A4 across, as wide as the sheet.
  static func layOutForPrint(_ sheet: UnsafeMutablePointer<lxw_worksheet>) {
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_repeat_rows(sheet, 0, 0)
  }

  /// Colours numbers from white to blue: readable in grey and by the colour-blind.
  static func heat(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ firstRow: lxw_row_t, _ firstColumn: lxw_col_t, _ lastRow: lxw_row_t,
    _ lastColumn: lxw_col_t
  ) {
    var format = lxw_conditional_format()
    format.type = UInt8(LXW_CONDITIONAL_2_COLOR_SCALE.rawValue)
    format.min_color = 0xFFFFFF
    format.max_color = 0x8FB8DE
    worksheet_conditional_format_range(sheet, firstRow, firstColumn, lastRow, lastColumn, &format)
  }

  private mutating func widen(_ characters: Int) {
    if widths.indices.contains(column) { widths[column] = max(widths[column], characters + 1) }
  }
}
