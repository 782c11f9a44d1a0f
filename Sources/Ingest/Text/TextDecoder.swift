/// Turns the bytes of a file into valid UTF-8 without byte order mark.
///
/// Bytes 0xF8 to 0xFF never occur in what it returns; the record stage uses them as place holders.
enum TextDecoder {
  /// The text of a file and what it was written in.
  struct Text: Sendable {
    var bytes: [UInt8]
    var encoding: TextEncoding
  }

  /// Decodes `bytes`: by byte order mark, else UTF-16 by its pattern of zeros, else strict UTF-8, else Windows-1252 with the few cells
  /// that are UTF-8 after all.
  static func decode(_ bytes: [UInt8]) -> Text {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let rest = bytes.dropFirst(3)
      guard isValidUTF8(rest) else { return decodeMixed(Array(rest)) }
      return Text(bytes: Array(rest), encoding: .utf8Marked)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return Text(bytes: utf16(bytes.dropFirst(2), bigEndian: false), encoding: .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return Text(bytes: utf16(bytes.dropFirst(2), bigEndian: true), encoding: .utf16BigEndian) }
    if let bigEndian = utf16Order(bytes) {
      return Text(bytes: utf16(bytes[...], bigEndian: bigEndian), encoding: bigEndian ? .utf16BigEndian : .utf16LittleEndian)
    }
    if isValidUTF8(bytes[...]) { return Text(bytes: bytes, encoding: .utf8) }
    return decodeMixed(bytes)
  }

  /// Decodes `bytes` as the encoding that a person named.
  static func decode(_ bytes: [UInt8], as encoding: TextEncoding) -> Text {
    switch encoding {
    case .windows1252:
      return Text(bytes: windows1252(bytes[...]), encoding: .windows1252)
    case .utf16LittleEndian, .utf16BigEndian:
      let bigEndian = bytes.starts(with: [0xFE, 0xFF]) || (encoding == .utf16BigEndian && !bytes.starts(with: [0xFF, 0xFE]))
      let marked = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
      return Text(
        bytes: utf16(bytes.dropFirst(marked ? 2 : 0), bigEndian: bigEndian), encoding: bigEndian ? .utf16BigEndian : .utf16LittleEndian)
    case .utf8, .utf8Marked, .mixed:
      return decode(bytes)
    }
  }

  /// Bytes that are UTF-8 as they stand.
  struct PlainText {
    /// Where the text begins, behind a byte order mark.
    var start: Int
    var encoding: TextEncoding
    /// Whether there is a carriage return that no line feed follows.
    var hasLoneReturns: Bool
  }

  /// What bytes are that are UTF-8 as they stand; nil when they are anything else.
  ///
  /// They are looked at a piece at a time, and `release` is told how many were.
  static func plainText(_ bytes: UnsafeRawBufferPointer, release: (Int) -> Void) -> PlainText? {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
    if !isMarked, bytes.count % 2 == 0, utf16Order(Array(bytes.prefix(4096))) != nil { return nil }
    var text = PlainText(start: isMarked ? 3 : 0, encoding: isMarked ? .utf8Marked : .utf8, hasLoneReturns: false)
    var position = text.start
    while position < bytes.count {
      var end = min(bytes.count, position + 1 << 20)
      // A letter of several bytes and CR LF stay together.
      while end < bytes.count, end > position + 8, bytes[end] & 0xC0 == 0x80 || bytes[end - 1] == 0x0D { end -= 1 }
      let piece = UnsafeRawBufferPointer(rebasing: bytes[position..<end])
      guard isValidUTF8(piece) else { return nil }
      text.hasLoneReturns = text.hasLoneReturns || Lines.findLoneReturn(piece)
      position = end
      release(position)
    }
    return text
  }

  /// Whether `bytes` are valid UTF-8 from the first to the last.
  static func isValidUTF8(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.withUnsafeBytes { isValidUTF8($0) } }

