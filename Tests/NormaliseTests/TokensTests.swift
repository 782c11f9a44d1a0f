import TestSupport
import Testing

@testable import Normalise

@Suite("Words of a text")
struct TokensTests {
  private func expectSame(_ text: String, _ tokens: Tokens) {
    let reference = ReferenceTokens(text)
    let found = tokens.list.indices.map { index in
      let token = tokens.list[index]
      return ReferenceTokens.Token(
        start: token.start, end: token.end, folded: Array(tokens.bytes(index)), sentence: token.sentence, before: token.before,
        capitals: token.capitals, letters: token.letters, startsWithCapital: token.startsWithCapital, isDotted: token.isDotted,
        hasDigit: token.hasDigit)
    }
    #expect(found == reference.list, "\(text)")
    #expect(tokens.after == reference.after, "\(text)")
    #expect(tokens.hasDigits == reference.list.contains(where: \.hasDigit), "\(text)")
    for (index, token) in tokens.list.enumerated() { #expect(token.hash == WordTable.hash(tokens.bytes(index)), "\(text)") }
  }

  @Test("Signs outside words are known")
  func signs() {
    let tokens = Tokens("n.v.t. @jan (a/b): 18+")
    for sign in ["@", "(", "/", ")", ":", "."] as [Unicode.Scalar] { #expect(tokens.signs.contains(UInt8(ascii: sign))) }
    for sign in ["[", "v", "1", ";"] as [Unicode.Scalar] { #expect(!tokens.signs.contains(UInt8(ascii: sign))) }
    #expect(Tokens("nvt").signs == SignSet())
  }

  @Test("A word is one of a list when it stands there whole")
  func isWord() {
    let lists: [StaticString] = ["a", "ab", "ab a", "aab b ba", "b bb bbb ab", "abab baba bab", "aaaa"]
    func extend(_ word: String, _ left: Int) {
      if !word.isEmpty {
        let tokens = Tokens("x \(word)")
        for list in lists {
          #expect(tokens.isWord(1, list) == list.description.split(separator: " ").contains(Substring(word)), "\(word) in \(list)")
        }
      }
      guard left > 0 else { return }
      for letter in ["a", "b"] { extend(word + letter, left - 1) }
    }
    extend("", 5)
    #expect(Tokens("Één Zekere").isWord(0, "zekere een"))
  }

  @Test("The words are those that reading sign by sign gives: every short text of the signs that matter")
  func exhaustive() {
    let signs = ["a", "B", "s", "1", ".", "'", "+", " ", "-", "é", "\u{AD}"]
    var tokens = Tokens()
    func extend(_ text: String, _ left: Int) {
      tokens.fill(text)
      expectSame(text, tokens)
      guard left > 0 else { return }
      for sign in signs { extend(text + sign, left - 1) }
    }
    extend("", 4)
  }

  @Test("The words are those that reading sign by sign gives: random texts, one value filled again and again")
  func random() {
    var random = SplitMix64(seed: 20_211_122)
    let pieces = [
      "a", "B", "zorg", "GGZ", "n.v.t.", "J.P.", "18+", "MDA++", "é", "É", "ß", "Œ", "ĳ", "ë", "’s", "'s", "’", "\u{300}", "\u{200B}", "😀",
      "漢", "Ω", "я", ".", ",", ";", ":", "!", "?", "…", "–", "-", "/", "(", ")", "[", "]", "\n", " ", " ", " ", "\u{A0}", "|", "&", "*",
      "@",
      "dhr", "3", "2021",
    ]
    var tokens = Tokens()
    for _ in 0..<4000 {
      let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      tokens.fill(text)
      expectSame(text, tokens)
    }
  }
}

@Suite("Numbers for words")
struct WordTableTests {
  @Test("The table says what a dictionary says, whatever the length of the words")
  func agreesWithDictionary() {
    var random = SplitMix64(seed: 20_211_123)
    var table = WordTable()
    var reference: [[UInt8]: Int] = [:]
    for _ in 0..<5000 {
      let word = (0..<Int.random(in: 0...20, using: &random)).map { _ in UInt8.random(in: 0x61...0x62, using: &random) }
      #expect(table.find(word) == reference[word])
      let number = table.insert(word)
      if reference[word] == nil { reference[word] = reference.count }
      #expect(number == reference[word])
      #expect(Array(table.bytes(number)) == word)
    }
    #expect(table.count == reference.count)
  }
}
