/// What the last letters of a word tell, for the words that no list holds. A word is longer than its ending.
struct WordEndings: OptionSet, Sendable {
  let rawValue: UInt16

  /// It ends like a function: ``NameWords/roleEndings``.
  static let role = Self(rawValue: 1)
  /// It ends like a word of the field: ``CommonWords/fieldEndings``.
  static let field = Self(rawValue: 1 << 1)
  /// It makes what stands before it the name of a thing: ``NameWords/thingEndings``.
  static let thing = Self(rawValue: 1 << 2)
  /// It does so behind an article: ``NameWords/thingOrSurnameEndings``.
  static let thingOrSurname = Self(rawValue: 1 << 3)
  /// It is a thing that bears a name: ``NameWords/thingCompounds``.
  static let thingCompound = Self(rawValue: 1 << 4)
  /// It ends like a surname: ``Surnames/endings``.
  static let surname = Self(rawValue: 1 << 5)
  /// It ends like a word that is nobody's name: ``NobodysNames/endings``.
  static let nobody = Self(rawValue: 1 << 6)
  /// It may be of more people than one: ``NameWords/pluralEndings``.
  static let plural = Self(rawValue: 1 << 7)
  /// It may be a verb, a participle or an adverb: ``NameWords/verbalEndings``.
  static let verbal = Self(rawValue: 1 << 8)

  /// Every list of endings with what it tells.
  static let lists: [(endings: [[UInt8]], tells: Self)] = [
    (NameWords.roleEndings, role), (CommonWords.fieldEndings, field), (NameWords.thingEndings, thing),
    (NameWords.thingOrSurnameEndings, thingOrSurname), (NameWords.thingCompounds, thingCompound), (Surnames.endings, surname),
    (NobodysNames.endings, nobody), (NameWords.pluralEndings, plural), (NameWords.verbalEndings, verbal),
  ]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// What the last letters of a folded word tell.
  init(of word: ArraySlice<UInt8>) {
    self = []
    var node = 0
    // The first letter is never part of an ending.
    for letter in word.dropFirst().reversed() {
      guard let next = Self.tree.child(of: node, letter) else { return }
      node = next
      formUnion(Self.tree.tells[node])
    }
  }

  /// The endings, read from their last letters.
  private struct Tree {
    private static let letters = 26
    /// Per node and letter the next node, or 0, which is where all begin.
    private var children = Array(repeating: 0, count: letters)
    private(set) var tells: [WordEndings] = [[]]

    func child(of node: Int, _ letter: UInt8) -> Int? {
      guard (0x61...0x7A).contains(letter) else { return nil }
      let child = children[node * Self.letters + Int(letter - 0x61)]
      return child > 0 ? child : nil
    }

    mutating func add(_ ending: [UInt8], _ tells: WordEndings) {
      var node = 0
      for letter in ending.reversed() {
        precondition((0x61...0x7A).contains(letter), "An ending holds letters without accents only.")
        if let next = child(of: node, letter) {
          node = next
          continue
        }
        children[node * Self.letters + Int(letter - 0x61)] = self.tells.count
        node = self.tells.count
        self.tells.append([])
        children += repeatElement(0, count: Self.letters)
      }
      self.tells[node].formUnion(tells)
    }
  }

  private static let tree: Tree = {
    var tree = Tree()
    for (endings, tells) in lists {
      for ending in endings { tree.add(ending, tells) }
    }
    return tree
  }()
}
