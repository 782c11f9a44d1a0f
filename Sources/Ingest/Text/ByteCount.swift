/// Counts how often a byte occurs.
enum ByteCount {
  /// How often `byte` occurs in `bytes`.
  static func of(_ byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Int {
    var count = 0
    var index = 0
    let wanted = SIMD32<UInt8>(repeating: byte)
    while index + 32 <= bytes.count {
      // A lane counts to 255.
      let last = Swift.min(bytes.count - 32, index + 32 * 254)
      var lanes = SIMD32<UInt8>(repeating: 0)
      while index <= last {
        let part = bytes.loadUnaligned(fromByteOffset: index, as: SIMD32<UInt8>.self)
        lanes = lanes &- unsafeBitCast(part .== wanted, to: SIMD32<UInt8>.self)
        index += 32
      }
      for lane in 0..<32 { count += Int(lanes[lane]) }
    }
    while index < bytes.count {
      if bytes[index] == byte { count += 1 }
      index += 1
    }
    return count
  }
}
