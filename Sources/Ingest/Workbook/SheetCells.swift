/// The cells of one sheet: a part such as `xl/worksheets/sheet1.xml`.
final class SheetCells: XMLPartHandler {
  /// One cell that is not empty.
  struct Cell {
    /// The row, counted from 1 as a spreadsheet program does.
    var row: Int
    /// The column, counted from 0.
    var column: Int
    /// Where its text stands in ``SheetCells/bytes``.
    var text: Range<Int>
  }

  /// A rectangle of cells that are shown as one.
  struct Merge {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>
  }

  /// How often something was wrong with a cell, and the first row it happened in.
  struct Trouble {
    var count = 0
    var row = 0

    fileprivate mutating func note(_ row: Int) {
      if count == 0 { self.row = row }
      count += 1
    }
  }

  private(set) var failure: WorkbookFailure?
  private(set) var wantsText = false
  private(set) var cells: [Cell] = []
  private(set) var merges: [Merge] = []
  /// The texts of the cells, one after the other.
  private(set) var bytes: [UInt8] = []
  private(set) var uncalculated = Trouble()
  private(set) var errors = Trouble()
  private(set) var unreadable = Trouble()

  private let strings: SharedStrings?
  private let styles: CellStyles?
  private let calendar: SpreadsheetTime.Calendar
  private let limits: WorkbookReader.Limits
  private var row = 0
  private var column = -1
  private var type = ""
  private var style = 0
  private var value = ""
  private var inline: String?
  private var hasFormula = false
  private var isPronunciation = false

  init(_ strings: SharedStrings?, _ styles: CellStyles?, _ calendar: SpreadsheetTime.Calendar, limits: WorkbookReader.Limits) {
    (self.strings, self.styles, self.calendar, self.limits) = (strings, styles, calendar, limits)
  }

  func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "row":
      row = attributes["r"].flatMap { Int($0) } ?? row + 1
      column = -1
      if !(1...Self.lastRow).contains(row) { failure = .damaged }
    case "c": openCell(attributes)
    case "f": hasFormula = true
    case "v", "t": wantsText = !isPronunciation
    case "is": inline = ""
    case "rPh": isPronunciation = true
    case "mergeCell": if merges.count < Self.mergeLimit, let merge = attributes["ref"].flatMap(Self.merge) { merges.append(merge) }
    default: break
    }
  }

  func text(_ text: String) { if inline == nil { value += text } else { inline? += text } }

  func close(_ name: String) {
    switch name {
    case "v", "t": wantsText = false
    case "rPh": isPronunciation = false
    case "c": closeCell()
    default: break
    }
  }

  private static let lastRow = 1_048_576
  private static let lastColumn = 16_384
  private static let mergeLimit = 100_000

  private func openCell(_ attributes: [String: String]) {
    if let reference = attributes["r"] {
      guard let place = Self.place(reference[...]) else {
        failure = .damaged
        return
      }
      column = place.column
      row = place.row
    } else {
      column += 1
      if column >= Self.lastColumn { failure = .damaged }
    }
    type = attributes["t"] ?? "n"
    style = attributes["s"].flatMap { Int($0) } ?? 0
    value = ""
    inline = nil
    hasFormula = false
  }

  private func closeCell() {
    switch type {
    case "s":
      let number = value.trimmingBlanks
      if let text = Int(number).flatMap({ strings?[$0] }) {
        add(text)
      } else if !number.isEmpty {
        unreadable.note(row)
      }
    case "inlineStr": add(CellText.plain(inline ?? value).utf8)
    case "str": add(CellText.plain(value).utf8)
    case "b": if !value.isEmpty { add((["1", "true"].contains(value.trimmingBlanks) ? "TRUE" : "FALSE").utf8) }
    case "e": errors.note(row)
    case "d": add(value.trimmingBlanks.utf8)
    default:
      if value.isEmpty {
        if hasFormula { uncalculated.note(row) }
      } else {
        add(number(value.trimmingBlanks).utf8)
      }
    }
  }

  private func number(_ written: String) -> String {
    let format = styles?.format(style: style) ?? .number
    if format != .number, let number = Double(written), let text = SpreadsheetTime.text(number, format, calendar) { return text }
    return CellText.number(written)
  }

  private func add(_ text: some Collection<UInt8>) {
    if text.isEmpty { return }
    let start = bytes.count
    bytes.append(contentsOf: text)
    cells.append(Cell(row: row, column: column, text: start..<bytes.count))
    if cells.count > limits.cells { failure = .tooManyCells(limit: limits.cells) }
    if bytes.count > limits.archive.bytes { failure = .tooLarge(megabytes: limits.archive.bytes / 1_048_576) }
  }

  /// The row and column of a reference such as `AB12`.
  private static func place(_ reference: Substring) -> (row: Int, column: Int)? {
    var column = 0
    var rest = reference.utf8[...]
    while let letter = rest.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter), column <= lastColumn {
      column = column * 26 + Int(letter - UInt8(ascii: "A")) + 1
      rest = rest.dropFirst()
    }
    guard (1...lastColumn).contains(column), let row = Int(Substring(rest)), (1...lastRow).contains(row) else { return nil }
    return (row, column - 1)
  }

  private static func merge(_ reference: String) -> Merge? {
    let corners = reference.split(separator: ":").map { place($0) }
    guard corners.count == 2, let first = corners[0], let last = corners[1], first.row <= last.row, first.column <= last.column else {
      return nil
    }
    return Merge(rows: first.row...last.row, columns: first.column...last.column)
  }
}
