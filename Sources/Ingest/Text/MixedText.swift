internal import Consultation

/// Decodes a text that is not UTF-8 as a whole: every run of bytes above 0x7F is UTF-8 or Windows-1252 on its own.
///
/// In a file that is mostly Windows-1252 a run counts as UTF-8 only when it looks like what UTF-8 makes of western letters and quotation
/// marks, because a capital with an accent before a closing quote is valid UTF-8 by accident.
struct MixedText {
  /// How many runs a text has and how many of them are UTF-8; a text is counted piece by piece.
  struct Count {
    private(set) var runs = 0
    private(set) var valid = 0

    /// Whether the text is UTF-8 as a whole.
    var isUTF8: Bool { runs == valid }
    /// Whether most runs are.
    var isMostlyUTF8: Bool { valid * 2 > runs }

    /// Counts the runs of a piece that does not end within one.
    mutating func add(_ piece: UnsafeRawBufferPointer) {
      MixedText.forEachRun(piece) { run in
        runs += 1
        if MixedText.isUTF8(run) { valid += 1 }
      }
    }
  }

  /// Whether most runs of the whole text are UTF-8.
  let isMostlyUTF8: Bool
  /// How many runs were kept as UTF-8.
  private(set) var kept = 0

  /// A decoder for a text with so many runs.
  init(_ count: Count) { isMostlyUTF8 = count.isMostlyUTF8 }

  /// Adds what a piece means that does not end within a run.
  mutating func append(_ piece: UnsafeRawBufferPointer, to result: inout [UInt8]) {
    var position = 0
    Self.forEachRun(piece) { run in
      result.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece[position..<run.startIndex]))
      if Self.isUTF8(run), isMostlyUTF8 || run.allSatisfy(Self.isWestern) {
        result.append(contentsOf: run)
        kept += 1
      } else {
        for byte in run { WindowsText.append(byte, to: &result) }
      }
      position = run.endIndex
    }
    result.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece[position...]))
  }

  private static func isUTF8(_ run: Slice<UnsafeRawBufferPointer>) -> Bool {
    UTF8Check(UnsafeRawBufferPointer(rebasing: run)).valid == run.count
  }

  /// Whether a byte of UTF-8 belongs to western letters, quotation marks, dashes or the euro sign.
  private static func isWestern(_ byte: UInt8) -> Bool { byte <= 0xBF || byte == 0xC2 || byte == 0xC3 || byte == 0xE2 }

  private static func forEachRun(_ piece: UnsafeRawBufferPointer, _ body: (Slice<UnsafeRawBufferPointer>) -> Void) {
    var index = 0
    while index < piece.count {
      while index + 8 <= piece.count,
        !EightBytes.found(EightBytes(piece.loadUnaligned(fromByteOffset: index, as: UInt64.self)).beyondASCII)
      {
        index += 8
      }
      while index < piece.count, piece[index] < 0x80 { index += 1 }
      let start = index
      while index < piece.count, piece[index] >= 0x80 { index += 1 }
      if start < index { body(piece[start..<index]) }
    }
  }
}

/// Decodes Windows-1252.
enum WindowsText {
  /// Adds the letter that a byte stands for.
  static func append(_ byte: UInt8, to result: inout [UInt8]) {
    switch byte {
    case 0..<0x80: result.append(byte)
    case 0x80..<0xA0: TextDecoder.append(upperControls[Int(byte) - 0x80], to: &result)
    default: TextDecoder.append(UInt32(byte), to: &result)
    }
  }

  /// What Windows-1252 means by 0x80 to 0x9F, from the code page table; its five holes stay control characters, as in browsers.
  private static let upperControls: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]
}
