internal import Consultation

/// Takes out of a text what a person does not see and a program may obey: control characters, terminal escapes, marks that turn the
/// reading direction, zero-width characters, language tags, and piles of accents on one letter. The words stay as they were written.
enum HarmlessText {
  /// Harmless text that keeps its lines and tabs; every line end becomes LF.
  static func lines(_ text: String) -> String { cleaned(text) }

  /// Harmless text on one line: every run of blanks becomes one space, and none is left at the ends.
  static func line(_ text: String) -> String {
    if isPlainLine(text) { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var isSpacePending = false
    for scalar in cleaned(text).unicodeScalars {
      if isBlank(scalar) {
        isSpacePending = !result.isEmpty
      } else {
        if isSpacePending { result.append(UInt8(ascii: " ")) }
        isSpacePending = false
        if let bytes = UTF8.encode(scalar) { result.append(contentsOf: bytes) }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D: true
    case 0..<0x80: false
    default: scalar.properties.isWhitespace
    }
  }

  /// Whether a text is one line of letters of Western European languages and the signs of ASCII with single spaces between its words, as
  /// most is: then it is harmless as it stands.
  private static func isPlainLine(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      var previous = UInt8(ascii: " ")
      for byte in utf8 {
        guard byte >= 0x20, byte < 0x7F || !isLeadOfHidden(byte), byte != 0x20 || previous != 0x20 else { return false }
        previous = byte
      }
      return previous != 0x20 || utf8.isEmpty
    }
  }

  /// Harmless text on one line, cut off with an ellipsis after so many characters, between words where there is a space near the end.
  static func excerpt(_ text: String, atMost limit: Int) -> String {
    if text.utf8.count <= limit { return line(text) }
    // No more is looked at than may be needed: blanks and hidden characters come on top of the limit.
    let line = line(String(text.unicodeScalars.prefix(limit * 4 + 100)))
    guard line.unicodeScalars.count > limit || text.unicodeScalars.count > limit * 4 + 100 else { return line }
    var kept = Substring(String(line.unicodeScalars.prefix(limit)))
    if let space = kept.lastIndex(of: " "), kept.distance(from: space, to: kept.endIndex) < 30 { kept = kept[..<space] }
    return kept + "…"
  }

  /// Whether a text may hold something that ``lines(_:)`` takes out. Decided on bytes: a yes may be mistaken, a no never is.
  static func mayHide(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    // A loop without an early exit is compiled to instructions on many bytes at once.
    var found: UInt8 = 0
    for byte in utf8 {
      let isControl = byte < 0x20 && byte != 0x0A && byte != 0x09
      found |= isControl || isLeadOfHidden(byte) ? 1 : 0
    }
    return found != 0
  }

  /// Everything beyond ASCII may, but for the letters of Western European languages, whose first bytes are 0xC3 to 0xC5.
  private static func isLeadOfHidden(_ byte: UInt8) -> Bool { byte == 0x7F || byte == 0xC2 || byte >= 0xC6 }

  private static func cleaned(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var marks = 0
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if scalar.value < 0x7F, scalar.value >= 0x20 {
        isAfterReturn = false
        marks = 0
        result.append(UInt8(scalar.value))
        continue
      }
      if scalar == "\n", isAfterReturn {
        isAfterReturn = false
        continue
      }
      isAfterReturn = scalar == "\r"
      if isCombining(scalar) {
        marks += 1
        if marks > 2 { continue }
      } else {
        marks = 0
      }
      switch scalar.value {
      case 0x0A, 0x09: result.append(UInt8(scalar.value))
      case 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: result.append(UInt8(ascii: "\n"))
      default: if !scalar.isHidden, let bytes = UTF8.encode(scalar) { result.append(contentsOf: bytes) }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300, !(0x2000...0x20CF).contains(scalar.value) else { return false }
    return [.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
  }
}
