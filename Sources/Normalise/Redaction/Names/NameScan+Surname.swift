extension NameScan {
  /// How much must speak for a surname.
  enum Demand {
    /// A title stands before it: any word that is not an everyday one.
    case titled
    /// A first name stands before it: any word that is nothing else.
    case continuing
    /// Initials stand before it, with a point after the last.
    case initialed
    /// A role or an introduction stands before it.
    case free
    /// Nothing else says so: only a word that is known as a surname or looks like one.
    case listed
  }

  /// The last word of a surname that starts at `start`: particles, then words with a capital.
  func surname(from start: Int, _ demand: Demand) -> Int? {
    guard start < count, !text.isMark[start] else { return nil }
    if demand == .continuing, !isNext(start, after: [.blank, .apostrophe, .hyphen]) { return nil }
    if token(start).letters == 1 || token(start).isDotted, let name = initials(at: start) { return name.upperBound }
    if demand == .titled || demand == .free, isOne(start, of: .anyFirstName), isCapital(start),
      let end = surname(from: endOfHyphens(start) + 1, .continuing)
    {
      return end
    }
    var index = start
    while index < count, index - start < 3, isParticle(index, opens: index == start) { index += 1 }
    let particles = index - start
    guard index < count, !text.isMark[index] else { return nil }
    if index > start, !isNext(index, after: [.blank, .apostrophe]) { return nil }
    guard isSurname(index, demand, particles: particles, from: start) else { return nil }
    var last = endOfHyphens(index)
    // One more surname, as in Spanish names.
    if isNext(last + 1, after: .blank), token(last + 1).letters > 2, isCapital(last + 1), !isShouted(last + 1) || isShouted(last),
      !isReserved(last + 1), kinds[last + 1].isDisjoint(with: [.particle, .thing, .role, .verb]), !isRole(last + 1)
    {
      last = endOfHyphens(last + 1)
    }
    return last
  }

  private func isParticle(_ index: Int, opens: Bool) -> Bool {
    guard isOne(index, of: .particle), !isShouted(index) || token(index).letters > 1 else { return false }
    if !opens, !isNext(index, after: [.blank, .apostrophe]) { return false }
    // `Ik Ben Het Zat`
    return !(isCapital(index) && ["het", "ben", "in", "op", "aan", "bij", "uit"].contains(word(index)))
  }

  private func isSurname(_ index: Int, _ demand: Demand, particles: Int, from start: Int) -> Bool {
    let token = token(index)
    guard token.letters > 1, !token.hasDigit else { return false }
    let kind = kinds[index]
    guard token.startsWithCapital else {
      // `mevrouw de vries`
      guard demand == .titled else { return false }
      if !kind.isDisjoint(with: .anySurname) || particles > 0 && kind.contains(.surnameOrWord) { return true }
      // `mevrouw roos`
      return particles == 0 && !kind.isDisjoint(with: [.firstName, .firstNameOrWord, .surnameOrWord])
        && kind.isDisjoint(with: [.reserved, .particle, .verb, .thing, .role, .closing])
    }
    if isShouted(index), token.letters <= 4, index == 0 || !isShouted(index - 1) { return false }
    if kind.contains(.particle), kind.isDisjoint(with: [.surname, .surnameOrWord]) { return false }
    if !kind.isDisjoint(with: .anySurname) {
      return demand != .listed || kind.isDisjoint(with: [.codebook, .common]) || kind.contains(.respondentSurname)
    }
    let isFirm = particles > 1 && isFirm(start)
    if kind.contains(.surnameOrWord), demand != .listed || particles > 0 { return demand != .free || kind.isDisjoint(with: .codebook) }
    switch demand {
    case .titled: return kind.isDisjoint(with: [.common, .calendar]) || isFirm
    case .initialed:
      // `P.I. Sittard` is a prison.
      let isPlace = kind.contains(.place) && particles == 0
      return kind.isDisjoint(with: [.common, .calendar, .thing]) && !isRole(index) && !isPlace || isFirm
    case .continuing:
      return isFirm ? kind.isDisjoint(with: [.codebook, .calendar]) : kind.isDisjoint(with: .reserved) && !isRole(index)
    case .free:
      if particles > 0, !isFirm, !isCapital(start) { return false }
      return !isReserved(index)
    case .listed:
      return !isReserved(index) && (isFirm || ends(index, with: Surnames.endings) && token.letters > 5)
    }
  }

  /// Whether particles stand at `start` that only names have: `van der`, `in 't`, `uit den`.
  func isFirm(_ start: Int) -> Bool {
    start + 1 < count && ["der", "den", "t", "het"].contains(word(start + 1)) && !(word(start) == "van" && word(start + 1) == "het")
      && !(["in", "op", "aan", "bij", "uit"].contains(word(start)) && word(start + 1) == "het")
  }

  /// A surname such as `van den Heuvel`: two particles that nothing but a name has, and a word with a capital.
  func doubleParticle(at index: Int) -> Name? {
    guard isOne(index, of: .openingParticle), index + 2 < count, NameWords.secondParticles.contains(word(index + 1)),
      isNext(index + 1, after: [.blank, .apostrophe]), isNext(index + 2, after: .blank), isCapital(index + 2), !followsThing(index),
      !isReserved(index + 2) || isOne(index + 2, of: [.surname, .surnameOrWord])
    else { return nil }
    let last = endOfHyphens(index + 2)
    return precedesThing(last) ? nil : index...last
  }

  /// A surname without anything before it: `volgens Smeets`, `dat zei Van Kessel`.
  func surnameAlone(at index: Int) -> Name? {
    let kind = kinds[index]
    if kind.contains(.openingParticle) {
      if let name = doubleParticle(at: index) { return name }
      guard !isShouted(index), isNext(index + 1, after: .blank), isCapital(index + 1), !isShouted(index + 1) else { return nil }
      let isListed = isOne(index + 1, of: [.surname, .surnameOrWord]) && !isOne(index + 1, of: [.codebook, .place])
      let last = endOfHyphens(index + 1)
      // `de buren van Van Geleen`
      if word(index) == "van", index > 0, word(index - 1) == "van", token(index).before == .blank { return index...last }
      if precedesThing(last) || followsThing(index) { return nil }
      if startsSentence(index) { return isListed && isOne(last + 1, of: .verb) ? index...last : nil }
      let isOwn = isListed && !isInTitleCase(index + 1) || word(index) == "van" && !isReserved(index + 1)
      return isOwn ? index...last : nil
    }
    if kind.contains(.respondentSurname), !isShouted(index) { return index...endOfHyphens(index) }
    if kind.contains(.surnameOrWord), let name = speaker(at: index) { return name }
    guard kind.contains(.surname), kind.isDisjoint(with: .reserved), !isShouted(index), token(index).letters > 3, !followsThing(index),
      !isInTitleCase(index)
    else { return nil }
    let last = endOfHyphens(index)
    if precedesThing(last) { return nil }
    if startsSentence(index) { return isOne(last + 1, of: .verb) ? index...last : nil }
    return ["de", "het", "een"].contains(word(index - 1)) ? nil : index...last
  }

  /// A surname that is a word as well, where it can only be somebody: `volgens Visser`, `Bakker belde`.
  private func speaker(at index: Int) -> Name? {
    guard kinds[index].isDisjoint(with: [.reserved, .particle, .thing, .role, .verb]), !isShouted(index), token(index).letters > 2,
      !isInTitleCase(index), !followsThing(index)
    else { return nil }
    let last = endOfHyphens(index)
    let next = last + 1
    if startsSentence(index) {
      return next < count && token(next).before == .blank && NameWords.speaking.contains(word(next)) ? index...last : nil
    }
    guard token(index).before == .blank, NameWords.beforeSpeaker.contains(word(index - 1)), !precedesThing(last),
      next >= count || !isCapital(next)
    else { return nil }
    return index...last
  }

  /// The last word of a surname without capitals after a first name without capitals.
  func lowerCaseSurname(from start: Int) -> Int? {
    guard isNext(start, after: [.blank, .stop]), !isCapital(start) else { return nil }
    var index = start
    while index < count, index - start < 3, isOne(index, of: .particle) { index += 1 }
    guard isNext(index, after: [.blank, .apostrophe, .stop]),
      kinds[index].isDisjoint(with: index > start ? [.common, .codebook] : .reserved)
    else {
      return nil
    }
    let isSure = isOne(index, of: .anySurname) || index > start && isOne(index, of: .surnameOrWord)
    return isSure ? endOfHyphens(index) : nil
  }
}
