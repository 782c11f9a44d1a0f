internal import Consultation

/// Finds the code that belongs to a name: exactly, by an alias, or nearly.
struct NameMatcher<Subject>: Sendable {
  /// A spelling that the codebook knows.
  struct Entry: Sendable {
    /// Folded words, evened out.
    let words: [String]
    let code: Code<Subject>
    let link: Link
    /// Whether it is an abbreviation in capitals, such as `OM`.
    let isAbbreviation: Bool
  }

  /// A code and how well it fits, 0 to 1.
  struct Proposal: Sendable {
    let code: Code<Subject>
    let score: Double
  }

  /// A word that tells a name apart, or such words written as one.
  private struct Letters {
    let bytes: [UInt8]
    /// Which letters are in it, as bits; letters that share a bit only make words look more alike.
    private let kinds: UInt32
    /// How many errors it may have.
    let tolerance: Int

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      kinds = bytes.reduce(0) { $0 | 1 << UInt32($1 & 31) }
      tolerance = EditDistance.tolerance(bytes.count)
    }

    var count: Int { bytes.count }

    /// How many errors lie between two words, or nil when those are more than `limit`.
    func errors(_ other: Letters, limit: Int) -> Int? {
      // An error takes away one kind of letter at most, and adds one at most.
      guard abs(count - other.count) <= limit, (kinds & ~other.kinds).nonzeroBitCount <= limit,
        (other.kinds & ~kinds).nonzeroBitCount <= limit
      else { return nil }
      return EditDistance.between(bytes, other.bytes, limit: limit)
    }
  }

  /// What an entry is compared by.
  private struct Shape {
    /// The words that tell it apart, as places among all of those.
    let words: Range<Int>
    /// Those written as one word.
    let compact: Letters
  }

  let entries: [Entry]
  /// Per entry.
  private let shapes: [Shape]
  /// The words that tell the entries apart, one entry after the other.
  private let content: [Letters]
  /// The most words of a spelling that begins with a word.
  private var longest: [String: Int] = [:]
  /// The most letters that a spelling has, and the errors that a name may have on top.
  private let mostLetters: Int
  /// Entries by their words, for one look-up; nil where two codes share a spelling.
  private var bySpelling: [[String]: Int?] = [:]
  private let filler: Set<String>
  private let even: @Sendable (String) -> String

  /// A matcher of these names. `filler` are words that do not tell names apart; `even` gives one form to words that mean the same.
  init(
    names: [(code: Code<Subject>, name: String, aliases: [String])], filler: Set<String>,
    even: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.filler = filler
    self.even = even
    var (entries, shapes, content): ([Entry], [Shape], [Letters]) = ([], [], [])
    var tokens = Tokens()
    for (code, name, aliases) in names {
      for (position, spelling) in ([name, code.rawValue] + aliases).enumerated() {
        tokens.fill(spelling)
        let words = tokens.list.indices.map { even(tokens.word($0)) }
        guard !words.isEmpty else { continue }
        let own = Self.content(of: words, filler)
        shapes.append(Shape(words: content.count..<content.count + own.count, compact: Letters(own.flatMap(\.bytes))))
        content += own
        entries.append(
          Entry(
            words: words, code: code, link: position < 2 ? .exact : .alias,
            isAbbreviation: words.count == 1 && spelling.utf8.count <= 5 && !spelling.utf8.contains { (0x61...0x7A).contains($0) }))
      }
    }
    (self.entries, self.shapes, self.content) = (entries, shapes, content)
    for entry in entries { longest[entry.words[0]] = max(longest[entry.words[0]] ?? 0, entry.words.count) }
    mostLetters = (shapes.lazy.map { $0.compact.count }.max() ?? 0) * 6 / 5 + 3
    for (index, entry) in entries.enumerated() {
      if let known = bySpelling[entry.words] {
        guard let other = known.map({ entries[$0] }), other.code != entry.code else { continue }
        if other.link == .exact, entry.link != .exact { continue }
        bySpelling[entry.words] = other.link != .exact && entry.link == .exact ? index : Int?.none
      } else {
        bySpelling[entry.words] = index
      }
    }
  }

  /// Folded words of `text` in one form.
  func words(_ text: String) -> [String] { Tokens(text).words.map(even) }

  /// One form of a folded word.
  func evened(_ word: String) -> String { even(word) }

  /// The entry with exactly these words.
  func entry(_ words: [String]) -> Entry? {
    guard let first = words.first, let longest = longest[first], words.count <= longest else { return nil }
    return (bySpelling[words] ?? nil).map { entries[$0] }
  }

  /// The entry with the most words that stands at `start`, among those that `isCredible` accepts, and where it ends.
  func longestEntry(_ words: [String], from start: Int, where isCredible: (Entry) -> Bool) -> (entry: Entry, end: Int)? {
    guard let longest = longest[words[start]] else { return nil }
    for end in stride(from: min(words.count, start + longest), to: start, by: -1) {
      if let entry = entry(Array(words[start..<end])), isCredible(entry) { return (entry, end) }
    }
    return nil
  }

  private static func content(of words: [String], _ filler: Set<String>) -> [Letters] {
    let content = words.filter { !filler.contains($0) }
    return (content.isEmpty ? words : content).map { Letters(Array($0.utf8)) }
  }

  /// The code that a name is close to, when it is close, clearly closer than any other, and nothing in it speaks against it.
  func near(_ words: [String], isKnownWord: (String) -> Bool = { _ in false }) -> Code<Subject>? {
    let ranked = ranked(words, isKnownWord: isKnownWord)
    guard let best = ranked.first, best.score >= 0.84 else { return nil }
    if ranked.count > 1, ranked[1].score > best.score - 0.06 { return nil }
    return best.code
  }

  /// The best codes for a name, best first: at most three that share something with it.
  func proposals(_ words: [String]) -> [Proposal] {
    let name = Self.content(of: words, filler)
    var best: [Code<Subject>: Double] = [:]
    for index in entries.indices {
      let score = similarity(name, shapes[index].words)
      if score > 0, score > (best[entries[index].code] ?? 0) { best[entries[index].code] = score }
    }
    return best.filter { $0.value >= 0.34 }.map { Proposal(code: $0.key, score: $0.value) }
      .sorted { ($1.score, $0.code) < ($0.score, $1.code) }.prefix(3).map { $0 }
  }

  /// Whether the words are no longer than a name with typing errors may be: what is much longer than every name is none.
  func mayBeNear(_ words: [String]) -> Bool {
    var (letters, content) = (0, 0)
    for word in words {
      letters += word.utf8.count
      if !filler.contains(word) { content += word.utf8.count }
    }
    return (content == 0 ? letters : content) <= mostLetters
  }

  private func ranked(_ words: [String], isKnownWord: (String) -> Bool) -> [Proposal] {
    guard mayBeNear(words) else { return [] }
    let name = Self.content(of: words, filler)
    guard !name.isEmpty, !words.allSatisfy(filler.contains) else { return [] }
    let compact = Letters(name.flatMap(\.bytes))
    let known = name.map { isKnownWord(String(decoding: $0.bytes, as: UTF8.self)) }
    let isKnownInPart = known.contains(true)
    // In a name of three words and more the others make up for a short one: `Veilig Tuis Zuid Limburg`, as does `Gemeente Vals`.
    let isLong = name.count > 2
    let lacksLetter = name.count == 2 && words.contains("gemeente")
    var best: [Code<Subject>: Double] = [:]
    for index in shapes.indices {
      let (own, letters, tolerance) = (shapes[index].words, shapes[index].compact.count, shapes[index].compact.tolerance)
      // Every word has its counterpart, and one of more letters has three errors at most.
      let hasSameWords = own.count == name.count && abs(letters - compact.count) <= 3 * name.count
      let mayBeJoined = compact.count >= 5 && abs(letters - compact.count) <= tolerance
      guard hasSameWords || mayBeJoined else { continue }
      var score = hasSameWords ? strictSimilarity(name, own, known, isLong, lacksLetter) : 0
      if mayBeJoined, score < 0.98 {
        if compact.bytes == shapes[index].compact.bytes {
          score = 0.98
        } else if !isKnownInPart, letters >= 8, !hasSameWords || name.count == 1,
          let errors = compact.errors(shapes[index].compact, limit: tolerance)
        {
          score = max(score, 1 - Double(errors) / Double(letters) * 0.9)
        }
      }
      if score > 0, score > (best[entries[index].code] ?? 0) { best[entries[index].code] = score }
    }
    return best.filter { $0.value > 0.5 }.map { Proposal(code: $0.key, score: $0.value) }
      .sorted { ($1.score, $0.code) < ($0.score, $1.code) }
  }

  /// How alike a name and an entry of as many words are when every word of each must have its counterpart in the other; else 0.
  private func strictSimilarity(_ name: [Letters], _ entry: Range<Int>, _ known: [Bool], _ isLong: Bool, _ lacksLetter: Bool) -> Double {
    if name.count == 1, abs(name[0].count - content[entry.lowerBound].count) > 3 { return 0 }
    var free = Array(entry)
    var errors = 0
    var letters = 0
    for index in name.indices {
      letters += name[index].count
      if let place = free.firstIndex(where: { content[$0].bytes == name[index].bytes }) {
        free.remove(at: place)
        continue
      }
      // A word that is known as something else is no typing error.
      guard !known[index] else { return 0 }
      var best: (place: Int, errors: Int)?
      for (place, other) in free.enumerated() {
        let (own, others) = (name[index].count, content[other].count)
        let limit = EditDistance.tolerance(isLong || lacksLetter && own < others ? max(own, others) : min(own, others))
        var distance = limit > 0 ? name[index].errors(content[other], limit: limit) : nil
        if distance == nil, name.count > 1, Self.isScrambled(name[index].bytes, content[other].bytes) { distance = 1 }
        guard let distance else { continue }
        if best.map({ distance < $0.errors }) ?? true { best = (place, distance) }
      }
      guard let best else { return 0 }
      errors += best.errors
      free.remove(at: best.place)
    }
    return 1 - Double(errors) / Double(max(1, letters)) * 0.9
  }

  /// `GDD`, `GDG`: an abbreviation of three or four letters, the same ones in another order or one of them twice.
  private static func isScrambled(_ word: [UInt8], _ other: [UInt8]) -> Bool {
    (3...4).contains(word.count) && word.count == other.count && word.first == other.first && Set(word) == Set(other)
  }

  /// How much of a name and an entry is the same, for proposals.
  private func similarity(_ name: [Letters], _ entry: Range<Int>) -> Double {
    var common = 0
    var used: Set<Int> = []
    for word in name.indices {
      let limit = name[word].tolerance
      guard let place = entry.first(where: { !used.contains($0) && name[word].errors(content[$0], limit: limit) != nil }) else { continue }
      common += content[place].count + name[word].count
      used.insert(place)
    }
    guard common > 0 else { return 0 }
    return Double(common) / Double(name.reduce(0) { $0 + $1.count } + content[entry].reduce(0) { $0 + $1.count })
  }
}
