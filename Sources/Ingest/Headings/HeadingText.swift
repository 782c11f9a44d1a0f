/// Brings headings to a common form, so that numbering, punctuation, case, accents, markup and HTML make no difference.
enum HeadingText {
  /// The words of a heading, lower case without accents, joined by single spaces.
  static func key(_ heading: String) -> String { words(plain(heading)).joined(separator: " ") }

  /// The heading as people read it: without tags, entities, markup, no-break spaces and numbering, on one line.
  static func plain(_ heading: String) -> String {
    var text = withoutTags(heading)
    text = withoutEntities(text)
    return String(withoutNumbering(Substring(onOneLine(text))))
  }

  /// Every run of blanks as one space, and none at the ends.
  static func onOneLine(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var isSpacePending = false
    for scalar in text.unicodeScalars {
      if isBlank(scalar) {
        isSpacePending = !result.isEmpty
      } else {
        if isSpacePending { result.append(" ") }
        isSpacePending = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x200B: true
    case 0..<0x1680: false
    default: scalar.properties.isWhitespace
    }
  }

  /// `<strong>` and the like, but not 'a < b'.
  private static func withoutTags(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "<") {
      let after = rest[rest.index(after: open)...]
      guard let first = after.first, first.isLetter || first == "/" || first == "!", let close = after.firstIndex(of: ">") else {
        result += rest[...open]
        rest = after
        continue
      }
      result += rest[..<open]
      result += " "
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private static let entities: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "euml": "ë", "eacute": "é", "egrave": "è", "iuml": "ï",
    "ouml": "ö", "uuml": "ü", "auml": "ä", "ccedil": "ç", "rsquo": "’", "lsquo": "‘", "rdquo": "”", "ldquo": "“", "ndash": "–",
    "mdash": "—", "hellip": "…", "euro": "€",
  ]

  private static func withoutEntities(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let after = rest[rest.index(after: start)...]
      if let end = after.prefix(10).firstIndex(of: ";"), let decoded = decoded(after[..<end]) {
        result += decoded
        rest = after[after.index(after: end)...]
      } else {
        result += "&"
        rest = after
      }
    }
    return result + rest
  }

  private static func decoded(_ name: Substring) -> String? {
    guard name.first == "#" else { return entities[String(name)] }
    let digits = name.dropFirst()
    let number = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }

  /// Strips `12. `, `4) `, `Q3: `, `Vraag 4. `, `3a. ` from the front, as long as words remain.
  private static func withoutNumbering(_ text: Substring) -> Substring {
    var rest = text
    // Most headings begin with another letter: they are left alone without a closer look.
    guard let first = text.utf8.first, (0x30...0x39).contains(first) || first | 0x20 == 0x71 || first | 0x20 == 0x76 else { return text }
    for prefix in ["vraag ", "question ", "q", "v"] where rest.prefix(prefix.count).lowercased() == prefix {
      let after = rest.dropFirst(prefix.count)
      if let stripped = withoutNumber(after) { return stripped }
    }
    if let stripped = withoutNumber(rest) { rest = stripped }
    return rest
  }

  private static func withoutNumber(_ text: Substring) -> Substring? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count <= 3 else { return nil }
    var rest = text.dropFirst(digits.count)
    if let letter = rest.first, letter.isASCII, letter.isLetter, let mark = rest.dropFirst().first, ".):".contains(mark) {
      rest = rest.dropFirst()
    }
    guard let mark = rest.first, ".):-–".contains(mark) || (mark == " " && rest.dropFirst().first.map { ".):-–".contains($0) } == true)
    else {
      return nil
    }
    rest = rest.drop { ".):-– ".contains($0) }
    return rest.first?.isLetter == true || rest.first.map { "([\"'‘“*".contains($0) } == true ? rest : nil
  }

  /// The words of a text: runs of letters and digits, lower case, accents folded. `+` counts as a letter, for '18+' and 'MDA++'.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A, 0x2B: word.unicodeScalars.append(scalar)
      case 0x41...0x5A: word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
      case 0x27, 0x2019, 0x2018, 0x60, 0xB4: break
      case 0x300...0x36F: break
      case 0x80...:
        if let folded = folded(scalar) {
          word += folded
        } else if scalar.properties.isAlphabetic {
          word += scalar.properties.lowercaseMapping
        } else if !word.isEmpty {
          words.append(word)
          word = ""
        }
      default:
        if !word.isEmpty {
          words.append(word)
          word = ""
        }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// A western letter without its accent.
  private static func folded(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: "a"
    case 0xC6, 0xE6: "ae"
    case 0xC7, 0xE7, 0x106...0x10D: "c"
    case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: "e"
    case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: "i"
    case 0x132, 0x133: "ij"
    case 0xD1, 0xF1, 0x143...0x148: "n"
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151: "o"
    case 0x152, 0x153: "oe"
    case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: "u"
    case 0xDD, 0xFD, 0xFF, 0x178: "y"
    case 0x15A...0x161: "s"
    case 0xDF: "ss"
    case 0x179...0x17E: "z"
    default: nil
    }
  }
}
