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
    guard original.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }), original.unicodeScalars.contains(where: Self.goes) else {
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

  /// Tabs and line ends part words, and are seen.
  private static func goes(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHidden && !(0x09...0x0D).contains(scalar.value) && scalar.value != 0x85
  }
}
