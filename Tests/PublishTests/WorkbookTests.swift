import Consultation
import Foundation
import TestSupport
import Testing

@testable import Publish

/// The workbook: what can be said of it without opening it.
@Suite struct WorkbookTests {
  @Test func twoRunsGiveTheSameBytes() async throws {
    var sample = Sample()
    sample.answer(sample.respondent(1), "nodig", "=1+1", ["jeugd"])
    let first = try #require(try await sample.published().first { $0.path == "werkboek.xlsx" })
    let second = try #require(try await sample.published().first { $0.path == "werkboek.xlsx" })
    #expect(first.bytes.starts(with: Array("PK".utf8)))
    #expect(first.bytes == second.bytes)
  }

  @Test func noAnswerOfAnyoneIsInThePublicTables() {
    var sample = Sample()
    sample.answer(sample.respondent(1), "nodig", "Een antwoord dat nergens mag staan.", ["jeugd"])
    for file in sample.textFiles() where file.path.hasPrefix("tabellen/") {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("nergens mag staan"))
    }
  }

  @Test func withoutATemporaryFileItSaysSo() async {
    await #expect(throws: PublishingError.noTemporaryFile(folder: "/bestaat/niet", reason: "No such file or directory")) {
      try await Sample().published(temporaryFolder: "/bestaat/niet")
    }
  }

  @Test func nothingButTheLongTablesStaysInTheTemporaryFolder() async throws {
    let folder = try WorkFolder()
    let files = try await Sample().published(temporaryFolder: folder.url.path)
    let handed = files.compactMap { file in
      if case .file(let path) = file.contents { path } else { nil }
    }
    #expect(handed.count == 4)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).map(folder.path).sorted() == handed.sorted())
  }
}
