internal import Consultation

/// Reads an organisation cell: one name, several, or a name with words around it.
struct OrganisationMatcher: Sendable {
  /// What a part of a cell names.
  struct Reading: Hashable, Sendable {
    /// The words of the cell that say it, as a range of its words; nil for the whole cell.
    var span: Range<Int>?
    var code: Code<Organisation>?
    var link: Link
  }

  private let matcher: NameMatcher<Organisation>
  private let municipalities: Set<Code<Organisation>>
  private let experience: Set<Code<Organisation>>
  private let knownWords: Set<String>
  /// Organisations that have a region in their own name: what is called national is another one.
  private let regional: Set<Code<Organisation>>
  /// Bodies of justice without a region in their own name are one for the whole country: to call them national says nothing new.
  private let national: Set<Code<Organisation>>
  /// Organisations for housing: with a word for care beside it their name is another's.
  private let housing: Set<Code<Organisation>>
  private let truncations: Truncations
  private let abbreviations: MunicipalAbbreviations

  init(codebook: Codebook) {
    experience = Set(codebook.organisations.filter { $0.domain == .experience }.map(\.code))
    matcher = NameMatcher(
      names: codebook.organisations.map { ($0.code, $0.name, $0.aliases) }, filler: OrganisationWords.filler, even: OrganisationWords.even)
    municipalities = Set(codebook.organisations.map(\.code).filter { $0.rawValue.hasPrefix("gemeente-") })
    knownWords = Set(matcher.entries.flatMap(\.words))
    regional = Set(codebook.organisations.filter { $0.name.contains("Limburg") }.map(\.code))
    national = Set(codebook.organisations.filter { $0.domain == .safety && !$0.name.contains("Limburg") }.map(\.code))
    housing = Set(codebook.organisations.filter { $0.domain == .housing }.map(\.code))
    truncations = Truncations(knownWords)
    let municipal = matcher.entries.filter { $0.link == .exact && $0.code.rawValue.hasPrefix("gemeente-") }
    abbreviations = MunicipalAbbreviations(municipal.map { ($0.words.filter { $0 != "gemeente" }, $0.code) })
  }

  /// Whether the text is the name of an organisation, not of a municipality, with typing errors, alone or beside what somebody does there,
  /// or holds its address.
  func isSure(_ text: String) -> Bool {
    let tokens = Tokens(text)
    let words = tokens.words.map(matcher.evened)
    guard !words.isEmpty else { return false }
    if byDomain(tokens, words) != nil || near(words).map({ !municipalities.contains($0) }) ?? false { return true }
    // `Gem. Mrgrtn`, `Raad v.d. Kinderb.`: what is cut short is no name either.
    let short = words[0] == "gemeente" ? near(words) ?? abbreviations.code(words) : nil
    if (short ?? truncations.resolve(tokens, words) { matcher.entry($0)?.code }) != nil { return true }
    // `teamleider bij Mondrian`
    return segments(tokens, words).contains { segment in
      guard segment.mentions.isEmpty, let span = part(of: segment, tokens, words)?.span else { return false }
      return words[span].contains { $0.utf8.count > 6 }
    }
  }

  /// Codes that a cell may mean, best first.
  func proposals(_ text: String) -> [NameMatcher<Organisation>.Proposal] { matcher.proposals(matcher.words(text)) }

  /// What a cell names: nothing for an empty one, one reading as a rule.
  func read(_ text: String) -> [Reading] {
    let tokens = Tokens(text)
    let words = tokens.words.map(matcher.evened)
    guard !words.isEmpty, !OrganisationWords.none.contains(words.joined(separator: " ")) else { return [] }
    if let entry = matcher.entry(words) { return [Reading(code: entry.code, link: entry.link)] }
    let unknown = [Reading(code: nil, link: .unknown)]
    // `van Born` is somebody's name; `Valkenburg (ZH)`: a province or a country in brackets is a place elsewhere.
    if words.count == 2, ["van", "von", "vander"].contains(words[0]), matcher.entry([words[1]]).map(isBarePlace) == true { return unknown }
    if namesOtherProvince(tokens, words) { return unknown }
    if let code = near(words) ?? abbreviations.code(words) ?? truncations.resolve(tokens, words, { matcher.entry($0)?.code }) {
      return [Reading(code: code, link: .near)]
    }
    let segments = segments(tokens, words)
    let readings = segments.flatMap { read(segment: $0, tokens, words) }
    guard readings.contains(where: { $0.code != nil }) else {
      return byDomain(tokens, words).map { [Reading(code: $0, link: .near)] } ?? unknown
    }
    // A place elsewhere in any part speaks against the whole cell when it names only one organisation.
    let codes = readings.compactMap(\.code)
    if codes.count == 1 {
      if isSomethingElse(codes[0], words) { return unknown }
      if namesPlaceElsewhere(words) || words.contains(where: OrganisationWords.companies.contains) { return unknown }
      if words.contains(where: OrganisationWords.doubting.contains), !experience.contains(codes[0]), !isGone(words) { return unknown }
    }
    return tidied(readings, segments, words)
  }

