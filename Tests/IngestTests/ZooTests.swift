import Consultation
import Foundation
import TestSupport
import Testing

@testable import Ingest

/// Every file of `Tests/Fixtures/zoo` gives the problems that stand beside it, and costs nothing else.
@Suite struct ZooTests {
  private static let folder = Project.fixture("zoo")

  /// The files, without what belongs to them.
  static let names: [String] = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { !$0.hasSuffix(".problems") && !$0.hasSuffix(".bron.yaml") && $0 != "README.md" }.sorted()
  }()

  @Test func theZooIsInhabited() { #expect(Self.names.count >= 20) }

  @Test(arguments: names)
  func everyAnimalIsKnown(_ name: String) throws {
    func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name))) }
    let sidecar = FileManager.default.fileExists(atPath: Self.folder.appendingPathComponent(name + ".bron.yaml").path)
    let reading = TestCodebook.read(
      try bytes(name), sidecar: sidecar ? String(decoding: try bytes(name + ".bron.yaml"), as: UTF8.self) : nil)
    let found = (reading.problems + reading.rejections.map(\.problem)).map { problem in
      problem.row.map { "\(problem.kind.id) \($0)" } ?? problem.kind.id
    }
    let lines = ["inzendingen \(reading.submissions.count)"] + found
    let expected = String(decoding: try bytes(name + ".problems"), as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(lines == expected)
  }
}
