/// The one place where text becomes HTML: nothing in it can start a tag, end an attribute or name an entity.
enum HTMLText {
  /// Text on one line, safe between tags and within quoted attributes.
  static func escaped(_ text: String) -> String {
    var line = HarmlessText.line(text)
    return line.withUTF8 { utf8 in
      guard utf8.contains(where: { entity($0) != nil }) else { return nil as String? }
      var result: [UInt8] = []
      result.reserveCapacity(utf8.count + 8)
      for byte in utf8 {
        if let entity = entity(byte) {
          result.append(contentsOf: UnsafeBufferPointer(start: entity.utf8Start, count: entity.utf8CodeUnitCount))
        } else {
          result.append(byte)
        }
      }
      return String(decoding: result, as: UTF8.self)
    } ?? line
  }

  /// What stands for a sign that means something in HTML.
  private static func entity(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case UInt8(ascii: "`"): "&#96;"
    default: nil
    }
  }
}
