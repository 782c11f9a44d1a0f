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

  /// What those begin with, a bit for each sign in lower case; of the digits only 0, which by itself is a word.
  private static let firsts = words.reduce(into: (low: 0 as UInt64, high: 0 as UInt64)) { firsts, word in
    guard let first = word.utf8.first.map({ $0 | 0x20 }) else { return }
    if first < 64 { firsts.low |= 1 << UInt64(first) } else { firsts.high |= 1 << UInt64(first - 64) }
  }

  private static func isFirst(_ sign: UInt8) -> Bool {
    sign < 64 ? firsts.low & 1 << UInt64(sign) != 0 : firsts.high & 1 << UInt64(sign - 64) != 0
  }

  /// Whether `text` identifies nobody: there is no letter or digit in it, or it is a word that many people share.
  public static func isShared(_ text: String) -> Bool {
    // A longer text, accents and dots included, is none of the words.
    if text.utf8.count > 80 { return false }
    return mayBeShared(text) && words.contains(folded(text))
  }

  /// Letters and digits stay when a text is folded, so that most are seen to be none of the words: by how many there are, by a digit among
  /// others, or by the first one, when no letter with an accent can be before it.
  private static func mayBeShared(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var (signs, hasDigit) = (0, false)
      var first: UInt8?
      var isPlain = true
      for byte in bytes {
        let isDigit = (0x30...0x39).contains(byte)
        if isDigit || (0x61...0x7A).contains(byte | 0x20) {
          signs += 1
          hasDigit = hasDigit || isDigit
          if signs > 1, hasDigit || signs > longest { return false }
          first = first ?? byte | 0x20
        } else if byte >= 0x80 {
          isPlain = false
        }
      }
      return !isPlain || first.map(isFirst) ?? true
    }
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
