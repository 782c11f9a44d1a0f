import TestSupport
import Testing

@testable import Ingest

/// A text is in the notation of `inbreng table` when writing what libcsv reads in it gives the same bytes.
@Suite struct CanonicalNotationTests {
  private func isRecognised(_ text: [UInt8], isCut: Bool = false) -> Bool {
    text.withUnsafeBytes { CanonicalNotation.quotesFields($0, isCut: isCut) }
  }

  /// The text written anew, and whether a field beside another needed quotation marks.
  private func written(_ text: [UInt8]) -> (text: [UInt8], quotesFields: Bool) {
    let records = RecordReader(dialect: .standard, width: nil).read(text).records
    var writer = CSVWriter()
    var quotesFields = false
    for record in 0..<records.count {
      writer.append(record, of: records)
      let fields = records.record(record)
      if fields.count > 1, fields.contains(where: { $0.contains { [0x2C, 0x22, 0x0A, 0x0D].contains($0) } }) { quotesFields = true }
    }
    return (writer.bytes, quotesFields)
  }

  @Test func everyShortTextIsJudgedAsWritingItAnewDoes() {
    let alphabet = Array("a,\"\n\r".utf8)
    var recognised = 0
    for length in 0...8 {
      var digits = [Int](repeating: 0, count: length)
      repeat {
        let text = digits.map { alphabet[$0] }
        let (again, quotesFields) = written(text)
        let expected = again == text && quotesFields
        if isRecognised(text) != expected { Issue.record("\(String(decoding: text, as: UTF8.self).debugDescription)") }
        recognised += expected ? 1 : 0
        var place = length - 1
        while place >= 0, digits[place] == alphabet.count - 1 {
          digits[place] = 0
          place -= 1
        }
        guard place >= 0 else { break }
        digits[place] += 1
      } while true
    }
    #expect(recognised > 300)
  }

  /// The sample of a text ends with a line, which may be inside a cell.
  @Test func theBeginningOfACanonicalTextIsRecognised() {
    let text = Array("nr,antwoord\n1,\"kort, krachtig\"\n2,\"zeg\n\"\"ja\"\"\nen ga\"\n3,klaar\n".utf8)
    let second = Array("nr,antwoord\n1,\"kort, krachtig\"\n".utf8).count
    for end in second...text.count where text[end - 1] == 0x0A {
      #expect(isRecognised(Array(text[..<end]), isCut: end < text.count), "\(end)")
    }
  }

  @Test func aQuotedTitleSaysNothing() {
    #expect(!isRecognised(Array("\"Uitkomsten, ronde 1\"\nnr\tplaats\n1\tBeek\n".utf8)))
    let decision = DialectDetection.detect(Array("\"Uitkomsten, ronde 1\"\nnr\tplaats\n1\tBeek\n2\tStein\n".utf8))
    #expect(decision.dialect.delimiter == [0x09])
  }

  /// Apostrophes around most cells do not make letters of the quotation marks in a canonical text.
  @Test func apostrophesInACanonicalTextAreLetters() {
    let text = "'b',\"\"\"x\"\"\"\n'0','b'\n'1','b'\n'2','b'\n"
    #expect(DialectDetection.detect(Array(text.utf8)).dialect == .standard)
  }
}
