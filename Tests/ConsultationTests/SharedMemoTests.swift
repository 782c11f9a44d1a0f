import Consultation
import Testing

@Suite struct SharedMemoTests {
  @Test func whatWasFoundIsKeptOfTheVeryValue() {
    var memo = SharedMemo<String, Int>()
    let (one, equal) = (Shared("a"), Shared("a"))
    #expect(memo[one] == nil)
    memo.keep(1, of: one)
    memo.keep(2, of: one)
    #expect(memo[one] == 1)
    #expect(memo[equal] == nil)
  }

  /// Whatever follows takes the place in memory of what was let go of: it must not be taken for it.
  @Test func whatIsKeptLives() {
    var memo = SharedMemo<Int, Int>()
    for number in 0..<1_000 {
      let value = Shared(number)
      #expect(memo[value] == nil)
      memo.keep(number, of: value)
    }
  }

  @Test func noMoreIsKeptThanSoMany() {
    var memo = SharedMemo<Int, Int>()
    let values = (0..<SharedMemo<Int, Int>.most + 10).map { Shared($0) }
    for value in values { memo.keep(value.value, of: value) }
    #expect(values.count { memo[$0] == $0.value } == SharedMemo<Int, Int>.most)
    #expect(values.suffix(10).allSatisfy { memo[$0] == nil })
  }
}
