public import Consultation

/// Finds out which themes a text is about, with the terms of the lexicon.
///
/// Longer terms go before shorter ones and claim their words; a term without a theme only claims. Names of organisations that stand in a
/// row are a list of participants and say nothing about themes. What a text says *about* a theme plays no part: the question carries
/// the stance.
public struct ThemeCoder: Sendable {
  /// The themes of a text and why.
  public struct Coding: Hashable, Sendable {
    /// Categories, in reporting order.
    public var themes: [Code<Theme>] = []
    /// Sub-themes, in reporting order.
    public var subthemes: [Code<Theme>] = []
    /// The terms that gave them, in the order of the text.
    public var terms: [String] = []

    /// A coding; without arguments that of a text about no theme.
    public init(themes: [Code<Theme>] = [], subthemes: [Code<Theme>] = [], terms: [String] = []) {
      self.themes = themes
      self.subthemes = subthemes
      self.terms = terms
    }
  }

  /// What a phrase of the tree belongs to.
  struct PhraseUse: Sendable {
    enum Role: Equatable { case part, unless, organisation }
    var role: Role
    var term: Int
    var sequence: Int
    var part: Int
    var length: Int
  }

  struct CompiledTerm: Sendable {
    var theme: Code<Theme>?
    var text: String
    /// How many parts each sequence has.
    var shape: [Int]
    var hasUnless: Bool
    var isSimple: Bool { shape == [1] }
  }

  let terms: [CompiledTerm]
  let uses: [PhraseUse]
  let atoms: WordAtoms
  let trie: PhraseTrie
  private let codebook: Codebook

  /// A coder with the lexicon of `codebook`.
  public init(codebook: Codebook) {
    self.codebook = codebook
    var compiled: [CompiledTerm] = []
    var uses: [PhraseUse] = []
    var atoms = WordAtoms()
    var trie = PhraseTrie()
    let stemmer = Stemmer()
    func add(_ words: [TermPattern.Word], _ use: PhraseUse) {
      trie.insert(words.map { atoms.insert($0) }, phrase: Int32(uses.count))
      uses.append(use)
    }
    for term in codebook.terms {
      guard let pattern = TermPattern(term, stemmer: stemmer) else { continue }
      let number = compiled.count
      for (place, sequence) in pattern.sequences.enumerated() {
        for (part, alternatives) in sequence.enumerated() {
          for words in alternatives {
            add(words, PhraseUse(role: .part, term: number, sequence: place, part: part, length: words.count))
          }
        }
      }
      for words in pattern.unless {
        add(words, PhraseUse(role: .unless, term: number, sequence: 0, part: 0, length: words.count))
      }
      compiled.append(
        CompiledTerm(
          theme: term.theme, text: term.text, shape: pattern.sequences.map(\.count), hasUnless: !pattern.unless.isEmpty))
    }
    for (number, organisation) in codebook.organisations.enumerated() {
      for name in [organisation.name] + organisation.aliases {
        let words = Tokens(name)
        guard words.count > 0 else { continue }
        let isShort = words.count == 1 && name.utf8.count <= 4
        let phrase: [TermPattern.Word] =
          isShort ? [.capitals(Array(name.utf8.filter { $0 != 0x2E }))] : words.list.indices.map { .exact(Array(words.bytes($0))) }
        add(phrase, PhraseUse(role: .organisation, term: number, sequence: 0, part: 0, length: words.count))
      }
    }
    terms = compiled
    self.uses = uses
    self.atoms = atoms
    self.trie = trie
  }

  /// The themes of `text`. For many texts, make one ``Session`` and use that.
  public func code(_ text: String) -> Coding {
    var session = Session(self)
    return session.code(text)
  }

  /// What a task needs to code texts one after the other: the stemmer and the words seen before. Not to be shared between tasks.
  public struct Session {
    private let coder: ThemeCoder
    private let stemmer = Stemmer()
    private var tokens = Tokens()
    private var known = WordTable()
    private var knownAtoms: [[Int32]] = []
    private var wordAtoms: [[Int32]] = []

    /// A session of `coder`.
    public init(_ coder: ThemeCoder) { self.coder = coder }

    /// The themes of `text`.
    public mutating func code(_ text: String) -> Coding {
      tokens.fill(text)
      guard findAtoms(text) else { return Coding() }
      let occurrences = coder.occurrences(wordAtoms)
      guard !occurrences.isEmpty else { return Coding() }
      return coder.coding(of: occurrences, in: tokens)
    }

    /// Looks up the atoms of every word; false when no word has any.
    private mutating func findAtoms(_ text: String) -> Bool {
      wordAtoms.removeAll(keepingCapacity: true)
      var any = false
      for index in tokens.list.indices {
        let token = tokens.list[index]
        let range = token.foldStart..<token.foldEnd
        var atoms: [Int32]
        if let number = known.find(tokens.folded, range, hash: token.hash) {
          atoms = knownAtoms[number]
        } else {
          atoms = coder.atoms.match(tokens.folded[range], stemmer: stemmer)
          if known.count < 500_000, known.insert(tokens.folded, range, hash: token.hash) == knownAtoms.count { knownAtoms.append(atoms) }
        }
        if token.capitals > 0, token.letters <= 8, coder.atoms.usesCapitals, token.capitals >= 2 || token.letters == 1 {
          let written = Tokens.capitals(of: text.utf8.dropFirst(token.start).prefix(token.end - token.start))
          if let atom = coder.atoms.match(capitals: written) { atoms.append(atom) }
        }
        if !atoms.isEmpty { any = true }
        wordAtoms.append(atoms)
      }
      return any
    }
  }

  /// The coding that these terms give.
  func coding(of found: [(term: Int, start: Int)]) -> Coding {
    var themes: [Code<Theme>] = []
    var subthemes: [Code<Theme>] = []
    var texts: [String] = []
    for (term, _) in found.sorted(by: { ($0.start, $0.term) < ($1.start, $1.term) }) {
      guard let theme = terms[term].theme else { continue }
      let category = codebook.category(of: theme)
      themes.append(category)
      if category != theme { subthemes.append(theme) }
      if !texts.contains(terms[term].text) { texts.append(terms[term].text) }
    }
    return Coding(themes: codebook.sorted(themes), subthemes: codebook.sorted(subthemes), terms: texts)
  }
}
