internal import Glibc

/// Finds the ends of the physical lines of a text: LF, CR LF or CR, in any mixture.
struct Lines {
  private let text: UnsafeRawBufferPointer
  /// Whether there is a carriage return that no line feed follows, so that the slower search is needed.
  private let hasLoneReturns: Bool

  /// The lines of `text`, which outlives them; whether it has lone carriage returns is looked up when it is not known.
  init(_ text: UnsafeRawBufferPointer, hasLoneReturns: Bool? = nil) {
    self.text = text
    self.hasLoneReturns = hasLoneReturns ?? Self.findLoneReturn(text)
  }

  /// Whether there is a carriage return that no line feed follows.
  static func findLoneReturn(_ text: UnsafeRawBufferPointer) -> Bool {
    var position = 0
    while position < text.count, let base = text.baseAddress, let found = memchr(base + position, 0x0D, text.count - position) {
      let index = UnsafeRawPointer(found) - base
      if index + 1 >= text.count || text[index + 1] != 0x0A { return true }
      position = index + 2
    }
    return false
  }

  /// Where the line that begins at `start` ends: before and after its line end.
  func end(from start: Int) -> (content: Int, next: Int) {
    guard let base = text.baseAddress, start < text.count else { return (text.count, text.count) }
    let feed = memchr(base + start, 0x0A, text.count - start).map { UnsafeRawPointer($0) - base } ?? text.count
    if hasLoneReturns, let found = memchr(base + start, 0x0D, feed - start) {
      let index = UnsafeRawPointer(found) - base
      return (index, index + 1 < text.count && text[index + 1] == 0x0A ? index + 2 : index + 1)
    }
    if feed == text.count { return (feed, feed) }
    return (feed > start && text[feed - 1] == 0x0D ? feed - 1 : feed, feed + 1)
  }
}
