internal import Consultation

/// People's names: those of respondents, and others by what stands around them: a title, a role, initials, a first name, a particle.
struct NameRule: Sendable {
  let lexicon: NameLexicon
  let known: KnownNames

  func find(in text: ScannedText, into findings: inout [PersonalDataFinding]) {
    let scan = NameScan(text, known: known, lexicon: lexicon)
    var index = 0
    while index < scan.count {
      guard text.looksEverywhere || scan.mayOpenName(index) else {
        index += 1
        continue
      }
      if scan.isOne(index, of: .opensSaying) {
        let length = NameSayings.length(at: index, of: scan.tokens)
        if length > 0 {
          index += length
          continue
        }
      }
      guard !text.isMark[index], let name = scan.name(at: index) else {
        index += 1
        continue
      }
      let start = scan.token(scan.beginning(of: name)).start
      findings.append(PersonalDataFinding(range: start..<scan.token(name.upperBound).end, kind: .name))
      if let first = scan.joined(before: name) {
        findings.append(PersonalDataFinding(range: scan.token(first).start..<scan.token(first).end, kind: .name))
      }
      let second = name.lowerBound > index ? scan.joined(to: name) : nil
      if let second {
        findings.append(PersonalDataFinding(range: scan.token(second).start..<scan.token(scan.endOfHyphens(second)).end, kind: .name))
      }
      index = (second.map(scan.endOfHyphens) ?? name.upperBound) + 1
    }
  }
}

extension NameScan {
  /// The name that is found at `index`: there, or right after it.
  func name(at index: Int) -> Name? {
    if isOne(index, of: .opensRespondent) {
      let length = known.length(at: index, of: tokens)
      if length > 0 { return index...(index + length - 1) }
    }
    if let name = announced(at: index) { return name }
    guard isCapital(index) else { return doubleParticle(at: index) ?? lowerCaseParticles(at: index) ?? lowerCaseName(at: index) }
    return initials(at: index) ?? bareInitials(at: index) ?? initialsBehind(index) ?? firstName(at: index) ?? surnameAlone(at: index)
      ?? inContext(at: index) ?? shaped(at: index)
  }

  // MARK: - What announces a name

  private func announced(at index: Int) -> Name? {
    let next = index + 1
    // `het Dr. Poelsoord` is a house, `de ene brand` a word.
    if index > 0, word(index - 1) == "het", token(index).before == .blank, ["dr", "prof", "mgr", "drs"].contains(word(index)) {
      return nil
    }
    if ["ene", "zekere"].contains(word(index)), next < count, !isCapital(next) { return nil }
    guard next < count, !text.isMark[next], !isShouted(index) || isShouted(next) || isOne(index, of: [.announcing, .closing]) else {
      return nil
    }
    if isOne(index, of: .announcing), isNext(next, after: [.blank, .stop]), let name = titled(at: next) { return name }
    // Most words are in lower case and no name: they cost no more than this.
    guard isCapital(next) || isOne(next, of: .mayFollowAnnouncement) else { return nil }
    if isNext(next, after: .hyphen), isCapital(next), NameWords.beforeHyphen.contains(word(index)),
      let last = person(at: next, isSure: true)
    {
      return next...last
    }
    if isCapital(next), isOne(index, of: .role), ["tante", "oom", "ome"].contains(word(index)), isNext(next, after: .blank),
      !isShouted(next), !isRole(next), token(next).letters > 2
    {
      return next...endOfHyphens(next)
    }
    if isRole(index) || closesRole(index), isNext(next, after: [.blank, .colon, .open]) {
      // `Manager Operations`: a function with capitals inside a sentence.
      let isFunction = isCapital(index) && !startsSentence(index) && !isShouted(index)
      let isWeak = NameWords.weakRoles.contains(word(index))
      let isSure = !isFunction && !isWeak || isShaped(next)
      // `artikel 8 lid B.`
      if isWeak, isInitial(next), initials(at: next) == nil { return nil }
      if let last = person(at: next, isSure: isSure) { return next...last }
    }
    if isOne(index, of: .closing), isInitial(next), token(next).isDotted, !token(next).before.isSubset(of: .blank) {
      return initials(at: next) ?? next...next
    }
    if isOne(index, of: .closing), isNext(next, after: [.blank, .comma, .newline, .colon, .stop, .strongStop]) {
      // `Groetjes Hilleke`, `Beste Jorinda,`
      let isLast = isUnknown(next) && endsThere(next)
      // `Beste Stuurgroepleden,`
      let isSure =
        NameWords.greetings.contains(word(index))
        ? isLast && (isShaped(next) || !ends(next, with: NameWords.pluralEndings)) : isLast || !token(next).before.isSubset(of: .blank)
      if let last = person(at: next, isSure: isSure) { return next...last }
    }
    if isIntroduction(index), isNext(next, after: [.blank, .colon]), let last = person(at: next, isSure: true) { return next...last }
    return nil
  }

