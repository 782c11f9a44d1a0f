import Consultation
import Foundation
import Normalise
import Publish
import TestSupport
import Testing

@testable import Pipeline

@Suite struct OutputFolderTests {
  private func file(_ path: String, _ text: String) -> OutputFile { OutputFile(path: path, bytes: Array(text.utf8)) }

  private func replace(_ folder: OutputFolder, with files: [OutputFile]) async throws {
    let lock = try folder.take()
    try await folder.replace(jobs: 2) { _ in files }
    withExtendedLifetime(lock) {}
  }

  private let manifest = OutputFile(
    path: "manifest.json", bytes: Array(#"{"output":[{"path":"a.md","sha256":"0"},{"path":"map/b.csv","sha256":"0"}]}"#.utf8))

  @Test func aFileMadeInTheTemporaryFolderIsMovedAndMayBeReadLikeAnyOther() async throws {
    let work = try WorkFolder()
    let folder = OutputFolder(path: work.path("output"))
    let lock = try folder.take()
    try await folder.replace(jobs: 2) { staging throws(PipelineError) in
      let isMade = FileManager.default.createFile(
        atPath: "\(staging.path)/x", contents: Data("a\n1\n".utf8), attributes: [.posixPermissions: 0o600])
      #expect(isMade)
      return [self.file("analist/b.csv", "b\n"), OutputFile(path: "analist/a.csv", file: "\(staging.path)/x")]
    }
    withExtendedLifetime(lock) {}
    #expect(try work.text("output/analist/a.csv") == "a\n1\n")
    func mode(_ name: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: work.path(name))[.posixPermissions] as? Int
    }
    #expect(try mode("output/analist/a.csv") == mode("output/analist/b.csv"))
  }

  @Test func theNewOutputStandsWholeAndNothingElseDoes() async throws {
    let work = try WorkFolder()
    let folder = OutputFolder(path: work.path("output"))
    try await replace(folder, with: [file("a.md", "een"), file("map/b.csv", "b"), manifest])
    try await replace(folder, with: [file("a.md", "twee")])
    #expect(try work.files(below: ".").mapValues { String(decoding: $0, as: UTF8.self) } == ["output/a.md": "twee"])
  }

  @Test func whatAKilledRunLeftIsCleanedUp() async throws {
    let work = try WorkFolder()
    try work.write("half", to: ".output.nieuw-12345/a.md")
    try await replace(OutputFolder(path: work.path("output")), with: [file("a.md", "een")])
    #expect(try work.files(below: ".").keys.sorted() == ["output/a.md"])
  }

  @Test func anOutputThatWasSetAsideComesBackFirst() throws {
    let work = try WorkFolder()
    try work.write("oud", to: ".output.oud-12345/a.md")
    let folder = OutputFolder(path: work.path("output"))
    do {
      let lock = try folder.take()
      #expect(try work.text("output/a.md") == "oud")
      withExtendedLifetime(lock) {}
    }
    #expect(try work.files(below: ".").keys.sorted() == ["output/a.md"])
  }

  /// An output behind a link is set aside where it really stands; the link then leads nowhere until it is back.
  @Test func anOutputBehindALinkComesBackToo() throws {
    let work = try WorkFolder()
    try work.write("oud", to: "elders/.echt.oud-12345/a.md")
    try FileManager.default.createSymbolicLink(atPath: work.path("output"), withDestinationPath: "elders/echt")
    let lock = try OutputFolder(path: work.path("output")).take()
    #expect(try work.text("output/a.md") == "oud")
    withExtendedLifetime(lock) {}
  }

  @Test(arguments: ["../weg.md", "/weg.md", "a//b.md", "./a.md", "a/../../weg.md", ""])
  func nothingIsWrittenOutsideTheFolder(path: String) async throws {
    let work = try WorkFolder()
    await #expect(throws: PipelineError.self) { try await replace(OutputFolder(path: work.path("output")), with: [file(path, "x")]) }
    #expect(try work.files(below: ".").isEmpty)
  }

  @Test func ownOutputAndLitterMayBeReplaced() async throws {
    let work = try WorkFolder()
    let folder = OutputFolder(path: work.path("output"))
    try folder.checkOwn()
    try await replace(folder, with: [file("a.md", "een"), file("map/b.csv", "b"), manifest])
    try work.write("", to: "output/.~lock.b.csv#")
    try folder.checkOwn()
  }

  @Test func somebodysFilesAreNamed() async throws {
    let work = try WorkFolder()
    let folder = OutputFolder(path: work.path("output"))
    try await replace(folder, with: [file("a.md", "een"), manifest])
    try work.write("van mij", to: "output/map/notities.txt")
    let error = try #require(throws: PipelineError.self) { try folder.checkOwn() }
    guard case .outputForeign(_, let names) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(names == ["map/notities.txt"])
  }

  @Test func aFolderThatCannotBeMadeIsAnErrorAndLeavesNothing() async throws {
    let work = try WorkFolder()
    try work.write("een bestand", to: "bestand")
    let folder = OutputFolder(path: work.path("bestand/output"))
    await #expect(throws: PipelineError.self) { try await replace(folder, with: [file("a.md", "een")]) }
    #expect(try work.files(below: ".").keys.sorted() == ["bestand"])
  }
}

@Suite struct KeyFileTests {
  @Test func aKeyIsMadeOnceAndReadAgain() throws {
    let work = try WorkFolder()
    let file = KeyFile(path: work.path("k.sleutel"))
    #expect(try file.read() == nil)
    let key = try file.readOrMake()
    #expect(try file.readOrMake().bytes == key.bytes)
    #expect(key.bytes.count == 32 && Set(key.bytes).count > 1)
  }

