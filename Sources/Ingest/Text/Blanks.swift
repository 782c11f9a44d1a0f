extension ArraySlice<UInt8> {
  /// Whether there is nothing in it but blanks.
  var isBlank: Bool {
    // Most cells begin with a letter or a digit.
    if let first, first > 0x20, first < 0xC2 { return false }
    return trimmed.isEmpty
  }

  /// Without the blanks around it.
  var trimmed: ArraySlice<UInt8> {
    let range = withUnsafeBufferPointer(\.withoutBlanks)
    return self[startIndex + range.lowerBound..<startIndex + range.upperBound]
  }

  /// The text.
  var text: String { String(decoding: self, as: UTF8.self) }
}

extension UnsafeBufferPointer<UInt8> {
  /// The part without the blanks around it: spaces, tabs, line ends and other control characters, no-break spaces, zero-width spaces
  /// and marks.
  var withoutBlanks: Range<Int> {
    var (start, end) = (0, count)
    while let length = Self.leadingBlank(self, start, end) { start += length }
    while let length = Self.trailingBlank(self, start, end) { end -= length }
    return start..<end
  }

  /// How many bytes the blank takes that a part of `bytes` begins with.
  private static func leadingBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    let first = bytes[start]
    if first <= 0x20 { return 1 }
    if first < 0xC2 { return nil }
    if first == 0xC2 { return start + 1 < end && bytes[start + 1] == 0xA0 ? 2 : nil }
    return end - start >= 3 && isWideBlank(first, bytes[start + 1], bytes[start + 2]) ? 3 : nil
  }

  /// How many bytes the blank takes that a part of `bytes` ends with.
  private static func trailingBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    let last = bytes[end - 1]
    if last <= 0x20 { return 1 }
    if last < 0x80 { return nil }
    if last == 0xA0, end - start >= 2, bytes[end - 2] == 0xC2 { return 2 }
    return end - start >= 3 && isWideBlank(bytes[end - 3], bytes[end - 2], last) ? 3 : nil
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