  private func titled(at index: Int) -> Name? {
    var start = index
    while start - index < Self.mostTitles, start + 1 < count, isOne(start, of: .title), isNext(start + 1, after: [.blank, .stop]) {
      start += 1
    }
    if let last = surname(from: start, .titled) { return start...last }
    // `mevrouw A. Mei`
    var afterInitials = start
    while afterInitials - start < Self.mostInitials, afterInitials < count, isInitial(afterInitials) { afterInitials += 1 }
    if afterInitials > start, isNext(afterInitials, after: [.blank, .stop]), isCapital(afterInitials), token(afterInitials).letters > 1 {
      return start...endOfHyphens(afterInitials)
    }
    // `mevr. tjepkema`
    if start < count, !isCapital(start), kinds[start].isEmpty, token(start).letters > 3, !token(start).hasDigit,
      isNext(start, after: [.blank, .stop]),
      NameWords.shortTitles.contains(word(index - 1)) ? !ends(start, with: NameWords.verbalEndings) : ends(start, with: Surnames.endings)
    {
      return start...endOfHyphens(start)
    }
    // `mevrouw B.`
    return token(start).letters == 1 && isCapital(start) ? start...start : nil
  }

  /// Whether the word ends a function of more words: `poh-ggz`, `officier van justitie`.
  private func closesRole(_ index: Int) -> Bool {
    switch word(index) {
    case "ggz": index > 0 && token(index).before == .hyphen && word(index - 1) == "poh"
    case "justitie": index > 1 && word(index - 1) == "van" && ["officier", "hoofdofficier"].contains(word(index - 2))
    default: false
    }
  }

  private func isIntroduction(_ index: Int) -> Bool {
    switch word(index) {
    case "heet", "naam", "genaamd": !speaksOfThing(before: index)
    case "ben": index > 0 && word(index - 1) == "ik"
    case "door": index > 0 && NameWords.written.contains(word(index - 1))
    case "is": index > 1 && word(index - 1) == "naam"
    // `aan: Gertruud Noteborn`
    case "aan":
      index + 1 < count && token(index + 1).before.contains(.colon)
        || index > 0 && ["dank", "complimenten", "compliment", "lof", "hulde", "groeten"].contains(word(index - 1))
    default: false
    }
  }

  /// The last word of a person's name that starts at `index` after a role or an introduction; nil when it is a function or a place.
  private func person(at index: Int, isSure: Bool) -> Int? {
    if followsThing(index) || isOne(index, of: .thing) { return nil }
    guard isCapital(index) else {
      if isOne(index, of: .firstName), token(index).letters > 2, !precedesThing(index) {
        return surname(from: index + 1, .continuing) ?? lowerCaseSurname(from: index + 1) ?? endOfHyphens(index)
      }
      // `de cliënt in Brand`
      if ["in", "op", "uit", "te", "aan", "bij"].contains(word(index)), !isFirm(index) { return nil }
      return isOne(index, of: .openingParticle) ? surname(from: index, .listed) : nil
    }
    if let name = initials(at: index) { return name.upperBound }
    // `cliënt M.J.`
    if isInitial(index) { return kinds[index].isDisjoint(with: .codebook) ? index : nil }
    if isOne(index, of: .anyFirstName), token(index).letters > 2 || !isShouted(index), !isInTitleCase(index) || !startsSentence(index) {
      let last = endOfHyphens(index)
      if precedesThing(last) { return nil }
      if let end = surname(from: last + 1, .continuing) { return end }
      if !isOne(index, of: .common) || token(index).letters > 4 { return last }
    }
    if isShouted(index), !isOne(index, of: .anySurname) { return nil }
    if isOne(index, of: .openingParticle) { return surname(from: index, isSure ? .free : .listed) }
    if isOne(index, of: [.anySurname, .surnameOrWord]), !isOne(index, of: [.codebook, .calendar]) { return surname(from: index, .titled) }
    guard isSure, !isReserved(index), token(index).letters > 1 else { return nil }
    return surname(from: index, .free)
  }

  // MARK: - Initials

