/// Writes records as RFC 4180 with commas and line feeds, with quotation marks only where they are needed.
struct CSVWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Adds a record.
  mutating func append(_ cells: [ArraySlice<UInt8>]) {
    for (column, cell) in cells.enumerated() {
      if column > 0 { bytes.append(0x2C) }
      append(cell, isAlone: cells.count == 1)
    }
    bytes.append(0x0A)
  }

  /// An empty cell that is a record of its own is quoted: nothing at all would be no record.
  private mutating func append(_ cell: ArraySlice<UInt8>, isAlone: Bool) {
    let needsQuotes = cell.isEmpty ? isAlone : cell.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      bytes.append(contentsOf: cell)
      return
    }
    bytes.append(0x22)
    for byte in cell {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
