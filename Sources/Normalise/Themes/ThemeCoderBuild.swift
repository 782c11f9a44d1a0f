internal import Consultation

/// The parts of a theme coder while the codebook is read.
struct ThemeCoderBuild {
  private(set) var terms: [ThemeCoder.CompiledTerm] = []
  private(set) var allParts: [UInt32] = []
  private(set) var uses: [ThemeCoder.PhraseUse] = []
  private(set) var atoms = WordAtoms()
  private(set) var trie = PhraseTrie()
  private let themePlaces: [Code<Theme>: Int]
  private let stemmer = Stemmer()

  init(themePlaces: [Code<Theme>: Int]) { self.themePlaces = themePlaces }

  mutating func add(_ term: Term) {
    guard let pattern = TermPattern(term, stemmer: stemmer) else { return }
    let number = terms.count
    var bit: UInt32 = 1
    var all: UInt32 = 0
    for (place, sequence) in pattern.sequences.enumerated() {
      for (part, alternatives) in sequence.enumerated() {
        add(alternatives, ThemeCoder.PhraseUse(role: .part, term: number, sequence: place, part: part, bit: bit))
        all |= bit
        bit &<<= 1
      }
    }
    add(pattern.unless, ThemeCoder.PhraseUse(role: .unless, term: number))
    let shape = pattern.sequences.map(\.count)
    allParts.append(all)
    terms.append(
      ThemeCoder.CompiledTerm(
        theme: term.theme.flatMap { themePlaces[$0] }, text: term.text, shape: shape, isSimple: shape == [1],
        isPlain: shape == [1] && !term.text.utf8.contains { $0 == 0x7C || $0 == 0x2A }))
  }

  mutating func add(_ organisation: Organisation, number: Int) {
    for name in [organisation.name] + organisation.aliases {
      let words = Tokens(name)
      guard words.count > 0 else { continue }
      let isAbbreviation = words.count == 1 && name.utf8.count <= 4
      add(
        [isAbbreviation ? [.capitals(Tokens.capitals(of: name.utf8))] : words.list.indices.map { .exact(Array(words.bytes($0))) }],
        ThemeCoder.PhraseUse(role: .organisation, term: number))
    }
  }

  private mutating func add(_ alternatives: TermPattern.Alternatives, _ use: ThemeCoder.PhraseUse) {
    guard !alternatives.isEmpty else { return }
    let number = Int32(uses.count)
    uses.append(use)
    for words in alternatives { trie.insert(words.map { atoms.insert($0) }, phrase: number) }
  }
}
