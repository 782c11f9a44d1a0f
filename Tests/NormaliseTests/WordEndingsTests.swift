import TestSupport
import Testing

@testable import Normalise

@Suite("What the last letters of a word tell")
struct WordEndingsTests {
  private func expected(_ word: [UInt8]) -> WordEndings {
    WordEndings.lists.reduce(into: []) { tells, list in
      if list.endings.contains(where: { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }) { tells.formUnion(list.tells) }
    }
  }

  @Test("Every ending, behind a letter and by itself, and without its first letter")
  func everyEnding() {
    for (endings, tells) in WordEndings.lists {
      #expect(!endings.isEmpty)
      for ending in endings {
        #expect(WordEndings(of: [0x71] + ending[...]).isSuperset(of: tells))
        for word in [ending, [0x71] + ending, Array("é".utf8) + ending, Array(ending.dropFirst()), ending + [0x71]] {
          #expect(WordEndings(of: word[...]) == expected(word), "\(String(decoding: word, as: UTF8.self))")
        }
      }
    }
  }

  @Test("Random words of pieces of endings say what looking at every list says, also in the middle of other bytes")
  func random() {
    var random = SplitMix64(seed: 20_261_123)
    let pieces = WordEndings.lists.flatMap(\.endings) + [Array("é".utf8), Array("-".utf8), Array("9".utf8), []]
    for _ in 0..<3000 {
      let word = (0..<Int.random(in: 1...3, using: &random)).flatMap { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
      let cut = Array(word.dropFirst(Int.random(in: 0...2, using: &random)))
      let line = [0x61] + cut + [0x62]
      #expect(WordEndings(of: line[1..<line.count - 1]) == expected(cut), "\(String(decoding: cut, as: UTF8.self))")
    }
  }
}
