import Testing

@testable import Pipeline

/// A fact is one line, whatever somebody wrote, and reads back as it was.
@Suite struct FactWriterTests {
  private func cells(_ text: String) throws -> [String] {
    var writer = FactWriter()
    writer.writeHeader()
    writer[.text] = text
    writer.endFact()
    let bytes = writer.take()
    #expect(bytes.count { $0 == 0x0A } == 2, "\(text)")
    return try #require(OutputTable(bytes)).rows[0]
  }

  @Test(arguments: [
    "gewoon", "", "met, komma", "\"aangehaald\"", "regel een\nregel twee\r\nregel drie", "C:\\nieuw\\\\map", "=1+1", "'=1+1", "''", "-",
    "@piet", "\tin", "+31", "Ünïcode — “ja”", "\\", "\\n", "\n",
  ])
  func whatIsWrittenReadsBack(text: String) throws {
    let written = try cells(text)[FactColumn.text.rawValue]
    #expect(FactWriter.decoded(written) == text)
    #expect(written.utf8.first.map { !"=+-@\t\r".utf8.contains($0) } ?? true)
  }

  @Test func everyTextReadsBack() throws {
    var seed: UInt64 = 7
    let pieces = ["a", "é", ",", "\"", "\\", "\n", "\r", "'", "=", "-", "n", " ", "\t"]
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<Int(seed % 12) {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int((seed >> 33) % UInt64(pieces.count))]
      }
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      #expect(FactWriter.decoded(try cells(text)[FactColumn.text.rawValue]) == text)
    }
  }

  @Test func everyColumnHasANameOfItsOwnAndAnExplanation() {
    let columns = FactSource.columns
    #expect(Set(columns.map(\.name)).count == FactColumn.allCases.count)
    #expect(columns.allSatisfy { $0.explanation.hasSuffix(".") })
  }

  @Test func aCellStaysUntilItIsCleared() throws {
    var writer = FactWriter()
    writer.writeHeader()
    writer[.round] = "ronde-1"
    writer[.text] = "een"
    writer.endFact()
    writer.clear(from: .question)
    writer.endFact()
    let rows = try #require(OutputTable(writer.take())).rows
    #expect(rows.map { $0[FactColumn.round.rawValue] } == ["ronde-1", "ronde-1"])
    #expect(rows.map { $0[FactColumn.text.rawValue] } == ["een", ""])
  }
}
