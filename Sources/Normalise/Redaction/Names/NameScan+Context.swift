extension NameScan {
  /// Whether somebody is told to work somewhere: `Roos van team Zuid`, `Iris van de GGD`.
  func worksThere(after last: Int) -> Bool {
    guard last + 2 < count, isWord(last + 1, "van"), token(last + 1).before == .blank, token(last + 2).before == .blank else {
      return false
    }
    if isWord(last + 2, "team wijkteam") { return true }
    let place = isWord(last + 2, "de het") ? last + 3 : last + 2
    return place < count && isCapital(place) && isOne(place, of: .codebook) && !isOne(place, of: .place)
  }

  /// Whether what follows tells that it is somebody: `Iris (onze praktijkondersteuner)`.
  func isExplainedAsPerson(after last: Int) -> Bool {
    guard last + 2 < count, !token(last + 1).before.isDisjoint(with: [.open, .comma]),
      isWord(last + 1, "onze mijn zijn haar hun de een"), token(last + 2).before == .blank
    else { return false }
    return isRole(last + 2) && !isCapital(last + 2)
  }

  /// A word that nobody knows where only somebody can be meant.
  func inContext(at index: Int) -> Name? {
    let next = index + 1
    // `casus R.V.`, `ouders van R.S.`
    if index > 0, token(index).isDotted, isInitial(index), token(index).letters > 1, token(index).before == .blank,
      NameWords.beforeInitials.contains(word(index - 1)) || isOfKin(index)
        || index > 1 && isWord(index - 1, "van") && NameWords.beforeInitials.contains(word(index - 2))
    {
      return index...index
    }
    if isBesideMark(index) { return index...endOfHyphens(index) }
    // `[naam] en RM Pluijmakers`
    if index > 1, isWord(index - 1, "en"), isName(index - 2), isShouted(index), token(index).letters <= 4, kinds[index].isEmpty,
      isNext(next, after: .blank), isUnknown(next)
    {
      return index...endOfHyphens(next)
    }
    // `[naam] en De Bont`
    if index > 1, isWord(index - 1, "en"), isName(index - 2), isOne(index, of: .openingParticle), isNext(next, after: .blank),
      isCapital(next),
      !isOne(next, of: [.codebook, .common])
    {
      return index...endOfHyphens(next)
    }
    // `bij Jelles overlijden`
    if isUnknown(index), !startsSentence(index), !followsThing(index), token(index).before == .blank, isNext(next, after: .blank),
      !isCapital(next),
      lexicon.isGenitiveOfFirstName(tokens.bytes(index)), !isWord(index - 1, "de het een")
    {
      return index...index
    }
    if let name = irish(index) ?? atHome(index) ?? signature(index) { return name }
    guard token(index).letters > 2, !isShouted(index), !ends(index, like: .field), !isRole(index), !followsThing(index)
    else { return nil }
    // `Nsimba was zijn achternaam`
    if next + 2 < count, isWord(next, "is was"), isWord(next + 1, "zijn haar mijn de"),
      isWord(next + 2, "achternaam voornaam roepnaam meisjesnaam")
    {
      return index...index
    }
    guard kinds[index].isEmpty else { return nil }
    // `Danielles pleegmoeder`
    if next < count, token(next).before == .blank, NameWords.kin.contains(word(next)),
      lexicon.isGenitiveOfFirstName(tokens.bytes(index)),
      index == 0 || token(index).before != .blank || !isWord(index - 1, "de het een")
    {
      return index...index
    }
    // `Selassies verhaal`
    if isUnknown(index), next < count, token(next).before == .blank, word(index).hasSuffix("s"), NameWords.ofSomebody.contains(word(next)),
      !followsArticle(index), !isRoleInGenitive(index)
    {
      return index...index
    }
    // `Bel Annemoon van de receptie`
    if isUnknown(index), next + 2 < count, isWord(next, "van"), isWord(next + 1, "de het"),
      NameWords.departments.contains(word(next + 2)), token(next).before == .blank, !followsArticle(index)
    {
      return index...index
    }
    // `de moeder van Dexley`
    if isOfKin(index), isUnknown(index), next >= count || !isCapital(next) || token(next).before != .blank {
      return index...endOfHyphens(index)
    }
    // `wat vindt Marietje hiervan`
    guard index > 0, !startsSentence(index), token(index).before == .blank, NameWords.ofPerson.contains(word(index - 1)),
      !isCapital(index - 1) || startsSentence(index - 1), !ends(index, like: .nobody),
      !ends(index, like: .field),
      next >= count || !isCapital(next)
    else { return nil }
    return index...index
  }

  /// Whether the word says of whom somebody is family: `de moeder van Dexley`.
  private func isOfKin(_ index: Int) -> Bool {
    index > 1 && isWord(index - 1, "van") && token(index).before == .blank && token(index - 1).before == .blank
      && (NameWords.kin.contains(word(index - 2)) || isWord(index - 2, "verhaal"))
  }

  /// Whether a name was found beside the word, so that it is another one: `[naam] en Wopke`, `[naam], Wil, [naam]`.
  private func isBesideMark(_ index: Int) -> Bool {
    guard
      isUnknown(index)
        || isOne(index, of: .firstNameOrWord)
          && (kinds[index].isDisjoint(with: [.codebook, .calendar]) || token(index).letters == 2 && !isShouted(index))
    else { return false }
    let (last, next) = (index, index + 1)
    let isJoinedBefore = index > 1 && isWord(index - 1, "en") && isName(index - 2) && token(index).before == .blank
    let isJoinedAfter = next + 1 < count && isWord(next, "en") && isName(next + 1) && !startsSentence(index)
    let isListedAfter = next < count && token(next).before.contains(.comma) && isName(next)
    let isListedBefore = index > 0 && token(index).before.contains(.comma) && isName(index - 1)
    if isJoinedBefore || isJoinedAfter { return !precedesThing(last) && !followsThing(index) }
    if isListedBefore { return isListedAfter || next < count && isWord(next, "en") }
    // `[naam], toen Bo, toen niemand`
    if index > 1, isWord(index - 1, "toen dan daarna nu"), isName(index - 2), token(index - 1).before.contains(.comma) {
      return next >= count || token(next).before.contains(.comma)
    }
    return isListedAfter && index > 0 && !token(index).before.isDisjoint(with: [.colon, .open])
  }

  /// Whether the word is the inside of the mark of a name.
  private func isName(_ index: Int) -> Bool { text.isMark[index] && isWord(index, "naam") }

  /// A surname with an Irish prefix, and the first name before it: `Siobhan O'Rourke`.
  private func irish(_ index: Int) -> Name? {
    let prefix = isCapital(index + 1 < count ? index + 1 : index) && !isWord(index, "o") ? index + 1 : index
    guard prefix + 1 < count, isWord(prefix, "o"), isCapital(prefix), token(prefix + 1).before == .apostrophe, isCapital(prefix + 1),
      token(prefix + 1).letters > 3, prefix == index || isUnknown(index) && token(prefix).before == .blank
    else { return nil }
    return index...endOfHyphens(prefix + 1)
  }

  /// A surname that is a word as well, at whose home something happens: `bij Jongen thuis`.
  private func atHome(_ index: Int) -> Name? {
    let next = index + 1
    guard index > 0, isWord(index - 1, "bij"), token(index).before == .blank, next < count, isWord(next, "thuis"),
      token(next).before == .blank, isUnknown(index) || isOne(index, of: [.surnameOrWord, .firstNameOrWord]),
      kinds[index].isDisjoint(with: [.codebook, .calendar]), !isRole(index) || isOne(index, of: .surnameOrWord)
    else { return nil }
    return index...index
  }

  /// A first name that is a word as well, as the last word behind a comma: `Tot de volgende keer, Ad`.
  private func signature(_ index: Int) -> Name? {
    guard index == count - 1, index > 3, token(index).before == [.comma, .blank], isOne(index, of: .firstNameOrWord), isCapital(index),
      !isShouted(index), kinds[index].isDisjoint(with: [.calendar, .place]), !isCapital(index - 1), token(index).letters < 6,
      text.bytes.count == token(index).end
    else { return nil }
    return index...index
  }

  /// Whether the word is a function with a genitive: `Wijkagents moeder`.
  private func isRoleInGenitive(_ index: Int) -> Bool {
    let bytes = tokens.bytes(index).dropLast()
    return bytes.withUnsafeBufferPointer { !lexicon.kinds(of: $0, hash: WordTable.hash($0)).isEmpty }
      || WordEndings(of: bytes).contains(.role)
  }
}
