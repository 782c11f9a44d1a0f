import Consultation
import TestSupport
import Testing

@testable import Ingest

/// What is written while it is read is what is read as a whole.
@Suite struct TableStreamTests {
  private func streamed(_ bytes: [UInt8], _ pieces: RecordStream.Pieces, smallest: Int = 0) throws -> (
    csv: [UInt8], repairs: [RecordReader.Repair]
  )? {
    var csv: [UInt8] = []
    guard let repairs = try TableStream(ByteSource(bytes), pieces: pieces)?.write(smallest: smallest, to: { csv += $0 }) else { return nil }
    return (csv: csv, repairs: repairs)
  }

  /// Pieces so small that a table has many; behind a record stand more lines than a repair looks at.
  private func pieces(_ random: inout SplitMix64) -> RecordStream.Pieces {
    RecordStream.Pieces(
      read: Int.random(in: 50...20_000, using: &random), batch: Int.random(in: 100...20_000, using: &random),
      block: Int.random(in: 100...20_000, using: &random), lookAhead: Int.random(in: 6_000...12_000, using: &random))
  }

  /// A table with what goes wrong in tables, in some of the records.
  private func pollutedTable(_ random: inout SplitMix64) -> [UInt8] {
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

  /// The same table with text in it that a byte further on may make to something else, in each encoding.
  private func encoded(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: return [0xEF, 0xBB, 0xBF] + bytes
    case 1: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 2: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case 3: return Array(text.replacing("tekst", with: "tékst €").utf8)
    case 4: return Array(text.replacing("tekst", with: "tekst 😀 Ω").utf8)
    case 5:
      // Cells in UTF-8, western and others, among many in Windows-1252, or the reverse.
      var parts = [Array("té".utf8), Array("Ω".utf8), [0xE9, 0xC3], [0xC3, 0x89, 0x94], [0x80]]
      parts += Array(repeating: Bool.random(using: &random) ? Array("ë".utf8) : [0xEB], count: 20)
      return Array(text.replacing("regel", with: "\u{1}").utf8).flatMap { $0 == 1 ? parts.randomElement(using: &random) ?? [] : [$0] }
    default: return bytes
    }
  }

  @Test func aStreamedTableIsTheWholeTable() throws {
    var random = SplitMix64(seed: 275)
    for round in 0..<60 {
      let bytes = encoded(pollutedTable(&random), &random)
      let whole = TableReader().detect(bytes)
      let small = pieces(&random)
      let part = try #require(try streamed(bytes, small), "\(round)")
      #expect(part.csv == whole.canonicalCSV(), "\(round)")
      #expect(part.repairs.map { $0.problem(file: nil).kind } == whole.problems.map(\.kind))
      #expect(part.repairs.map(\.row) == whole.problems.map(\.row))
    }
  }

  @Test func aTableReadInPartsIsTheWholeTable() {
    var random = SplitMix64(seed: 277)
    for round in 0..<60 {
      let text = TextDecoder.decode(encoded(pollutedTable(&random), &random)).bytes
      let failure = TableFuzz.failureInParts(text, RecordStage.read(text), parts: Int.random(in: 2...9, using: &random))
      #expect(failure == nil, "\(round): \(failure ?? "")")
    }
  }

  @Test func rawRecordsAreThoseOfTheWholeFile() throws {
    var random = SplitMix64(seed: 276)
    for _ in 0..<30 {
      let bytes = encoded(pollutedTable(&random), &random)
      let whole = TableReader().detect(bytes)
      var csv: [UInt8] = []
      let stream = try #require(try RawStream(ByteSource(bytes), pieces: pieces(&random)))
      let repairs = try stream.write { csv += $0 }
      #expect(csv == whole.rawCSV())
      #expect(repairs?.map(\.row) == whole.problems.map(\.row))
    }
  }

