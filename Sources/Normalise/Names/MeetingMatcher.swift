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

  init(codebook: Codebook) {
    matcher = NameMatcher(
      names: codebook.meetings.map { ($0.code, $0.name, $0.aliases) }, filler: MeetingWords.filler, even: MeetingWords.even)
    knownWords = Set(matcher.entries.flatMap(\.words))
    subjects = Self.unique(matcher.entries.map { (Self.subject(of: $0.words), $0.code) })
    bare = Self.unique(matcher.entries.map { (Self.withoutLittleWords($0.words), $0.code) }.filter { $0.0.count > 1 })
    longestBare = bare.keys.map(\.count).max() ?? 0
  }

  private static func subject(of words: [String]) -> [String] {
    withoutLittleWords(words).filter {
      !MeetingWords.isHead($0) && !["netwerk", "bestuurlijk", "provinciale", "lokale", "weekoverleg"].contains($0)
    }
  }

  private static func withoutLittleWords(_ words: [String]) -> [String] {
    words.filter { !["de", "het", "een", "van", "der", "den", "voor"].contains($0) }
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
    // Most cells are no name at all, and much too long for one.
    guard matcher.mayBeNear(words) || MeetingWords.expanded(words) != nil else { return (nil, .unknown) }
    if !namesPlaceElsewhere(words), let code = matcher.near(words, isKnownWord: isKnown) ?? inFull(words) { return (code, .near) }
    return (nil, .unknown)
  }

  /// The overleg whose name the words give in abbreviations: `SG HGKM`.
  private func inFull(_ words: [String]) -> Code<Meeting>? {
    MeetingWords.expanded(words).flatMap { matcher.entry($0)?.code ?? matcher.near($0, isKnownWord: isKnown) }
  }

  /// The overleggen that a text names, in its order, unknown ones among them.
  func find(in text: String, _ tokens: Tokens) -> [Mention] {
    let words = tokens.words.map(matcher.evened)
    var mentions = known(tokens, words)
    for piece in pieces(tokens, words, around: mentions) {
      if let mention = shared(piece, tokens, words, mentions) ?? subject(piece, tokens, words, mentions) ?? unnamed(piece, tokens, words) {
        mentions.append(mention)
      }
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
    let isElsewhere =
      next < words.count && tokens.list[next].before.isSubset(of: .blank)
      && (Gazetteer.directions.contains(words[next]) || Gazetteer.words.contains(words[next]) && !knownWords.contains(words[next]))
    return mention(tokens, range, isElsewhere ? nil : code, isElsewhere ? .unknown : link)
  }

  /// A name with little words between its words, that starts at `index`: its code and the place after it.
  private func bareName(_ words: [String], _ index: Int, _ tokens: Tokens) -> (Code<Meeting>, Int)? {
    guard MeetingWords.isHead(words[index]) else { return nil }
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

  /// A bare subject in a row of names: `EPA-tafel, ketenveldnorm, OGGZ`.
  private func subject(_ piece: Range<Int>, _ tokens: Tokens, _ words: [String], _ mentions: [Mention]) -> Mention? {
    guard mentions.contains(where: { $0.code != nil }) else { return nil }
    let name = Self.withoutLittleWords(Array(words[piece]).filter { Int($0) == nil })
    return subjects[name].map { mention(tokens, piece, $0, .near) }
  }

  private func isCredible(_ entry: NameMatcher<Meeting>.Entry, _ tokens: Tokens, _ index: Int) -> Bool {
    guard entry.isAbbreviation else { return true }
    return tokens.list[index].capitals >= 2
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
    var range = piece
    while let first = range.first,
      MeetingWords.judging.contains(words[first]) || MeetingWords.filler.contains(words[first]) || Int(words[first]) != nil
    {
      range = range.dropFirst()
    }
    while let last = range.last,
      MeetingWords.judging.contains(words[last]) || MeetingWords.filler.contains(words[last])
        || Int(words[last]) != nil && range.count > 1
          && !["18"].contains(words[last])
    {
      range = range.dropLast()
    }
    let name = Array(words[range])
    if name.count < 7, !namesPlaceElsewhere(name), range.contains(where: { tokens.list[$0].capitals > 1 }), let code = inFull(name) {
      return mention(tokens, range, code, .near)
    }
    guard !range.isEmpty, range.contains(where: { MeetingWords.isHead(words[$0]) }) else { return nil }
    if !namesPlaceElsewhere(name), let code = matcher.near(name, isKnownWord: isKnown) { return mention(tokens, range, code, .near) }
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

  private func isKnown(_ word: String) -> Bool { knownWords.contains(word) || Gazetteer.words.contains(word) }

  private func namesPlaceElsewhere(_ words: [String]) -> Bool {
    words.contains {
      Gazetteer.words.contains($0) && !knownWords.contains($0) || Gazetteer.directions.contains($0) && !knownWords.contains($0)
    }
  }
}
