internal import Glibc

extension Records {
  /// How far a quoted field may reach before libcsv reads it, with an eye on whether a stray quotation mark is swallowing the file.
  private static let longestField = 1 << 20

  /// Adds the fields of the record at `start` to the one that is being built, when every quotation mark in it stands where RFC 4180
  /// allows one; returns where the next record begins and on how many lines this one stands, or nil, and then nothing was added.
  ///
  /// What it gives is what libcsv gives, in a fraction of the time: it jumps from quotation mark to quotation mark and from delimiter to
  /// delimiter. libcsv reads all other records.
  mutating func appendSound(
    _ text: UnsafeRawBufferPointer, from start: Int, lines: Lines, delimiter: UInt8, quote: UInt8
  ) -> (next: Int, lines: Int)? {
    guard let base = text.baseAddress else { return nil }
    var line = lines.end(from: start)
    var lineCount = 1
    var position = start
    var mark = Self.next(quote, base, start, line.content)
    while true {
      if position < line.content, mark == position {
        var part = position + 1
        var end = part
        let limit = min(text.count, position + Self.longestField)
        while true {
          end = Self.next(quote, base, end, limit)
          guard end < limit else { return discard() }
          let after = end + 1 < text.count ? base.load(fromByteOffset: end + 1, as: UInt8.self) : 0x0A
          if after == quote {
            append(part: UnsafeRawBufferPointer(start: base + part, count: end + 1 - part))
            end += 2
            part = end
          } else if after == delimiter || after == 0x0A || after == 0x0D {
            append(field: UnsafeRawBufferPointer(start: base + part, count: end - part))
            break
          } else {
            return discard()
          }
        }
        while end >= line.next {
          line = lines.end(from: line.next)
          lineCount += 1
        }
        position = end + 1
        mark = Self.next(quote, base, position, line.content)
        if position >= line.content { return (line.next, lineCount) }
        position += 1
      } else {
        let end = Self.next(delimiter, base, position, line.content)
        guard mark >= end else { return discard() }
        append(field: UnsafeRawBufferPointer(start: base + position, count: end - position))
        if end >= line.content { return (line.next, lineCount) }
        position = end + 1
      }
    }
  }

  private mutating func discard() -> (next: Int, lines: Int)? {
    discardOpenRecord()
    return nil
  }

  /// Where a byte stands next, or `end`.
  private static func next(_ byte: UInt8, _ base: UnsafeRawPointer, _ start: Int, _ end: Int) -> Int {
    guard start < end, let found = memchr(base + start, Int32(byte), end - start) else { return end }
    return UnsafeRawPointer(found) - base
  }
}
