import TestSupport
import Testing

@testable import Ingest

/// What is read in parts is what is read from the first byte to the last.
@Suite struct RecordSectionsTests {
  private let reader = RecordReader(dialect: .standard, width: 3)

  private func sections(_ text: String, parts: Int) -> RecordSections {
    RecordSections(reader, text: Array(text.utf8), parts: parts, smallest: 1)
  }

  /// The same records with the same repairs on the same rows as without cuts.
  private func expectSame(_ text: String, parts: Int = 2, _ reader: RecordReader? = nil, comment: Comment? = nil) {
    let reader = reader ?? self.reader
    let sections = RecordSections(reader, text: Array(text.utf8), parts: parts, smallest: 1)
    let result = sections.joined((0..<sections.count).map(sections.read))
    let whole = reader.read(Array(text.utf8))
    #expect(result.records == whole.records, comment)
    #expect(result.repairs == whole.repairs, comment)
    for record in 0..<whole.records.count {
      let first = whole.records.field(record, 0).first
      #expect(whole.records.firstSign(of: record) == first.flatMap { (0x21..<0x80).contains($0) ? $0 : nil }, comment)
    }
  }

  @Test func aLongTextIsCut() {
    let text = String(repeating: "a,b,c\n", count: 100)
    #expect(sections(text, parts: 1).count == 1)
    #expect(sections(text, parts: 7).count == 7)
    #expect(RecordSections(reader, text: Array(text.utf8), parts: 7, smallest: 200).count == 3)
    expectSame(text, parts: 7)
  }

  @Test func aCutFallsBehindACellOfManyLines() {
    let cell = "\"" + String(repeating: "regel\n", count: 50) + "\""
    let text = "a,b,c\n1,\(cell),2\n3,4,5\n6,7,8\n"
    let parts = sections(text, parts: 2)
    #expect(parts.count == 2)
    #expect(parts.read(1).records.record(0).map(Array.init) == [[0x33], [0x34], [0x35]])
    expectSame(text)
  }

  @Test func thereMayBeNowhereToCut() {
    #expect(sections("a,\"b\n" + String(repeating: "c\n", count: 100), parts: 4).count == 1)
    #expect(sections(String(repeating: "a,b,c\r", count: 100), parts: 4).count == 1)
    #expect(sections("", parts: 4).count == 1)
  }

  /// Behind a quotation mark too many every cut stands within what looks like a cell; those parts are read again.
  @Test func aStrayQuotationMarkBeforeACut() {
    let line = "1,\"een\ntwee\",3\n"
    for parts in 2...5 {
      expectSame(String(repeating: line, count: 40) + "4,\"5,6\n" + String(repeating: line, count: 400), parts: parts)
      expectSame(String(repeating: line, count: 200) + "4,5\"\",6\n" + String(repeating: line, count: 200), parts: parts)
    }
  }

  @Test func onlyTheFirstRecordMayBeAHeader() {
    let reader = RecordReader(dialect: .standard, width: 3, sample: 10_000)
    let rows = (0..<40).map { "\($0),2021-03-0\($0 % 9 + 1),x\($0)\n" }.joined()
    // Words only, with another delimiter: above the columns a header, further down not.
    let header = "naam;datum;tekst\n"
    for text in [header + rows + rows, rows + header + rows, String(repeating: "\n", count: 2_000) + header + rows] {
      for parts in 2...4 { expectSame(text, parts: parts, reader) }
    }
    #expect(reader.read(Array((header + rows).utf8)).repairs.map(\.kind) == [.otherDelimiter])
    #expect(reader.read(Array((rows + header).utf8)).repairs == [])
  }

  /// After very many attempts in vain the rest of a text is left as it is, wherever the cuts are.
  @Test func patienceEndsWhereItEndsForTheWhole() {
    let reader = RecordReader(dialect: .standard, width: 3, sample: 1_000)
    let rows = (0..<20).map { "\($0),2021-03-0\($0 % 9 + 1),x\($0)\n" }.joined()
    let vain = String(repeating: "1,2021-03-01,x,y,z\n", count: 450)
    let mended = "7;2021-03-08;x7\n"
    let text = rows + mended + vain + mended + vain + mended + rows
    #expect(reader.read(Array(text.utf8)).repairs.count == 2)
    for parts in 2...6 { expectSame(text, parts: parts, reader, comment: "\(parts)") }
  }

  private static let alphabets: [[UInt8]] = [
    Array("a1,;\"\n ".utf8), Array("abc12,;|\t\"'\r\n \\=-".utf8), Array("ab,c\n\"\"de,f\n".utf8), Array("a, b, 1\n\"".utf8),
    Array("x;1;'y'\r\n".utf8),
  ]

  @Test func randomTextsInParts() {
    var random = SplitMix64(seed: 4)
    for round in 0..<3_000 {
      let alphabet = Self.alphabets[round % Self.alphabets.count]
      let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let failure = TableFuzz.failureInParts(bytes, RecordStage.read(bytes), parts: Int.random(in: 2...6, using: &random))
      #expect(failure == nil, "\(failure ?? ""): \(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
