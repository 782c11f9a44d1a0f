import Consultation
import Foundation
import TestSupport
import Testing

@testable import Publish

/// A workbook that is not as it was meant is noticed, whatever piece of it is gone.
@Suite struct WorkbookContentsTests {
  /// The parts of the workbook of the example, as they were before they were packed.
  static let parts: [[UInt8]] = {
    let path = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../output/werkboek.xlsx").standardizedFileURL
    return (try? Data(contentsOf: path)).flatMap { WorkbookContents.parts(of: Array($0)) } ?? []
  }()

  private func read(_ bytes: [UInt8]) -> WorkbookPart? { bytes.withUnsafeBufferPointer { WorkbookPart($0) } }

  @Test func everyPartOfARealWorkbookIsWhole() {
    #expect(Self.parts.count > 40)
    for part in Self.parts { #expect(read(part) != nil) }
  }

  @Test func whatIsInAPartIsCounted() throws {
    let sheet = try #require(
      read(Array((#"<?xml version="1.0"?>"# + "\n" + #"<s><r><c r="A1"><v>1</v></c><c r="B1" s="2"/></r><col/></s>"#).utf8)))
    #expect((sheet.cells, sheet.texts, sheet.textBytes) == (2, 0, 0))
    let texts = try #require(read(Array("<sst><si><t>R&amp;D</t></si><si><t xml:space=\"preserve\"> é</t></si></sst>\n".utf8)))
    #expect((texts.cells, texts.texts, texts.textBytes) == (0, 2, 6))
  }

  @Test(arguments: ["", "<a>", "<a><b></a>", "</a>", "<a></a><b/>", "<a></a>b", "<a>b>c</a>", "<a b=\"c></a>", "<a", "<t>R&amp</t>"])
  func whatIsBrokenIsNotWhole(text: String) { #expect(read(Array(text.utf8)) == nil) }

  /// The library writes 4096 bytes at a time: any one of these pieces that is not there, and any end, leaves less or nothing that is whole.
  @Test func everyPieceThatIsMissingIsNoticed() throws {
    var pieces = 0
    for part in Self.parts {
      let whole = try #require(read(part))
      for start in stride(from: 0, to: part.count, by: 4096) {
        let end = min(start + 4096, part.count)
        for rest in [Array(part[..<start] + part[end...]), Array(part[..<start])] {
          pieces += 1
          guard let left = read(rest) else { continue }
          #expect(left.cells < whole.cells || left.texts < whole.texts || left.textBytes < whole.textBytes)
        }
      }
    }
    #expect(pieces > 600)
  }

  /// The counts of the library before it writes are those of what it wrote.
  @Test func whatIsPlannedIsWhatIsWritten() async throws {
    var sample = Sample()
    sample.answer(sample.respondent(1), "nodig", "=1+1", ["jeugd"])
    let bytes = try #require(try await sample.published().first { $0.path == "werkboek.xlsx" }).bytes
    let parts = try #require(WorkbookContents.parts(of: bytes)).compactMap(read)
    let (cells, texts) = (parts.reduce(0) { $0 + $1.cells }, parts.reduce(0) { $0 + $1.texts })
    let textBytes = parts.reduce(0) { $0 + $1.textBytes }
    #expect(cells > 100 && texts > 50)
    #expect(WorkbookContents(cells: cells, texts: texts, textBytes: textBytes).isWhole(bytes))
    #expect(!WorkbookContents(cells: cells + 1, texts: texts, textBytes: textBytes).isWhole(bytes))
    #expect(!WorkbookContents(cells: cells, texts: texts + 1, textBytes: textBytes).isWhole(bytes))
    #expect(!WorkbookContents(cells: cells, texts: texts, textBytes: textBytes + 1).isWhole(bytes))
    var damaged = bytes
    damaged[bytes.count / 2] ^= 0xFF
    #expect(!WorkbookContents(cells: cells, texts: texts, textBytes: textBytes).isWhole(damaged))
    #expect(!WorkbookContents(cells: cells, texts: texts, textBytes: textBytes).isWhole(Array(bytes.dropLast(100))))
  }
}
