import Foundation
import Publish
import TestSupport
import Testing

@testable import Pipeline

/// What is taken down of a file when it was made.
@Suite struct RecordedFileTests {
  @Test func ofATableThatIsCheckedTheRecordsAreCountedWhereverAPieceEnds() throws {
    let work = try WorkFolder()
    let rows = 60_000
    let table = "a,b\n" + (0..<rows).map { "\($0),\"twee \"\"regels\"\"\n\($0)\"\n" }.joined()
    try work.write(table, to: "x")
    for file in [
      OutputFile(path: "analist/antwoorden.csv", file: work.path("x")),
      OutputFile(path: "analist/antwoorden.csv", bytes: Array(table.utf8)),
    ] {
      let recorded = try RecordedFile(file)
      #expect(recorded.records == rows + 1)
      #expect(recorded.sha256 == Manifest.sha256(Array(table.utf8)))
    }
  }

  @Test func ofAnyOtherFileTheHashIsEnough() throws {
    let recorded = try RecordedFile(OutputFile(path: "digest.md", bytes: Array("# a\n".utf8)))
    #expect(recorded.records == nil)
    #expect(recorded.sha256 == Manifest.sha256(Array("# a\n".utf8)))
  }

  @Test func aFileThatIsGoneIsAnOutputThatFailed() {
    #expect(throws: PipelineError.self) { try RecordedFile(OutputFile(path: "analist/a.csv", file: "/bestaat/niet")) }
  }
}
