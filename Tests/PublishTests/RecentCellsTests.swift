import TestSupport
import Testing

@testable import Publish

/// What rows have in common is written from memory, and nothing else is.
@Suite struct RecentCellsTests {
  private final class Thing {}

  @Test func onlyWhatWasKeptForTheKeyIsWritten() {
    let things = (0..<3_000).map { _ in Thing() }
    var cells = RecentCells()
    var random = SplitMix64(seed: 9)
    var (known, unknown) = (0, 0)
    for _ in 0..<20_000 {
      let number = Int.random(in: 0..<(Bool.random(using: &random) ? 20 : things.count), using: &random)
      let key = CommonKey(identity: ObjectIdentifier(things[number]), row: Int.random(in: 0..<(number < 3 ? 900 : 2), using: &random))
      let wanted = Array("\(number) op rij \(key.row)".utf8)
      var written: [UInt8] = [0x2C]
      if cells.copy(key, to: &written) {
        known += 1
        #expect(written == [0x2C] + wanted)
      } else {
        unknown += 1
        #expect(written == [0x2C])
        cells.keep(wanted[...], for: key)
      }
    }
    #expect(known > 2_000)
    #expect(unknown > 2_000)
  }

  @Test func nothingAtAllMayBeKept() {
    let thing = Thing()
    var cells = RecentCells()
    var written: [UInt8] = [1]
    cells.keep([], for: CommonKey(identity: ObjectIdentifier(thing)))
    #expect(cells.copy(CommonKey(identity: ObjectIdentifier(thing)), to: &written))
    #expect(written == [1])
  }

  @Test func whatIsLongIsNotKept() {
    let thing = Thing()
    var cells = RecentCells()
    var written: [UInt8] = []
    cells.keep(ArraySlice(repeating: 7, count: 513), for: CommonKey(identity: ObjectIdentifier(thing)))
    #expect(!cells.copy(CommonKey(identity: ObjectIdentifier(thing)), to: &written))
    cells.keep(ArraySlice(repeating: 7, count: 512), for: CommonKey(identity: ObjectIdentifier(thing)))
    #expect(cells.copy(CommonKey(identity: ObjectIdentifier(thing)), to: &written))
    #expect(written == Array(repeating: 7, count: 512))
  }
}
