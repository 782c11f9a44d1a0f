internal import Consultation

extension ThemeCoder {
  /// A phrase of the lexicon at a place in a text.
  struct Occurrence {
    var use: Int
    var start: Int
    var end: Int
  }

  /// How many words may stand in a gap.
  private static let gap = 8

  /// Adds every phrase that stands anywhere in a text with these atoms per word.
  func findOccurrences(_ words: AtomList, into found: inout [Occurrence]) {
    for start in 0..<words.count {
      for index in words.range(start) {
        if let node = trie.child(of: 0, words[index]) { descend(node, start, start + 1, words, &found) }
      }
    }
  }

  private func descend(_ node: Int32, _ start: Int, _ position: Int, _ words: AtomList, _ found: inout [Occurrence]) {
    for index in 0..<trie.phraseCount(at: node) {
      found.append(Occurrence(use: trie.phrase(index, at: node), start: start, end: position))
    }
    guard position < words.count else { return }
    for index in words.range(position) {
      if let next = trie.child(of: node, words[index]) { descend(next, start, position + 1, words, &found) }
    }
  }

  /// A term that matches, and the words it takes.
  private struct Candidate {
    var term: Int
    var words: [Int]
    var letters: Int
    /// Whether its words may not be used by shorter terms.
    var claims: Bool
  }

  /// The coding of a text in which these phrases occur, of these terms every part.
  func coding(of occurrences: [Occurrence], completed: [Int], in tokens: Tokens) -> Coding {
    guard !completed.isEmpty else { return Coding() }
    var candidates: [Candidate] = []
    for term in completed {
      var own: [Occurrence] = []
      var vetoes: [Int] = []
      for occurrence in occurrences where uses[occurrence.use].term == term {
        switch uses[occurrence.use].role {
        case .part:
          // A phrase does not run over the end of a sentence.
          if tokens.list[occurrence.start].sentence == tokens.list[occurrence.end - 1].sentence { own.append(occurrence) }
        case .unless: vetoes.append(tokens.list[occurrence.start].sentence)
        case .organisation: break
        }
      }
      for words in matches(of: term, in: own, tokens) where !vetoes.contains(tokens.list[words[0]].sentence) {
        candidates.append(
          Candidate(
            term: term, words: words, letters: words.reduce(0) { $0 + tokens.list[$1].foldEnd - tokens.list[$1].foldStart },
            claims: terms[term].shape.count == 1 || terms[term].theme == nil))
      }
    }
    guard !candidates.isEmpty else { return Coding() }
    return choose(
      candidates, among: tokens, participants: participants(occurrences.filter { uses[$0.use].role == .organisation }, in: tokens))
  }

  private func choose(_ candidates: [Candidate], among tokens: Tokens, participants: [Bool]) -> Coding {
    let ordered = candidates.sorted { a, b in
      if a.words.count != b.words.count { return a.words.count > b.words.count }
      if a.letters != b.letters { return a.letters > b.letters }
      let (aExcludes, bExcludes) = (terms[a.term].theme == nil, terms[b.term].theme == nil)
      if aExcludes != bExcludes { return aExcludes }
      return (a.words[0], a.term) < (b.words[0], b.term)
    }
    var claimed = [Bool](repeating: false, count: tokens.count)
    var excluded = claimed
    var found: [(term: Int, words: [Int])] = []
    var taken: Set<[Int]> = []
    for candidate in ordered where candidate.claims {
      // Two terms for the very same words both hold.
      if candidate.words.contains(where: { claimed[$0] }), !taken.contains(candidate.words) { continue }
      if terms[candidate.term].theme == nil {
        for word in candidate.words { excluded[word] = true }
      } else if candidate.words.allSatisfy({ participants[$0] }) {
        continue
      } else {
        found.append((candidate.term, candidate.words))
        taken.insert(candidate.words)
      }
      for word in candidate.words { claimed[word] = true }
    }
    for candidate in ordered where !candidate.claims {
      if candidate.words.contains(where: { excluded[$0] || participants[$0] }) { continue }
      found.append((candidate.term, candidate.words))
    }
    return coding(of: found, in: tokens)
  }

  /// The places where a term stands, each as the words that it takes.
  private func matches(of term: Int, in occurrences: [Occurrence], _ tokens: Tokens) -> [[Int]] {
    if terms[term].isSimple { return occurrences.map { Array($0.start..<$0.end) } }
    var bySequence: [[[Int]]] = []
    for (sequence, parts) in terms[term].shape.enumerated() {
      var chains: [[Occurrence]] = []
      for part in 0..<parts {
        let here = occurrences.filter { uses[$0.use].sequence == sequence && uses[$0.use].part == part }
        if part == 0 {
          chains = here.map { [$0] }
        } else {
          chains = chains.compactMap { chain in
            guard let last = chain.last else { return nil }
            // The occurrences stand in the order of their places.
            let near = here[here.firstPlace { $0.start >= last.end }...].prefix {
              $0.start - last.end <= Self.gap && tokens.list[$0.start].sentence == tokens.list[last.end - 1].sentence
            }
            return near.min { ($0.start, -$0.end) < ($1.start, -$1.end) }.map { chain + [$0] }
          }
        }
        if chains.isEmpty { return [] }
      }
      bySequence.append(chains.map { $0.flatMap { Array($0.start..<$0.end) } })
    }
    guard bySequence.count > 1 else { return bySequence.first ?? [] }
    return bySequence[0].compactMap { first in
      var words = first
      let sentence = tokens.list[first[0]].sentence
      for others in bySequence.dropFirst() {
        guard
          let next = others[others.firstPlace { tokens.list[$0[0]].sentence >= sentence }...]
            .prefix(while: { tokens.list[$0[0]].sentence == sentence }).first(where: { !$0.contains { words.contains($0) } })
        else { return nil }
        words += next
      }
      return words
    }
  }

  /// For every word whether it is part of a list of participants: names of two or more organisations with nothing but commas and
  /// little words between them.
  private func participants(_ organisations: [Occurrence], in tokens: Tokens) -> [Bool] {
    var result = [Bool](repeating: false, count: tokens.count)
    guard organisations.count > 1 else { return result }
    var names: [Occurrence] = []
    for name in organisations.sorted(by: { ($0.start, -$0.end) < ($1.start, -$1.end) }) where name.start >= (names.last?.end ?? 0) {
      names.append(name)
    }
    for (one, other) in zip(names, names.dropFirst()) where uses[one.use].term != uses[other.use].term {
      guard (one.end..<other.start).allSatisfy({ Self.joiners.contains(tokens.word($0)) }), other.start - one.end <= 2,
        tokens.list[one.end - 1].sentence == tokens.list[other.start].sentence,
        other.start > one.end || !tokens.list[other.start].before.isSubset(of: [.blank])
      else { continue }
      for word in one.start..<one.end { result[word] = true }
      for word in other.start..<other.end { result[word] = true }
    }
    return result
  }

  private static let joiners: Set<String> = ["en", "of", "met", "de", "het", "plus", "alsmede", "ook", "samen", "gemeente", "gemeenten"]
}