  /// Whether words anywhere in a cell say that the one name in it is another's: `Harmonie St. Jozef Vaals`, `fam. Koraal`,
  /// `Openbaar Ministerie, landelijk`.
  private func isSomethingElse(_ code: Code<Organisation>, _ words: [String]) -> Bool {
    if municipalities.contains(code), !words.contains("gemeente"), words.contains(where: OrganisationWords.clubs.contains) { return true }
    if words.count == 2, OrganisationWords.titles.contains(words[0]), !experience.contains(code) { return true }
    return !national.contains(code) && !experience.contains(code) && words.contains { ["landelijk", "landelijke"].contains($0) }
  }

  private func near(_ words: [String]) -> Code<Organisation>? {
    guard !namesPlaceElsewhere(words), let code = matcher.near(words, isKnownWord: isKnown) else { return nil }
    guard municipalities.contains(code) else { return code }
    return words.contains(where: OrganisationWords.legalForms.contains) ? nil : code
  }

  private func namesOtherProvince(_ tokens: Tokens, _ words: [String]) -> Bool {
    words.indices.dropFirst().contains { index in
      let following = index + 1 < words.count ? tokens.list[index + 1].before : tokens.after
      return Gazetteer.provinces.contains(words[index]) && tokens.list[index].before.contains(.open) && following.contains(.close)
    }
  }

  /// The one organisation whose address is named: `mijn mail is van xonar.nl`.
  private func byDomain(_ tokens: Tokens, _ words: [String]) -> Code<Organisation>? {
    let codes = Set(Domains.names(in: tokens, words).map { matcher.entry($0)?.code ?? near($0) })
    return codes.count == 1 ? codes.first ?? nil : nil
  }

  /// `gemeente Onderbanken (bestaat niet meer)`
  private func isGone(_ words: [String]) -> Bool {
    guard let place = words.firstIndex(of: "bestaat") else { return false }
    return words[(place + 1)...].starts(with: ["niet"]) && !words.contains("geen") && !words.contains("weet")
  }

  // MARK: - Parts of a cell

  private struct Segment {
    var range: Range<Int>
    /// Whether it is joined to the part before by a comma, a dash or brackets, so that it may only explain it.
    var isAside: Bool
    /// Whether it stands in brackets.
    var isBracketed: Bool
    var mentions: [(range: Range<Int>, entry: NameMatcher<Organisation>.Entry)]
  }

