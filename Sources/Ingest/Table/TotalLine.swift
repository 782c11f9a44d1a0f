/// Recognises the total line that somebody put under a table.
enum TotalLine {
  private static let openings = [
    "totaal", "subtotaal", "eindtotaal", "total", "subtotal", "grand total", "som", "sum", "gemiddelde", "gemiddeld", "aantal",
  ]

  /// The letters that those begin with, a bit each.
  private static let firstLetters = openings.reduce(0 as UInt32) { $0 | bit($1.utf8.first ?? 0) }

  /// The letters that come second after each first one, a bit each.
  private static let secondLetters = openings.reduce(into: [UInt32](repeating: 0, count: 32)) { letters, opening in
    let two = Array(opening.utf8.prefix(2))
    letters[Int(two[0] & 0x1F)] |= bit(two[1])
  }

  /// The bit of a letter, whatever its case.
  private static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 0x1F) }

  private static func isFirst(_ letter: UInt8) -> Bool { letter >= 0x41 && letter < 0x80 && firstLetters & bit(letter) != 0 }

  /// Whether a record is a total line; most are not, by the first letter of their first filled cell.
  static func isTotal(_ record: Int, of records: Records) -> Bool {
    if let sign = records.firstSign(of: record), !isFirst(sign) { return false }
    for column in 0..<records.width(of: record) {
      guard let letter = records.field(record, column).trimmed.first else { continue }
      return isFirst(letter) && isTotal(records.record(record))
    }
    return false
  }

  /// Whether a cell without blanks around it begins as the first filled one of a total line does; false where it cannot.
  static func mayBegin(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard cell.count > 1, isFirst(cell[0]), secondLetters[Int(cell[0] & 0x1F)] & bit(cell[1]) != 0 else { return false }
    return openings.contains { opening in
      let length = opening.utf8.count
      guard cell.count >= length, zip(cell, opening.utf8).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else { return false }
      return cell.count == length || !(0x61...0x7A).contains(cell[length] | 0x20)
    }
  }

  /// Whether a record is a total line: its first filled cell begins with a word like 'totaal', and what follows are numbers.
  static func isTotal(_ cells: [ArraySlice<UInt8>]) -> Bool {
    let filled = cells.filter { !$0.isBlank }
    guard let first = filled.first, first.count <= 60 else { return false }
    let text = first.trimmed.text.lowercased()
    guard let opening = openings.first(where: { text.hasPrefix($0) }) else { return false }
    let rest = text.dropFirst(opening.count)
    if let next = rest.first, next.isLetter { return false }
    return filled.dropFirst().allSatisfy { CellShape($0) == .number }
  }

  /// Whether a cell holds nothing but a word like 'totaal', with or without a colon.
  static func isWordAlone(_ cell: ArraySlice<UInt8>) -> Bool {
    guard cell.count <= 60 else { return false }
    let text = cell.trimmed.text.lowercased()
    return openings.contains { text == $0 || text == $0 + ":" }
  }
}
