extension ArraySlice<UInt8> {
  /// Whether there is nothing in it but blanks.
  var isBlank: Bool { trimmed.isEmpty }

  /// Without the blanks around it: spaces, tabs, line ends and other control characters, no-break spaces, zero-width spaces and marks.
  var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let length = slice.leadingBlank { slice.removeFirst(length) }
    while let length = slice.trailingBlank { slice.removeLast(length) }
    return slice
  }

  /// The text.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// How many bytes the blank takes that it begins with.
  private var leadingBlank: Int? {
    guard let first else { return nil }
    if first <= 0x20 { return 1 }
    if first == 0xC2, dropFirst().first == 0xA0 { return 2 }
    return count >= 3 && Self.isWideBlank(first, self[startIndex + 1], self[startIndex + 2]) ? 3 : nil
  }

  /// How many bytes the blank takes that it ends with.
  private var trailingBlank: Int? {
    guard let last else { return nil }
    if last <= 0x20 { return 1 }
    if last == 0xA0, dropLast().last == 0xC2 { return 2 }
    return count >= 3 && Self.isWideBlank(self[endIndex - 3], self[endIndex - 2], last) ? 3 : nil
  }

  /// U+200B, U+202F and U+FEFF.
  private static func isWideBlank(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
    (a == 0xE2 && b == 0x80 && (c == 0x8B || c == 0xAF)) || (a == 0xEF && b == 0xBB && c == 0xBF)
  }
}

extension StringProtocol {
  /// Without the blanks around it.
  var trimmingBlanks: String {
    let bytes = Array(utf8)
    let trimmed = bytes[...].trimmed
    return trimmed.count == bytes.count ? String(self) : trimmed.text
  }
}
