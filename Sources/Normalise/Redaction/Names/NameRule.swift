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
        let length = NameSayings.length(at: index, of: text.tokens)
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
    guard
      let name = initials(at: index) ?? bareInitials(at: index) ?? initialsBehind(index) ?? firstName(at: index) ?? surnameAlone(at: index)
        ?? inContext(at: index) ?? shaped(at: index), !isNameOfThing(name)
    else { return nil }
    return name
  }

  // MARK: - What announces a name

  private func announced(at index: Int) -> Name? {
    // Most words announce nothing: they cost no more than this.
    guard isOne(index, of: [.announcing, .role, .closing]) || !text.cues[index].isDisjoint(with: .announces) else { return nil }
    let next = index + 1
    // `het Dr. Poelsoord` is a house, `de Dr. Schaepmanstraat` a street, `de ene brand` a word.
    if isHonorary(index), next < count, index > 0 && isWord(index - 1, "het") && token(index).before == .blank || bearsHonour(next) {
      return nil
    }
    if isWord(index, "ene zekere"), next < count, !isCapital(next) { return nil }
    guard next < count, !text.isMark[next], !isShouted(index) || isShouted(next) || isOne(index, of: [.announcing, .closing]) else {
      return nil
    }
    if isOne(index, of: .announcing), isNext(next, after: [.blank, .stop]), let name = titled(at: next) { return name }
    // A word in lower case behind it is no name, as a rule.
    guard isCapital(next) || isOne(next, of: .mayFollowAnnouncement) else { return nil }
    if isNext(next, after: .hyphen), isCapital(next), NameWords.beforeHyphen.contains(word(index)),
      let last = person(at: next, isSure: true)
    {
      return next...last
    }
    if isCapital(next), isOne(index, of: .role), isWord(index, "tante oom ome"), isNext(next, after: .blank),
      !isShouted(next), !isRole(next), token(next).letters > 2
    {
      return startsSentence(index) && isExplainedAsThing(after: endOfHyphens(next)) ? nil : next...endOfHyphens(next)
    }
    if isRole(index) || closesRole(index), isNext(next, after: [.blank, .colon, .open]) {
      // `Manager Operations`: a function with capitals inside a sentence.
      let isFunction = isCapital(index) && !startsSentence(index) && !isShouted(index)
      let isWeak = NameWords.weakRoles.contains(word(index))
      // `een coach Meedoen`
      let isOneOfMany = index > 0 && NameWords.ofAKind.contains(word(index - 1)) && !isOne(next, of: [.anyFirstName, .anySurname])
      let isSure = !isFunction && !isWeak && !isOneOfMany || isShaped(next)
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
        ? isLast && (isShaped(next) || !ends(next, like: .plural)) : isLast || !token(next).before.isSubset(of: .blank)
      if let last = person(at: next, isSure: isSure) { return next...last }
    }
    // `mijn vader heet frans`
    if isWord(index, "heet"), index > 0, isRole(index - 1), !isCapital(next), isOne(next, of: .firstNameOrWord), token(next).letters > 2 {
      return next...next
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
      NameWords.shortTitles.contains(word(index - 1)) ? !ends(start, like: .verbal) : ends(start, like: .surname)
    {
      return start...endOfHyphens(start)
    }
    // `mevrouw B.`
    let isInitials = token(start).letters == 1 || token(start).isDotted && isInitial(start)
    return isInitials && isCapital(start) ? start...start : nil
  }

  /// Whether the word ends a function of more words: `poh-ggz`, `officier van justitie`.
  private func closesRole(_ index: Int) -> Bool {
    switch word(index) {
    case "ggz": index > 0 && token(index).before == .hyphen && isWord(index - 1, "poh")
    case "justitie": index > 1 && isWord(index - 1, "van") && isWord(index - 2, "officier hoofdofficier")
    default: false
    }
  }

  private func isIntroduction(_ index: Int) -> Bool {
    switch word(index) {
    case "heet", "naam", "genaamd": !speaksOfThing(before: index)
    case "ben": index > 0 && isWord(index - 1, "ik")
    case "door": index > 0 && NameWords.written.contains(word(index - 1))
    // `ze noemden haar Chantalleke`
    case "hem", "haar": index > 0 && isWord(index - 1, "noem noemen noemden noemt noemde")
    case "is": index > 1 && isWord(index - 1, "naam")
    // `aan: Gertruud Noteborn`
    case "aan":
      index + 1 < count && token(index + 1).before.contains(.colon)
        || index > 0 && isWord(index - 1, "dank complimenten compliment lof hulde groeten")
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
      if isWord(index, "in op uit te aan bij"), !isFirm(index) { return nil }
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
    guard isSure, !isReserved(index), token(index).letters > 1, !opensFunction(index) else { return nil }
    return surname(from: index, .free)
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
      // `Elke Wijkagent weet dit`
      let isDeterminer = startsSentence(index) && kind.contains(.common) && !isOne(end, of: [.anySurname, .surnameOrWord])
      let isSure =
        !isDeterminer && (kind.contains(.firstName) || !startsSentence(index) || isCapital(last + 1) || isOne(last + 1, of: .particle))
      // `het Jeanne d'Arc` is a school.
      let isHouse =
        index > 0 && token(index).before == .blank && isWord(index - 1, "het")
        && (startsSentence(index - 1) || isWord(index - 2, "en of bij in naar van op uit met aan"))
      if isSure, !isHouse, !followsEntity(index), !isInTitleCase(index) || isOne(end, of: .anySurname) {
        return precedesThing(end) ? nil : index...end
      }
      return nil
    }
    if index > 0, isWord(index - 1, "heet genaamd"), speaksOfThing(before: index) { return nil }
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
    let hasArticle = index > 0 && token(index).before == .blank && isWord(index - 1, "de het een deze die dit t zon")
    if isCommand(index) { return false }
    if isPossessive(index), !hasArticle, kind.isDisjoint(with: [.common, .calendar]) || word(index).hasSuffix("s") { return true }
    if kind.contains(.firstName) { return !hasArticle }
    if !hasArticle, kind.isDisjoint(with: [.calendar, .codebook]), worksThere(after: last) || isExplainedAsPerson(after: last) {
      return true
    }
    if kind.contains(.respondentFirstName), !startsSentence(index) { return true }
    if isShouted(index) {
      return index > 1 && isWord(index - 1, "en of") && isOne(index - 2, of: .firstName) && token(index).letters > 3
    }
    // `sinds Wil met verlof is`
    let isOut =
      !startsSentence(index) && !hasArticle && token(index).before == .blank
      && (token(index).letters > 2 || NameWords.beforeShortName.contains(word(index - 1)))
      && (last + 1 >= count || !isCapital(last + 1)) && (startsSentence(index - 1) || !isCapital(index - 1))
    guard kind.isDisjoint(with: [.calendar, .place]), isOut || kind.isDisjoint(with: .common) else { return false }
    if startsSentence(index) {
      if last + 1 < count, token(last + 1).before == .blank, isOne(last + 1, of: .verb) || NameWords.actions.contains(word(last + 1)) {
        return true
      }
      let joins = last + 2 < count && isWord(last + 1, "en of") && isCapital(last + 2)
      return joins && isOne(last + 2, of: .anyFirstName) && !isOne(last + 2, of: .common)
    }
    guard token(index).before.isSubset(of: [.blank, .comma, .hyphen, .slash, .open]) else { return false }
    return !hasArticle
  }

  /// Whether an organisation stands before the word that bears a person's full name: `Stichting Jan Pieters`.
  private func followsEntity(_ index: Int) -> Bool {
    followsThing(index)
      && isWord(index - 1, NameWords.entities)
  }
}
