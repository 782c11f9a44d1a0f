internal import Consultation

/// Writes facts as CSV: UTF-8, comma, LF, quotes where needed, one fact a line.
///
/// A cell that would start a formula in a spreadsheet gets a leading `'`, as does one that starts with that sign, so that ``decoded(_:)``
/// gives back what went in.
struct FactWriter {
  private(set) var bytes: [UInt8] = []
  private var cells = [String](repeating: "", count: FactColumn.allCases.count)

  /// Writes the headings.
  mutating func writeHeader() {
    bytes += Array(FactColumn.allCases.map(\.description.name).joined(separator: ",").utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The cell of the fact at hand; what is not set is empty, and every fact begins with the cells of the fact before.
  subscript(column: FactColumn) -> String {
    get { cells[column.rawValue] }
    set { cells[column.rawValue] = newValue }
  }

  /// Empties every cell from a column on.
  mutating func clear(from column: FactColumn) {
    for place in column.rawValue..<cells.count { cells[place] = "" }
  }

  /// Ends the fact.
  mutating func endFact() {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Takes what was written so far.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func append(_ cell: String) {
    if cell.isEmpty { return }
    var cell = cell
    cell.withUTF8 { utf8 in
      if let first = utf8.first, !Self.isGuarded(first), utf8.allSatisfy(Self.isPlain) { return bytes.append(contentsOf: utf8) }
      let isQuoted = utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
      if isQuoted { bytes.append(UInt8(ascii: "\"")) }
      if let first = utf8.first, Self.isGuarded(first) { bytes.append(UInt8(ascii: "'")) }
      for byte in utf8 {
        switch byte {
        case UInt8(ascii: "\""): bytes += [byte, byte]
        case UInt8(ascii: "\\"): bytes += [byte, byte]
        case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
        case UInt8(ascii: "\r"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
        case 0: break
        default: bytes.append(byte)
        }
      }
      if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    }
  }

  /// Whether a byte stands in a cell as it is, without quotes around the cell.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, 0x0A, 0x0D, UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\\"): false
    default: true
    }
  }

  private static func isGuarded(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "'") || SpreadsheetFormula.starts(with: byte)
  }

  /// What was written into a cell.
  static func decoded(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'") || cell.utf8.contains(UInt8(ascii: "\\")) else { return cell }
    var result: [UInt8] = []
    var isEscaped = false
    for (place, byte) in cell.utf8.enumerated() {
      if isEscaped {
        isEscaped = false
        result.append(byte == UInt8(ascii: "n") ? 0x0A : byte == UInt8(ascii: "r") ? 0x0D : byte)
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if place > 0 || byte != UInt8(ascii: "'") {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