  func initials(at index: Int) -> Name? {
    let token = token(index)
    // `St. Anna`
    if word(index) == "st", isOne(index + 1, of: [.firstName, .codebook]) { return nil }
    guard isInitial(index), token.letters == 1 || kinds[index].isDisjoint(with: .codebook) && !Self.abbreviations.contains(word(index))
    else {
      return nil
    }
    // `bijlage C. Overzicht`
    if token.letters == 1, index > 0, NameWords.lettered.contains(word(index - 1)) { return nil }
    // `de F.P.K. De Rooyse Wissel`: what has an article is an abbreviation.
    if token.isDotted, index > 0, token.before == .blank, ["de", "een", "onze"].contains(word(index - 1)) { return nil }
    var next = index + 1
    while next - index < Self.mostInitials, isNext(next, after: [.blank, .stop, .hyphen]), isInitial(next) { next += 1 }
    // `casus R. de W.`; `R. v.d. K.` by itself is an organisation.
    if token.letters == 1, index > 0, NameWords.beforeInitials.contains(word(index - 1)) || isRole(index - 1),
      isNext(next, after: [.blank, .stop]), isOne(next, of: .openingParticle), !isCapital(next), isNext(next + 1, after: .blank),
      isInitial(next + 1)
    {
      return index...(next + 1)
    }
    guard next - index < Self.mostInitials, isNext(next, after: [.blank, .stop]) else { return nil }
    guard let last = surname(from: next, .initialed) ?? (isOne(next, of: .particle) ? surname(from: next, .titled) : nil) else {
      return nil
    }
    if next == index + 1, token.letters == 1, last == next, isLabel(index, before: next) { return nil }
    return index...last
  }

  /// The most initials and titles that a person has; a row without end is no name, and costs no more than this.
  private static let (mostInitials, mostTitles) = (16, 8)

  /// Whether the word is an initial or a row of them, with a point after it: `J.`, `J.P.M.`, `Th.`
  func isInitial(_ index: Int) -> Bool {
    let token = token(index)
    guard token.startsWithCapital, token.letters <= 5, !token.hasDigit, text.byte(token.end) == 0x2E else { return false }
    if token.letters == 1 || token.isDotted { return token.capitals == token.letters }
    return Self.shortened.contains(word(index))
  }

  /// First names cut short to more than one letter.
  private static let shortened: Set<String> = [
    "th", "ch", "ph", "fr", "joh", "chr", "jac", "wm", "ant", "hub", "math", "nic", "ij", "st", "sj", "tj", "corn", "alb",
  ]

  private static let beforePerson: Set<String> = [
    "van", "met", "aan", "door", "via", "bij", "en", "of", "namens", "volgens", "bel", "vraag",
  ]

  private static let abbreviations: Set<String> = ["bv", "nv", "rk", "nh", "vs", "eu", "vn", "ua"]

  /// Initials without points before a surname that only names have: `JM Smeets`.
  private func bareInitials(at index: Int) -> Name? {
    let token = token(index)
    if token.letters == 1, token.capitals == 1, !token.hasDigit, isOne(index + 1, of: .openingParticle),
      isNext(index + 1, after: .blank), !isCapital(index + 1), startsSentence(index) || Self.beforePerson.contains(word(index - 1)),
      let last = surname(from: index + 1, .titled), isCapital(last), !isOne(last, of: [.codebook, .common])
    {
      return index...last
    }
    guard token.letters <= 4, token.capitals == token.letters, !token.hasDigit, kinds[index].isDisjoint(with: [.reserved, .thing]),
      !Self.abbreviations.contains(word(index)), isNext(index + 1, after: .blank), !isShouted(index + 1),
      let last = surname(from: index + 1, .listed), (index + 1...last).contains(where: { isOne($0, of: [.anySurname, .surnameOrWord]) })
    else { return nil }
    return index...last
  }

  /// Initials behind a surname: `Smeets, J.P.`
  private func initialsBehind(_ index: Int) -> Name? {
    let next = index + 1
    guard isNext(next, after: [.blank, .comma]), token(next).letters <= 5, token(next).capitals == token(next).letters,
      text.byte(token(next).end) == 0x2E, token(next).letters == 1 || token(next).isDotted, token(index).letters > 2, !isShouted(index)
    else { return nil }
    let isComma = token(next).before.contains(.comma) && !isReserved(index) && !isRole(index)
    guard isComma || isOne(index, of: .anySurname), kinds[next].isDisjoint(with: .codebook) else { return nil }
    return index...next
  }

  /// Whether a letter at the start of a line numbers it: `A. Betere afspraken …`
  private func isLabel(_ index: Int, before next: Int) -> Bool {
    guard token(index).before.isEmpty || token(index).before.contains(.newline), !isOne(next, of: .anySurname) else { return false }
    if isOne(next, of: .surnameOrWord), !isOne(next, of: .common) { return false }
    let letter = tokens.folded[token(index).foldStart]
    let isRoman = hasRomanNumbers && ["i", "v", "x"].contains(word(index))
    let hasNeighbour = isRoman || labels.contains(letter + 1) || labels.contains(letter &- 1)
    let isFollowed = next + 1 < count && token(next + 1).before == .blank && !isCapital(next + 1)
    return hasNeighbour || letter == 0x61 && isFollowed
  }

