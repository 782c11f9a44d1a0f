import Foundation
import Publish
import TestSupport
import Testing

@testable import Pipeline

@Suite struct OutputFilePiecesTests {
  private static let bytes = (0..<2_500_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 9) }

  @Test func aFileOfTheTemporaryFolderComesInPiecesThatAreTheWhole() throws {
    let work = try WorkFolder()
    try work.write(Data(Self.bytes), to: "x")
    let file = OutputFile(path: "analist/a.csv", file: work.path("x"))
    var pieces = 0
    try file.forEachPiece { _ in pieces += 1 }
    #expect(pieces > 1)
    #expect(try file.allBytes() == Self.bytes)
    #expect(try RecordedFile(file, in: StagingFolder(path: work.url.path)).sha256 == Manifest.sha256(Self.bytes))
    #expect(try OutputFile(path: "a.md", bytes: Self.bytes).allBytes() == Self.bytes)
  }

  @Test func aFileThatIsGoneIsAFailure() throws {
    let file = OutputFile(path: "analist/a.csv", file: "/bestaat/niet")
    #expect(throws: FileSystem.Failure.self) { try file.allBytes() }
  }

  /// Test vectors of FIPS 180-2.
  @Test func theHashIsThatOfTheStandard() {
    #expect(Manifest.sha256([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(Manifest.sha256(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