  private func segments(_ tokens: Tokens, _ words: [String]) -> [Segment] {
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
  private func isInFunction(_ words: [String], _ index: Int) -> Bool {
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

  private func isPlace(_ word: String) -> Bool {
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

  private func read(segment: Segment, _ tokens: Tokens, _ words: [String]) -> [Reading] {
    // `Reclassering, Roermond/Maastricht`
    if segment.isAside, segment.range.allSatisfy({ isPlace(words[$0]) }),
      segment.range.contains(where: { Gazetteer.words.contains(words[$0]) })
    {
      return []
    }
    let covered = Set(segment.mentions.flatMap(\.range))
    let left = segment.range.filter { !covered.contains($0) }
    guard !segment.mentions.isEmpty else {
      let own = Array(words[segment.range])
      if let code = near(own) {
        return [Reading(span: segment.range, code: code, link: .near)]
      }
      if let found = part(of: segment, tokens, words) { return [found] }
      let isContext =
        own.allSatisfy { isContextWord($0) || endsAsContext($0) || Int($0) != nil }
        || (segment.isAside && own.contains(where: { OrganisationWords.context.contains($0) }))
      if segment.isBracketed { return [] }
      let isLowerCase = segment.isAside && !tokens.list[segment.range.lowerBound].startsWithCapital
      return isContext || isLowerCase ? [] : [Reading(span: segment.range, code: nil, link: .unknown)]
    }
    var mentions = segment.mentions
    if segment.isBracketed, mentions.allSatisfy({ isBarePlace($0.entry) }), segment.range.lowerBound > 0, !left.isEmpty { return [] }
    // `cliëntenraad Mondriaan` stands where the clients stand.
    if mentions.count > 1, mentions.contains(where: { experience.contains($0.entry.code) }) {
      mentions.removeAll { !experience.contains($0.entry.code) }
    }
    // `maatschappelijk werk azM`: a field of work beside a name is a department of it.
    if mentions.contains(where: { !OrganisationWords.fields.contains($0.entry.words) && !isBarePlace($0.entry) }) {
      mentions.removeAll { OrganisationWords.fields.contains($0.entry.words) }
    }
    // A bare place beside another organisation says where that is.
    if mentions.contains(where: { !isBarePlace($0.entry) }) { mentions.removeAll { isBarePlace($0.entry) } }
    // `van Kerkrade` beside a first name that is gone
    if segment.range.count == 2, ["van", "von"].contains(words[segment.range.lowerBound]), mentions.allSatisfy({ isBarePlace($0.entry) }) {
      return []
    }
    let isSure = mentions.allSatisfy { mention in
      !isCompany(mention, left, tokens, words)
        && left.allSatisfy {
          isHarmless(words[$0], beside: mention, of: words, at: $0) || isPlain($0, beside: mention, in: segment, tokens, words)
        }
    }
    guard isSure else { return [Reading(span: segment.range, code: nil, link: .unknown)] }
    let isBare = left.isEmpty && mentions.count == segment.mentions.count && mentions.count == 1
    return mentions.map { Reading(span: isBare ? segment.range : $0.range, code: $0.entry.code, link: isBare ? $0.entry.link : .near) }
  }

  /// A name with typing errors among words that say what somebody does there: `teamleider bij Mondrian`.
  private func part(of segment: Segment, _ tokens: Tokens, _ words: [String]) -> Reading? {
    let range = segment.range
    guard (2...8).contains(range.count), range.contains(where: { isContextWord(words[$0]) }) else { return nil }
    for length in stride(from: min(5, range.count - 1), through: 1, by: -1) {
      for start in range.lowerBound...range.upperBound - length {
        let window = start..<start + length
        guard !isContextWord(words[start]), !isContextWord(words[window.upperBound - 1]),
          range.allSatisfy({ window.contains($0) || isContextWord(words[$0]) || endsAsContext(words[$0]) }),
          let code = near(Array(words[window])), length > 1 || !municipalities.contains(code)
        else { continue }
        return Reading(span: window, code: code, link: .near)
      }
    }
    return nil
  }

  private func endsAsContext(_ word: String) -> Bool { OrganisationWords.endings.contains { word.hasSuffix($0) } }

  /// Whether an unknown word beside a name of its own only says what somebody does there, or how a department is called.
  private func isPlain(
    _ index: Int, beside mention: (range: Range<Int>, entry: NameMatcher<Organisation>.Entry), in segment: Segment, _ tokens: Tokens,
    _ words: [String]
  ) -> Bool {
    let word = words[index]
    guard !isBarePlace(mention.entry), !OrganisationWords.contrary.contains(word), !Gazetteer.words.contains(word),
      !Gazetteer.directions.contains(word)
    else { return false }
    if ["nederland", "nederlandse"].contains(word) { return false }
    if experience.contains(mention.entry.code), tokens.list[index].capitals == 0 { return true }
    if Gazetteer.ownPlaces.contains(word) || Int(word) != nil || endsAsContext(word) { return true }
    let token = tokens.list[index]
    // A word in lower case is no name, in a cell where names have capitals.
    if token.capitals == 0, token.letters > 2, tokens.list.contains(where: { $0.capitals > 0 }) { return true }
    // `locatie Beukenhof`, `team Zuiderlicht`
    return (segment.range.lowerBound..<index).contains { OrganisationWords.departments.contains(words[$0]) }
  }

  /// `Landgraaf Advies`: a place or another single word and a branch of business.
  private func isCompany(
    _ mention: (range: Range<Int>, entry: NameMatcher<Organisation>.Entry), _ left: [Int], _ tokens: Tokens, _ words: [String]
  ) -> Bool {
    let next = mention.range.upperBound
    guard left.contains(next) else { return false }
    // `Maasvallei zorg`, `Weller Thuiszorg`
    if housing.contains(mention.entry.code), mention.entry.link == .alias, words.count == 2, words[next].hasSuffix("zorg") { return true }
    guard words[next] == "advies" else { return false }
    if isBarePlace(mention.entry) { return tokens.list[next].before.isSubset(of: [.blank, .hyphen]) }
    return words.count == 2 && tokens.list[next].startsWithCapital && mention.entry.link == .alias
      && mention.entry.words != ["reclassering"]
  }

  private func isBarePlace(_ entry: NameMatcher<Organisation>.Entry) -> Bool {
    municipalities.contains(entry.code) && !entry.words.contains("gemeente")
  }

  /// Whether a word beside a name leaves the name what it is.
  private func isHarmless(
    _ word: String, beside mention: (range: Range<Int>, entry: NameMatcher<Organisation>.Entry), of words: [String], at index: Int
  ) -> Bool {
    let isMunicipality = municipalities.contains(mention.entry.code)
    // `de gemeente in Stein`
    let announced = words[max(0, mention.range.lowerBound - 3)..<mention.range.lowerBound].contains("gemeente")
    let isBare = isBarePlace(mention.entry) && !(announced && index < mention.range.lowerBound)
    if Gazetteer.subregions.contains(word) { return !isBarePlace(mention.entry) }
    if Gazetteer.directions.contains(word) {
      let neighbour = index > 0 ? words[index - 1] : ""
      let isQuarter = isMunicipality && words.contains(where: OrganisationWords.quarterly.contains)
      return (!isMunicipality || isQuarter) && matcher.entry([neighbour]).map(isBarePlace) == true
    }
    if isOwnRegion(words, at: index) || isMunicipality && isInFunction(words, index) { return true }
    // `Leger des Heils Nederland`: what is called national is not the part of it that is here.
    if word == "nederland", !isMunicipality, !national.contains(mention.entry.code), !mention.entry.words.contains(word) { return false }
    if word == "nl", regional.contains(mention.entry.code), !mention.entry.words.contains(word) { return false }
    if word == "college", !isMunicipality { return false }
    if Gazetteer.ownRegion.contains(word) { return true }
    if isMunicipality, word == "gemeente" { return true }
    if isMunicipality, !isBarePlace(mention.entry), index >= mention.range.upperBound { return !Gazetteer.words.contains(word) }
    if isBare, OrganisationWords.notMunicipal.contains(word) { return false }
    return OrganisationWords.context.contains(word)
  }

  /// `Z-Limburg`, `Z. Lb`
  private func isOwnRegion(_ words: [String], at index: Int) -> Bool {
    let ends: Set<String> = ["l", "lb", "limb", "limburg"]
    if ["z", "zd"].contains(words[index]) { return index + 1 < words.count && ends.contains(words[index + 1]) }
    return index > 0 && ["z", "zd"].contains(words[index - 1]) && ends.contains(words[index])
  }

  private func isContextWord(_ word: String) -> Bool {
    OrganisationWords.context.contains(word) || Gazetteer.ownRegion.contains(word) || Gazetteer.subregions.contains(word)
  }

  private func isKnown(_ word: String) -> Bool {
    knownWords.contains(word) || Gazetteer.words.contains(word) || OrganisationWords.context.contains(word)
  }

  /// Whether the words name a place or a part of a region that is not ours.
  private func namesPlaceElsewhere(_ words: [String]) -> Bool {
    if words.contains(where: { Gazetteer.words.contains($0) && !knownWords.contains($0) }) { return true }
    return Gazetteer.phrases.contains { phrase in
      guard phrase.count <= words.count else { return false }
      return (0...words.count - phrase.count).contains { Array(words[$0..<$0 + phrase.count]) == phrase }
    }
  }

  /// The readings once per organisation; places that only say where another organisation is are gone.
  private func tidied(_ readings: [Reading], _ segments: [Segment], _ words: [String]) -> [Reading] {
    var result: [Reading] = []
    for reading in readings {
      if let code = reading.code, result.contains(where: { $0.code == code }) { continue }
      if let code = reading.code, municipalities.contains(code), let span = reading.span, !words[span].contains("gemeente"),
        let segment = segments.first(where: { $0.range.contains(span.lowerBound) }), segment.isAside,
        let first = result.first(where: { $0.code != nil }), first.code.map({ !municipalities.contains($0) }) == true
      {
        continue
      }
      result.append(reading)
    }
    if result.count == 1 { result[0].span = nil }
    if result.count == 1, readings.count > 1 || segments.count > 1, result[0].code != nil { result[0].link = .near }
    return result
  }
}