  // MARK: - First names

  private func firstName(at index: Int) -> Name? {
    let kind = kinds[index]
    guard !kind.isDisjoint(with: .anyFirstName) else { return unknownPair(at: index) ?? withAge(index) }
    if isShouted(index), token(index).letters <= 4, index + 1 >= count || !isShouted(index + 1) || token(index + 1).letters < 4 {
      return nil
    }
    let last = endOfHyphens(index)
    if precedesThing(last) { return nil }
    if let end = surname(from: last + 1, .continuing) {
      let isSure = kind.contains(.firstName) || !startsSentence(index) || isCapital(last + 1) || isOne(last + 1, of: .particle)
      // `het Jeanne d'Arc` is a school.
      let isHouse =
        index > 0 && token(index).before == .blank && word(index - 1) == "het"
        && (startsSentence(index - 1) || ["en", "of", "bij", "in", "naar", "van", "op", "uit", "met", "aan"].contains(word(index - 2)))
      if isSure, !isHouse, !followsEntity(index), !isInTitleCase(index) || isOne(end, of: .anySurname) {
        return precedesThing(end) ? nil : index...end
      }
      return nil
    }
    if index > 0, ["heet", "genaamd"].contains(word(index - 1)), speaksOfThing(before: index) { return nil }
    guard !followsThing(index), !isSecondThing(index), !kind.contains(.codebook), !isInTitleCase(index), isAlone(index, last),
      !isExplainedAsThing(after: last)
    else { return nil }
    // `Sjaak P.`
    if last + 1 < count, token(last + 1).letters == 1, token(last + 1).capitals == 1, token(last + 1).before == .blank,
      text.byte(token(last + 1).end) == 0x2E
    {
      return index...(last + 1)
    }
    // `Wouters, Tineke`
    if index > 0, token(index).before.contains(.comma), isNext(index, after: [.blank, .comma]), isCapital(index - 1),
      !isReserved(index - 1), startsSentence(index - 1)
    {
      return (index - 1)...last
    }
    return index...last
  }

  /// Whether a first name that stands by itself is one.
  private func isAlone(_ index: Int, _ last: Int) -> Bool {
    let kind = kinds[index]
    // `De Louisa` is a house.
    let articles: Set<String> = ["de", "het", "een", "deze", "die", "dit", "dat", "t", "zon"]
    let hasArticle = index > 0 && token(index).before == .blank && articles.contains(word(index - 1))
    if isPossessive(index), !hasArticle, kind.isDisjoint(with: [.common, .calendar]) || word(index).hasSuffix("s") { return true }
    if kind.contains(.firstName) { return !hasArticle }
    if !hasArticle, kind.isDisjoint(with: [.calendar, .codebook]), worksThere(after: last) || isExplainedAsPerson(after: last) {
      return true
    }
    if kind.contains(.respondentFirstName), !startsSentence(index) { return true }
    if isShouted(index) {
      return index > 1 && ["en", "of"].contains(word(index - 1)) && isOne(index - 2, of: .firstName) && token(index).letters > 3
    }
    // `sinds Wil met verlof is`
    let isOut =
      !startsSentence(index) && !hasArticle && token(index).before == .blank && token(index).letters > 2
      && (last + 1 >= count || !isCapital(last + 1)) && (startsSentence(index - 1) || !isCapital(index - 1))
    guard kind.isDisjoint(with: [.calendar, .place]), isOut || kind.isDisjoint(with: .common) else { return false }
    if startsSentence(index) {
      if isOne(last + 1, of: .verb), token(last + 1).before == .blank { return true }
      let joins = last + 2 < count && ["en", "of"].contains(word(last + 1)) && isCapital(last + 2)
      return joins && isOne(last + 2, of: .anyFirstName) && !isOne(last + 2, of: .common)
    }
    guard token(index).before.isSubset(of: [.blank, .comma, .hyphen, .slash, .open]) else { return false }
    return !hasArticle
  }

  /// Whether an organisation stands before the word that bears a person's full name: `Stichting Jan Pieters`.
  private func followsEntity(_ index: Int) -> Bool {
    followsThing(index)
      && [
        "werkgroep", "project", "pilot", "methode", "huiskamer", "buurthuis", "inloophuis", "training", "flat", "zaal", "prijs", "praktijk",
        "firma", "bedrijf", "kantoor", "advocatenkantoor", "apotheek", "stichting", "fonds", "basisschool", "school", "college",
        "commissie", "huize", "locatie", "museum", "foundation", "wet", "motie",
      ].contains(word(index - 1))
  }
}
