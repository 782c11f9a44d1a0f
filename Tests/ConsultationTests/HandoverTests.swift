import Consultation
import Testing

@Suite struct HandoverTests {
  private final class Thing {}

  @Test func whatIsMovedStandsBehindAndNowhereElse() {
    let things = (0..<100).map { _ in Thing() }
    var whole = Array(things.prefix(40))
    var rest = Array(things.dropFirst(40))
    whole.append(moving: &rest)
    #expect(whole.map(ObjectIdentifier.init) == things.map(ObjectIdentifier.init))
    #expect(rest.isEmpty)
  }

  /// Who holds the others too keeps them.
  @Test func whoeverElseHoldsThemKeepsThem() {
    var rest = [3, 4]
    let kept = rest
    var whole = [1, 2]
    whole.append(moving: &rest)
    #expect(whole == [1, 2, 3, 4])
    #expect(kept == [3, 4])
    #expect(rest.isEmpty)
  }

  @Test func partsAreJoinedInOrder() {
    let whole = [[1, 2], [], [3], [4, 5]].joined { $0.append(moving: &$1) }
    #expect(whole == [1, 2, 3, 4, 5])
    let nothing: [[Int]] = []
    #expect(nothing.joined { $0 += $1 } == nil)
  }
}
