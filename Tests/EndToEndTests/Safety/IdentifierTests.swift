import Foundation
import TestSupport
import Testing

/// Nothing that names a person leaves the input, also when things go wrong.
@Suite struct IdentifierTests {
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
    let planted = try PlantedData()
    #expect(planted.texts.count > 200)
    _ = try fault.map { _ in try Command.inbreng([], in: folder.url) }
    let outcome = try fault.map { try FaultyRun.run([$0], in: folder) } ?? Command.inbreng([], in: folder.url)
    let texts = try traces(folder, outcome)
    #expect(texts.count > 30)
    if fault != nil { #expect(outcome.status != 0) } else { #expect((texts["output/werkboek.xlsx"] ?? "").contains("<sheetData>")) }
    for (place, text) in texts.sorted(by: { $0.key < $1.key }) { #expect(planted.standing(in: text) == [], "stands in \(place)") }
  }

  @Test func whatDoesStandSomewhereIsFound() {
    let planted = PlantedData(["Zuid-Limburg", "Ren\u{E9}", "Lim"])
    #expect(planted.standing(in: "Lim Li Zuid-Limbur, Zuid-Limburg") == ["Zuid-Limburg", "Lim"])
    #expect(planted.standing(in: "aan het einde Rene\u{301}") == ["Ren\u{E9}"])
    #expect(planted.standing(in: "Zuid-Limbur") == ["Lim"])
    #expect(planted.standing(in: "").isEmpty && planted.standing(in: "Rene").isEmpty)
  }
}
