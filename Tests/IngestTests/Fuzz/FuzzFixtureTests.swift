import Foundation
import TestSupport
import Testing

/// What fuzzing found stays mended: the promises hold on all bytes that once broke one, and on bytes of each kind that did not.
@Suite struct FuzzFixtureTests {
  private func failures(_ folder: String, _ failure: ([UInt8]) -> String?) throws -> [String] {
    let place = Project.fixture("fuzz/\(folder)")
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
    #expect(!names.isEmpty)
    return try names.compactMap { name in
      failure([UInt8](try Data(contentsOf: place.appendingPathComponent(name)))).map { "\(name): \($0)" }
    }
  }

  @Test func tables() throws { #expect(try failures("table", TableFuzz.failure) == []) }
  @Test func workbooks() throws { #expect(try failures("workbook", WorkbookFuzz.failure) == []) }
  @Test func codebooks() throws { #expect(try failures("codebook", CodebookFuzz.failure) == []) }
}
