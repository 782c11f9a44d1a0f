/// Tells how far bytes are UTF-8.
struct UTF8Check {
  /// How many bytes from the first on are whole well-formed sequences.
  var valid = 0
  /// Whether there is a letter among them that is neither ASCII nor a western letter, quotation mark, dash or currency.
  var hasForeignLetters = false

  /// Looks at `bytes` up to the first that is not part of a whole well-formed sequence.
  init(_ bytes: UnsafeRawBufferPointer) {
    let buffer = bytes.assumingMemoryBound(to: UInt8.self)
    var index = 0
    while index < buffer.count {
      index = Self.endOfASCII(bytes, from: index)
      guard index < buffer.count else { break }
      let lead = buffer[index]
      let length = Self.sequenceLength(buffer, at: index)
      if length == 0 { break }
      if lead != 0xC3 && lead != 0xE2 && lead != 0xC2 { hasForeignLetters = true }
      index += length
    }
    valid = index
  }

  /// Where ASCII ends from `index` on. Most bytes are: sixty-four of them at once, and near the end of them sixteen.
  private static func endOfASCII(_ bytes: UnsafeRawBufferPointer, from first: Int) -> Int {
    var index = first
    while index + 64 <= bytes.count {
      let part = bytes.loadUnaligned(fromByteOffset: index, as: SIMD8<UInt64>.self)
      let half = part.lowHalf | part.highHalf
      let quarter = half.lowHalf | half.highHalf
      if (quarter.x | quarter.y) & 0x8080_8080_8080_8080 != 0 { break }
      index += 64
    }
    while index + 16 <= bytes.count {
      let part = bytes.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self) & SIMD2(repeating: 0x8080_8080_8080_8080)
      if part.x != 0 { return index + part.x.littleEndian.trailingZeroBitCount / 8 }
      if part.y != 0 { return index + 8 + part.y.littleEndian.trailingZeroBitCount / 8 }
      index += 16
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
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
}
