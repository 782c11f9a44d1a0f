@testable import Ingest

/// Accounts for every byte of a text: it is in a cell, or it is a separator that was recognised, or it stands in a row that a problem tells
/// about.
///
/// The records are laid along the text from the first byte to the last. A record without a problem must be there to the letter: its cells,
/// one delimiter between two of them, quotation marks around a cell and doubled or escaped within it, a line end. In a row with a problem delimiters,
/// quotation marks and blanks may be too many or too few; everything else must be there.
struct ByteAccount {
  private let text: [UInt8]
  private let dialect: Dialect
  private var position: Int

  /// What is wrong with the account of a reading of `text`, or nil when every byte is accounted for.
  static func failure(_ text: [UInt8], _ reading: RecordStage.Reading) -> String? {
    var account = ByteAccount(text, reading.dialect)
    let repaired = Set(reading.repairs.map(\.row))
    for record in 0..<reading.records.count {
      account.skipEmptyLines()
      let cells = reading.records.record(record).map(Array.init)
      let row = reading.records.rows[record]
      let isThere = repaired.contains(row) ? account.takeLoosely(cells) : account.take(cells)
      guard isThere else { return "row \(row) is not in the text at byte \(account.position)" }
    }
    account.skipEmptyLines()
    return account.position == text.count ? nil : "the text from byte \(account.position) is in no cell and in no problem"
  }

  private init(_ text: [UInt8], _ dialect: Dialect) {
    self.text = text
    self.dialect = dialect
    position = DialectDetection.detect(text).start
  }

  private func byte(_ index: Int) -> UInt8? { index < text.count ? text[index] : nil }
  private func isLineEnd(_ index: Int) -> Bool { byte(index).map { $0 == 0x0A || $0 == 0x0D } ?? true }
  private func isDelimiter(_ index: Int) -> Bool { text[min(index, text.count)...].starts(with: dialect.delimiter) }

  private mutating func skipEmptyLines() { while position < text.count, isLineEnd(position) { position += 1 } }

  private mutating func skipLineEnd() {
    let isReturn = byte(position) == 0x0D
    position = min(text.count, position + 1)
    if isReturn, byte(position) == 0x0A { position += 1 }
  }

  /// Goes past a record that stands there to the letter.
  private mutating func take(_ cells: [[UInt8]]) -> Bool {
    var index = position
    for (column, cell) in cells.enumerated() {
      let isLast = column == cells.count - 1
      let end = [quoted(cell, from: index), bare(cell, from: index)].compactMap(\.self)
        .first { isLast ? isLineEnd($0) : isDelimiter($0) }
      guard let end else { return false }
      index = isLast ? end : end + dialect.delimiter.count
    }
    position = index
    skipLineEnd()
    return true
  }

  /// Where a cell ends that stands at `index` without quotation marks.
  private func bare(_ cell: [UInt8], from index: Int) -> Int? {
    if dialect.escape == .doubled { return text[index...].starts(with: cell) ? index + cell.count : nil }
    return escaped(cell, from: index, mayDouble: false)
  }

  /// Where a cell ends that stands at `index` between quotation marks.
  private func quoted(_ cell: [UInt8], from index: Int) -> Int? {
    guard let quote = dialect.quote, byte(index) == quote else { return nil }
    var end: Int? = index + 1
    if dialect.escape == .doubled {
      for letter in cell {
        guard let here = end, byte(here) == letter else { return nil }
        // One that nothing tells from a letter stands there alone.
        end = here + (letter == quote && byte(here + 1) == quote ? 2 : 1)
      }
    } else {
      end = escaped(cell, from: index + 1, mayDouble: true)
    }
    return end.flatMap { byte($0) == quote ? $0 + 1 : nil }
  }

  /// Where a cell ends in which a backslash may stand before a backslash and a quotation mark.
  private func escaped(_ cell: [UInt8], from index: Int, mayDouble: Bool) -> Int? {
    var here = index
    for letter in cell {
      let isEscaped = byte(here) == 0x5C && byte(here + 1) == letter && (letter == 0x5C || letter == dialect.quote)
      let isDoubled = mayDouble && letter == dialect.quote && byte(here) == letter && byte(here + 1) == letter
      if isEscaped || isDoubled { here += 1 }
      guard byte(here) == letter else { return nil }
      here += 1
    }
    return here
  }

  /// Goes past a record whose row has a problem: delimiters, quotation marks and blanks may be too many, and delimiters too few.
  private mutating func takeLoosely(_ cells: [[UInt8]]) -> Bool {
    func maySeparate(_ byte: UInt8) -> Bool {
      [0x09, 0x20, 0x22, 0x27, 0x2C, 0x3B, 0x5C, 0x7C].contains(byte) || dialect.delimiter.contains(byte) || byte == dialect.quote
    }
    for letter in cells.joined() {
      while let here = byte(position), here != letter, maySeparate(here) { position += 1 }
      guard byte(position) == letter else {
        // What was put back stood nowhere.
        if maySeparate(letter) { continue }
        return false
      }
      position += 1
    }
    while let here = byte(position), maySeparate(here) { position += 1 }
    guard isLineEnd(position) else { return false }
    skipLineEnd()
    return true
  }
}
