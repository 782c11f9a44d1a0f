/// Which words of the lexicon a word of a text stands for. Every way in which a word can match is an atom with a number.
struct WordAtoms {
  private var exact = WordTable()
  private var stems = WordTable()
  private var prefixes = WordTable()
  private var suffixes = WordTable()
  private var parts = WordTable()
  private var capitals = WordTable()
  private var count: Int32 = 0
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
    switch word {
    case .exact(let bytes): return Self.atom(of: bytes, &exact, &exactAtoms, &count)
    case .stem(let bytes): return Self.atom(of: bytes, &stems, &stemAtoms, &count)
    case .prefix(let bytes):
      prefixLengths.insert(bytes.count)
      return Self.atom(of: bytes, &prefixes, &prefixAtoms, &count)
    case .suffix(let bytes):
      suffixLengths.insert(bytes.count)
      return Self.atom(of: bytes, &suffixes, &suffixAtoms, &count)
    case .part(let bytes):
      partLengths.insert(bytes.count)
      partBeginnings.insert(bytes)
      return Self.atom(of: bytes, &parts, &partAtoms, &count)
    case .capitals(let bytes): return Self.atom(of: bytes, &capitals, &capitalAtoms, &count)
    }
  }

  private static func atom(of bytes: [UInt8], _ table: inout WordTable, _ atoms: inout [Int32], _ count: inout Int32) -> Int32 {
    let number = table.insert(bytes)
    if number == atoms.count {
      atoms.append(count)
      count += 1
    }
    return atoms[number]
  }

  /// Whether any term asks for capitals.
  var usesCapitals: Bool { capitals.count > 0 }

  /// Adds the atoms of a folded word to `found`, those for capitals aside.
  func match(_ word: UnsafeBufferPointer<UInt8>, stemmer: Stemmer, into found: inout [Int32]) {
    let first = found.count
    if let number = exact.find(word, hash: WordTable.hash(word)) { found.append(exactAtoms[number]) }
    if stems.count > 0 {
      let stem = stemmer.stem(of: word)
      if let number = stem.withUnsafeBufferPointer({ stems.find($0, hash: WordTable.hash($0)) }) { found.append(stemAtoms[number]) }
    }
    func find(_ range: Range<Int>, in table: WordTable) -> Int? {
      let piece = UnsafeBufferPointer(rebasing: word[range])
      return table.find(piece, hash: WordTable.hash(piece))
    }
    for length in 1...max(1, word.count) where length <= word.count {
      if prefixLengths.contains(length), let number = find(0..<length, in: prefixes) { found.append(prefixAtoms[number]) }
      if suffixLengths.contains(length), let number = find(word.count - length..<word.count, in: suffixes) {
        found.append(suffixAtoms[number])
      }
    }
    guard word.count > 1, let shortest = partLengths.smallest, shortest <= word.count else { return }
    for start in 0...word.count - shortest where partBeginnings.contains(word[start], start + 1 < word.count ? word[start + 1] : 0) {
      for length in partLengths.elements where start + length <= word.count {
        guard let number = find(start..<start + length, in: parts), !found[first...].contains(partAtoms[number]) else { continue }
        found.append(partAtoms[number])
      }
    }
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
