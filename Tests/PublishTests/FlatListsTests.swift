import TestSupport
import Testing

@testable import Publish

@Suite struct FlatListsTests {
  private func lists(_ ties: [[(other: Int, sign: Int)]]) -> FlatLists<Tie> {
    var result = FlatLists<Tie>()
    for list in ties {
      for tie in list { result.append(Tie(other: tie.other, sign: tie.sign)) }
      result.endList()
    }
    return result
  }

  private func read(_ lists: FlatLists<Tie>) -> [[[Int]]] {
    (0..<lists.count).map { list in lists.places(of: list).map { [lists[$0].other, lists[$0].sign] } }
  }

  @Test func listsKeepTheirElementsInOrder() {
    #expect(read(lists([])) == [])
    #expect(read(lists([[], [(3, 1), (1, -1)], [], [(3, -1)]])) == [[], [[3, 1], [1, -1]], [], [[3, -1]]])
  }

  /// Against the slow way: for each of the others all lists are gone through.
  @Test func turnedListsSayTheSameFromTheOtherSide() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<200 {
      let count = Int.random(in: 1...6, using: &random)
      let ties = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          (other: Int.random(in: 0..<count, using: &random), sign: Bool.random(using: &random) ? 1 : -1)
        }
      }
      let slow = (0..<count).map { other in
        ties.enumerated().flatMap { list, ties in ties.filter { $0.other == other }.map { [list, $0.sign] } }
      }
      #expect(read(lists(ties).turned(count: count)) == slow)
    }
  }
}