  private static func isValidUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.withMemoryRebound(to: UInt8.self) { buffer in
      var index = 0
      while index < buffer.count {
        // Most bytes are ASCII: sixteen of them at once.
        while index + 16 <= buffer.count {
          let part = bytes.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self) & SIMD2(repeating: 0x8080_8080_8080_8080)
          guard part.x | part.y == 0 else { break }
          index += 16
        }
        guard index < buffer.count else { break }
        if buffer[index] < 0x80 {
          index += 1
          continue
        }
        let length = sequenceLength(buffer, at: index)
        if length == 0 { return false }
        index += length
      }
      return true
    }
  }

  /// The length of the well-formed sequence of several bytes at `index`, or 0 when there is none.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[index + offset]) { return 0 }
    return length
  }

  /// A file that is not UTF-8 as a whole: every run of bytes above 0x7F is UTF-8 or Windows-1252 on its own.
  ///
  /// In a file that is mostly Windows-1252 a run counts as UTF-8 only when it looks like what UTF-8 makes of western letters and
  /// quotation marks, because a capital with an accent before a closing quote is valid UTF-8 by accident.
  private static func decodeMixed(_ bytes: [UInt8]) -> Text {
    var runs: [(range: Range<Int>, isUTF8: Bool)] = []
    var index = 0
    bytes.withUnsafeBufferPointer { buffer in
      while index < buffer.count {
        guard buffer[index] >= 0x80 else {
          index += 1
          continue
        }
        var end = index
        while end < buffer.count, buffer[end] >= 0x80 { end += 1 }
        runs.append((index..<end, isValidUTF8(bytes[index..<end])))
        index = end
      }
    }
    let valid = runs.count { $0.isUTF8 }
    let mostlyUTF8 = valid * 2 > runs.count
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    var position = 0
    var utf8Runs = 0
    for run in runs {
      result.append(contentsOf: bytes[position..<run.range.lowerBound])
      let slice = bytes[run.range]
      if run.isUTF8, mostlyUTF8 || looksWestern(slice) {
        result.append(contentsOf: slice)
        utf8Runs += 1
      } else {
        result.append(contentsOf: windows1252(slice))
      }
      position = run.range.upperBound
    }
    result.append(contentsOf: bytes[position...])
    return Text(bytes: result, encoding: utf8Runs == 0 ? .windows1252 : .mixed)
  }

  /// Whether a valid run of UTF-8 holds western letters, quotation marks, dashes or the euro sign.
  private static func looksWestern(_ run: ArraySlice<UInt8>) -> Bool {
    run.allSatisfy { $0 <= 0xBF || [0xC2, 0xC3, 0xE2].contains($0) }
  }

  /// Whether the zeros of `bytes` are those of UTF-16 text without a byte order mark: true for big-endian, nil when it is something else.
  private static func utf16Order(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
    let sample = bytes.prefix(4096)
    var zeros = (even: 0, odd: 0)
    for index in sample.indices where sample[index] == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let half = sample.count / 2
    if zeros.odd * 2 > half, zeros.even * 20 < half { return false }
    if zeros.even * 2 > half, zeros.odd * 20 < half { return true }
    return nil
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    func unit(_ at: Int) -> UInt32 {
      bigEndian ? UInt32(bytes[at]) << 8 | UInt32(bytes[at + 1]) : UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at])
    }
    while index + 1 < bytes.endIndex {
      let first = unit(index)
      index += 2
      if (0xD800...0xDBFF).contains(first), index + 1 < bytes.endIndex, (0xDC00...0xDFFF).contains(unit(index)) {
        append(0x10000 + (first - 0xD800) << 10 + (unit(index) - 0xDC00), to: &result)
        index += 2
      } else {
        append((0xD800...0xDFFF).contains(first) ? 0xFFFD : first, to: &result)
      }
    }
    if index < bytes.endIndex { append(UInt32(0xFFFD), to: &result) }
    return result
  }

  private static func windows1252(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case 0..<0x80: result.append(byte)
      case 0x80..<0xA0: append(upperControls[Int(byte) - 0x80], to: &result)
      default: append(UInt32(byte), to: &result)
      }
    }
    return result
  }

  private static func append(_ scalar: UInt32, to result: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: result.append(UInt8(scalar))
    case 0x80..<0x800: result += [0xC0 | UInt8(scalar >> 6), 0x80 | UInt8(scalar & 0x3F)]
    case 0x800..<0x10000:
      result += [0xE0 | UInt8(scalar >> 12), 0x80 | UInt8(scalar >> 6 & 0x3F), 0x80 | UInt8(scalar & 0x3F)]
    default:
      result += [
        0xF0 | UInt8(scalar >> 18), 0x80 | UInt8(scalar >> 12 & 0x3F), 0x80 | UInt8(scalar >> 6 & 0x3F), 0x80 | UInt8(scalar & 0x3F),
      ]
    }
  }

  /// What Windows-1252 means by 0x80 to 0x9F, from the code page table; its five holes stay control characters, as in browsers.
  private static let upperControls: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]
}
