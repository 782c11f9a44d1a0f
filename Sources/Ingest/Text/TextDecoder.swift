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
      guard isValidUTF8(rest) else { return decodeMixed(rest) }
      return Text(bytes: Array(rest), encoding: .utf8Marked)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return Text(bytes: utf16(bytes.dropFirst(2), bigEndian: false), encoding: .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return Text(bytes: utf16(bytes.dropFirst(2), bigEndian: true), encoding: .utf16BigEndian) }
    if let bigEndian = utf16Order(bytes) {
      return Text(bytes: utf16(bytes[...], bigEndian: bigEndian), encoding: bigEndian ? .utf16BigEndian : .utf16LittleEndian)
    }
    if isValidUTF8(bytes[...]) { return Text(bytes: bytes, encoding: .utf8) }
    return decodeMixed(bytes[...])
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

  /// Whether `bytes` are valid UTF-8 from the first to the last.
  static func isValidUTF8(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.withUnsafeBytes { UTF8Check($0).valid == $0.count } }

  private static func decodeMixed(_ bytes: ArraySlice<UInt8>) -> Text {
    bytes.withUnsafeBytes { bytes in
      var count = MixedText.Count()
      count.add(bytes)
      var decoder = MixedText(count)
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + bytes.count / 16)
      decoder.append(bytes, to: &result)
      return Text(bytes: result, encoding: decoder.kept == 0 ? .windows1252 : .mixed)
    }
  }

  /// Whether the zeros of `bytes` are those of UTF-16 text without a byte order mark: true for big-endian, nil when it is something else.
  private static func utf16Order(_ bytes: [UInt8]) -> Bool? { utf16Order(bytes.prefix(sampleOfZeros), of: bytes.count) }

  /// How many bytes are looked at for the zeros of UTF-16.
  static let sampleOfZeros = 4096

  /// The same, told from the first bytes of `count`.
  static func utf16Order(_ sample: ArraySlice<UInt8>, of count: Int) -> Bool? {
    guard count >= 4, count % 2 == 0 else { return nil }
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
    _ = bytes.withUnsafeBytes { appendUTF16($0, bigEndian: bigEndian, isLast: true, to: &result) }
    return result
  }

  /// Adds what a piece of UTF-16 means and returns how many of its bytes that took: half a letter at its end waits for the next piece,
  /// unless it is the last one.
  static func appendUTF16(_ bytes: UnsafeRawBufferPointer, bigEndian: Bool, isLast: Bool, to result: inout [UInt8]) -> Int {
    func unit(_ at: Int) -> UInt32 {
      bigEndian ? UInt32(bytes[at]) << 8 | UInt32(bytes[at + 1]) : UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at])
    }
    var index = 0
    while index + 1 < bytes.count {
      let first = unit(index)
      let isHalf = (0xD800...0xDBFF).contains(first)
      if isHalf, !isLast, index + 3 >= bytes.count { return index }
      index += 2
      if isHalf, index + 1 < bytes.count, (0xDC00...0xDFFF).contains(unit(index)) {
        append(0x10000 + (first - 0xD800) << 10 + (unit(index) - 0xDC00), to: &result)
        index += 2
      } else {
        append((0xD800...0xDFFF).contains(first) ? 0xFFFD : first, to: &result)
      }
    }
    guard isLast, index < bytes.count else { return index }
    append(UInt32(0xFFFD), to: &result)
    return bytes.count
  }

  private static func windows1252(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes { WindowsText.append(byte, to: &result) }
    return result
  }

  /// Adds a letter.
  static func append(_ scalar: UInt32, to result: inout [UInt8]) {
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
}
