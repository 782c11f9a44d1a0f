import Testing

@testable import Ingest

/// Every byte of a text is in a cell, in order, or it separates cells, or a problem tells about its row.
@Suite struct CompletenessTests {
  /// What is left of a text without all that may separate or quote cells.
  private func content(_ bytes: some Sequence<UInt8>, without separators: Set<UInt8>) -> [UInt8] {
    bytes.filter { !separators.contains($0) }
  }

  @Test func noByteIsLost() {
    var random = RandomNumbers(seed: 2290)
    let alphabets: [[UInt8]] = [
      Array("a1,;\"\n ".utf8), Array("abc12,;|\t\"'\r\n \\=-".utf8), Array(0...255), Array("ab,c\n\"\"de,f".utf8),
    ]
    for round in 0..<4_000 {
      let alphabet = alphabets[round % alphabets.count]
      let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let text = TextDecoder.decode(bytes).bytes
      let reading = RecordStage.read(text)
      var separators: Set<UInt8> = [0x0A, 0x0D]
      separators.formUnion(reading.dialect.delimiter)
      if let quote = reading.dialect.quote { separators.insert(quote) }
      if reading.dialect.escape == .backslash { separators.insert(0x5C) }
      for repair in reading.repairs {
        switch repair.kind {
        case .blankBesideQuote: separators.formUnion([0x20, 0x09])
        case .otherDelimiter: separators.formUnion([0x20, 0x09, 0x2C, 0x3B, 0x7C])
        case .strayQuote: separators.formUnion([0x22, 0x27])
        case .unterminatedQuote, .unclosedQuote, .surplusDelimiter, .missingDelimiter: break
        }
      }
      let start = DialectDetection.detect(text).start
      let cells = reading.records.bytes
      #expect(content(cells, without: separators) == content(text[start...], without: separators), "\(bytes)")
    }
  }
}
