import Consultation

@testable import Normalise

/// The themes of a text, found the simple way: every list made anew, every occurrence looked at for every term. The naive twin of
/// `ThemeCoder.Matcher`, for comparing the two.
struct ReferenceMatcher {
  let coder: ThemeCoder

  /// The coding of a text.
  func code(_ text: String) -> ThemeCoder.Coding {
    let tokens = Tokens(text)
    let stemmer = Stemmer()
    let words = tokens.list.indices.map { index -> [Int32] in
      var atoms: [Int32] = []
      tokens.bytes(index).withUnsafeBufferPointer { coder.atoms.match($0, stemmer: stemmer, into: &atoms) }
      let token = tokens.list[index]
      if token.capitals > 0, token.letters <= 8, token.capitals >= 2 || token.letters == 1 {
        let written = Tokens.capitals(of: Array(text.utf8)[token.start..<token.end])
        if let atom = coder.atoms.match(capitals: written) { atoms.append(atom) }
      }
      return atoms
    }
    var found: [Occurrence] = []
    for start in words.indices { descend(0, start, start, words, &found) }
    var parts: [(term: Int, bits: UInt32)] = []
    for use in found.map({ coder.uses[$0.use] }) where use.role == .part {
      if let place = parts.firstIndex(where: { $0.term == use.term }) {
        parts[place].bits |= use.bit
      } else {
        parts.append((use.term, use.bit))
      }
    }
    return coding(of: found, completed: parts.filter { $0.bits == coder.allParts[$0.term] }.map(\.term), in: tokens)
  }

  /// A phrase of the lexicon at a place in a text.
  struct Occurrence {
    var use: Int
    var start: Int
    var end: Int
  }

  /// How many words may stand in a gap.
  private static let gap = 8

  private func descend(_ node: Int32, _ start: Int, _ position: Int, _ words: [[Int32]], _ found: inout [Occurrence]) {
    coder.trie.forEachPhrase(at: node) { found.append(Occurrence(use: Int($0), start: start, end: position)) }
    guard position < words.count else { return }
    for atom in words[position] {
      if let next = coder.trie.child(of: node, atom) { descend(next, start, position + 1, words, &found) }
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
  private func coding(of occurrences: [Occurrence], completed: [Int], in tokens: Tokens) -> ThemeCoder.Coding {
    guard !completed.isEmpty else { return ThemeCoder.Coding() }
    var candidates: [Candidate] = []
    for term in completed {
      var own: [Occurrence] = []
      var vetoes: [Int] = []
      for occurrence in occurrences where coder.uses[occurrence.use].term == term {
        switch coder.uses[occurrence.use].role {
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
            claims: coder.terms[term].shape.count == 1 || coder.terms[term].theme == nil))
      }
    }
    guard !candidates.isEmpty else { return ThemeCoder.Coding() }
    return choose(
      candidates, among: tokens, participants: participants(occurrences.filter { coder.uses[$0.use].role == .organisation }, in: tokens))
  }

  private func choose(_ candidates: [Candidate], among tokens: Tokens, participants: [Bool]) -> ThemeCoder.Coding {
    let ordered = candidates.sorted { a, b in
      if a.words.count != b.words.count { return a.words.count > b.words.count }
      if a.letters != b.letters { return a.letters > b.letters }
      let (aExcludes, bExcludes) = (coder.terms[a.term].theme == nil, coder.terms[b.term].theme == nil)
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
      if coder.terms[candidate.term].theme == nil {
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
    if coder.terms[term].isSimple { return occurrences.map { Array($0.start..<$0.end) } }
    var bySequence: [[[Int]]] = []
    for (sequence, parts) in coder.terms[term].shape.enumerated() {
      var chains: [[Occurrence]] = []
      for part in 0..<parts {
        let here = occurrences.filter { coder.uses[$0.use].sequence == sequence && coder.uses[$0.use].part == part }
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
      for others in bySequence.dropFirst() {
        let free = others.filter { tokens.list[$0[0]].sentence == tokens.list[first[0]].sentence && Set($0).isDisjoint(with: words) }
        guard let next = free.first else { return nil }
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
    for (one, other) in zip(names, names.dropFirst()) where coder.uses[one.use].term != coder.uses[other.use].term {
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

  private func coding(of found: [(term: Int, words: [Int])], in tokens: Tokens) -> ThemeCoder.Coding {
    var terms: [String] = []
    var places: Set<Int> = []
    for (term, words) in found.sorted(by: { ($0.words[0], $0.term) < ($1.words[0], $1.term) }) {
      guard let theme = coder.terms[term].theme else { continue }
      places.formUnion([coder.category(of: theme), theme])
      let ordered = words.sorted()
      let shown = ordered.map { word in
        (word == ordered[0] ? "" : ordered.contains(word - 1) ? " " : " … ") + tokens.word(word)
      }.joined()
      let text = coder.terms[term].isPlain ? coder.terms[term].text : shown
      if !terms.contains(text) { terms.append(text) }
    }
    let lists = coder.themes(at: places.sorted())
    return ThemeCoder.Coding(themes: lists.themes, subthemes: lists.subthemes, terms: terms)
  }
}
