/// Brings headings to a common form, so that numbering, punctuation, case, accents, markup and HTML make no difference.
enum HeadingText {
  /// The words of a heading, lower case without accents, joined by single spaces.
  static func key(_ heading: String) -> String {
    // Most texts hold no markup and no number: their words are the same after making them plain.
    isPlain(heading) ? folded(heading) : folded(plain(heading))
  }

  /// Whether ``plain(_:)`` takes no more away from a text than blanks.
  static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      var isAtStart = true
      for byte in utf8 {
        if byte == 0x3C || byte == 0x26 { return false }
        guard isAtStart, byte > 0x20 else { continue }
        // A number, `Vraag 4`, `Q3`; a blank of several bytes may stand before one.
        if (0x30...0x39).contains(byte) || byte | 0x20 == 0x71 || byte | 0x20 == 0x76 || byte >= 0x80 { return false }
        isAtStart = false
      }
      return true
    }
  }

  /// The heading as people read it: without tags, entities, markup, no-break spaces and numbering, on one line.
  static func plain(_ heading: String) -> String {
    var text = withoutTags(heading)
    text = withoutEntities(text)
    return String(withoutNumbering(Substring(onOneLine(text))))
  }

  /// Every run of blanks as one space, and none at the ends.
  static func onOneLine(_ text: String) -> String {
    var result: [UInt8] = []
    var isChanged = false
    var text = text
    text.withUTF8 { bytes in
      result.reserveCapacity(bytes.count)
      var isSpacePending = false
      var index = 0
      while index < bytes.count {
        let length = blank(bytes, index)
        if length > 0 {
          isChanged = isChanged || isSpacePending || result.isEmpty || bytes[index] != 0x20
          isSpacePending = true
          index += length
        } else {
          if isSpacePending, !result.isEmpty { result.append(0x20) }
          isSpacePending = false
          result.append(bytes[index])
          index += 1
        }
      }
      isChanged = isChanged || isSpacePending
    }
    return isChanged ? String(decoding: result, as: UTF8.self) : text
  }

  /// How many bytes the blank at `index` takes; 0 when there is none.
  private static func blank(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 { return first == 0x20 || (0x09...0x0D).contains(first) ? 1 : 0 }
    guard first == 0xC2 || first == 0xE1 || first == 0xE2 || first == 0xE3, index + 1 < bytes.count else { return 0 }
    let second = bytes[index + 1]
    if first == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
    guard index + 2 < bytes.count else { return 0 }
    switch (first, second, bytes[index + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
      (0xE3, 0x80, 0x80):
      return 3
    default: return 0
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
    folded(text).utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }

  /// The words of a text as ``words(_:)`` gives them, joined by single spaces.
  static func folded(_ text: String) -> String {
    var text = text
    return text.withUTF8 { foldedASCII($0) } ?? foldedScalars(text)
  }

  /// The words of a text of ASCII, as most are; nil for any other.
  private static func foldedASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    // A loop without an early exit is compiled to instructions on many bytes at once.
    var signs: UInt8 = 0
    for byte in bytes { signs |= byte }
    guard signs < 0x80 else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { folded in
      var (count, isSpacePending) = (0, false)
      for byte in bytes {
        let isCapital = (0x41...0x5A).contains(byte)
        guard isCapital || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2B else {
          isSpacePending = isSpacePending || byte != 0x27 && byte != 0x60
          continue
        }
        if isSpacePending, count > 0 {
          folded[count] = 0x20
          count += 1
        }
        isSpacePending = false
        folded[count] = isCapital ? byte + 0x20 : byte
        count += 1
      }
      return count
    }
  }

  private static func foldedScalars(_ text: String) -> String {
    var words = FoldedWords(capacity: text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A, 0x2B: words.add(UInt8(scalar.value))
      case 0x41...0x5A: words.add(UInt8(scalar.value) + 0x20)
      case 0x27, 0x2019, 0x2018, 0x60, 0xB4: break
      case 0x300...0x36F: break
      case 0x80...:
        if let letters = folded(scalar) {
          for byte in letters.utf8 { words.add(byte) }
        } else if scalar.properties.isAlphabetic {
          for byte in scalar.properties.lowercaseMapping.utf8 { words.add(byte) }
        } else {
          words.endWord()
        }
      default: words.endWord()
      }
    }
    return String(decoding: words.bytes, as: UTF8.self)
  }

  /// Words with single spaces between them while they are put together.
  private struct FoldedWords {
    private(set) var bytes: [UInt8] = []
    private var isSpacePending = false

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func add(_ byte: UInt8) {
      if isSpacePending {
        if !bytes.isEmpty { bytes.append(0x20) }
        isSpacePending = false
      }
      bytes.append(byte)
    }

    mutating func endWord() { isSpacePending = true }
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
