import TestSupport
import Testing

@testable import Ingest

@Suite struct RecordReaderTests {
  private func read(_ text: String, _ dialect: Dialect = .standard, width: Int? = nil) -> RecordReader.Result {
    RecordReader(dialect: dialect, width: width).read(Array(text.utf8))
  }

  private func rows(_ result: RecordReader.Result) -> [[String]] {
    (0..<result.records.count).map { record in result.records.record(record).map { String(decoding: $0, as: UTF8.self) } }
  }

  @Test func blanksAndEmptyFieldsAreKept() {
    #expect(rows(read(" a ,,\"b\"\n")) == [[" a ", "", "b"]])
  }

  @Test func rowNumbersAreThoseOfASpreadsheet() {
    let result = read("a,b\n\n\"een\ntwee\",c\r\n\r\nd,e\rf,g")
    #expect(rows(result) == [["a", "b"], ["een\ntwee", "c"], ["d", "e"], ["f", "g"]])
    #expect(result.records.rows == [1, 3, 5, 6])
  }

  @Test func lineEndsMayBeMixed() {
    #expect(rows(read("a,b\r\nc,d\ne,f\rg,h\r\n")) == [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]])
  }

  @Test func zeroBytesPassThrough() {
    #expect(rows(read("a\u{0}b,c\n")) == [["a\u{0}b", "c"]])
  }

  @Test func backslashEscapesAQuote() {
    let dialect = Dialect(delimiter: [0x2C], quote: 0x22, escape: .backslash)
    #expect(rows(read(#""zeg \"ja\", zei hij",C:\map,"\\""# + "\n", dialect)) == [["zeg \"ja\", zei hij", #"C:\map"#, #"\"#]])
  }

  @Test func commaAndSpaceIsOneDelimiter() {
    let dialect = Dialect(delimiter: Dialect.commaSpace, quote: 0x22)
    #expect(rows(read("a, \"b, c\", d,e\n", dialect)) == [["a", "b, c", "d,e"]])
  }

  @Test func aStrayOpeningQuoteCostsNoOtherRow() {
    let result = read("a,b,c\n1,2,3\n\"4,5,6\n7,8,9\n10,11,\"twaalf\"\n", width: 3)
    #expect(rows(result) == [["a", "b", "c"], ["1", "2", "3"], ["\"4", "5", "6"], ["7", "8", "9"], ["10", "11", "twaalf"]])
    #expect(result.repairs == [RecordReader.Repair(row: 3, kind: .strayQuote)])
  }

  @Test func aStrayQuoteInTheLastCellCostsNoOtherRow() {
    let result = read("a,b\n1,\"\n2,x\n3,\"y\"\n4,z\n", width: 2)
    #expect(rows(result) == [["a", "b"], ["1", "\""], ["2", "x"], ["3", "y"], ["4", "z"]])
  }

  @Test func blanksBesideAQuoteBelongToNoCell() {
    let clean = (1...6).map { "\($0),tekst \($0),x\n" }.joined()
    for row in ["7, \"een, twee\",x\n", "7,\"een, twee\" ,x\n"] {
      let result = RecordReader(dialect: .standard, width: 3, sample: 1_000).read(Array((clean + row + clean).utf8))
      #expect(rows(result)[6] == ["7", "een, twee", "x"])
      #expect(result.repairs == [RecordReader.Repair(row: 7, kind: .blankBesideQuote)])
      #expect(result.records.count == 13)
    }
  }

  @Test func aCellThatIsNotClosedEndsWhereTheRecordGetsItsWidth() {
    let clean = (1...6).map { "\($0),\"a, b\",x\n" }.joined()
    let result = read(clean + "7,\"een, twee,x\n" + clean, width: 3)
    #expect(rows(result)[6] == ["7", "een, twee", "x"])
    #expect(result.repairs == [RecordReader.Repair(row: 7, kind: .unclosedQuote)])
    #expect(result.records.count == 13)
  }

  @Test func aTextThatIsCutLosesOnlyTheRecordThatItsEndCuts() {
    let text = Array("a,b\n1,2\n3,\"lang\nverhaal".utf8)
    let result = text.withUnsafeBytes { RecordReader(dialect: .standard, width: 2).read($0, isCut: true) }
    #expect(rows(result) == [["a", "b"], ["1", "2"]])
    #expect(result.repairs.isEmpty)
  }

  @Test func anUnescapedQuoteInsideACellIsALetter() {
    #expect(rows(read("a,b\n\"zeg \"ja\" of nee\",x\n1,2\n", width: 2))[1] == ["zeg \"ja\" of nee", "x"])
  }

  /// A field that the end of the file cuts off is kept, without the line end that nobody wrote.
  @Test func anUnterminatedQuoteAtTheEndIsClosed() {
    let result = read("a,b\n1,2\n3,\"lang\nverhaal", width: 2)
    #expect(rows(result) == [["a", "b"], ["1", "2"], ["3", "lang\nverhaal"]])
    #expect(result.repairs == [RecordReader.Repair(row: 3, kind: .unterminatedQuote)])
  }

  @Test func aLongCellOfManyLinesIsNoStrayQuote() {
    let cell = (1...100).map { "regel \($0)" }.joined(separator: "\n")
    let result = read("a,b\n1,\"\(cell)\"\n2,x\n", width: 2)
    #expect(rows(result) == [["a", "b"], ["1", cell], ["2", "x"]])
    #expect(result.repairs.isEmpty)
  }

  @Test func quotesMayBeSwitchedOff() {
    #expect(rows(read("\"a\";b\n", Dialect(delimiter: [0x3B], quote: nil))) == [["\"a\"", "b"]])
  }

  /// What was written by the rules is read back, whatever is in it.
  @Test func whatIsWrittenIsReadBack() {
    var random = SplitMix64(seed: 1)
    let alphabet = Array("ab ,;\"'\n\r\t|é\\".utf8)
    for _ in 0..<300 {
      let width = Int.random(in: 2...4, using: &random)
      let table = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        (0..<width).map { _ in (0..<Int.random(in: 0...5, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 } }
      }
      var writer = CSVWriter()
      for row in table { writer.append(row.map { $0[...] }) }
      let records = RecordReader(dialect: .standard, width: width).read(writer.bytes).records
      #expect((0..<records.count).map { records.record($0).map(Array.init) } == table)
    }
  }

  /// What cannot be mended is tried until so much was read again in vain, and not for hours.
  @Test func mendingInVainHasAnEnd() throws {
    let cell = String(repeating: "woord ", count: 400)
    let text = Array(String(repeating: "\(cell)\"\(cell)\"x;\(cell)\n", count: 2_000).utf8)
    let reader = RecordReader(dialect: Dialect(delimiter: [0x3B], quote: 0x22), width: 3)
    let attempt = text.count / 2_000 * 7 * 3
    text.withUnsafeBytes { bytes in
      var session = RecordSession(reader, text: bytes)
      session.read(limit: .max)
      #expect(session.records.count == 2_000)
      #expect(session.progress.vainEffort > 64_000_000 - attempt)
      #expect(session.progress.vainEffort < 64_000_000 + attempt)
    }
  }
}
