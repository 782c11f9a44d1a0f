import Consultation

/// The one place where text becomes markdown: nothing in it can start formatting, HTML, a link, a formula or another cell of a table.
enum MarkdownText {
  /// Text of ours or of the codebook on one line.
  static func escaped(_ text: String) -> String {
    if isPlain(text) { return text }
    var line = unlinked(HarmlessText.line(text))
    return line.withUTF8 { utf8 in
      var result: [UInt8] = []
      result.reserveCapacity(utf8.count + 8)
      var isNumber = true
      for byte in utf8 {
        let startsBlock = result.isEmpty && Self.startsBlock(byte)
        // `1. ` and `1) ` at the start of a line begin a list.
        let startsList = isNumber && !result.isEmpty && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")"))
        if isSpecial(byte) || startsBlock || startsList { result.append(UInt8(ascii: "\\")) }
        result.append(byte)
        isNumber = isNumber && (0x30...0x39).contains(byte)
      }
      return String(decoding: result, as: UTF8.self)
    }
  }

  /// Whether a text is words in printable ASCII with single spaces between them and nothing that markdown or a mail program may act on,
  /// as most is: then it stands as it is.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      var previous = UInt8(ascii: " ")
      var isNumber = true
      for byte in utf8 {
        let isDigit = (0x30...0x39).contains(byte)
        guard (0x20...0x7E).contains(byte), byte != 0x20 || previous != 0x20, !isSpecial(byte), byte != UInt8(ascii: "@"),
          byte != UInt8(ascii: ":"), byte != UInt8(ascii: ".") || !isNumber && previous | 0x20 != UInt8(ascii: "w"),
          !isNumber || isDigit || byte != UInt8(ascii: ")") && !startsBlock(byte)
        else { return false }
        isNumber = isNumber && isDigit
        previous = byte
      }
      return previous != 0x20 || utf8.isEmpty
    }
  }

  /// Whether a byte at the start of a line begins a list or underlines a heading.
  private static func startsBlock(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "=")
  }

  /// Whether a byte is a sign that markdown may act on.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "#"), UInt8(ascii: "~"), UInt8(ascii: "&"),
      UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      true
    default: false
    }
  }

  /// Puts a space in web and mail addresses, because several programs make links of bare ones even when they are escaped.
  private static func unlinked(_ line: String) -> String {
    guard line.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }) else { return line }
    let bytes = Array(line.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 4)
    for (index, byte) in bytes.enumerated() {
      result.append(byte)
      let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: " ")
      guard next != UInt8(ascii: " ") else { continue }
      let breaks =
        switch byte {
        case UInt8(ascii: "@"): true
        case UInt8(ascii: ":"): next == UInt8(ascii: "/")
        case UInt8(ascii: "."): index >= 3 && bytes[index - 3..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
        default: false
        }
      if breaks { result.append(UInt8(ascii: " ")) }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
