import TestSupport
import Testing

@testable import Consultation

/// A look at eight bytes together finds what a look at each of them finds.
@Suite struct EightBytesTests {
  @Test func eightTogetherAreEightApart() {
    var random = SplitMix64(seed: 8)
    // Many that differ by one from what is looked for.
    let alphabet: [UInt8] = [0x00, 0x01, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x2B, 0x2C, 0x2D, 0x61, 0x7E, 0x7F, 0x80, 0xA2, 0xAC, 0xFF]
    for _ in 0..<5_000 {
      let bytes = (0..<8).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let eight = EightBytes(bytes.reduce(0) { $0 << 8 | UInt64($1) })
      for byte: UInt8 in [0x22, 0x2C, 0x7F] { #expect(EightBytes.found(eight.equal(to: byte)) == bytes.contains(byte)) }
      #expect(EightBytes.found(eight.less(than: 0x20)) == bytes.contains { $0 < 0x20 })
      #expect(EightBytes.found(eight.beyondASCII) == bytes.contains { $0 >= 0x80 })
    }
  }
}