  @Test func commentsAreSkipped() throws {
    let work = try WorkFolder()
    try work.write("# uitleg\r\n" + String(repeating: "0a", count: 32) + "\r\n", to: "k.sleutel")
    #expect(try KeyFile(path: work.path("k.sleutel")).read()?.bytes == Array(repeating: 10, count: 32))
  }

  @Test(arguments: ["", "abc", String(repeating: "0a", count: 31), String(repeating: "zz", count: 32), String(repeating: "0a", count: 33)])
  func aDamagedKeyIsNeverReplaced(text: String) throws {
    let work = try WorkFolder()
    try work.write(text, to: "k.sleutel")
    #expect(throws: PipelineError.self) { try KeyFile(path: work.path("k.sleutel")).readOrMake() }
    #expect(try work.text("k.sleutel") == text)
  }
}

@Suite struct InputFolderTests {
  @Test func roundsAndFilesComeInNaturalOrder() throws {
    let work = try WorkFolder()
    for name in ["ronde-10/a.csv", "ronde-2/b10.csv", "ronde-2/b9.csv", "ronde-2/diep/c.csv"] { try work.write(name, to: "rondes/\(name)") }
    try work.write("code\n", to: "codeboek/vragen.csv")
    let folder = try InputFolder(path: work.url.path)
    #expect(folder.rounds == ["ronde-2", "ronde-10"])
    #expect(
      folder.responses.map(\.file.source.path) == ["ronde-2/b9.csv", "ronde-2/b10.csv", "ronde-2/diep/c.csv", "ronde-10/a.csv"])
  }

  @Test func aSourceDescriptionBelongsToItsFile() throws {
    let work = try WorkFolder()
    try work.write("x", to: "rondes/r/a.csv")
    try work.write("bron: limesurvey", to: "rondes/r/a.csv.bron.yaml")
    try work.write("bron: limesurvey", to: "rondes/r/b.csv.bron.yaml")
    try work.write("code\n", to: "codeboek/vragen.csv")
    let folder = try InputFolder(path: work.url.path)
    #expect(folder.responses.map { $0.sidecar?.source.path } == ["r/a.csv.bron.yaml"])
    #expect(folder.problems.map(\.kind.id) == ["instellingen-ontbreken", "bron-zonder-bestand"])
    #expect(folder.referenceEntries.map(\.path) == ["codeboek/vragen.csv"])
    #expect(folder.responses.flatMap(\.entries).map(\.path) == ["rondes/r/a.csv", "rondes/r/a.csv.bron.yaml"])
  }

  @Test func litterIsLeftAloneInSilence() throws {
    let work = try WorkFolder()
    for name in [".DS_Store", "~$a.csv", "Thumbs.db", "a.csv"] { try work.write("x", to: "rondes/r/\(name)") }
    try work.write("code\n", to: "codeboek/vragen.csv")
    try work.write("titel: x\n", to: "inbreng.yaml")
    let folder = try InputFolder(path: work.url.path)
    #expect(folder.responses.map(\.file.source.path) == ["r/a.csv"])
    #expect(folder.problems.isEmpty)
  }

  @Test func whatIsNoRoundIsAProblem() throws {
    let work = try WorkFolder()
    try work.write("x", to: "rondes/los.csv")
    try FileManager.default.createSymbolicLink(atPath: work.path("rondes/koppeling"), withDestinationPath: "/")
    try work.write("code\n", to: "codeboek/vragen.csv")
    try work.write("titel: x\n", to: "inbreng.yaml")
    let folder = try InputFolder(path: work.url.path)
    #expect(folder.responses.isEmpty)
    #expect(folder.problems.map(\.kind.id) == ["geen-gewoon-bestand", "bestand-buiten-ronde"])
  }

  @Test func aMissingCodebookIsAnError() throws {
    let work = try WorkFolder()
    #expect(throws: PipelineError.self) { try InputFolder(path: work.url.path) }
  }
}
