internal import Consultation

/// The names of the respondents, for finding them wherever they turn up again.
struct KnownNames: Sendable {
  /// Whole names as their words.
  private var whole: Set<[String]> = []
  /// How many words the names have that begin with a word, the most first.
  private var lengths: [String: [Int]] = [:]

  /// The names of respondents; the words of each are added to `lexicon`.
  init(_ names: [RawText], lexicon: inout NameLexicon) {
    var seen: Set<[String]> = []
    for name in names {
      let text = name.read()
      guard !text.utf8.contains(0x40) else { continue }
      let tokens = Tokens(text)
      let kept = tokens.list.indices.filter { !lexicon.kinds(of: tokens, $0).contains(.title) }
      let words = kept.map(tokens.word)
      guard (1...6).contains(words.count), !words.contains(where: NameWords.notAPerson.contains) else { continue }
      guard seen.insert(words).inserted, !words.allSatisfy({ lexicon.kinds(of: $0).contains(.codebook) }) else { continue }
      let comma = kept.firstIndex { tokens.list[$0].before.contains(.comma) }
      let ordered = comma.map { Array(words[$0...] + words[..<$0]) } ?? words
      let significant = ordered.filter { !lexicon.kinds(of: $0).contains(.particle) && $0.utf8.count > 1 }
      if words.count > 1 {
        insert(words, &lexicon)
        if comma != nil { insert(ordered, &lexicon) }
      }
      for (index, word) in significant.enumerated() where word.utf8.count > 2 && !lexicon.isReserved(word) {
        let isFirst = index == 0 && (significant.count > 1 || lexicon.kinds(of: word).contains(.firstName))
        lexicon.add(word, isFirst ? .respondentFirstName : .respondentSurname)
      }
    }
  }

  private mutating func insert(_ words: [String], _ lexicon: inout NameLexicon) {
    guard let first = words.first else { return }
    lexicon.add(first, .opensRespondent)
    whole.insert(words)
    let known = lengths[first] ?? []
    if !known.contains(words.count) { lengths[first] = (known + [words.count]).sorted(by: >) }
  }

  /// How many words of a whole name stand at `index`, or 0.
  func length(at index: Int, of tokens: Tokens) -> Int {
    guard let lengths = lengths[tokens.word(index)] else { return 0 }
    return lengths.first { length in
      index + length <= tokens.count
        && (1..<length).allSatisfy {
          tokens.list[index + $0].before.isSubset(of: [.blank, .hyphen, .comma, .apostrophe, .stop, .newline])
        } && whole.contains((index..<index + length).map(tokens.word))
    } ?? 0
  }
}
