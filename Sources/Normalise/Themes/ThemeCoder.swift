public import Consultation

/// Finds out which themes a text is about, with the terms of the lexicon.
///
/// Longer terms go before shorter ones and claim their words; a term without a theme only claims. Names of organisations that stand in a
/// row are a list of participants and say nothing about themes. What a text says *about* a theme plays no part: the question carries
/// the stance.
///
/// A class, though nothing in it ever changes: a session that codes one text after the other would otherwise copy its tables' references
/// every time.
public final class ThemeCoder: Sendable {
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
    enum Role: Sendable { case part, unless, organisation }
    var role: Role
    /// The term; for an organisation its number.
    var term: Int
    var sequence = 0
    var part = 0
    /// The place of the part among all parts of the term, as a bit.
    var bit: UInt32 = 0
  }

  struct CompiledTerm: Sendable {
    /// The place of the theme in reporting order, or nil when the term only claims.
    var theme: Int?
    var text: String
    /// How many parts each sequence has.
    var shape: [Int]
    var isSimple: Bool
    /// Whether it can only match in one way, so that its text says what it found.
    var isPlain: Bool
  }

  let terms: [CompiledTerm]
  /// All bits of the parts of each term.
  let allParts: [UInt32]
  let uses: [PhraseUse]
  let atoms: WordAtoms
  let trie: PhraseTrie
  /// The themes in reporting order, and for each the place of its category.
  private let themes: [Code<Theme>]
  private let categories: [Int]

  /// A coder with the lexicon of `codebook`.
  public init(codebook: Codebook) {
    themes = codebook.themes.map(\.code)
    let places = Dictionary(themes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    categories = codebook.themes.map { places[codebook.category(of: $0.code)] ?? places[$0.code] ?? 0 }
    var build = ThemeCoderBuild(themePlaces: places)
    for term in codebook.terms { build.add(term) }
    for (number, organisation) in codebook.organisations.enumerated() { build.add(organisation, number: number) }
    terms = build.terms
    allParts = build.allParts
    uses = build.uses
    atoms = build.atoms
    trie = build.trie
  }

  /// The themes of `text`. For many texts, make one ``Session`` and use that.
  public func code(_ text: String) -> Coding {
    var session = Session(self)
    return session.code(text)
  }

  /// The theme at a place in reporting order.
  func theme(at place: Int) -> Code<Theme> { themes[place] }

  /// The place of the category of the theme at a place.
  func category(of place: Int) -> Int { categories[place] }

  /// The categories and the sub-themes at these places, in the order of the places.
  func themes(at places: [Int]) -> (themes: [Code<Theme>], subthemes: [Code<Theme>]) {
    (places.filter { categories[$0] == $0 }.map { themes[$0] }, places.filter { categories[$0] != $0 }.map { themes[$0] })
  }
}
