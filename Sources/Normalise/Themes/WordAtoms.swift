/// Which words of the lexicon a word of a text stands for. Every way in which a word can match is an atom with a number.
struct WordAtoms {
  private var exact = WordTable()
  private var stems = WordTable()
  private var prefixes = WordTable()
  private var suffixes = WordTable()
  private var parts = WordTable()
  private var capitals = WordTable()
  private var atoms: [TermPattern.Word: Int32] = [:]
  private var exactAtoms: [Int32] = []
  private var stemAtoms: [Int32] = []
  private var prefixAtoms: [Int32] = []
  private var suffixAtoms: [Int32] = []
  private var partAtoms: [Int32] = []
  private var capitalAtoms: [Int32] = []
  private var partLengths: Set<Int> = []
  private var sortedPartLengths: [Int] = []

  /// The number of this way to match, added when it is new.
  mutating func insert(_ word: TermPattern.Word) -> Int32 {
    if let known = atoms[word] { return known }
    let atom = Int32(atoms.count)
    atoms[word] = atom
    switch word {
    case .exact(let bytes): Self.add(bytes, atom, &exact, &exactAtoms)
    case .stem(let bytes): Self.add(bytes, atom, &stems, &stemAtoms)
    case .prefix(let bytes): Self.add(bytes, atom, &prefixes, &prefixAtoms)
    case .suffix(let bytes): Self.add(bytes, atom, &suffixes, &suffixAtoms)
    case .part(let bytes):
      Self.add(bytes, atom, &parts, &partAtoms)
      if partLengths.insert(bytes.count).inserted { sortedPartLengths = partLengths.sorted() }
    case .capitals(let bytes): Self.add(bytes, atom, &capitals, &capitalAtoms)
    }
    return atom
  }

  private static func add(_ bytes: [UInt8], _ atom: Int32, _ table: inout WordTable, _ atoms: inout [Int32]) {
    if table.insert(bytes) == atoms.count { atoms.append(atom) }
  }

  /// Whether any term asks for capitals.
  var usesCapitals: Bool { capitals.count > 0 }

  /// The atoms of a folded word, those for capitals aside.
  func match(_ word: ArraySlice<UInt8>, stemmer: Stemmer) -> [Int32] {
    let bytes = Array(word)
    var found: [Int32] = []
    if let number = exact.find(bytes) { found.append(exactAtoms[number]) }
    if stems.count > 0, let number = stems.find(stemmer.stem(word)) { found.append(stemAtoms[number]) }
    for length in 1...max(1, bytes.count) where length <= bytes.count {
      if let number = prefixes.find(bytes, 0..<length, hash: WordTable.hash(bytes[..<length])) { found.append(prefixAtoms[number]) }
      let tail = bytes.count - length..<bytes.count
      if let number = suffixes.find(bytes, tail, hash: WordTable.hash(bytes[tail])) { found.append(suffixAtoms[number]) }
    }
    for length in sortedPartLengths where length <= bytes.count {
      for start in 0...bytes.count - length {
        let range = start..<start + length
        if let number = parts.find(bytes, range, hash: WordTable.hash(bytes[range])), !found.contains(partAtoms[number]) {
          found.append(partAtoms[number])
        }
      }
    }
    return found
  }

  /// The atom for a word written with exactly these capitals.
  func match(capitals word: [UInt8]) -> Int32? { capitals.find(word).map { capitalAtoms[$0] } }
}
