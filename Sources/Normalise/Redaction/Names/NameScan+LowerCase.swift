extension NameScan {
  /// Whether a first name without capitals is that of a system, in a sentence about systems: `met lisa en carla als registratie`.
  private func isNamedSystem(_ index: Int) -> Bool {
    guard index > 0, token(index).before.contains(.comma) || NameWords.beforeSystem.contains(word(index - 1)) else { return false }
    return speaksOfSystems(near: index)
  }

  /// A name without capitals: initials with a surname, or a first name that is no word, with a surname or by itself.
  func lowerCaseName(at index: Int) -> Name? {
    if token(index).letters == 1 || token(index).isDotted, text.byte(token(index).end) == 0x2E, !token(index).hasDigit {
      return lowerCaseSurname(from: index + 1).map { index...$0 }
    }
    guard isOne(index, of: .firstName), token(index).letters > 2, !followsThing(index), token(index).before != .hyphen,
      kinds[index].isDisjoint(with: .reserved)
    else { return nil }
    let last = endOfHyphens(index)
    if precedesThing(last) { return nil }
    // `erna weer` is no name, `wiel smeets` is.
    if let end = lowerCaseSurname(from: last + 1), !isOne(index, of: .wordInLowerCase) || isOne(end, of: .surname) { return index...end }
    guard !isOne(index, of: .wordInLowerCase), !isNamedSystem(index) else { return nil }
    if token(index).letters > 4 { return index...last }
    // `het gaat over joey`
    if token(index).letters == 4, index > 0, token(index).before == .blank,
      Self.beforeSomebody.contains(word(index - 1)) || isOne(index - 1, of: .verb)
    {
      return index...last
    }
    // `jan en piet`
    let isJoined = [index - 2, last + 2].contains { other in
      other >= 0 && other < count && isWord(other < index ? index - 1 : last + 1, "en of") && token(other).letters > 2
        && isOne(other, of: .firstName) && kinds[other].isDisjoint(with: [.reserved, .wordInLowerCase])
    }
    // `ruud, ans en ik`
    let isListed =
      last + 1 < count && token(last + 1).before.contains(.comma) && isOne(last + 1, of: .firstName) && token(last + 1).letters > 2
      && kinds[last + 1].isDisjoint(with: [.reserved, .wordInLowerCase])
    return isJoined || isListed ? index...last : nil
  }

  /// A surname without capitals that has two particles, where somebody does something: `van den elzen belde`.
  func lowerCaseParticles(at index: Int) -> Name? {
    // `zonder van eijk`
    if index > 0, isWord(index, "van"), token(index).before == .blank, isNext(index + 1, after: .blank),
      NameWords.beforeSpeaker.contains(word(index - 1)) || isWord(index - 1, "zonder met door bij"),
      isOne(index + 1, of: .surname) || isCapital(index + 1) && isOne(index + 1, of: .surnameOrWord) && !isInTitleCase(index + 1),
      !isReserved(index + 1), !precedesThing(index + 1)
    {
      return index...endOfHyphens(index + 1)
    }
    let last = index + 2
    guard last < count, isWord(index, "van"), NameWords.secondParticles.contains(word(index + 1)),
      isNext(index + 1, after: [.blank, .apostrophe]), isNext(last, after: .blank), token(last).letters > 3,
      kinds[last].isDisjoint(with: .reserved), last + 1 < count, token(last + 1).before == .blank, isOne(last + 1, of: .verb)
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
    if isSure { return endOfHyphens(index) }
    guard token(index).letters > 2, kinds[index].isDisjoint(with: [.particle, .role, .thing, .verb, .codebook, .common]) else { return nil }
    // `hans ten brinke`, `petra kuyper deed`
    let isFirm = index > start && (isWord(start, "ten ter vd") || index > start + 1)
    let isSubject =
      index == start && isNext(index + 1, after: .blank) && isOne(start - 1, of: .firstName)
      && (isOne(index + 1, of: .verb) && (kinds[index].isEmpty || isOne(index, of: .surnameOrWord))
        || isWord(index + 1, "van") && (kinds[index].isEmpty || isOne(index, of: .surnameOrWord)))
    return isFirm || isSubject ? endOfHyphens(index) : nil
  }

  /// Words before a name in lower case.
  private static let beforeSomebody: Set<String> = [
    "over", "met", "voor", "door", "aan", "bij", "van", "naar", "tegen", "via", "dat", "als",
  ]
}
