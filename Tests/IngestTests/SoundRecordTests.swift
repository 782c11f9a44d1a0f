import Testing

@testable import Ingest

/// The records that are taken without libcsv are those that libcsv gives.
@Suite struct SoundRecordTests {
  @Test func aSoundRecordIsWhatLibcsvReads() {
    var random = RandomNumbers(seed: 4180)
    let alphabet = Array("aab,,\"\"\"\n\r ;\u{0}é".utf8)
    var sound = 0
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      text.withUnsafeBytes { text in
        let lines = Lines(text)
        if lines.end(from: 0).content == 0 { return }
        var records = Records()
        guard let end = records.appendSound(text, from: 0, lines: lines, delimiter: 0x2C, quote: 0x22) else {
          #expect(records.fieldEnds.isEmpty && records.bytes.isEmpty)
          return
        }
        records.endRecord(row: 1)
        sound += 1
        let parser = CSVParser(.standard)
        parser.feed(UnsafeRawBufferPointer(rebasing: text[..<end.next]))
        parser.feedLineEnd()
        #expect(parser.completed == 1)
        parser.records.endRecord(row: 1)
        #expect(records.record(0).map(Array.init) == parser.records.record(0).map(Array.init), "\(Array(text))")
        #expect(StrangeQuotes.count(in: text[..<end.next], dialect: .standard, quote: 0x22) == 0)
      }
    }
    #expect(sound > 2_000)
  }
}
