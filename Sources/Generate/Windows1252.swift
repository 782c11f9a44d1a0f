/// The encoding in which a Dutch Excel saves CSV.
enum Windows1252 {
  /// Appends UTF-8 text in Windows-1252; what that cannot say becomes a question mark, as in Excel.
  static func append(_ text: [UInt8], to bytes: inout [UInt8]) {
    guard text.contains(where: { $0 >= 0x80 }) else { return bytes.append(contentsOf: text) }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0..<0x80, 0xA0...0xFF: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default: bytes.append(high.first { $0.0 == scalar.value }?.1 ?? UInt8(ascii: "?"))
      }
    }
  }

  /// The letters and marks of 0x80 to 0x9F that people use.
  private static let high: [(UInt32, UInt8)] = [
    (0x20AC, 0x80), (0x2026, 0x85), (0x0160, 0x8A), (0x0152, 0x8C), (0x017D, 0x8E), (0x2018, 0x91), (0x2019, 0x92), (0x201C, 0x93),
    (0x201D, 0x94), (0x2022, 0x95), (0x2013, 0x96), (0x2014, 0x97), (0x2122, 0x99), (0x0161, 0x9A), (0x0153, 0x9C), (0x017E, 0x9E),
    (0x0178, 0x9F),
  ]
}
