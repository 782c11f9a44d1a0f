internal import Consultation

/// The names of the respondents, for finding them wherever they turn up again.
struct KnownNames: Sendable {
  /// Whole names by their first word, longest first.
  private var byFirstWord: [String: [[String]]] = [:]
  private var surnames: Set<String> = []
  private var firstNames: Set<String> = []

  init(_ names: [RawText], sparing vocabulary: ProtectedWords) {
    var seen: Set<[String]> = []
    for name in names {
      let text = name.read()
      guard !text.utf8.contains(0x40) else { continue }
      let tokens = Tokens(text)
      let words = tokens.words.filter { !NameWords.titles.contains($0) }
      guard (1...6).contains(words.count), !words.contains(where: NameWords.notAPerson.contains) else { continue }
      guard seen.insert(words).inserted, !words.allSatisfy(vocabulary.isInCodebook) else { continue }
      let isReversed = text.utf8.contains(0x2C)
      let comma = isReversed ? tokens.list.firstIndex { $0.before.contains(.comma) } ?? 0 : 0
      let ordered =
        isReversed && comma <= words.count ? Array(words[min(comma, words.count)...] + words[..<min(comma, words.count)]) : words
      let significant = ordered.filter { !NameWords.particles.contains($0) && $0.utf8.count > 1 }
      if words.count > 1 {
        insert(words)
        if isReversed { insert(ordered) }
      }
      for (index, word) in significant.enumerated() where word.utf8.count > 2 && !vocabulary.contains(word) {
        if index == 0, significant.count > 1 || FirstNames.clear.contains(word) { firstNames.insert(word) } else { surnames.insert(word) }
      }
    }
  }

  private mutating func insert(_ words: [String]) {
    guard let first = words.first else { return }
    byFirstWord[first, default: []].append(words)
    byFirstWord[first]?.sort { $0.count > $1.count }
  }

  /// Whether there are none.
  var isEmpty: Bool { byFirstWord.isEmpty && surnames.isEmpty && firstNames.isEmpty }

  /// How many words of a whole name stand at `index`, or 0.
  func length(at index: Int, of tokens: Tokens, word: String) -> Int {
    guard let names = byFirstWord[word] else { return 0 }
    return names.first { name in
      index + name.count <= tokens.count && name.indices.allSatisfy { tokens.word(index + $0) == name[$0] }
        && (1..<name.count).allSatisfy {
          tokens.list[index + $0].before.isSubset(of: [.blank, .hyphen, .comma, .apostrophe, .stop, .newline])
        }
    }?.count ?? 0
  }

  /// Whether it is somebody's surname.
  func isSurname(_ word: String) -> Bool { surnames.contains(word) }

  /// Whether it is somebody's first name.
  func isFirstName(_ word: String) -> Bool { firstNames.contains(word) }
}
