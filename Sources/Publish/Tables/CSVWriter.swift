import Consultation

/// Writes RFC 4180: UTF-8 without byte order mark, commas, LF, quotes where needed. A text cell that would start a formula in a
/// spreadsheet gets a leading `'`, and characters that hide or reorder text are taken out.
struct CSVWriter: RowSink {
  /// What was written and is not in the file.
  private(set) var bytes: [UInt8] = []
  /// Where the rows go when there are many; nil to keep them all.
  private let file: TemporaryFile?
  private var isAtRowStart = true
  private var recent = RecentCells()

  /// How many bytes go to the file at a time.
  private static let piece = 1 << 18

  init(header: [String], file: TemporaryFile? = nil) {
    self.file = file
    for name in header { text(name) }
    endRow()
  }

  mutating func text(_ value: String) {
    separate()
    cell(value)
  }

  private mutating func cell(_ value: String) {
    if value.utf8.withContiguousStorageIfAvailable({ appendPlain($0) }) == true { return }
    var value = value
    let done = value.withUTF8 { utf8 in append(utf8) }
    if !done {
      let startsFormula = value.utf8.first.map(SpreadsheetFormula.starts) ?? false
      var harmless = HarmlessText.lines(value)
      harmless.withUTF8 { utf8 in appendHarmless(utf8, guarded: startsFormula) }
    }
  }

  mutating func pseudonym(_ value: Pseudonym) {
    separate()
    if !value.appendDigits(to: &bytes) { cell(value.description) }
  }

  mutating func moment(_ value: LocalTime?) {
    separate()
    value?.append(to: &bytes)
  }

  mutating func number(_ value: Int) {
    separate()
    bytes.append(decimal: value)
  }

  mutating func decimal(_ value: Double) {
    separate()
    bytes.append(decimal: value)
  }

  /// An empty cell: a column of numbers stays one.
  mutating func withheld() { separate() }

  mutating func common(_ key: CommonKey, _ cells: (inout Self) -> Void) {
    if recent.copy(key, to: &bytes) {
      isAtRowStart = false
    } else {
      let start = bytes.count
      cells(&self)
      recent.keep(bytes[start...], for: key)
    }
  }

  mutating func endRow() {
    bytes.append(UInt8(ascii: "\n"))
    isAtRowStart = true
    if let file, bytes.count >= Self.piece {
      file.append(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
  }

  private mutating func separate() {
    if isAtRowStart { isAtRowStart = false } else { bytes.append(UInt8(ascii: ",")) }
  }

  /// Appends text in which nothing is special, as in most cells; false when it needs a closer look.
  private mutating func appendPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = utf8.first else { return true }
    guard !SpreadsheetFormula.starts(with: first), Self.isPlain(UnsafeRawBufferPointer(utf8)) else { return false }
    bytes.append(contentsOf: utf8)
    return true
  }

  /// Whether a text holds nothing but letters, digits, blanks and signs of ASCII, without commas and quotation marks.
  private static func isPlain(_ utf8: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    while place + 8 <= utf8.count {
      guard isPlain(utf8.loadUnaligned(fromByteOffset: place, as: UInt64.self)) else { return false }
      place += 8
    }
    return isPlain(utf8[place...].reduce(0x2020_2020_2020_2020) { $0 << 8 | UInt64($1) })
  }

  /// Whether eight bytes are plain.
  private static func isPlain(_ eight: UInt64) -> Bool {
    let eight = EightBytes(eight)
    return !EightBytes.found(
      eight.beyondASCII | eight.less(than: 0x20) | eight.equal(to: 0x7F) | eight.equal(to: UInt8(ascii: ","))
        | eight.equal(to: UInt8(ascii: "\"")))
  }

  /// Appends text as it stands, unless something in it must be made harmless first.
  private mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !HarmlessText.mayHide(utf8) else { return false }
    appendHarmless(utf8, guarded: false)
    return true
  }

  private mutating func appendHarmless(_ utf8: UnsafeBufferPointer<UInt8>, guarded: Bool) {
    let isGuarded = guarded || utf8.first.map(SpreadsheetFormula.starts) ?? false
    var special: UInt8 = 0
    for byte in utf8 { special |= byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") ? 1 : 0 }
    guard special != 0 else {
      if isGuarded { bytes.append(UInt8(ascii: "'")) }
      bytes.append(contentsOf: utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if isGuarded { bytes.append(UInt8(ascii: "'")) }
    if utf8.contains(UInt8(ascii: "\"")) {
      for byte in utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
    } else {
      bytes.append(contentsOf: utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// A number with a decimal point and at most four decimals, without zeros at the end.
func decimalText(_ value: Double) -> String {
  var digits: [UInt8] = []
  digits.append(decimal: value)
  return String(decoding: digits, as: UTF8.self)
}
