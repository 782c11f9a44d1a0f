/// Writes records of a CSV file piece by piece: the one place of the room that knows quoting and encoding.
struct CSVWriter {
  /// How a tool writes CSV.
  struct Dialect: Sendable {
    var delimiter = UInt8(ascii: ",")
    /// Whether every cell is quoted, or only those that need it.
    var quotesAll = false
    var lineEnd: [UInt8] = [10]
    var encoding = Encoding.utf8

    enum Encoding: Sendable {
      case utf8
      case utf8WithMark
      case windows1252
    }
  }

  /// What has been written and not yet handed over.
  private(set) var bytes: [UInt8] = []
  private let dialect: Dialect
  private var cell: [UInt8] = []
  private var narrow: [UInt8] = []
  private var isAtStart = true

  /// A writer at the start of a file.
  init(_ dialect: Dialect) {
    self.dialect = dialect
    if case .utf8WithMark = dialect.encoding { bytes = [0xEF, 0xBB, 0xBF] }
  }

  /// Forgets what has been written, after it was handed over.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// Adds a cell with what `fill` appends, in UTF-8.
  mutating func add(_ fill: (inout [UInt8]) -> Void) {
    cell.removeAll(keepingCapacity: true)
    fill(&cell)
    addCell()
  }

  /// Adds a cell with this text, in UTF-8.
  mutating func add(_ text: [UInt8]) { add { $0.append(contentsOf: text) } }

  /// Adds a cell with this text.
  mutating func add(_ text: StaticString) { add { $0.append(text: text) } }

  /// Adds an empty cell, quoted only where every cell is.
  mutating func addEmpty(_ count: Int = 1) {
    for _ in 0..<count { add { _ in } }
  }

  /// Ends the record.
  mutating func endRecord() {
    bytes.append(contentsOf: dialect.lineEnd)
    isAtStart = true
  }

  /// Ends a record without quotes, whatever the dialect: what spreadsheets leave of empty rows.
  mutating func addBlankRecord(delimiters: Int) {
    for _ in 0..<delimiters { bytes.append(dialect.delimiter) }
    bytes.append(contentsOf: dialect.lineEnd)
    isAtStart = true
  }

  private mutating func addCell() {
    if isAtStart { isAtStart = false } else { bytes.append(dialect.delimiter) }
    if case .windows1252 = dialect.encoding {
      narrow.removeAll(keepingCapacity: true)
      Windows1252.append(cell, to: &narrow)
      append(narrow)
    } else {
      append(cell)
    }
  }

  private mutating func append(_ text: [UInt8]) {
    let delimiter = dialect.delimiter
    let (isSpecial, hasQuote) = text.withUnsafeBufferPointer { text in
      // Without branches, so that the compiler looks at many bytes at once.
      var special: UInt8 = 0
      var quote: UInt8 = 0
      for byte in text {
        quote |= byte == 34 ? 1 : 0
        special |= byte == delimiter ? 1 : 0
        special |= byte == 10 ? 1 : 0
        special |= byte == 13 ? 1 : 0
      }
      return (special != 0, quote != 0)
    }
    guard dialect.quotesAll || isSpecial || hasQuote else { return bytes.append(contentsOf: text) }
    bytes.append(34)
    if hasQuote {
      for byte in text {
        if byte == 34 { bytes.append(34) }
        bytes.append(byte)
      }
    } else {
      bytes.append(contentsOf: text)
    }
    bytes.append(34)
  }
}
