import Consultation
import Testing

@testable import Ingest

/// What is written while it is read is what is read as a whole.
@Suite struct TableStreamTests {
  private func streamed(_ bytes: [UInt8], batch: Int, smallest: Int = 0) -> (csv: [UInt8], repairs: [RecordReader.Repair])? {
    bytes.withUnsafeBytes { text in
      var csv: [UInt8] = []
      guard let stream = TableStream(text, hasLoneReturns: Lines.findLoneReturn(text), batch: batch),
        let repairs = stream.write(smallest: smallest, release: { _ in }, to: { csv += $0 })
      else { return nil }
      return (csv: csv, repairs: repairs)
    }
  }

  /// A table with what goes wrong in tables, in some of the records.
  private func pollutedTable(_ random: inout RandomNumbers) -> [UInt8] {
    let delimiter = [",", ";", "\t", "|"].randomElement(using: &random) ?? ","
    let lineEnd = ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
    let header = ["nr", "datum", "tekst", "bedrag", ""].joined(separator: delimiter)
    var lines = Bool.random(using: &random) ? ["Overzicht", "", header] : [header]
    for row in 0..<Int.random(in: 700...1_500, using: &random) {
      let text = ["tekst", "\"een\(delimiter) twee\"", "\"zeg \"\"ja\"\"\"", "\"regel\nregel\"", ""].randomElement(using: &random) ?? ""
      var cells = ["\(row)", "2021-03-1\(row % 9)", text, "\(row * 7).50", ""]
      switch Int.random(in: 0..<200, using: &random) {
      case 0: cells[2] = "\"stuk"
      case 1: cells.removeLast(3)
      case 2: cells.append("extra")
      case 3: cells = ["", "", "", "", ""]
      case 4: cells = [""]
      case 5: cells = ["Totaal", "", "", "12", ""]
      case 6: cells = ["Bron: eigen telling"]
      case 7: cells[2] = " \"een\(delimiter) twee\" "
      case 8: cells[4] = row > 900 ? "achteraf" : ""
      default: break
      }
      lines.append(cells.joined(separator: delimiter))
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: lines += ["Totaal\(delimiter)\(delimiter)\(delimiter)99\(delimiter)", "", "* voorlopig"]
    case 1: lines += ["", header, "1\(delimiter)2021-03-01\(delimiter)x\(delimiter)2\(delimiter)"]
    case 2: lines.append("7\(delimiter)\"nooit gesloten")
    default: break
    }
    return Array((lines.joined(separator: lineEnd) + (Bool.random(using: &random) ? lineEnd : "")).utf8)
  }

  @Test func aStreamedTableIsTheWholeTable() throws {
    var random = RandomNumbers(seed: 275)
    for _ in 0..<40 {
      let bytes = pollutedTable(&random)
      let whole = TableReader().detect(bytes)
      let part = try #require(streamed(bytes, batch: Int.random(in: 100...20_000, using: &random)))
      #expect(part.csv == whole.canonicalCSV())
      #expect(part.repairs.map { $0.problem(file: nil).kind } == whole.problems.map(\.kind))
      #expect(part.repairs.map(\.row) == whole.problems.map(\.row))
    }
  }

  @Test func aTableThatFitsInMemoryIsLeftToTheWholeReading() {
    var random = RandomNumbers(seed: 1)
    let bytes = pollutedTable(&random)
    #expect(streamed(bytes, batch: 1_000, smallest: 1_000_000) == nil)
    #expect(streamed(Array("a,b\n1,2\n".utf8), batch: 1_000) == nil)
  }

  /// A large file is written piece by piece, whatever it holds.
  @Test func aLargeFileComesInPieces() {
    let rows = (0..<120_000).map { "\($0),2021-03-01,\"tekst, \($0)\",1.50\n" }.joined()
    let bytes = Array(("nr,datum,tekst,bedrag\n" + rows).utf8)
    var pieces = 0
    var csv: [UInt8] = []
    let problems = bytes.withUnsafeBytes { bytes in
      TableReader().write(bytes, raw: false) {
        pieces += 1
        csv += $0
      }
    }
    #expect(problems.isEmpty)
    #expect(csv == bytes)
    #expect(pieces > 1)
  }

  /// Bytes that are no UTF-8 anywhere in a large file make it another encoding from the start.
  @Test func aLargeFileInWindows1252IsReadAsAWhole() {
    let rows = (0..<150_000).map { "\($0),2021-03-01,tekst \($0),1.50\n" }.joined()
    let bytes = Array(("nr,datum,tekst,bedrag\n" + rows).utf8) + Array("9,2021-03-01,caf".utf8) + [0xE9] + Array(",2\n".utf8)
    var csv: [UInt8] = []
    _ = bytes.withUnsafeBytes { bytes in TableReader().write(bytes, raw: false) { csv += $0 } }
    #expect(String(decoding: csv.suffix(24), as: UTF8.self).hasSuffix("9,2021-03-01,café,2\n"))
  }
}
