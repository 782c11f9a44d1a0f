import Foundation
import Glibc
import TestSupport
import Testing

/// Nothing that names a person leaves the input, also when things go wrong.
@Suite struct IdentifierTests {
  /// What the example's authors planted, as in ``ExampleTests``.
  private func planted() throws -> [String] {
    String(decoding: try Data(contentsOf: Project.fixture("voorbeeld/persoonsgegevens.csv")), as: UTF8.self)
      .split(separator: "\n").dropFirst().compactMap {
        $0.split(separator: ";", omittingEmptySubsequences: false).dropFirst().first.map(String.init)
      }
  }

  /// Everything that a run printed or left, the workbook unpacked.
  private func traces(_ folder: WorkFolder, _ outcome: Command.Outcome) throws -> [String: String] {
    var texts = ["printed": outcome.text + outcome.errors]
    for (path, bytes) in try folder.files(below: ".") where !path.hasPrefix("input/") {
      if path.hasSuffix(".xlsx") || bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
        let unpacked = try Command.run("unzip", ["-p", folder.path(path)], in: folder.url)
        // A workbook that is half written cannot be unpacked.
        texts[path] = unpacked.text
      } else {
        texts[path] = String(decoding: bytes, as: UTF8.self)
      }
    }
    return texts
  }

  @Test(arguments: [nil, "fsync:error=EIO:when=5", "write:signal=KILL:when=60", "write:error=ENOSPC:when=40+", "renameat2:signal=KILL"])
  func noneAfterAFailure(fault: String?) throws {
    let folder = try WorkFolder()
    try folder.copy(Project.input, to: "input")
    let planted = try planted()
    #expect(planted.count > 200)
    _ = try fault.map { _ in try Command.inbreng([], in: folder.url) }
    let outcome = try fault.map { try FaultyRun.run([$0], in: folder) } ?? Command.inbreng([], in: folder.url)
    let texts = try traces(folder, outcome)
    #expect(texts.count > 30)
    if fault != nil { #expect(outcome.status != 0) } else { #expect((texts["output/werkboek.xlsx"] ?? "").contains("<sheetData>")) }
    if fault == nil { #expect(holds(Array((texts["output/digest.md"] ?? "").utf8), "Zuid-Limburg"), "What does stand there is found.") }
    for (place, text) in texts.sorted(by: { $0.key < $1.key }) {
      let bytes = Array(text.precomposedStringWithCanonicalMapping.utf8)
      #expect(planted.filter { holds(bytes, $0) } == [], "stands in \(place)")
    }
  }

  /// Whether a text stands among bytes, which are composed; the texts are long and many, and comparing them letter by letter takes minutes.
  private func holds(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.precomposedStringWithCanonicalMapping.utf8)
    return bytes.withUnsafeBytes { bytes in
      var place = 0
      while place + wanted.count <= bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + place, Int32(wanted[0]), bytes.count - place - wanted.count + 1)
      {
        if memcmp(found, wanted, wanted.count) == 0 { return true }
        place = UnsafeRawPointer(found) - base + 1
      }
      return false
    }
  }
}
