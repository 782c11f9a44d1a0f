import Consultation
import Foundation
import TestSupport
import Testing

@testable import Publish

/// Tables with a row for everything that somebody said are written as they are made.
@Suite struct LongTableTests {
  @Test func theyHoldWhatTheyWouldHoldInMemory() throws {
    var sample = Sample()
    for place in 0..<4000 {
      let someone = sample.respondent(place % 3)
      sample.answer(someone, "nodig", "Antwoord \(place), met een \"aanhaling\"\nen een tweede regel", ["jeugd"])
      sample.judge(someone, "stuurgroep", .needed)
      sample.choose(someone, "u1", "neutraal")
    }
    let folder = try WorkFolder()
    for table in sample.rows.longTables.prefix(2) {
      let file = try table.csvFile(temporaryFolder: folder.url.path)
      guard case .file(let path) = file.contents else {
        Issue.record("\(file.path) is kept in memory")
        continue
      }
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      #expect(bytes == table.csvFile().bytes)
      #expect(bytes.count > 300_000)
    }
  }

  @Test func othersMayNotReadThem() throws {
    let folder = try WorkFolder()
    let file = try TemporaryFile(in: folder.url.path)
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func aFullDiskIsTold() throws {
    let file = try TemporaryFile(at: "/dev/full")
    file.append([1, 2, 3])
    #expect(throws: PublishingError.noTemporaryFile(folder: "/dev", reason: "No space left on device")) { try file.finish() }
  }
}
