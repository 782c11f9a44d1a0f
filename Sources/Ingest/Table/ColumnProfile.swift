/// What the cells of each column usually look like, learned from the records of one file.
struct ColumnProfile: Sendable {
  /// One column.
  struct Column: Sendable {
    /// How often each shape occurs.
    fileprivate(set) var shapes: [CellShape: Int] = [:]
    /// How often each pattern of a short value occurs: every digit as `0`, every letter as `a`.
    fileprivate var patterns: [[UInt8]: Int] = [:]
    /// How often cells begin and end with each class of letter.
    fileprivate var edges: [Edge: Int] = [:]
    /// Short values that occurred.
    fileprivate var values: Set<[UInt8]> = []
    /// What all filled cells begin with.
    fileprivate var prefix: [UInt8]?
  }

  fileprivate struct Edge: Hashable, Sendable {
    var first: UInt8
    var last: UInt8
  }

  /// The columns.
  private(set) var columns: [Column]
  /// How many records were looked at.
  private(set) var records = 0

  /// How many records are looked at, the blank ones and those of another width aside.
  static let recordLimit = 400
  private static let patternLength = 24
  private static let valueLength = 40

  /// The profile of `width` columns over the records that have that width.
  init(_ records: Records, _ range: Range<Int>, width: Int, limit: Int = recordLimit) {
    columns = Array(repeating: Column(), count: width)
    for record in range where records.width(of: record) == width && !records.isBlank(record) {
      for column in 0..<width { columns[column].learn(records.field(record, column)) }
      self.records += 1
      if self.records == limit { break }
    }
  }

  /// The profile of the records in the first part of a text; nil where none has that width.
  ///
  /// The first record of the right width may be a header and does not count.
  init?(sample: UnsafeRawBufferPointer, isCut: Bool, dialect: Dialect, width: Int) {
    let records = RecordReader(dialect: dialect, width: width).read(sample, limit: 2_000, isCut: isCut).records
    guard let first = (0..<records.count).first(where: { records.width(of: $0) == width }) else { return nil }
    self.init(records, first + 1..<records.count, width: width)
  }

  /// How many cells of a column are not empty.
  func filled(_ column: Int) -> Int { records - columns[column].shapes[.empty, default: 0] }

  /// Whether a column holds values rather than words: numbers, times, addresses or codes, in at least three of five filled cells.
  func isTyped(_ column: Int) -> Bool {
    guard column < columns.count else { return false }
    let typed = columns[column].shapes.reduce(0) { $0 + ($1.key.isTyped || $1.key == .code ? $1.value : 0) }
    return filled(column) > 0 && typed * 5 >= filled(column) * 3
  }

  /// Whether a shape occurs in a column, in more than one cell of two hundred.
  func has(_ shape: CellShape, in column: Int) -> Bool { columns[column].shapes[shape, default: 0] * 200 > records }

  /// Whether a cell looks like those of a column; in a column of words one word is as good as several.
  func isAtHome(_ cell: ArraySlice<UInt8>, in column: Int) -> Bool {
    let shape = CellShape(cell)
    if has(shape, in: column) { return true }
    let words: [CellShape] = [.word, .text, .code]
    return words.contains(shape) && !isTyped(column) && words.contains { has($0, in: column) }
  }

  /// Whether a short value occurred in a column.
  func knows(_ value: ArraySlice<UInt8>, in column: Int) -> Bool {
    !value.isEmpty && value.count <= Self.valueLength && columns[column].values.contains(Array(value))
  }

  /// How well a cell fits a column: the logarithm of a likelihood, 0 for a perfect fit.
  func fit(_ cell: ArraySlice<UInt8>, in column: Int) -> Double {
    let profile = columns[column]
    let shape = CellShape(cell)
    var fit = logShare(profile.shapes[shape, default: 0])
    if shape == .empty { return fit }
    fit += logShare(profile.edges[Column.edge(cell), default: 0])
    if isTyped(column), cell.count <= Self.patternLength { fit += logShare(profile.patterns[Column.pattern(cell), default: 0]) }
    if knows(cell, in: column) { fit += 1.5 }
    if let prefix = profile.prefix, prefix.count >= 3, filled(column) >= 4, !cell.starts(with: prefix) { fit -= 4 }
    return fit
  }

  private func logShare(_ count: Int) -> Double { logarithm((Double(count) + 0.05) / (Double(records) + 0.5)) }
}

extension ColumnProfile.Column {
  fileprivate mutating func learn(_ cell: ArraySlice<UInt8>) {
    let shape = CellShape(cell)
    shapes[shape, default: 0] += 1
    if shape == .empty { return }
    edges[Self.edge(cell), default: 0] += 1
    prefix = prefix.map { known in Array(zip(known, cell).prefix { $0 == $1 }.map(\.0)) } ?? Array(cell.prefix(16))
    if cell.count <= 24 { patterns[Self.pattern(cell), default: 0] += 1 }
    if cell.count <= 40, values.count < 500 { values.insert(Array(cell)) }
  }

  fileprivate static func edge(_ cell: ArraySlice<UInt8>) -> ColumnProfile.Edge {
    ColumnProfile.Edge(first: cell.first.map(kind) ?? 0, last: cell.last.map(kind) ?? 0)
  }

  fileprivate static func pattern(_ cell: ArraySlice<UInt8>) -> [UInt8] {
    cell.map { byte in
      switch kind(byte) {
      case 1: 0x30
      case 2, 3: 0x61
      default: byte
      }
    }
  }

  /// Classes of letters: digit, capital, small letter, blank, beyond ASCII; every other mark is its own class.
  private static func kind(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x30...0x39: 1
    case 0x41...0x5A: 2
    case 0x61...0x7A: 3
    case 0x00...0x20: 4
    case 0x80...: 5
    default: byte
    }
  }
}

/// The natural logarithm of a number between 0 and 1, to about three decimals; no mathematics library is needed for comparing fits.
private func logarithm(_ value: Double) -> Double {
  // ln(m · 2^e) with the series of artanh for the mantissa.
  let mantissa = value.significand
  let ratio = (mantissa - 1) / (mantissa + 1)
  let square = ratio * ratio
  return 2 * ratio * (1 + square * (1.0 / 3 + square * (1.0 / 5 + square / 7))) + Double(value.exponent) * 0.693147
}
