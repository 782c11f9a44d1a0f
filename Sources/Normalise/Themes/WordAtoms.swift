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
  private var prefixLengths = Lengths()
  private var suffixLengths = Lengths()
  private var partLengths = Lengths()
  private var partBeginnings = Beginnings()

  /// The number of this way to match, added when it is new.
  mutating func insert(_ word: TermPattern.Word) -> Int32 {
    if let known = atoms[word] { return known }
    let atom = Int32(atoms.count)
    atoms[word] = atom
    switch word {
    case .exact(let bytes): Self.add(bytes, atom, &exact, &exactAtoms)
    case .stem(let bytes): Self.add(bytes, atom, &stems, &stemAtoms)
    case .prefix(let bytes):
      Self.add(bytes, atom, &prefixes, &prefixAtoms)
      prefixLengths.insert(bytes.count)
    case .suffix(let bytes):
      Self.add(bytes, atom, &suffixes, &suffixAtoms)
      suffixLengths.insert(bytes.count)
    case .part(let bytes):
      Self.add(bytes, atom, &parts, &partAtoms)
      partLengths.insert(bytes.count)
      partBeginnings.insert(bytes)
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
    var hash = WordTable.hash([])
    for length in 1...max(1, bytes.count) where length <= bytes.count {
      hash = WordTable.hash(hash, bytes[length - 1])
      if prefixLengths.contains(length), let number = prefixes.find(bytes, 0..<length, hash: hash) { found.append(prefixAtoms[number]) }
      guard suffixLengths.contains(length) else { continue }
      let tail = bytes.count - length..<bytes.count
      if let number = suffixes.find(bytes, tail, hash: WordTable.hash(bytes[tail])) { found.append(suffixAtoms[number]) }
    }
    if bytes.count > 1, let shortest = partLengths.smallest, shortest <= bytes.count {
      for start in 0...bytes.count - shortest where partBeginnings.contains(bytes[start], bytes[start + 1]) {
        for length in partLengths.elements where start + length <= bytes.count {
          let range = start..<start + length
          if let number = parts.find(bytes, range, hash: WordTable.hash(bytes[range])), !found.contains(partAtoms[number]) {
            found.append(partAtoms[number])
          }
        }
      }
    }
    return found
  }

  /// The atom for a word written with exactly these capitals.
  func match(capitals word: [UInt8]) -> Int32? { capitals.find(word).map { capitalAtoms[$0] } }
}

/// The lengths of the words of a table, to look up no other.
private struct Lengths {
  private(set) var elements: [Int] = []
  /// A bit for each length; the last one for all longer ones.
  private var bits: UInt64 = 0

  var smallest: Int? { elements.first }

  mutating func insert(_ length: Int) {
    if !elements.contains(length) { elements = (elements + [length]).sorted() }
    bits |= Self.bit(length)
  }

  func contains(_ length: Int) -> Bool { bits & Self.bit(length) != 0 }

  private static func bit(_ length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }
}

/// With which two bytes the words of a table begin; a yes may be mistaken, a no never is.
private struct Beginnings {
  private var bits: [UInt32] = Array(repeating: 0, count: 32)

  /// Adds a word; one of a single byte begins with any two that start with it.
  mutating func insert(_ word: [UInt8]) {
    guard let first = word.first else { return }
    bits[Int(first & 31)] |= word.count > 1 ? 1 << UInt32(word[1] & 31) : .max
  }

  func contains(_ first: UInt8, _ second: UInt8) -> Bool { bits[Int(first & 31)] & 1 << UInt32(second & 31) != 0 }
}
