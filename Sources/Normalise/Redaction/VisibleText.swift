internal import Consultation

/// A text without what a person does not see, with the way back to the places in the original.
///
/// An output shows no hidden characters. An address with one in every gap between its letters must be found as the reader will see it.
struct VisibleText {
  let text: String
  /// Where each byte of the text stands in the original; nil when nothing is hidden.
  private let origins: [Int]?

  /// Whether anything is hidden in the original.
  var differs: Bool { origins != nil }

  init(_ original: String) {
    guard Self.mayHide(original), original.unicodeScalars.contains(where: Self.goes) else {
      text = original
      origins = nil
      return
    }
    var visible = String.UnicodeScalarView()
    var origins: [Int] = []
    var position = 0
    for scalar in original.unicodeScalars {
      let width = UTF8.width(scalar)
      if !Self.goes(scalar) {
        visible.append(scalar)
        origins += position..<position + width
      }
      position += width
    }
    text = String(visible)
    self.origins = origins
  }

  /// The span of the original that a span of bytes stands for, hidden characters between them included.
  func original(_ range: Range<Int>) -> Range<Int> {
    guard let origins, !range.isEmpty else { return range }
    return origins[range.lowerBound]..<origins[range.upperBound - 1] + 1
  }

  /// Whether a text may hold something that goes. Decided on bytes: a yes may be mistaken, a no never is.
  private static func mayHide(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      // A loop without an early exit is compiled to instructions on many bytes at once.
      var found: UInt8 = 0
      for byte in bytes { found |= isLead(byte) ? 1 : 0 }
      guard found != 0 else { return false }
      return bytes.indices.contains { isLead(bytes[$0]) && !isDashOrQuotation(bytes, at: $0) }
    }
  }

  /// Controls, and everything beyond ASCII but the letters of Western European languages, whose first bytes are 0xC3 to 0xCB.
  private static func isLead(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D).contains(byte) || byte == 0x7F || byte == 0xC2 || byte > 0xCB
  }

  /// Whether U+2010 to U+2027 stands at a place.
  private static func isDashOrQuotation(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    place + 2 < bytes.count && bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && (0x90...0xA7).contains(bytes[place + 2])
  }

  /// Tabs and line ends part words, and are seen.
  private static func goes(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHidden && !(0x09...0x0D).contains(scalar.value) && scalar.value != 0x85
  }
}
