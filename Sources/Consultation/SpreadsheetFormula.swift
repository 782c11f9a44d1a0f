/// What a spreadsheet program takes for a formula: text that it would compute instead of show. Whoever writes a cell with text puts a `'`
/// before it.
public enum SpreadsheetFormula {
  /// Whether text with this first byte starts a formula: `=`, `+`, `-`, `@`, tab and carriage return.
  ///
  /// Source: OWASP, *CSV Injection*.
  public static func starts(with byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
    default: false
    }
  }
}
