internal import Consultation

extension ThemeCoder {
  /// What a task needs to code texts one after the other: the stemmer and the words seen before. Not to be shared between tasks.
  public struct Session {
    private let coder: ThemeCoder
    private let stemmer = Stemmer()
    private var tokens = Tokens()
    private var known = WordTable()
    /// The atoms of the words seen before, one after the other, and where those of each word start.
    private var knownAtoms: [Int32] = []
    private var knownStarts: [Int32] = [0]
    private var wordAtoms = AtomList()
    private var occurrences: [Occurrence] = []
    private var seenParts: [UInt32]
    private var touched: [Int32] = []

    /// A session of `coder`.
    public init(_ coder: ThemeCoder) {
      self.coder = coder
      seenParts = Array(repeating: 0, count: coder.terms.count)
    }

    /// The themes of `text`.
    public mutating func code(_ text: String) -> Coding {
      tokens.fill(text)
      occurrences.removeAll(keepingCapacity: true)
      guard findAtoms(text) else { return Coding() }
      coder.findOccurrences(wordAtoms, into: &occurrences)
      return coder.coding(of: occurrences, completed: completedTerms(), in: tokens)
    }

    /// The themes that the text coded last may be about: those of terms of which at least half of the parts occur in it, best first.
    func proposals() -> [(theme: Code<Theme>, score: Double)] {
      var seen: [Int: UInt32] = [:]
      for occurrence in occurrences {
        let use = coder.uses[occurrence.use]
        if use.role == .part { seen[use.term, default: 0] |= use.bit }
      }
      var scores: [Int: Double] = [:]
      for (term, bits) in seen {
        guard let theme = coder.terms[term].theme else { continue }
        let share = Double(bits.nonzeroBitCount) / Double(coder.terms[term].allParts.nonzeroBitCount)
        if share >= 0.5 { scores[theme] = max(scores[theme] ?? 0, share) }
      }
      return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map { (coder.theme(at: $0.key), $0.value) }
    }

    /// The terms of which every part occurs somewhere.
    private mutating func completedTerms() -> [Int] {
      touched.removeAll(keepingCapacity: true)
      for occurrence in occurrences {
        let use = coder.uses[occurrence.use]
        guard use.role == .part else { continue }
        if seenParts[use.term] == 0 { touched.append(Int32(use.term)) }
        seenParts[use.term] |= use.bit
      }
      var result: [Int] = []
      for term in touched {
        if seenParts[Int(term)] == coder.terms[Int(term)].allParts { result.append(Int(term)) }
        seenParts[Int(term)] = 0
      }
      return result
    }

    /// Looks up the atoms of every word; false when no word has any.
    private mutating func findAtoms(_ text: String) -> Bool {
      wordAtoms.removeAll()
      for token in tokens.list {
        let range = token.foldStart..<token.foldEnd
        if let number = known.find(tokens.folded, range, hash: token.hash) {
          for index in Int(knownStarts[number])..<Int(knownStarts[number + 1]) { wordAtoms.append(knownAtoms[index]) }
        } else {
          let atoms = coder.atoms.match(tokens.folded[range], stemmer: stemmer)
          for atom in atoms { wordAtoms.append(atom) }
          if known.count < 500_000 {
            _ = known.insert(tokens.folded, range, hash: token.hash)
            knownAtoms += atoms
            knownStarts.append(Int32(knownAtoms.count))
          }
        }
        if token.capitals > 0, token.letters <= 8, token.capitals >= 2 || token.letters == 1, coder.atoms.usesCapitals {
          let written = Tokens.capitals(of: text.utf8.dropFirst(token.start).prefix(token.end - token.start))
          if let atom = coder.atoms.match(capitals: written) { wordAtoms.append(atom) }
        }
        wordAtoms.endWord()
      }
      return !wordAtoms.isEmpty
    }
  }

  /// The atoms of the words of a text, one word after the other.
  struct AtomList {
    private var atoms: [Int32] = []
    private var ends: [Int32] = []

    mutating func removeAll() {
      atoms.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
    }

    mutating func append(_ atom: Int32) { atoms.append(atom) }
    mutating func endWord() { ends.append(Int32(atoms.count)) }

    /// Whether no word has any.
    var isEmpty: Bool { atoms.isEmpty }
    /// How many words there are.
    var count: Int { ends.count }

    func range(_ word: Int) -> Range<Int> { (word == 0 ? 0 : Int(ends[word - 1]))..<Int(ends[word]) }
    subscript(_ index: Int) -> Int32 { atoms[index] }
  }
}
