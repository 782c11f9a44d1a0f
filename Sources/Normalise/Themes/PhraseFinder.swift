internal import Consultation

/// Finds the phrases of the lexicon in scanned texts, one after the other, all of one vocabulary; what it needs for that it keeps. Not to be
/// shared between tasks.
struct PhraseFinder {
  /// A phrase of the lexicon: its use, and of that the term, or the number of the organisation, and the bit, which only parts of terms have.
  struct Phrase {
    var use: Int32
    var term: Int32
    var bit: UInt32
  }

  /// A phrase at a place in a text.
  struct Occurrence {
    let phrase: Phrase
    private let startWord: Int32
    private let endWord: Int32

    var term: Int { Int(phrase.term) }
    var use: Int { Int(phrase.use) }
    var start: Int { Int(startWord) }
    var end: Int { Int(endWord) }

    init(_ phrase: Phrase, from start: Int, to end: Int) {
      self.phrase = phrase
      (startWord, endWord) = (Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: end))
    }
  }

  /// A word of the vocabulary: where its atoms, phrases and roots end, which start where those of the word before end, and the signature
  /// of its atoms.
  private struct Word {
    var atoms: Int32 = 0
    var phrases: Int32 = 0
    var roots: Int32 = 0
    var signature: UInt64 = 0
  }

  /// A place of the tree that a word leads to: where the phrases of one word end that stand there, and the node from which longer ones go
  /// on, or -1.
  private struct Root {
    let phrases: Int32
    let node: Int32
  }

  private let coder: ThemeCoder
  private let stemmer: Stemmer
  /// What the tree has to know of every word of the vocabulary, behind one that is none.
  private var words = [Word()]
  /// The atoms of those words, the phrases of one word that they are, and where they stand in the tree, one word after the other.
  private var atoms: [Int32] = []
  private var phrases: [Phrase] = []
  private var roots: [Root] = []
  /// Per word of the text the atom for its capitals, or -1.
  private var capitals: [Int32] = []
  /// The phrases that stand in the text at hand, in the order of their first words.
  private(set) var occurrences: [Occurrence] = []

  /// A finder of the phrases of `coder`.
  init(_ coder: ThemeCoder, stemmer: Stemmer) {
    self.coder = coder
    self.stemmer = stemmer
  }

  /// Finds every phrase that stands anywhere in a text, of which the words have numbers in `vocabulary`.
  mutating func find(in text: ScannedText, _ vocabulary: WordTable) {
    learn(vocabulary)
    var found = occurrences
    occurrences = []
    found.removeAll(keepingCapacity: true)
    fillCapitals(of: text)
    for (start, number) in text.numbers.enumerated() {
      let (before, word) = (words[Int(number)], words[Int(number) + 1])
      var next = Int(before.phrases)
      for place in Int(before.roots)..<Int(word.roots) {
        let root = roots[place]
        while next < Int(root.phrases) {
          found.append(Occurrence(phrases[next], from: start, to: start + 1))
          next += 1
        }
        if root.node >= 0 { goOn(from: root.node, start, start + 1, text.numbers, &found) }
      }
      if !capitals.isEmpty, capitals[start] >= 0, let node = coder.trie.root(capitals[start]) {
        arrive(at: node, start, start + 1, text.numbers, &found)
      }
    }
    occurrences = found
  }

  // MARK: - Words

  /// Looks up the words that are new in the vocabulary.
  private mutating func learn(_ vocabulary: WordTable) {
    guard words.count <= vocabulary.count else { return }
    let (lexicon, trie) = (coder.atoms, coder.trie)
    while words.count <= vocabulary.count {
      var word = Word()
      let first = atoms.count
      vocabulary.bytes(words.count - 1).withUnsafeBufferPointer { lexicon.match($0, stemmer: stemmer, into: &atoms) }
      for atom in atoms[first...] {
        word.signature |= PhraseTrie.signature(atom)
        guard let root = trie.root(atom) else { continue }
        trie.forEachPhrase(at: root) { phrases.append(phrase($0)) }
        roots.append(Root(phrases: Int32(phrases.count), node: trie.mayGoOn(root, with: .max) ? root : -1))
      }
      (word.atoms, word.phrases, word.roots) = (Int32(atoms.count), Int32(phrases.count), Int32(roots.count))
      words.append(word)
    }
  }

  private func phrase(_ number: Int32) -> Phrase {
    let use = coder.uses[Int(number)]
    return Phrase(use: number, term: Int32(use.term), bit: use.bit)
  }

  /// The atom of an abbreviation in capitals, or -1.
  private func capitalAtom(_ token: Tokens.Token, in text: ScannedText) -> Int32 {
    guard token.capitals > 0, token.letters <= 8, token.capitals >= 2 || token.letters == 1 else { return -1 }
    return coder.atoms.match(capitals: Tokens.capitals(of: text.bytes[token.start..<token.end])) ?? -1
  }

  // MARK: - Phrases

  /// Notes the atoms of abbreviations in capitals; a text without any has none at all.
  private mutating func fillCapitals(of text: ScannedText) {
    if !capitals.isEmpty { capitals.removeAll(keepingCapacity: true) }
    guard coder.atoms.usesCapitals else { return }
    for (index, token) in text.tokens.list.enumerated() where token.capitalCount > 0 {
      let atom = capitalAtom(token, in: text)
      guard atom >= 0 else { continue }
      if capitals.isEmpty { capitals.append(contentsOf: repeatElement(-1, count: text.tokens.count)) }
      capitals[index] = atom
    }
  }

  /// Notes the phrases that end at a node, which the words from `start` to `end` lead to, and goes on from there.
  private func arrive(at node: Int32, _ start: Int, _ end: Int, _ numbers: [Int32], _ found: inout [Occurrence]) {
    coder.trie.forEachPhrase(at: node) { found.append(Occurrence(phrase($0), from: start, to: end)) }
    goOn(from: node, start, end, numbers, &found)
  }

  /// Goes on with the word at `position` from a node, which the words from `start` on lead to.
  private func goOn(from node: Int32, _ start: Int, _ position: Int, _ numbers: [Int32], _ found: inout [Occurrence]) {
    guard position < numbers.count else { return }
    let (before, word) = (words[Int(numbers[position])], words[Int(numbers[position]) + 1])
    if coder.trie.mayGoOn(node, with: word.signature) {
      for place in Int(before.atoms)..<Int(word.atoms) {
        if let next = coder.trie.child(of: node, atoms[place]) { arrive(at: next, start, position + 1, numbers, &found) }
      }
    }
    if !capitals.isEmpty, capitals[position] >= 0, let next = coder.trie.child(of: node, capitals[position]) {
      arrive(at: next, start, position + 1, numbers, &found)
    }
  }
}
