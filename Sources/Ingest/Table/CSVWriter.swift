internal import Consultation
internal import Glibc

/// Writes records as RFC 4180 with commas and line feeds, with quotation marks only where they are needed.
struct CSVWriter {
  /// What was written and not taken.
  private(set) var bytes: [UInt8] = []

  /// Adds a record.
  mutating func append(_ cells: [ArraySlice<UInt8>]) {
    for (column, cell) in cells.enumerated() {
      if column > 0 { bytes.append(0x2C) }
      cell.withUnsafeBytes { append($0, isAlone: cells.count == 1) }
    }
    bytes.append(0x0A)
  }

  /// Adds these columns of a record and what it holds behind them, empty cells where it is too short.
  mutating func append(_ record: Int, of records: Records, columns: Range<Int>) {
    var last = records.width(of: record)
    while last > columns.upperBound, records.field(record, last - 1).isBlank { last -= 1 }
    append(record, of: records, from: columns.lowerBound, to: max(columns.upperBound, last))
  }

  /// Adds a record as it stands.
  mutating func append(_ record: Int, of records: Records) { append(record, of: records, from: 0, to: records.width(of: record)) }

  private mutating func append(_ record: Int, of records: Records, from first: Int, to end: Int) {
    var isFirst = true
    records.forEachField(of: record, in: first..<end) { field in
      if isFirst { isFirst = false } else { bytes.append(0x2C) }
      append(UnsafeRawBufferPointer(field), isAlone: end - first == 1)
    }
    bytes.append(0x0A)
  }

  /// Hands over what was written.
  mutating func move(to output: OutputPieces) {
    output.append(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Whether a cell is written between quotation marks. An empty one that is a record of its own is: nothing at all would be no record.
  static func quotes(_ cell: UnsafeRawBufferPointer, isAlone: Bool) -> Bool { cell.isEmpty ? isAlone : needsQuotes(cell) }

  private mutating func append(_ cell: UnsafeRawBufferPointer, isAlone: Bool) {
    guard Self.quotes(cell, isAlone: isAlone) else {
      bytes.append(contentsOf: cell)
      return
    }
    bytes.append(0x22)
    var start = 0
    while start < cell.count, let base = cell.baseAddress, let found = memchr(base + start, 0x22, cell.count - start) {
      let end = UnsafeRawPointer(found) - base + 1
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: cell[start..<end]))
      bytes.append(0x22)
      start = end
    }
    bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: cell[start...]))
    bytes.append(0x22)
  }

  private static func needsQuotes(_ cell: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while index + 8 <= cell.count {
      let part = EightBytes(cell.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if EightBytes.found(part.equal(to: 0x2C) | part.equal(to: 0x22) | part.equal(to: 0x0A) | part.equal(to: 0x0D)) { return true }
      index += 8
    }
    while index < cell.count {
      let byte = cell[index]
      if byte == 0x2C || byte == 0x22 || byte == 0x0A || byte == 0x0D { return true }
      index += 1
    }
    return false
  }
}
