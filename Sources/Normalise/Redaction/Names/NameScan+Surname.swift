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
    while index < count, index - start < 3, isParticle(index, opens: index == start, demand) { index += 1 }
    let particles = index - start
    if demand != .listed, let next = afterEpithet(index) { index = next }
    guard index < count, !text.isMark[index] else { return nil }
    if index > start, !continuesParticles(index) { return nil }
    guard isSurname(index, demand, particles: particles, from: start) else { return nil }
    var last = endOfHyphens(index)
    // One more surname, as in Spanish names.
    if isNext(last + 1, after: .blank), token(last + 1).letters > 2, isCapital(last + 1), !isShouted(last + 1) || isShouted(last),
      !isReserved(last + 1), kinds[last + 1].isDisjoint(with: [.particle, .thing, .role, .verb]), !isRole(last + 1),
      !NameWords.thingsWithCapital.contains(word(last + 1))
    {
      last = endOfHyphens(last + 1)
    }
    return last
  }

  /// The word behind one that only opens a surname here: `Pieternel Oude Veldhuis`, `Li Na Zhou`.
  private func afterEpithet(_ index: Int) -> Int? {
    let next = index + 1
    guard next < count, isCapital(index), isCapital(next), token(next).before == .blank, !isShouted(next), token(next).letters > 2,
      isOne(next, of: .anySurname) && token(index).letters < 4 && isOne(index, of: [.common, .particle, .firstNameOrWord])
        || NameWords.epithets.contains(word(index)) && (kinds[next].isEmpty || isOne(next, of: [.surname, .surnameOrWord])),
      kinds[next].isDisjoint(with: [.codebook, .common, .calendar])
    else { return nil }
    return next
  }

  private func isParticle(_ index: Int, opens: Bool, _ demand: Demand) -> Bool {
    guard isOne(index, of: .particle), !isShouted(index) || token(index).letters > 1 else { return false }
    if !opens, !continuesParticles(index) { return false }
    // `G. Op het Veld`, but `Ik Ben Het Zat`
    if demand == .initialed, opens, index + 1 < count, !isCapital(index + 1), isOne(index + 1, of: .particle) { return true }
    return !(isCapital(index) && isWord(index, "het ben in op aan bij uit"))
  }

  /// Whether a word may follow a particle: `van der`, `v.d. Berg`.
  private func continuesParticles(_ index: Int) -> Bool {
    isNext(index, after: [.blank, .apostrophe])
      || (token(index - 1).isDotted || token(index - 1).letters == 1) && isNext(index, after: [.blank, .stop])
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
    case .titled:
      // `mw. van Boven`
      let isOwn =
        particles > 0 && kind.isDisjoint(with: [.codebook, .thing, .role, .calendar]) && !(index + 1 < count && isCapital(index + 1))
      return kind.isDisjoint(with: [.common, .calendar]) || isFirm || isOwn
    case .initialed:
      // `P.I. Sittard` is a prison.
      let isPlace = kind.contains(.place) && particles == 0
      return kind.isDisjoint(with: [.common, .calendar, .thing]) && !isRole(index) && !isPlace || isFirm
    case .continuing:
      if isFirm { return kind.isDisjoint(with: [.codebook, .calendar]) }
      // `Astrid Lente`, `Rosa van Oss`: after a sure first name a season or a place is a surname too.
      let isOwn = start > 0 && isOne(start - 1, of: .firstName) && !isShouted(index) && (particles == 0 || word(start).hasPrefix("v"))
      return kind.isDisjoint(with: isOwn ? [.common, .codebook] : .reserved) && !isRole(index)
    case .free:
      if particles > 0, !isFirm, !isCapital(start) { return false }
      // `officier van justitie Van Hattem`
      if particles > 0, isWord(start, "van ten ter") { return kind.isDisjoint(with: [.common, .codebook, .calendar]) }
      return !isReserved(index)
    case .listed:
      return !isReserved(index) && (isFirm || ends(index, like: .surname) && token.letters > 5)
    }
  }

  /// Whether particles stand at `start` that only names have: `van der`, `in 't`, `uit den`.
  func isFirm(_ start: Int) -> Bool {
    start + 1 < count && isWord(start + 1, "der den t het") && !(isWord(start, "van") && isWord(start + 1, "het"))
      && !(isWord(start, "in op aan bij uit") && isWord(start + 1, "het"))
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
      if isWord(index, "van"), index > 0, isWord(index - 1, "van"), token(index).before == .blank { return index...last }
      if precedesThing(last) || followsThing(index) { return nil }
      if startsSentence(index) {
        // `Van Haersma weet dit`
        let isPerson = isListed || isShaped(index + 1)
        // `De Vos van Steenwijk schreef`
        let hasSecond =
          NameSayings.length(at: index + 1, of: tokens) == 0 && isOne(last + 1, of: .openingParticle) && isNext(last + 1, after: .blank)
          && isNext(last + 2, after: .blank)
        let end = hasSecond && isCapital(last + 2) && !isOne(last + 2, of: .codebook) ? endOfHyphens(last + 2) : last
        return isPerson && isOne(end + 1, of: .verb) ? index...end : nil
      }
      let isOwn = isListed && !isInTitleCase(index + 1) || isWord(index, "van") && !isReserved(index + 1)
      // `het plan van Ten Hoopen`, not `in Ter Apel`
      let isNamed =
        isWord(index, "ten ter") && !isCapital(index - 1)
        && kinds[index + 1].isDisjoint(with: [.codebook, .calendar, .place, .thing])
        && !isWord(index - 1, "in te uit naar rond bij nabij")
      return isOwn || isNamed ? index...last : nil
    }
    if kind.contains(.respondentSurname), !isShouted(index) { return index...endOfHyphens(index) }
    if kind.contains(.surnameOrWord), let name = speaker(at: index) { return name }
    guard kind.contains(.surname), kind.isDisjoint(with: .reserved), !isShouted(index), token(index).letters > 3, !followsThing(index),
      !isInTitleCase(index)
    else { return nil }
    let last = endOfHyphens(index)
    if precedesThing(last) || isCited(last) { return nil }
    if startsSentence(index) {
      guard last + 1 < count, token(last + 1).before == .blank else { return nil }
      // `Janssens dossier`, `Peeters en co`
      let isSomebody = NameWords.ofSomebody.contains(word(last + 1)) || last + 2 < count && isWord(last + 1, "en") && isWord(last + 2, "co")
      return isOne(last + 1, of: .verb) || isSomebody ? index...last : nil
    }
    return isWord(index - 1, "de het een") ? nil : index...last
  }

  /// Whether a publication is meant: `volgens Hendriks e.a. (2019)`.
  private func isCited(_ last: Int) -> Bool {
    last + 1 < count && token(last + 1).before == .blank
      && (isWord(last + 1, "ea") || isWord(last + 1, "et") && last + 2 < count && isWord(last + 2, "al"))
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
}
