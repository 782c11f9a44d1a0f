import TestSupport
import Testing

@testable import Ingest

/// Every byte of a text is in a cell, or it is a separator that was recognised, or a problem tells about its row.
@Suite struct CompletenessTests {
  private static let alphabets: [[UInt8]] = [
    Array("a1,;\"\n ".utf8), Array("abc12,;|\t\"'\r\n \\=-".utf8), Array(0...255), Array("ab,c\n\"\"de,f".utf8),
    Array("a, b, 1\n\"".utf8), Array("x;1;'y'\r\n".utf8),
  ]

  @Test func everyByteOfRandomTextIsAccountedFor() {
    var random = SplitMix64(seed: 2290)
    for round in 0..<6_000 {
      let alphabet = Self.alphabets[round % Self.alphabets.count]
      let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let text = TextDecoder.decode(bytes).bytes
      let failure = ByteAccount.failure(text, RecordStage.read(text))
      #expect(failure == nil, "\(failure ?? ""): \(bytes)")
    }
  }

  /// Tables with a few bytes changed, so that there is a dialect to recognise and something to repair.
  @Test func everyByteOfADamagedTableIsAccountedFor() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<1_500 {
      let delimiter = [",", ";", "\t", "|", ", "].randomElement(using: &random) ?? ","
      let cells = ["12", "2021-03-01", "woord", "\"twee\(delimiter)delen\"", "\"zeg \"\"ja\"\"\"", "", "\"regel\nregel\""]
      var bytes = Array(
        (0..<Int.random(in: 3...20, using: &random)).map { _ in
          (0..<4).map { _ in cells.randomElement(using: &random) ?? "" }.joined(separator: delimiter) + "\n"
        }.joined().utf8)
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(Array("\",; \n'".utf8).randomElement(using: &random) ?? 0, at: place)
        default: bytes[place] = UInt8.random(in: 0...127, using: &random)
        }
        if bytes.isEmpty { bytes = [0x61] }
      }
      let failure = ByteAccount.failure(bytes, RecordStage.read(bytes))
      #expect(failure == nil, "\(failure ?? ""): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  /// The account itself finds what is missing.
  @Test func anAccountWithALossIsNoAccount() {
    let text = Array("a,b\n1,\"2,3\"\n4,5\n".utf8)
    let sound = RecordStage.read(text)
    #expect(ByteAccount.failure(text, sound) == nil)
    for lost in [["a", "b"], ["1", "2"], ["1", "23"], ["4", ""], ["4"]] {
      var reading = sound
      var records = Records()
      for (row, cells) in [["a", "b"], ["1", "2,3"], ["4", "5"]].enumerated() {
        for cell in cells[0] == lost[0] ? lost : cells { records.append(field: Array(cell.utf8)) }
        records.endRecord(row: row + 1)
      }
      reading.records = records
      #expect((ByteAccount.failure(text, reading) == nil) == (lost == ["a", "b"]), "\(lost)")
    }
  }
}
