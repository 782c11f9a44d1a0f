internal import Ingest

/// Whether a text is the simple YAML that settings and source descriptions need. What a parser makes of the rest may take all memory or
/// time: names that stand for others that stand for others, and lists within lists without end.
struct PlainYAML {
  /// How deep brackets may lie in each other, and how many signs of nesting a line may begin with.
  private static let depth = 64
  /// How far a line may be indented.
  private static let indent = 200

  private var brackets = 0
  private var quote: UInt8?
  /// Whether a value, a key or an item may begin here.
  private var isAtStart = true
  private var column = 0
  private var signs = 0

  /// Whether a file of these bytes, in whatever encoding, may be given to a parser: short, without aliases, and not nested deeply.
  static func accepts(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= Limits.bytesOfYAML else { return false }
    let text = YAMLText.decoded(bytes)
    var scan = PlainYAML()
    var isComment = false
    for (position, byte) in text.enumerated() {
      if byte == 0x0A || byte == 0x0D {
        isComment = false
      } else if byte == UInt8(ascii: "#"), scan.quote == nil, position == 0 || Self.isBlank(text[position - 1]) {
        isComment = true
      }
      if !isComment, !scan.takes(byte, before: position + 1 < text.count ? text[position + 1] : 0x0A) { return false }
    }
    return true
  }

  private mutating func takes(_ byte: UInt8, before next: UInt8) -> Bool {
    if byte == 0x0A || byte == 0x0D {
      (column, signs, isAtStart) = (0, 0, true)
      return true
    }
    column += 1
    if let mark = quote {
      if byte == mark { quote = nil }
      return true
    }
    switch byte {
    case 0x20, 0x09: return !isAtStart || column < Self.indent
    case 0x22, 0x27:
      if isAtStart { quote = byte }
      isAtStart = false
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      brackets += isAtStart ? 1 : 0
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      brackets -= brackets > 0 ? 1 : 0
      isAtStart = false
    case UInt8(ascii: "-"), UInt8(ascii: "?"):
      signs += isAtStart ? 1 : 0
    case UInt8(ascii: "*") where isAtStart && !Self.isBlank(next): return false
    case UInt8(ascii: ","): isAtStart = isAtStart || brackets > 0
    case UInt8(ascii: ":"): isAtStart = isAtStart || Self.isBlank(next)
    default: isAtStart = false
    }
    return brackets <= Self.depth && signs <= Self.depth
  }

  private static func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
}
