import TestSupport
import Testing

@testable import Ingest

/// What is kept in little memory is what was put in.
@Suite struct FieldEndsTests {
  @Test func anEndThatIsTooLargeForAShortOneIsKept() {
    var ends = FieldEnds<UInt8>()
    for end in [3, 255, 256, 7, 70_000] { ends.append(end) }
    #expect((0..<ends.count).map { ends[$0] } == [3, 255, 256, 7, 70_000])
    ends.removeLast(4)
    ends.append(9)
    #expect((0..<ends.count).map { ends[$0] } == [3, 9])
  }

  @Test func theSameEndsAreEqualHoweverTheyAreKept() {
    var one = FieldEnds<UInt8>()
    one.append(300)
    one.append(4)
    one.removeFirst(1)
    var other = FieldEnds<UInt8>()
    other.append(4)
    #expect(one == other)
    other.append(4)
    #expect(one != other)
  }

  /// Whatever is done with them, they are what an array of whole numbers is.
  @Test func theyAreAnArray() {
    var random = SplitMix64(seed: 4)
    func end() -> Int { Int.random(in: 0...(Int.random(in: 0..<20, using: &random) == 0 ? 400 : 255), using: &random) }
    for _ in 0..<400 {
      var (ends, plain) = (FieldEnds<UInt8>(), [Int]())
      for _ in 0..<12 {
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
          let number = Int.random(in: 0...plain.count, using: &random)
          ends.removeFirst(number)
          plain.removeFirst(number)
        case 1:
          let number = Int.random(in: 0...plain.count, using: &random)
          ends.removeLast(number)
          plain.removeLast(number)
        case 2:
          var more = FieldEnds<UInt8>()
          for end in (0..<Int.random(in: 0..<4, using: &random)).map({ _ in end() }) {
            more.append(end)
            plain.append(end)
          }
          ends.append(more)
        default:
          plain.append(end())
          ends.append(plain[plain.count - 1])
        }
        #expect((0..<ends.count).map { ends[$0] } == plain)
      }
    }
  }
}
