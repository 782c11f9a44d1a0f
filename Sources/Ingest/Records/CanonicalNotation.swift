/// Recognises text in the notation that ``CSVWriter`` writes.
enum CanonicalNotation {
  /// Whether a text that `isCut` after a line, or goes no further, is written in that notation and some field beside another is between
  /// quotation marks: then it has commas between its fields and those quotation marks around them, whatever its cells look like.
  ///
  /// It is when every line ends with a line feed alone and exactly those fields are between quotation marks that ``CSVWriter`` would put there. A
  /// quoted line says nothing about what separates fields: it may be a title.
  static func quotesFields(_ text: UnsafeRawBufferPointer, isCut: Bool) -> Bool {
    guard isCut || text.last == 0x0A else { return false }
    var hasQuoted = false
    var start = 0
    while start < text.count {
      let isQuoted = text[start] == 0x22
      guard let end = isQuoted ? endOfQuoted(text, from: start) : endOfPlain(text, from: start) else { return isCut && hasQuoted }
      let cell = UnsafeRawBufferPointer(rebasing: isQuoted ? text[start + 1..<end - 1] : text[start..<end])
      // The end of the text may cut a field without quotation marks.
      guard end < text.count else { return hasQuoted && !isQuoted && !CSVWriter.quotes(cell, isAlone: false) }
      guard text[end] == 0x2C || text[end] == 0x0A else { return false }
      let isAlone = (start == 0 || text[start - 1] == 0x0A) && text[end] == 0x0A
      guard isQuoted == CSVWriter.quotes(cell, isAlone: isAlone) else { return false }
      if isQuoted, !isAlone { hasQuoted = true }
      start = end + 1
    }
    return hasQuoted
  }

  /// Where a field without quotation marks ends: before a comma, a line feed or the end of the text.
  private static func endOfPlain(_ text: UnsafeRawBufferPointer, from start: Int) -> Int {
    text[start...].firstIndex { $0 == 0x2C || $0 == 0x0A } ?? text.count
  }

  /// Where the quoted field ends that begins at `start`, behind its last quotation mark; nil when the text ends before it.
  private static func endOfQuoted(_ text: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var index = start + 1
    while let mark = text[index...].firstIndex(of: 0x22) {
      guard mark + 1 < text.count, text[mark + 1] == 0x22 else { return mark + 1 }
      index = mark + 2
    }
    return nil
  }
}
