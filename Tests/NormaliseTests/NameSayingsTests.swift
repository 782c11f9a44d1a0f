import TestSupport
import Testing

@testable import Normalise

@Suite("Sayings that hold a name")
struct NameSayingsTests {
  /// The longest saying that begins at a word, found by looking at all of them.
  private func expected(_ index: Int, _ words: [String]) -> Int {
    NameSayings.all.filter { words[index...].starts(with: $0) }.map(\.count).max() ?? 0
  }

  @Test("Every saying is found whole, and not when its last word is missing, unless a shorter one stands there")
  func everySaying() {
    for saying in NameSayings.all {
      for words in [saying, saying.dropLast() + ["x"], saying + ["x"]] where !words.isEmpty {
        let tokens = Tokens(words.joined(separator: " "))
        #expect(tokens.words == words)
        #expect(NameSayings.length(at: 0, of: tokens) == expected(0, words), "\(words)")
      }
    }
  }

  @Test("Random rows of the words of sayings: at every word the longest")
  func random() {
    var random = SplitMix64(seed: 20_261_124)
    let words = Array(Set(NameSayings.all.joined())).sorted() + ["xyz"]
    for _ in 0..<2000 {
      var row: [String] = []
      while row.count < 8 {
        let saying = NameSayings.all[Int.random(in: 0..<NameSayings.all.count, using: &random)]
        row += saying.prefix(Int.random(in: 1...4, using: &random))
        if Bool.random(using: &random) { row.append(words[Int.random(in: 0..<words.count, using: &random)]) }
      }
      let tokens = Tokens(row.joined(separator: " "))
      for index in row.indices { #expect(NameSayings.length(at: index, of: tokens) == expected(index, row), "\(row) \(index)") }
    }
  }
}
