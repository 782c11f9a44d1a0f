/// Words that stand where somebody's id or address belongs and identify nobody: 'anoniem', 'n.v.t.', '-'.
///
/// Many people share them, so submissions that have one in common need not be of one person.
public enum SharedIdentifier {
  /// What survey tools and people put where they know nobody, folded.
  private static let words: Set<String> = [
    "", "anonymous", "anoniem", "anonym", "anonyme", "none", "null", "nil", "na", "nan", "nvt", "geen", "onbekend", "unknown", "leeg",
    "nee", "x", "xx", "xxx", "prive", "niet ingevuld", "geen antwoord", "liever niet", "anonymous user", "anonieme gebruiker", "0",
    "niet bekend", "niet van toepassing",
  ]

  private static let longest = words.map(\.utf8.count).max() ?? 0

  /// What those begin with; of the digits only 0, which by itself is a word.
  private static let firsts = Set(words.compactMap { $0.utf8.first.map { $0 | 0x20 } })

  /// Whether `text` identifies nobody: there is no letter or digit in it, or it is a word that many people share.
  public static func isShared(_ text: String) -> Bool {
    // A longer text, accents and dots included, is none of the words.
    if text.utf8.count > 80 { return false }
    // Letters and digits stay when it is folded, so that most are seen to be none of them: by how many there are, by a digit among others,
    // or by the first one, when no letter with an accent can be before it.
    var (signs, digits) = (0, 0)
    var first: UInt8?
    var isPlain = true
    for byte in text.utf8 {
      let isDigit = (0x30...0x39).contains(byte)
      if isDigit || (0x61...0x7A).contains(byte | 0x20) {
        signs += 1
        if isDigit { digits += 1 }
        first = first ?? byte | 0x20
      } else if byte >= 0x80 {
        isPlain = false
      }
    }
    if signs > longest || digits > 0 && signs > 1 { return false }
    if isPlain, let first, !firsts.contains(first) { return false }
    return words.contains(folded(text))
  }

  /// The words of a text in lower case joined by single blanks; letters with dots or strokes between them are one word.
  private static func folded(_ text: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: word.unicodeScalars.append(scalar)
      case 0xE8...0xEB: word += "e"
      case 0x300...0x36F: break
      case 0x80... where scalar.properties.isAlphabetic || scalar.properties.numericType != nil: word.unicodeScalars.append(scalar)
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    let isDotted = words.allSatisfy { $0.utf8.count == 1 && $0 >= "a" }
    return words.joined(separator: isDotted ? "" : " ")
  }
}
