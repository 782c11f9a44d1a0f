internal import Glibc

/// Finds records in which every quotation mark stands where RFC 4180 allows one: libcsv reads them without surprises.
enum SoundRecord {
  /// How far a quoted field may reach before the reader keeps an eye on whether a stray quotation mark is swallowing the file.
  private static let longestField = 1 << 20

  /// Where the record after the one at `start` begins and on how many lines that one stands, or nil when a quotation mark in it is
  /// strange. Whether the text ended before that was known is told in `isCutOff`.
  ///
  /// It jumps from quotation mark to quotation mark and looks at nothing else.
  static func extent(
    _ text: UnsafeRawBufferPointer, from start: Int, lines: Lines, delimiter: UInt8, quote: UInt8, isCutOff: inout Bool
  ) -> (next: Int, lines: Int)? {
    guard let base = text.baseAddress else { return nil }
    func byte(_ position: Int) -> UInt8 { base.load(fromByteOffset: position, as: UInt8.self) }
    var line = lines.end(from: start)
    var lineCount = 1
    var mark = next(quote, base, start, line.content)
    while mark < line.content {
      guard mark == start || byte(mark - 1) == delimiter else { return nil }
      var end = mark + 1
      let limit = min(text.count, mark + longestField)
      while true {
        end = next(quote, base, end, limit)
        guard end < limit else {
          isCutOff = limit == text.count
          return nil
        }
        let after = end + 1 < text.count ? byte(end + 1) : 0x0A
        if after == quote {
          end += 2
        } else if after == delimiter || after == 0x0A || after == 0x0D {
          break
        } else {
          return nil
        }
      }
      while end >= line.next {
        line = lines.end(from: line.next)
        lineCount += 1
      }
      mark = next(quote, base, end + 1, line.content)
    }
    return (line.next, lineCount)
  }

  /// Where a byte stands next, or `end`.
  private static func next(_ byte: UInt8, _ base: UnsafeRawPointer, _ start: Int, _ end: Int) -> Int {
    guard start < end, let found = memchr(base + start, Int32(byte), end - start) else { return end }
    return UnsafeRawPointer(found) - base
  }
}