  /// Clean records go through libcsv in blocks; what looks like one of them and is not makes no difference.
  @Test(arguments: [
    "7,x, y ,z", "8,x,\"y\" ,z", "9,x, \"y\",z", "10,x,y", "", "11,x,y,z,", ",,,", "Totaal,,,3", "nr,a,b,c",
    "12,\"a\nb\",\"c \"\"d\"\"\",e",
    "13,a\"b,c,d", "14,\"a\"b,c,d", "voetnoot,,,", "Totaalbeeld,x,,", " ,Som,,4", "\t,x,,",
  ])
  func oneStrangeRecordAmongCleanOnes(_ strange: String) throws {
    for lineEnd in ["\n", "\r\n", "\r"] {
      var lines = ["nr,a,b,c"] + (0..<900).map { "\($0),\"tekst, \($0)\",b\($0),c\($0 % 7)" }
      for place in [600, 700, 702] { lines[place] = strange }
      let bytes = Array((lines.joined(separator: lineEnd) + lineEnd).utf8)
      for block in [90, 700, 5_000] {
        let part = try #require(try streamed(bytes, RecordStream.Pieces(read: 5_000, block: block, lookAhead: 6_000)))
        let whole = TableReader().detect(bytes)
        #expect(part.csv == whole.canonicalCSV())
        #expect(part.repairs.map(\.row) == whole.problems.map(\.row))
      }
    }
  }

  @Test func aTableThatFitsInMemoryIsLeftToTheWholeReading() throws {
    var random = SplitMix64(seed: 1)
    let bytes = pollutedTable(&random)
    #expect(try streamed(bytes, RecordStream.Pieces(), smallest: 1_000_000) == nil)
    #expect(try streamed(Array("a,b\n1,2\n".utf8), RecordStream.Pieces()) == nil)
  }

  /// A large file is written piece by piece, whatever it holds.
  @Test func aLargeFileComesInPieces() throws {
    let rows = (0..<120_000).map { "\($0),2021-03-01,\"tekst, \($0)\",1.50\n" }.joined()
    let bytes = Array(("nr,datum,tekst,bedrag\n" + rows).utf8)
    var pieces = 0
    var csv: [UInt8] = []
    let problems = try TableReader().write(ByteSource(bytes), raw: false) {
      pieces += 1
      csv += $0
    }
    #expect(problems.isEmpty)
    #expect(csv == bytes)
    #expect(pieces > 1)
  }

  /// Bytes that are no UTF-8 anywhere in a large file make it another encoding from the start.
  @Test func aLargeFileInWindows1252IsWrittenInPiecesToo() throws {
    let rows = (0..<150_000).map { "\($0),2021-03-01,tekst \($0),1.50\n" }.joined()
    let bytes = Array(("nr,datum,tekst,bedrag\n" + rows).utf8) + Array("9,2021-03-01,caf".utf8) + [0xE9] + Array(",2\n".utf8)
    var csv: [UInt8] = []
    var pieces = 0
    _ = try TableReader().write(ByteSource(bytes), raw: false) {
      csv += $0
      pieces += 1
    }
    #expect(String(decoding: csv.suffix(24), as: UTF8.self).hasSuffix("9,2021-03-01,café,2\n"))
    #expect(pieces > 1)
  }

  /// A file that becomes shorter while it is read just ends there.
  @Test func aFileThatShrinksEndsWhereItEnds() throws {
    let rows = (0..<120_000).map { "\($0),2021-03-01,\"tekst, \($0)\",1.50\n" }.joined()
    let bytes = Array(("nr,datum,tekst,bedrag\n" + rows).utf8)
    var left = bytes.count
    let source = ByteSource(count: bytes.count) { offset, buffer in
      if offset > 4_200_000 { left = 4_150_000 }
      let part = bytes[min(offset, left)..<min(offset + buffer.count, left)]
      buffer.copyBytes(from: part)
      return part.count
    }
    var csv: [UInt8] = []
    _ = try TableReader().write(source, raw: false) { csv += $0 }
    #expect(bytes.starts(with: csv.prefix(4_000_000)))
    #expect(csv.count < bytes.count)
  }
}
