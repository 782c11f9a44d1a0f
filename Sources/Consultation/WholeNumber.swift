/// Whole numbers as cells hold them.
public enum WholeNumber {
  /// The number in a cell, also as a statistics program or a spreadsheet writes one where the column may hold fractions: `5`, `5.0`, `5,00`.
  /// Nil of any other text, of a fraction, of a number with a sign, and of more than nine digits.
  public static func read(_ cell: String) -> Int? {
    var number = 0
    var digits = 0
    var isBehindMark: Bool?
    for byte in cell.utf8 {
      switch byte {
      case 0x30...0x39:
        if isBehindMark == nil {
          digits += 1
          guard digits <= 9 else { return nil }
          number = number * 10 + Int(byte - 0x30)
        } else {
          guard byte == 0x30 else { return nil }
          isBehindMark = false
        }
      case UInt8(ascii: "."), UInt8(ascii: ","):
        guard isBehindMark == nil, digits > 0 else { return nil }
        isBehindMark = true
      default: return nil
      }
    }
    return digits > 0 && isBehindMark != true ? number : nil
  }
}
