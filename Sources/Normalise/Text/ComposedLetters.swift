/// Latin letters with marks, each as the one sign that Unicode has for it: some programs write a letter and its marks one after the other.
enum ComposedLetters {
  private static let letters = Set([0xC0...0x24F, 0x1E00...0x1EFF].joined().lazy.compactMap(Unicode.Scalar.init).map(Character.init))

  /// The text with one sign for every letter for which there is one.
  static func composed(_ text: String) -> String {
    guard mayHoldMark(text), text.unicodeScalars.contains(where: { (0x300...0x36F).contains($0.value) }) else { return text }
    // Characters that differ in nothing but the way in which they are written are equal.
    return String(text.map { letter in letters.firstIndex(of: letter).map { letters[$0] } ?? letter })
  }

  /// Whether a text may hold U+0300 to U+036F, which begin with these bytes.
  private static func mayHoldMark(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { $0.contains { $0 == 0xCC || $0 == 0xCD } }
  }
}
