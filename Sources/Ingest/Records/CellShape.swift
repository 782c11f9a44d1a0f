/// What a cell looks like, judged by its bytes.
enum CellShape: Hashable, Sendable {
  case empty
  /// A number, an amount, a percentage.
  case number
  /// A date, a time, or both.
  case time
  /// An address: of a page, of a person's mail box.
  case address
  /// A code or a word without blanks that holds a digit.
  case code
  /// One word.
  case word
  /// Several words.
  case text

  /// The shape of a cell.
  init(_ cell: ArraySlice<UInt8>) {
    let cell = cell.trimmed
    guard let first = cell.first, let last = cell.last else {
      self = .empty
      return
    }
    var digits = 0
    var letters = 0
    var blanks = 0
    var dashes = 0
    var colons = 0
    var marks = 0
    var others = 0
    var hasAt = false
    for byte in cell.prefix(200) {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A, 0x61...0x7A: letters += 1
      case 0x80...: letters += 1
      case 0x20, 0x09, 0x0A, 0x0D: blanks += 1
      case 0x2D, 0x2F: dashes += 1
      case 0x3A: colons += 1
      case 0x2E, 0x2C, 0x25, 0x2B, 0x24: marks += 1
      case 0x40:
        hasAt = true
        others += 1
      default: others += 1
      }
    }
    let isCurrency = cell.starts(with: [0xE2, 0x82, 0xAC])
    if digits > 0, letters == (isCurrency ? 3 : 0), others == 0, colons == 0, dashes == 0 || (dashes == 1 && first == 0x2D),
      blanks <= marks + 1
    {
      self = .number
    } else if digits >= 3, others == 0, dashes >= 2 || colons >= 1, letters <= 8, digits + dashes + colons >= letters * 2, last != 0x3A {
      self = .time
    } else if blanks == 0, hasAt || (colons > 0 && cell.prefix(8).contains(0x3A) && dashes >= 2) || cell.starts(with: Array("www.".utf8)) {
      self = .address
    } else if blanks > 0 {
      self = .text
    } else {
      self = digits > 0 ? .code : .word
    }
  }

  /// Whether it is a value rather than words.
  var isTyped: Bool { self == .number || self == .time || self == .address }

  /// How whole the cells of records look: 1 for values and plain words, 0 for what a wrong dialect tore apart.
  static func meanQuality(_ records: Records, quote: UInt8?) -> Double {
    var quality = 0.0
    records.forEachField { quality += Self.quality($0, quote: quote) }
    return quality / Double(max(records.fieldCount, 1))
  }

  private static func quality(_ cell: UnsafeBufferPointer<UInt8>, quote: UInt8?) -> Double {
    let range = cell.withoutBlanks
    guard let firstIndex = range.first, let lastIndex = range.last else { return 1 }
    let (first, last) = (cell[firstIndex], cell[lastIndex])
    if first == 0x22 || last == 0x22 { return range.count > 1 && first == last && quote != nil ? 0.6 : 0 }
    if quote != 0x27, first == 0x27, range.count > 1 {
      if last != 0x27, cell.contains(0x2C) { return 0.5 }
      if last == 0x27 { return 0.2 }
    }
    var quality = 1.0
    for index in range {
      let byte = cell[index]
      guard byte == 0x2C || byte == 0x3B || byte == 0x09 || byte == 0x7C || byte == 0x5C else { continue }
      let next = index + 1 < range.upperBound ? cell[index + 1] : 0x20
      if byte == 0x5C {
        if index + 1 < range.upperBound, next == 0x22 || next == 0x27, next == quote { quality = min(quality, 0.3) }
      } else {
        quality = min(quality, byte == 0x2C && (next == 0x20 || (0x30...0x39).contains(next)) ? 0.9 : next == 0x20 ? 0.85 : 0.4)
      }
    }
    return quality
  }
}
