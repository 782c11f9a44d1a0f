internal import Consultation

/// Finds the code that belongs to a name: exactly, by an alias, or nearly.
struct NameMatcher<Subject>: Sendable {
  /// A spelling that the codebook knows.
  struct Entry: Sendable {
    /// Folded words, evened out.
    let words: [String]
    /// The words that tell it apart.
    let content: [[UInt8]]
    /// The content written as one word.
    let compact: [UInt8]
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

  /// The size of an entry, to pass by what cannot be near without looking at its letters.
  private struct Shape {
    /// How many words tell it apart.
    let words: Int
    /// How many letters those have.
    let letters: Int
    /// How many errors it may have when it is written as one word.
    let tolerance: Int
  }

  let entries: [Entry]
  private let shapes: [Shape]
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
    var entries: [Entry] = []
    var tokens = Tokens()
    for (code, name, aliases) in names {
      for (position, spelling) in ([name, code.rawValue] + aliases).enumerated() {
        tokens.fill(spelling)
        let words = tokens.list.indices.map { even(tokens.word($0)) }
        guard !words.isEmpty else { continue }
        let content = Self.content(of: words, filler)
        entries.append(
          Entry(
            words: words, content: content, compact: content.flatMap { $0 }, code: code, link: position < 2 ? .exact : .alias,
            isAbbreviation: words.count == 1 && spelling.utf8.count <= 5 && !spelling.utf8.contains { (0x61...0x7A).contains($0) }))
      }
    }
    self.entries = entries
    shapes = entries.map {
      Shape(words: $0.content.count, letters: $0.compact.count, tolerance: EditDistance.tolerance($0.compact.count))
    }
    for entry in entries { longest[entry.words[0]] = max(longest[entry.words[0]] ?? 0, entry.words.count) }
    mostLetters = (entries.lazy.map { $0.compact.count }.max() ?? 0) * 6 / 5 + 3
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

  private static func content(of words: [String], _ filler: Set<String>) -> [[UInt8]] {
    let content = words.filter { !filler.contains($0) }
    return (content.isEmpty ? words : content).map { Array($0.utf8) }
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
    let content = Self.content(of: words, filler)
    var best: [Code<Subject>: Double] = [:]
    for index in entries.indices {
      let score = similarity(content, entries[index].content)
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
    let content = Self.content(of: words, filler)
    guard !content.isEmpty, !words.allSatisfy(filler.contains) else { return [] }
    let compact = content.flatMap { $0 }
    let known = content.map { isKnownWord(String(decoding: $0, as: UTF8.self)) }
    let isKnownInPart = known.contains(true)
    // In a name of three words and more the others make up for a short one: `Veilig Tuis Zuid Limburg`, as does `Gemeente Vals`.
    let isLong = content.count > 2
    let lacksLetter = content.count == 2 && words.contains("gemeente")
    var best: [Code<Subject>: Double] = [:]
    for (index, shape) in shapes.enumerated() {
      // Every word has its counterpart, and one of more letters has three errors at most.
      let hasSameWords = shape.words == content.count && abs(shape.letters - compact.count) <= 3 * content.count
      let mayBeJoined = compact.count >= 5 && abs(shape.letters - compact.count) <= shape.tolerance
      guard hasSameWords || mayBeJoined else { continue }
      var score = hasSameWords ? strictSimilarity(content, entries[index].content, known, isLong, lacksLetter) : 0
      if mayBeJoined, score < 0.98 {
        if compact == entries[index].compact {
          score = 0.98
        } else if !isKnownInPart, shape.letters >= 8, !hasSameWords || content.count == 1,
          let errors = EditDistance.between(compact, entries[index].compact, limit: shape.tolerance)
        {
          score = max(score, 1 - Double(errors) / Double(shape.letters) * 0.9)
        }
      }
      if score > 0, score > (best[entries[index].code] ?? 0) { best[entries[index].code] = score }
    }
    return best.filter { $0.value > 0.5 }.map { Proposal(code: $0.key, score: $0.value) }
      .sorted { ($1.score, $0.code) < ($0.score, $1.code) }
  }

  /// How alike two names of as many words are when every word of each must have its counterpart in the other; else 0.
  private func strictSimilarity(_ a: [[UInt8]], _ b: [[UInt8]], _ known: [Bool], _ isLong: Bool, _ lacksLetter: Bool) -> Double {
    if a.count == 1, abs(a[0].count - b[0].count) > 3 { return 0 }
    var free = Array(b.indices)
    var errors = 0
    var letters = 0
    for (index, word) in a.enumerated() {
      letters += word.count
      if let place = free.firstIndex(where: { b[$0] == word }) {
        free.remove(at: place)
        continue
      }
      // A word that is known as something else is no typing error.
      guard !known[index] else { return 0 }
      var best: (place: Int, errors: Int)?
      for (place, other) in free.enumerated() {
        let length =
          isLong || lacksLetter && word.count < b[other].count ? max(word.count, b[other].count) : min(word.count, b[other].count)
        let limit = EditDistance.tolerance(length)
        var distance = limit > 0 ? EditDistance.between(word, b[other], limit: limit) : nil
        if distance == nil, a.count > 1, Self.isScrambled(word, b[other]) { distance = 1 }
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

  /// How much of two names is the same, for proposals.
  private func similarity(_ a: [[UInt8]], _ b: [[UInt8]]) -> Double {
    var common = 0
    var used: Set<Int> = []
    for word in a {
      let tolerance = EditDistance.tolerance(word.count)
      guard
        let place = b.indices.first(where: {
          abs(b[$0].count - word.count) <= tolerance && !used.contains($0)
            && EditDistance.between(word, b[$0], limit: tolerance) != nil
        })
      else { continue }
      common += b[place].count + word.count
      used.insert(place)
    }
    guard common > 0 else { return 0 }
    return Double(common) / Double(a.reduce(0) { $0 + $1.count } + b.reduce(0) { $0 + $1.count })
  }
}
