internal import Consultation

/// Finds overleggen: in a cell that is one name, and in running text.
struct MeetingMatcher: Sendable {
  /// An overleg at a place in a text.
  struct Mention: Sendable {
    /// The bytes of the text that say it.
    var span: Range<Int>
    var code: Code<Meeting>?
    var link: Link
    /// The words of the text that say it.
    var words: Range<Int>
  }

  private let matcher: NameMatcher<Meeting>
  private let knownWords: Set<String>
  /// Overleggen by what they are about, without the word for the kind of meeting, where that says which one it is.
  private let subjects: [[String]: Code<Meeting>]
  /// The same names without little words, for `de driehoek van de Westelijke Mijnstreek`.
  private let bare: [[String]: Code<Meeting>]
  private let longestBare: Int
  /// Overleggen by the kind of meeting alone, where only one has it as its own name.
  private let byHead: [String: Code<Meeting>]
  private let truncations: Truncations
  /// Overleggen of which the full name has more words than one: a single word is only their kind.
  private let longNamed: Set<Code<Meeting>>

  init(codebook: Codebook) {
    matcher = NameMatcher(
      names: codebook.meetings.map { ($0.code, $0.name, $0.aliases) }, filler: MeetingWords.filler, even: MeetingWords.even)
    knownWords = Set(matcher.entries.flatMap(\.words))
    subjects = Self.unique(matcher.entries.map { (Self.subject(of: $0.words), $0.code) })
    bare = Self.unique(matcher.entries.map { (Self.withoutLittleWords($0.words), $0.code) }.filter { $0.0.count > 1 })
    longestBare = bare.keys.map(\.count).max() ?? 0
    let names = matcher.entries.filter { $0.link == .exact }
    let heads = names.flatMap { entry in entry.words.filter(MeetingWords.isHead).map { ([$0], entry.code) } }
    byHead = Dictionary(Self.unique(heads).map { ($0[0], $1) }, uniquingKeysWith: { first, _ in first })
    truncations = Truncations(knownWords)
    longNamed = Set(codebook.meetings.filter { Tokens($0.name).count > 1 }.map(\.code))
  }

  private static func subject(of words: [String]) -> [String] {
    withoutLittleWords(words).filter {
      !MeetingWords.isHead($0) && !["netwerk", "bestuurlijk", "provinciale", "lokale", "weekoverleg"].contains($0)
    }
  }

  private static func withoutLittleWords(_ words: [String]) -> [String] {
    words.filter { !MeetingWords.little.contains($0) }
  }

