import TestSupport
import Testing

@testable import Normalise

@Suite struct TextNumbersTests {
  /// Against a dictionary of bytes: every text has the number of its first appearance.
  @Test func everyTextHasOneNumber() {
    var random = SplitMix64(seed: 4)
    var numbers = TextNumbers()
    var plain: [[UInt8]: Int] = [:]
    for _ in 0..<3_000 {
      let text = String((0..<Int.random(in: 0...3, using: &random)).compactMap { _ in "abcdé\u{301}🙂 ".randomElement(using: &random) })
      let expected = plain[Array(text.utf8)]
      let found = numbers.number(adding: text)
      #expect(found.isNew == (expected == nil))
      #expect(found.number == expected ?? plain.count)
      plain[Array(text.utf8)] = found.number
      #expect(Array(numbers.texts[found.number].utf8) == Array(text.utf8))
    }
    #expect(plain.count > 100)
    #expect(numbers.texts.count == plain.count)
  }

  @Test func twoSpellingsOfAnAccentAreTwoTexts() {
    var numbers = TextNumbers()
    #expect(numbers.number(adding: "caf\u{E9}").number == 0)
    #expect(numbers.number(adding: "cafe\u{301}") == (1, true))
    #expect(numbers.number(adding: "caf\u{E9}") == (0, false))
  }
}
