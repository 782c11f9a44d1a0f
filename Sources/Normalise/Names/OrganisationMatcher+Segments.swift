internal import Consultation

extension OrganisationMatcher {
  /// A part of a cell, with the names that stand in it word for word.
  struct Segment {
    var range: Range<Int>
    /// Whether it is joined to the part before by a comma, a dash or brackets, so that it may only explain it.
    var isAside: Bool
    /// Whether it stands in brackets.
    var isBracketed: Bool
    var mentions: [(range: Range<Int>, entry: NameMatcher<Organisation>.Entry)]
  }

  /// The parts of a cell, as its signs and joining words cut it.
  func segments(_ tokens: Tokens, _ words: [String]) -> [Segment] {
    let mentions = mentions(tokens, words)
    let inMention = Set(mentions.flatMap { $0.range.dropFirst() })
    var result: [Segment] = []
    var start = 0
    var isAside = false
    var next = 0
    func close(_ end: Int, nextIsAside: Bool) {
      if start < end {
        while next < mentions.count, mentions[next].range.lowerBound < start { next += 1 }
        let own = mentions[next...].prefix { $0.range.upperBound <= end }
        next = own.endIndex
        let isBracketed = tokens.list[start].before.contains(.open)
        result.append(Segment(range: start..<end, isAside: isAside, isBracketed: isBracketed, mentions: Array(own)))
      }
      isAside = nextIsAside
    }
    for index in words.indices where index > 0 && !inMention.contains(index) {
      let before = tokens.list[index].before
      // The first of the pair may open a part.
      let continuesFunction = isInFunction(words, index) && !["burgemeester", "b"].contains(words[index])
      if continuesFunction || isOneOfPlaces(tokens, words, index, after: isAside ? 0 : 1, from: start) { continue }
      if OrganisationWords.joining.contains(words[index]) {
        close(index, nextIsAside: false)
        start = index + 1
      } else if !before.isDisjoint(with: [.semicolon, .newline, .slash, .bar, .plus, .ampersand]) {
        if start < index { close(index, nextIsAside: false) }
        start = index
      } else if !before.isDisjoint(with: [.comma, .open, .close, .colon, .stop]) || before.contains(.hyphen) && before.contains(.blank) {
        if start < index { close(index, nextIsAside: true) }
        start = index
      }
    }
    close(words.count, nextIsAside: false)
    return result
  }

  /// `burgemeester en wethouders`, `B. en W.`, `B&W`: what joins those joins no organisations.
  func isInFunction(_ words: [String], _ index: Int) -> Bool {
    (max(0, index - 2)...index).contains { first in
      guard ["burgemeester", "b"].contains(words[first]) else { return false }
      let second = first + 1 < words.count && words[first + 1] == "en" ? first + 2 : first + 1
      return second < words.count && index <= second && ["wethouder", "wethouders", "w"].contains(words[second])
    }
  }

  /// `unit Roermond/Maastricht`: a second place behind an organisation says where that is.
  private func isOneOfPlaces(_ tokens: Tokens, _ words: [String], _ index: Int, after least: Int, from start: Int) -> Bool {
    tokens.list[index].before == .slash && index - start > least && words[start] != "gemeente" && isPlace(words[index])
      && isPlace(words[index - 1])
  }

  func isPlace(_ word: String) -> Bool {
    Gazetteer.words.contains(word) || matcher.entry([word]).map(isBarePlace) == true
  }

  /// Names that stand in the cell word for word, longest first from the left.
  private func mentions(_ tokens: Tokens, _ words: [String]) -> [(range: Range<Int>, entry: NameMatcher<Organisation>.Entry)] {
    var result: [(range: Range<Int>, entry: NameMatcher<Organisation>.Entry)] = []
    var index = 0
    while index < words.count {
      if let (found, end) = matcher.longestEntry(words, from: index, where: { isCredible($0, tokens, index) }) {
        result.append((index..<end, found))
        index = end
      } else {
        if let entry = compound(words[index], tokens.list[index].capitals) { result.append((index..<index + 1, entry)) }
        index += 1
      }
    }
    return result
  }

  /// `politieagent`, `reclasseringswerker`: a name and what somebody is there in one word.
  private func compound(_ word: String, _ capitals: Int) -> NameMatcher<Organisation>.Entry? {
    guard word.utf8.count > 9, !OrganisationWords.context.contains(word), !knownWords.contains(word),
      let role = OrganisationWords.roles.first(where: { word.hasSuffix($0) })
    else { return nil }
    let stem = String(word.dropLast(role.count))
    // `GGDmedewerker`
    guard stem.utf8.count > 4 || capitals > 1 && capitals == stem.utf8.count else { return nil }
    return matcher.entry([stem]) ?? (stem.hasSuffix("s") ? matcher.entry([String(stem.dropLast())]) : nil)
  }

  /// Abbreviations that are common words as well count only in capitals.
  private func isCredible(_ entry: NameMatcher<Organisation>.Entry, _ tokens: Tokens, _ index: Int) -> Bool {
    let isWord = entry.words == ["mee"] || entry.words == ["halt"]
    guard isWord || entry.isAbbreviation && entry.words[0].utf8.count < 3 else { return true }
    let token = tokens.list[index]
    return token.capitals == token.letters || entry.words[0].utf8.count > 3 && token.startsWithCapital
  }
}
