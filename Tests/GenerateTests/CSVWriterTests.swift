import Testing

@testable import Generate

/// Quoting and encoding.
@Suite struct CSVWriterTests {
  private func written(_ cells: [String], _ dialect: CSVWriter.Dialect) -> [UInt8] {
    var writer = CSVWriter(dialect)
    for cell in cells { writer.add(Array(cell.utf8)) }
    writer.endRecord()
    return writer.bytes
  }

  @Test func onlyWhatNeedsQuotesIsQuoted() {
    #expect(written(["a", "b,c", "d;e", "f\"g", "h\ni", ""], .init()) == Array("a,\"b,c\",d;e,\"f\"\"g\",\"h\ni\",\n".utf8))
  }

  @Test func aDialectCanQuoteEveryCell() {
    #expect(written(["a", ""], .init(delimiter: 59, quotesAll: true, lineEnd: [13, 10])) == Array("\"a\";\"\"\r\n".utf8))
  }

  @Test func theMarkStandsOnceAtTheStart() {
    #expect(written(["a"], .init(encoding: .utf8WithMark)) == [0xEF, 0xBB, 0xBF, 97, 10])
  }

  @Test func windows1252HasItsOwnPlacesForEuroAndDash() {
    #expect(written(["één – €\u{A0}🙂"], .init(encoding: .windows1252)) == [0xE9, 0xE9, 110, 32, 0x96, 32, 0x80, 0xA0, 63, 10])
  }

  @Test func whatWasWrittenIsReadBack() {
    var chance = Chance(11)
    let letters = Array("ab\";,\n é–".unicodeScalars)
    for quotesAll in [false, true] {
      let rows = (0..<200).map { _ in
        (0..<4).map { _ in
          var cell = ""
          for _ in 0..<chance.below(6) { cell.unicodeScalars.append(letters[chance.below(letters.count)]) }
          return cell
        }
      }
      var writer = CSVWriter(.init(quotesAll: quotesAll))
      for row in rows {
        for cell in row { writer.add(Array(cell.utf8)) }
        writer.endRecord()
      }
      #expect(NaiveReader.records(writer.bytes, delimiter: ",", isWindows1252: false) == rows)
    }
  }
}
