internal import Glibc

/// Recognises text in the notation that ``CSVWriter`` writes.
enum CanonicalNotation {
  /// Whether a text that `isCut` after a line, or goes no further, is written in that notation and some field beside another is between
  /// quotation marks: then it has commas between its fields and those quotation marks around them, whatever its cells look like.
  ///
  /// It is when every quoted field needs to be quoted, no other holds a quotation mark, and every line ends with a line feed alone. A
  /// quoted line says nothing about what separates fields: it may be a title.
  static func quotesFields(_ text: UnsafeRawBufferPointer, isCut: Bool) -> Bool {
    guard isCut || text.last == 0x0A else { return false }
    var hasQuoted = false
    var index = 0
    while index < text.count {
      let beginsLine = index == 0 || text[index - 1] == 0x0A
      if text[index] == 0x22 {
        guard let field = quotedField(text, from: index) else { return isCut && hasQuoted }
        let endsLine = field.end < text.count && text[field.end] == 0x0A
        guard field.end < text.count, endsLine || text[field.end] == 0x2C else { return false }
        guard field.needsQuotes || (field.end == index + 2 && beginsLine && endsLine) else { return false }
        if !beginsLine || !endsLine { hasQuoted = true }
        index = field.end + 1
      } else {
        // An empty line is no record.
        if beginsLine, text[index] == 0x0A { return false }
        while index < text.count, text[index] != 0x2C, text[index] != 0x0A {
          if text[index] == 0x22 || text[index] == 0x0D { return false }
          index += 1
        }
        index += 1
      }
    }
    return hasQuoted
  }

  /// Where the quoted field ends that begins at `start`, and whether it holds what must be quoted; nil when the text ends before it.
  private static func quotedField(_ text: UnsafeRawBufferPointer, from start: Int) -> (end: Int, needsQuotes: Bool)? {
    var needsQuotes = false
    var index = start + 1
    while index < text.count {
      switch text[index] {
      case 0x22:
        guard index + 1 < text.count, text[index + 1] == 0x22 else { return (index + 1, needsQuotes) }
        needsQuotes = true
        index += 2
      case 0x2C, 0x0A, 0x0D:
        needsQuotes = true
        index += 1
      default: index += 1
      }
    }
    return nil
  }
}
