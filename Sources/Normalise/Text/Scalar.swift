/// One sign of a text, as the tokeniser sees it.
struct Scalar {
  /// What a sign is.
  enum Kind { case letter, digit, other }

  private let value: UInt32
  /// How many bytes it takes.
  let length: Int

  /// The sign that starts at `position` of valid UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) {
    let first = bytes[position]
    func continuation(_ offset: Int) -> UInt32 {
      position + offset < bytes.count ? UInt32(bytes[position + offset] & 0x3F) : 0
    }
    switch first {
    case 0..<0xC0: (value, length) = (UInt32(first), 1)
    case 0xC0..<0xE0: (value, length) = (UInt32(first & 0x1F) << 6 | continuation(1), 2)
    case 0xE0..<0xF0: (value, length) = (UInt32(first & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3)
    default:
      (value, length) = (UInt32(first & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3), 4)
    }
  }

  var kind: Kind {
    switch value {
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0..<0xC0: value == 0xAA || value == 0xBA ? .letter : .other
    case 0xD7, 0xF7: .other
    case 0xC0..<0x2000, 0x2C00..<0x2E00, 0x3040..<0xD800, 0xF900..<0xFE00: .letter
    default: .other
    }
  }

  var isWord: Bool { kind != .other }
  var isPlus: Bool { value == 0x2B }
  var isApostrophe: Bool { value == 0x27 || value == 0x2019 || value == 0x2018 || value == 0x60 || value == 0xB4 }
  /// Soft hyphen, zero-width signs and combining accents: part of a word, but nothing to read.
  var isInvisible: Bool { value == 0xAD || (0x200B...0x200D).contains(value) || value == 0xFEFF || (0x300...0x36F).contains(value) }

  var isCapital: Bool {
    switch value {
    case 0x41...0x5A: true
    case 0xC0...0xDE: value != 0xD7
    case 0x100...0x137, 0x14A...0x177: value % 2 == 0
    case 0x139...0x148, 0x179...0x17E: value % 2 == 1
    case 0x391...0x3A9, 0x410...0x42F: true
    default: false
    }
  }

  var separator: Tokens.Separators {
    switch value {
    case 0x20, 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: .blank
    case 0x0A, 0x0D, 0x0B, 0x0C, 0x2028, 0x2029, 0x2022, 0x2023, 0x25CF, 0x25AA: .newline
    case 0x2C: .comma
    case 0x3B: .semicolon
    case 0x3A: .colon
    case 0x2F, 0x5C: .slash
    case 0x2D, 0x2010...0x2015: .hyphen
    case 0x28, 0x5B, 0x7B: .open
    case 0x29, 0x5D, 0x7D: .close
    case 0x2E: .stop
    case 0x21, 0x3F, 0x2026: .strongStop
    case 0x2B: .plus
    case 0x26: .ampersand
    case 0x7C: .bar
    case 0x27, 0x2018, 0x2019, 0x60, 0xB4: .apostrophe
    default: .other
    }
  }

  /// Writes the sign without case and accent to `folded` from `place` on and says how many bytes that took: never more than it has.
  func fold(
    into folded: UnsafeMutableBufferPointer<UInt8>, at place: Int, bytes: UnsafeBufferPointer<UInt8>, position: Int
  ) -> Int {
    func write(_ letters: (UInt8, UInt8)) -> Int {
      (folded[place], folded[place + 1]) = letters
      return 2
    }
    switch value {
    case 0x41...0x5A: folded[place] = UInt8(value) | 0x20
    case 0xDF: return write((0x73, 0x73))
    case 0xC6, 0xE6: return write((0x61, 0x65))
    case 0x152, 0x153: return write((0x6F, 0x65))
    case 0x132, 0x133: return write((0x69, 0x6A))
    case 0xC0..<0x180: folded[place] = Self.plain[Int(value) - 0xC0]
    default:
      let end = min(position + length, bytes.count)
      for offset in 0..<end - position { folded[place + offset] = bytes[position + offset] }
      return end - position
    }
    return 1
  }

  /// The plain letters for U+00C0 to U+017F.
  private static let plain: [UInt8] = Array(
    """
    aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)
}
