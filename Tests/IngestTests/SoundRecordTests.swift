import TestSupport
import Testing

@testable import Ingest

/// A record that is called sound is one record for libcsv, and nothing in it is strange.
@Suite struct SoundRecordTests {
  @Test func aSoundRecordIsWhatLibcsvReads() {
    var random = SplitMix64(seed: 4180)
    let alphabet = Array("aab,,\"\"\"\n\r ;\u{0}é".utf8)
    var sound = 0
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      text.withUnsafeBytes { text in
        let lines = Lines(text)
        if lines.end(from: 0).content == 0 { return }
        var isCutOff = false
        guard let end = SoundRecord.extent(text, from: 0, lines: lines, delimiter: 0x2C, quote: 0x22, isCutOff: &isCutOff) else { return }
        #expect(!isCutOff)
        sound += 1
        let parser = CSVParser(.standard)
        parser.feed(UnsafeRawBufferPointer(rebasing: text[..<end.next]))
        parser.feedLineEnd()
        #expect(parser.completed == 1)
        let breaks = text[..<end.next].filter { $0 == 0x0A }.count
        #expect(breaks <= end.lines, "\(Array(text))")
        #expect(StrangeQuotes.count(in: text[..<end.next], dialect: .standard, quote: 0x22) == 0)
      }
    }
    #expect(sound > 2_000)
  }
}