  /// What leads to one overleg only.
  private static func unique(_ pairs: [(words: [String], code: Code<Meeting>)]) -> [[String]: Code<Meeting>] {
    var codes: [[String]: Set<Code<Meeting>>] = [:]
    for pair in pairs where !pair.words.isEmpty { codes[pair.words, default: []].insert(pair.code) }
    return codes.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// Codes that a name may mean, best first.
  func proposals(_ text: String) -> [NameMatcher<Meeting>.Proposal] { matcher.proposals(matcher.words(text)) }

  /// The overleg that a whole cell names.
  func read(_ text: String) -> (code: Code<Meeting>?, link: Link) {
    let words = matcher.words(text)
    if let entry = matcher.entry(words) { return (entry.code, entry.link) }
    let stripped = words.filter { !["de", "het", "een"].contains($0) }
    if let entry = matcher.entry(stripped) { return (entry.code, .near) }
    guard !namesPlaceElsewhere(words) else { return (nil, .unknown) }
    let code =
      matcher.near(words, isKnownWord: isKnown) ?? inFull(words) ?? joined(words) ?? turned(words)
      ?? truncations.resolve(Tokens(text), words) {
        matcher.entry($0)?.code ?? inFull($0) ?? matcher.near($0, isKnownWord: isKnown)
      }
    return code.map { ($0, .near) } ?? (nil, .unknown)
  }

  /// The overleg whose name has a word that the words give in two: `keten overleg Veilig Thuis`.
  private func joined(_ words: [String]) -> Code<Meeting>? {
    var whole: [String] = []
    for word in words {
      if let last = whole.last, knownWords.contains(last + word) { whole[whole.count - 1] = last + word } else { whole.append(word) }
    }
    return whole.count == words.count ? nil : matcher.entry(whole)?.code ?? matcher.near(whole, isKnownWord: isKnown)
  }

  /// The overleg whose name the words give in abbreviations: `SG HGKM`.
  private func inFull(_ words: [String]) -> Code<Meeting>? {
    MeetingWords.expanded(words).flatMap { matcher.entry($0)?.code ?? matcher.near($0, isKnownWord: isKnown) }
  }

  /// The overleggen that a text names, in its order, unknown ones among them.
  func find(in text: String, _ tokens: Tokens) -> [Mention] {
    let words = tokens.words.map(matcher.evened)
    var mentions = known(tokens, words)
    let pieces = pieces(tokens, words, around: mentions)
    let isRow = mentions.contains { $0.code != nil } || isRowOfSubjects(pieces, tokens, words)
    for piece in pieces {
      let mention =
        shared(piece, tokens, words, mentions) ?? dealt(piece, tokens, words) ?? subject(piece, tokens, words, isRow)
        ?? unnamed(piece, tokens, words)
      if let mention { mentions.append(mention) }
    }
    return mentions.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  // MARK: -

  private func known(_ tokens: Tokens, _ words: [String]) -> [Mention] {
    var result: [Mention] = []
    var index = 0
    while index < words.count {
      if let (found, end) = matcher.longestEntry(words, from: index, where: { isCredible($0, tokens, index) }) {
        result.append(known(found.code, found.link, index..<end, tokens, words))
        index = end
      } else if let (code, last) = bareName(words, index, tokens) {
        result.append(known(code, .near, index..<last, tokens, words))
        index = last
      } else {
        index += 1
      }
    }
    return result
  }

  /// A name that the codebook knows, unless a place elsewhere follows it.
  private func known(_ code: Code<Meeting>, _ link: Link, _ range: Range<Int>, _ tokens: Tokens, _ words: [String]) -> Mention {
    let next = range.upperBound
    var isElsewhere = false
    if next < words.count, tokens.list[next].before.isSubset(of: .blank), !knownWords.contains(words[next]) {
      isElsewhere = Gazetteer.directions.contains(words[next]) || Gazetteer.words.contains(words[next])
      // `portefeuillehoudersoverleg economie`
      let isKind = range.count == 1 && longNamed.contains(code) && words.count <= 4 && MeetingWords.isHead(words[range.lowerBound])
      if isKind, !words[next].hasSuffix("en"), words.count <= 3 || !words[next].hasSuffix("t"), !MeetingWords.judging.contains(words[next]),
        !MeetingWords.filler.contains(words[next]),
        !MeetingWords.prose.contains(words[next]), !Gazetteer.subregions.contains(words[next])
      {
        isElsewhere = true
      }
    }
    if range.count == 1, longNamed.contains(code), next < words.count, tokens.list[next].before == .blank,
      MeetingWords.otherSubjects.contains(words[next])
    {
      isElsewhere = true
    }
    if range.count == 1, longNamed.contains(code), words.count <= 6, next + 1 < words.count, ["van", "voor"].contains(words[next]),
      isOfOthers(words[(next + 1)...])
    {
      isElsewhere = true
    }
    return mention(tokens, range, isElsewhere ? nil : code, isElsewhere ? .unknown : link)
  }

  /// `ambassadeurs van de wijkkeuken`: what follows is nothing that the names of overleggen hold.
  private func isOfOthers(_ words: ArraySlice<String>) -> Bool {
    guard let word = words.first(where: { !MeetingWords.filler.contains($0) && !MeetingWords.little.contains($0) }) else { return false }
    return !knownWords.contains(word) && !MeetingWords.judging.contains(word) && !MeetingWords.prose.contains(word)
      && !Gazetteer.subregions.contains(word) && !["mij", "ons", "die", "alle", "wie"].contains(word)
  }

  /// A name with little words between its words, that starts at `index`: its code and the place after it.
  private func bareName(_ words: [String], _ index: Int, _ tokens: Tokens) -> (Code<Meeting>, Int)? {
    guard MeetingWords.isHead(words[index]) else { return nil }
    // `overleg met` and `overleg over` say what people do.
    if words[index] == "overleg", index + 1 < words.count, !["van", "de", "het", "voor"].contains(words[index + 1]) { return nil }
    var name: [String] = []
    var found: (Code<Meeting>, Int)?
    for place in index..<words.count where name.count < longestBare {
      if place > index, !tokens.list[place].before.isSubset(of: [.blank, .hyphen]) { break }
      guard !Self.withoutLittleWords([words[place]]).isEmpty else { continue }
      name.append(words[place])
      if name.count > 1, let code = bare[name] { found = (code, place + 1) }
    }
    return found
  }

  /// `stuurgroep` in `stuurgroep en casusoverleg ZVH`: what comes after the next name belongs to both.
  private func shared(_ piece: Range<Int>, _ tokens: Tokens, _ words: [String], _ mentions: [Mention]) -> Mention? {
    guard let head = piece.last, MeetingWords.isHead(words[head]), head + 2 < words.count, words[head + 1] == "en",
      let next = mentions.first(where: { $0.words.lowerBound == head + 2 }), next.words.count > 1
    else { return nil }
    let name = [words[head]] + words[next.words.dropFirst()]
    return matcher.entry(name).map { mention(tokens, head..<head + 1, $0.code, .near) }
  }

  /// A subject whose kind of meeting stands before the row: `de stuurgroepen GHNT, ZVH en mensenhandel`.
  private func dealt(_ piece: Range<Int>, _ tokens: Tokens, _ words: [String]) -> Mention? {
    let own = trimmed(piece, tokens, words)
    let name = Self.withoutLittleWords(Array(words[own]))
    guard !name.isEmpty, name.count < 5, !name.contains(where: MeetingWords.isHead), !givesReason(piece, words) else { return nil }
    var place = own.lowerBound - 1
    while place >= 0, own.lowerBound - place < 14, tokens.list[place].sentence == tokens.list[own.lowerBound].sentence {
      if MeetingWords.isHead(words[place]) {
        let hasKind = place > 0 && ["bestuurlijk", "provinciale", "lokale", "justitieel"].contains(words[place - 1])
        let full = (hasKind ? [words[place - 1]] : []) + [words[place]] + name
        let code = matcher.entry(full)?.code ?? bare[full] ?? inFull(full)
        return code.map { mention(tokens, own, $0, .near) }
      }
      if MeetingWords.prose.contains(words[place]) { return nil }
      place -= 1
    }
    return nil
  }

  /// A bare subject or kind in a row of names: `EPA-tafel, ketenveldnorm, OGGZ`.
  private func subject(_ piece: Range<Int>, _ tokens: Tokens, _ words: [String], _ isRow: Bool) -> Mention? {
    guard isRow, !givesReason(piece, words) else { return nil }
    let own = trimmed(piece, tokens, words)
    let name = Self.withoutLittleWords(Array(words[own]).filter { Int($0) == nil })
    let isOneOfAKind = own.lowerBound == 0 || !["een", "geen", "elk", "elke", "tot", "ander"].contains(words[own.lowerBound - 1])
    let code = subjects[name] ?? (name.count == 1 && isOneOfAKind ? byHead[name[0]] : nil)
    return code.map { mention(tokens, own, $0, .near) }
  }

  /// Whether a text is nothing but subjects: `EPA, OGGZ, ketenveldnorm`. A single one must be an abbreviation.
  private func isRowOfSubjects(_ pieces: [Range<Int>], _ tokens: Tokens, _ words: [String]) -> Bool {
    var count = 0
    for piece in pieces {
      let own = trimmed(piece, tokens, words)
      if own.isEmpty { continue }
      guard subjects[Self.withoutLittleWords(Array(words[own]))] != nil else { return false }
      if pieces.count == 1 { return own.count == 1 && tokens.list[own.lowerBound].capitals > 1 }
      count += 1
    }
    return count > 1
  }

  private func givesReason(_ piece: Range<Int>, _ words: [String]) -> Bool {
    piece.lowerBound > 0 && ["want", "omdat", "als"].contains(words[piece.lowerBound - 1])
  }

  /// A piece without the words at its ends that judge, count or fill.
  private func trimmed(_ piece: Range<Int>, _ tokens: Tokens, _ words: [String]) -> Range<Int> {
    func isAround(_ index: Int) -> Bool {
      let word = words[index]
      // `b) ketenveldnorm`
      let isLabel = word.utf8.count == 1 && index + 1 < words.count && tokens.list[index + 1].before.contains(.close)
      return isLabel || MeetingWords.judging.contains(word) || MeetingWords.filler.contains(word)
    }
    var range = piece
    while let first = range.first, isAround(first) || Int(words[first]) != nil { range = range.dropFirst() }
    while let last = range.last, isAround(last) || Int(words[last]) != nil && range.count > 1 && words[last] != "18" {
      range = range.dropLast()
    }
    return range
  }

  private func isCredible(_ entry: NameMatcher<Meeting>.Entry, _ tokens: Tokens, _ index: Int) -> Bool {
    guard entry.isAbbreviation else { return true }
    return tokens.list[index].capitals >= 2 || entry.words[0].utf8.count > 2
  }

  private func mention(_ tokens: Tokens, _ words: Range<Int>, _ code: Code<Meeting>?, _ link: Link) -> Mention {
    Mention(span: tokens.list[words.lowerBound].start..<tokens.list[words.upperBound - 1].end, code: code, link: link, words: words)
  }

  /// Pieces of the text between punctuation and joining words that no mention covers.
  private func pieces(_ tokens: Tokens, _ words: [String], around mentions: [Mention]) -> [Range<Int>] {
    let covered = Set(mentions.flatMap(\.words))
    var result: [Range<Int>] = []
    var start = 0
    func close(_ end: Int) {
      if start < end { result.append(start..<end) }
    }
    for index in words.indices {
      if covered.contains(index) || ["en", "of", "maar", "want", "omdat", "plus"].contains(words[index]) {
        close(index)
        start = index + 1
      } else if index > start {
        let before = tokens.list[index].before
        let isBreak =
          !before.isDisjoint(with: [.comma, .semicolon, .newline, .colon, .slash, .bar, .open, .close, .plus, .ampersand, .strongStop])
          || before.contains(.hyphen) && before.contains(.blank) || tokens.list[index].sentence != tokens.list[index - 1].sentence
        if isBreak {
          close(index)
          start = index
        }
      }
    }
    close(words.count)
    return result
  }

  /// The overleg that a piece of text names nearly, or one that the codebook does not know.
  private func unnamed(_ piece: Range<Int>, _ tokens: Tokens, _ words: [String]) -> Mention? {
    let range = trimmed(piece, tokens, words)
    let name = Array(words[range])
    if name.count < 7, !namesPlaceElsewhere(name), range.contains(where: { tokens.list[$0].capitals > 1 }), let code = inFull(name) {
      return mention(tokens, range, code, .near)
    }
    guard !range.isEmpty, range.contains(where: { MeetingWords.isHead(words[$0]) }) else { return nil }
    if !namesPlaceElsewhere(name) {
      if let code = matcher.near(name, isKnownWord: isKnown) ?? turned(name) { return mention(tokens, range, code, .near) }
      if let code = core(name), let head = range.first(where: { MeetingWords.isHead(words[$0]) }) {
        return mention(tokens, head..<head + 1, code, .near)
      }
    }
    guard range.count <= 7, !name.contains(where: MeetingWords.prose.contains) else { return nil }
    // `overleg met …` and `overleg op …` say what people do, not what it is called.
    if let head = name.firstIndex(of: "overleg"), head + 1 < name.count,
      ["op", "met", "tussen", "in", "om", "als", "bij", "per"].contains(name[head + 1])
    {
      return nil
    }
    if range.contains(where: { MeetingWords.isPlural(tokens.word($0)) }) { return nil }
    let content = name.filter { !MeetingWords.filler.contains($0) && !MeetingWords.judging.contains($0) }
    let saysWhich = content.count > 1 || content.contains { word in !MeetingWords.heads.contains(word) }
    return saysWhich ? mention(tokens, range, nil, .unknown) : nil
  }

  /// The overleg whose words stand apart in a clause: `in Parkstad is de driehoek nodig`.
  private func core(_ name: [String]) -> Code<Meeting>? {
    let core = Self.withoutLittleWords(name).filter { !MeetingWords.judging.contains($0) && !MeetingWords.filler.contains($0) }
    guard core.count > 1, core.count < name.count, core.count < 5 else { return nil }
    return core.allSatisfy(knownWords.contains) ? matcher.near(core) : nil
  }

  /// The overleg whose kind stands at the end of the word for its subject: `levensloopwerkgroep`.
  private func turned(_ name: [String]) -> Code<Meeting>? {
    guard let last = name.last, !knownWords.contains(last),
      let head = MeetingWords.heads.first(where: { last.hasSuffix($0) && last.utf8.count > $0.utf8.count + 3 })
    else { return nil }
    let stem = String(last.dropLast(head.count))
    let subject = [stem] + (stem.hasSuffix("s") ? [String(stem.dropLast())] : [])
    return subject.lazy.compactMap { matcher.entry([head] + name.dropLast() + [$0])?.code }.first
  }

  private func isKnown(_ word: String) -> Bool { knownWords.contains(word) || Gazetteer.words.contains(word) }

  private func namesPlaceElsewhere(_ words: [String]) -> Bool {
    words.contains {
      Gazetteer.words.contains($0) && !knownWords.contains($0) || Gazetteer.directions.contains($0) && !knownWords.contains($0)
    }
  }
}
