import Consultation
import Testing

@testable import Publish

/// The workbook: what can be said of it without opening it.
@Suite struct WorkbookTests {
  @Test func twoRunsGiveTheSameBytes() throws {
    var sample = Sample()
    sample.answer(sample.respondent(1), "nodig", "=1+1", ["jeugd"])
    let first = try #require(sample.published().first { $0.path == "werkboek.xlsx" })
    let second = try #require(sample.published().first { $0.path == "werkboek.xlsx" })
    #expect(first.bytes.starts(with: Array("PK".utf8)))
    #expect(first.bytes == second.bytes)
  }

  @Test func noAnswerOfAnyoneIsInThePublicTables() {
    var sample = Sample()
    sample.answer(sample.respondent(1), "nodig", "Een antwoord dat nergens mag staan.", ["jeugd"])
    for file in sample.published() where file.path.hasPrefix("tabellen/") {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("nergens mag staan"))
    }
  }
}
