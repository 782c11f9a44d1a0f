internal import Consultation

/// The names of the respondents, for finding them wherever they turn up again.
struct KnownNames: Sendable {
  /// Whole names by their first word, longest first.
  private var byFirstWord: [String: [[String]]] = [:]

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
    byFirstWord[first, default: []].append(words)
    byFirstWord[first]?.sort { $0.count > $1.count }
  }

  /// How many words of a whole name stand at `index`, or 0.
  func length(at index: Int, of tokens: Tokens) -> Int {
    guard let names = byFirstWord[tokens.word(index)] else { return 0 }
    return names.first { name in
      index + name.count <= tokens.count && name.indices.allSatisfy { tokens.word(index + $0) == name[$0] }
        && (1..<name.count).allSatisfy {
          tokens.list[index + $0].before.isSubset(of: [.blank, .hyphen, .comma, .apostrophe, .stop, .newline])
        }
    }?.count ?? 0
  }
}
