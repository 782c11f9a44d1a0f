import TestSupport
import Testing

@testable import Ingest

/// Flat records are what a list of lists of cells is, whatever was added, taken back and joined.
@Suite struct RecordsTests {
  /// The records as a list of rows, and the record that is under way.
  private struct Plain {
    var records: [(row: Int, cells: [[UInt8]])] = []
    var open: [[UInt8]] = []
  }

  @Test func theyAreAListOfRows() {
    var random = SplitMix64(seed: 21)
    for _ in 0..<300 {
      var (records, plain) = (Records(), Plain())
      for step in 0..<40 { change(&records, &plain, step, &random) }
      expectSame(records, plain)
    }
  }

  private func change(_ records: inout Records, _ plain: inout Plain, _ step: Int, _ random: inout SplitMix64) {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4:
      let cell = cell(&random)
      records.append(field: cell)
      plain.open.append(cell)
    case 4..<6:
      records.endRecord(row: step)
      plain.records.append((step, plain.open))
      plain.open = []
    case 6:
      records.discardOpenRecord()
      plain.open = []
    case 7:
      guard plain.open.isEmpty, let last = plain.records.popLast() else { return }
      records.reopenLastRecord()
      plain.open = last.cells
    case 8:
      guard let last = plain.open.popLast() else { return }
      if Bool.random(using: &random) {
        #expect(records.removeLastField() == last)
      } else {
        records.dropLastLineEnd()
        plain.open.append(last.last == 0x0A ? last.dropLast() : last)
      }
    default:
      guard plain.open.isEmpty else { return }
      if Bool.random(using: &random) {
        let number = Int.random(in: 0...plain.records.count, using: &random)
        records.removeFirst(number)
        plain.records.removeFirst(number)
      } else {
        let cells = [cell(&random), cell(&random)]
        var more = Records()
        for cell in cells { more.append(field: cell) }
        more.endRecord(row: 1)
        records.append(more, after: step)
        plain.records.append((step + 1, cells))
      }
    }
  }

  private func cell(_ random: inout SplitMix64) -> [UInt8] {
    (0..<Int.random(in: 0..<4, using: &random)).map { _ in [0x61, 0x20, 0x0A, 0xC3].randomElement(using: &random) ?? 0 }
  }

  private func expectSame(_ records: Records, _ plain: Plain) {
    #expect(records.count == plain.records.count)
    #expect(records.openWidth == plain.open.count)
    #expect(records.fieldCount == plain.records.reduce(0) { $0 + $1.cells.count })
    var fields: [[UInt8]] = []
    records.forEachField { fields.append(Array($0)) }
    #expect(fields == plain.records.flatMap(\.cells))
    for (number, record) in plain.records.enumerated() {
      #expect(records.rows[number] == record.row)
      #expect(records.width(of: number) == record.cells.count)
      #expect(records.record(number).map(Array.init) == record.cells)
      #expect(records.field(number, record.cells.count).isEmpty)
      #expect(records.isBlank(number) == record.cells.allSatisfy { $0[...].isBlank })
      let first = record.cells.first?.first
      #expect(records.firstSign(of: number) == first.flatMap { (0x21..<0x80).contains($0) ? $0 : nil })
    }
  }
}
