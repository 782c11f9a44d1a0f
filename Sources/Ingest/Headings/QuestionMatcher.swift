internal import Consultation

/// Finds the question that a heading means.
///
/// In this order: the code, the wording and the aliases after ``HeadingText/key(_:)``; a heading that was cut off; a heading that differs
/// by a small edit and is clearly closest to one question. Words that turn a question round ('niet', 'overbodig') must agree.
struct QuestionMatcher: Sendable {
  /// What a heading turned out to be.
  enum Outcome: Hashable, Sendable {
    case question(Code<Question>)
    /// It fits several questions equally well.
    case ambiguous([Code<Question>])
    case unknown
  }

  private let codebook: Codebook
  /// Which questions have a key, in the order of the codebook.
  private var exact: [String: [Code<Question>]] = [:]
  /// Keys without their blanks, for `PastWel` and `past_wel`.
  private var compact: [String: [Code<Question>]] = [:]
  /// All keys in the order of the codebook, for comparing one by one.
  private var keys: [(key: String, bytes: [UInt8], decisive: [String], question: Code<Question>)] = []

  /// A matcher for the questions of `codebook`.
  init(_ codebook: Codebook) {
    self.codebook = codebook
    for question in codebook.questions {
      for name in [question.code.rawValue, question.wording] + question.aliases { add(name, for: question.code) }
    }
  }

  private mutating func add(_ name: String, for question: Code<Question>) {
    let key = HeadingText.key(name)
    guard !key.isEmpty, !exact[key, default: []].contains(question) else { return }
    exact[key, default: []].append(question)
    let joined = Self.withoutSpaces(key)
    if !compact[joined, default: []].contains(question) { compact[joined, default: []].append(question) }
    keys.append((key, Array(key.utf8), Self.decisiveWords(key), question))
  }

  /// The question that a heading means as it stands or after leaving out remarks between parentheses, without guessing.
  func exactMatch(_ heading: String) -> Outcome {
    for variant in variants(heading) {
      let key = HeadingText.key(variant)
      guard !key.isEmpty else { continue }
      if let found = exact[key] ?? compact[Self.withoutSpaces(key)] { return outcome(found) }
    }
    return .unknown
  }

  /// The question that a heading means, small edits and truncation allowed.
  func match(_ heading: String) -> Outcome {
    let found = exactMatch(heading)
    guard found == .unknown else { return found }
    let truncated = truncatedMatch(heading)
    return truncated == .unknown ? nearMatch(heading) : truncated
  }

  /// The words of a key written together.
  private static func withoutSpaces(_ key: String) -> String {
    key.utf8.contains(UInt8(ascii: " ")) ? String(decoding: key.utf8.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self) : key
  }

  /// The heading, and without what stands between parentheses at its end, and its first line.
  private func variants(_ heading: String) -> [String] {
    // Most headings are one line without parentheses or points, also none in their entities: there is one way to read them.
    guard heading.utf8.contains(where: { Self.mayVary($0) }) else { return [heading] }
    var variants = [heading]
    let plain = HeadingText.plain(heading)
    if plain.hasSuffix(")"), let open = plain.lastIndex(of: "("), open > plain.startIndex { variants.append(String(plain[..<open])) }
    if let open = plain.firstIndex(of: "("), let close = plain[open...].firstIndex(of: ")") {
      variants.append(String(plain[..<open]) + plain[plain.index(after: close)...])
    }
    if let line = heading.split(whereSeparator: \.isNewline).first { variants.append(String(line)) }
    // pandas numbers headings that occur twice: `Anders.1`.
    if let dot = plain.lastIndex(of: "."), plain[plain.index(after: dot)...].allSatisfy(\.isNumber), plain.last?.isNumber == true {
      variants.append(String(plain[..<dot]))
    }
    return variants
  }

  /// Whether a byte may be, or begin, a line end, a parenthesis, a point or an entity.
  private static func mayVary(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A...0x0D, 0x80..., UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: "&"): true
    default: false
    }
  }

  private func outcome(_ found: [Code<Question>]) -> Outcome {
    let distinct = found.reduce(into: [Code<Question>]()) { if !$0.contains($1) { $0.append($1) } }
    return distinct.count == 1 ? .question(distinct[0]) : distinct.isEmpty ? .unknown : .ambiguous(distinct)
  }

  /// A heading that ends in `...` is the beginning of a wording.
  private func truncatedMatch(_ heading: String) -> Outcome {
    let plain = HeadingText.plain(heading)
    guard plain.hasSuffix("...") || plain.hasSuffix("…") || plain.utf8.count >= 60 else { return .unknown }
    let key = HeadingText.key(plain)
    guard key.utf8.count >= 12 else { return .unknown }
    return outcome(keys.filter { $0.key.hasPrefix(key) }.map(\.question))
  }

  /// Words that turn a question into its opposite or into another one; they must be the same in both.
  private static let decisive: Set<String> = [
    "niet", "wel", "geen", "nodig", "overbodig", "not", "no", "weg", "goed", "wat", "wie", "welke", "niets", "onnodig", "without", "zonder",
    "best",
  ]

  private static func decisiveWords(_ key: String) -> [String] {
    Array(key.utf8).split(separator: UInt8(ascii: " ")).map(\.text).filter { decisive.contains($0) || hasNumber($0) }.sorted()
  }

  /// Whether a folded word holds a digit, or a letter of another script that stands for a number.
  private static func hasNumber(_ word: String) -> Bool {
    word.utf8.contains { $0 >= 0x80 || (0x30...0x39).contains($0) } && word.contains(where: \.isNumber)
  }

  private func nearMatch(_ heading: String) -> Outcome {
    let key = HeadingText.key(heading)
    let bytes = Array(key.utf8)
    guard bytes.count >= 6 else { return .unknown }
    let limit = max(1, min(10, bytes.count / 8))
    let decisive = Self.decisiveWords(key)
    var best: [Code<Question>: Int] = [:]
    for candidate in keys where abs(candidate.bytes.count - bytes.count) <= limit + 3 && candidate.decisive == decisive {
      let distance = editDistance(bytes, candidate.bytes, limit: limit + 3)
      if distance < best[candidate.question, default: .max] { best[candidate.question] = distance }
    }
    let ranked = best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let first = ranked.first, first.value <= limit else { return .unknown }
    if ranked.count > 1, ranked[1].value - first.value < 2 { return .ambiguous(ranked.prefix(2).map(\.key)) }
    return .question(first.key)
  }
}
