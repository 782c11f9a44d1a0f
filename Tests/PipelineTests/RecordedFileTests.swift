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
      let recorded = try RecordedFile(file, in: StagingFolder(path: work.url.path))
      #expect(recorded.records == rows + 1)
      #expect(try recorded.file.allBytes() == Array(table.utf8))
      #expect(recorded.sha256 == Manifest.sha256(Array(table.utf8)))
    }
  }

  @Test func ofAnyOtherFileTheHashIsEnough() throws {
    let work = try WorkFolder()
    let recorded = try RecordedFile(OutputFile(path: "digest.md", bytes: Array("# a\n".utf8)), in: StagingFolder(path: work.url.path))
    #expect(recorded.records == nil)
    #expect(recorded.sha256 == Manifest.sha256(Array("# a\n".utf8)))
  }

  /// What is made stands in the folder for its owner alone, each file for itself, whatever the paths are.
  @Test func whatIsMadeStandsInTheFolder() throws {
    let work = try WorkFolder()
    let paths = ["a/b.md", "a--b.md", "a/\(String(repeating: "x", count: 250))", "b.md"]
    let files = try paths.map { try RecordedFile(OutputFile(path: $0, bytes: Array($0.utf8)), in: StagingFolder(path: work.url.path)).file }
    #expect(files.map(\.path) == paths)
    for file in files {
      guard case .file(let place) = file.contents else {
        Issue.record("\(file.path) stands nowhere")
        continue
      }
      #expect(place.hasPrefix(work.url.path + "/"))
      #expect(try file.allBytes() == Array(file.path.utf8))
      #expect(try FileManager.default.attributesOfItem(atPath: place)[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func whatCannotBeWrittenOrReadIsAnOutputThatFailed() throws {
    let work = try WorkFolder()
    #expect(throws: PipelineError.self) {
      try RecordedFile(OutputFile(path: "analist/a.csv", file: "/bestaat/niet"), in: StagingFolder(path: work.url.path))
    }
    #expect(throws: PipelineError.self) { try RecordedFile(OutputFile(path: "a.md", bytes: [1]), in: StagingFolder(path: "/bestaat/niet")) }
  }
}
