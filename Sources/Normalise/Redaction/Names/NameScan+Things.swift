extension NameScan {
  /// Whether a name that nothing announces is that of a thing by what stands around it: in a system, a place, a judgment, a saying.
  func isNameOfThing(_ name: Name) -> Bool {
    var first = beginning(of: name)
    while first > 0, token(first).before == .blank, isCapital(first - 1), isOne(first - 1, of: .firstName), !text.isMark[first - 1],
      name.lowerBound - first < 3
    {
      first -= 1
    }
    // Who sent something in is taken out wherever they are named.
    if name.contains(where: { isOne($0, of: [.opensRespondent, .respondentFirstName, .respondentSurname]) }) { return false }
    return isFigure(first, of: name) || isListedWithOrganisations(first, of: name)
      || NameWords.thingsWithCapital.contains(word(name.upperBound))
      || isFirm(first, of: name) || isDialect(first, of: name) || isHouse(first, to: name.upperBound)
      || isSentAround(first, to: name.upperBound)
      || isExplainedAsThing(after: name.upperBound) || isApposition(first)
      || standsInside(first) || isSystem(first, to: name.upperBound) || isPlaceName(first, found: name.lowerBound)
      || isHalfOfThing(name.lowerBound) || isTitleOfThing(first)
  }

  /// Whether one of a kind is meant, or what somebody is like: `een Tom Poes`, `de gemiddelde Henk`, `zo gek als Lotje`.
  private func isFigure(_ first: Int, of name: Name) -> Bool {
    guard first > 0, token(first).before == .blank || token(first).before == .hyphen, token(name.lowerBound).letters > 1,
      !token(name.lowerBound).isDotted
    else { return false }
    if NameWords.ofAKind.contains(word(first - 1)) { return !isPossessive(name.upperBound) }
    // `iedere Sharon of Kevin`
    if first > 2, isWord(first - 1, "en of"), isCapital(first - 2), NameWords.ofAKind.contains(word(first - 3)) { return true }
    // `De Jan Wierhoeve`
    if isWord(first - 1, "de het"), first < name.upperBound, isOne(first, of: .anyFirstName),
      first == 1 || !isVerbBefore(first - 1)
    {
      return true
    }
    // `zo gek als Lotje`, `een plek als Trix`
    return isWord(first - 1, "als") && first > 1
      && (first > 2 && isWord(first - 3, "zo even net") && !NameWords.anybody.contains(word(first - 2))
        || isOne(first - 2, of: .thing) || isWord(first - 2, "plek"))
  }

  /// Whether an object stands before the name that has nothing to do with it: `vraag het Mieke Smeets`.
  private func isVerbBefore(_ article: Int) -> Bool {
    isWord(article, "het") && !startsSentence(article)
  }

  /// Whether a name of one word stands in a row with organisations: `Radar, Philadelphia en MEE`.
  private func isListedWithOrganisations(_ first: Int, of name: Name) -> Bool {
    guard first == name.upperBound, !isPossessive(first) else { return false }
    let joints = ["en", "of"]
    var neighbours: [Int] = []
    let (last, next) = (first, first + 1)
    let isFollowed =
      next + 1 < count && (joints.contains(word(next)) && token(next).before == .blank || token(next).before == [.comma, .blank])
    // `Mondriaan, Kitty` is somebody who works there, `Radar, Philadelphia en MEE` a row.
    if first > 0, token(first).before == [.comma, .blank], isFollowed { neighbours.append(first - 1) }
    if first > 1, joints.contains(word(first - 1)), token(first).before == .blank, token(first - 1).before == .blank {
      neighbours.append(first - 2)
    }
    if isFollowed, token(next).before == [.comma, .blank], next + 2 < count, joints.contains(word(next + 1)), !isShouted(next) {
      neighbours.append(next)
    }
    if isFollowed, joints.contains(word(last + 1)), token(last + 2).before == .blank { neighbours.append(last + 2) }
    return neighbours.contains { isOrganisation($0) }
  }

  /// Whether a surname by itself belongs to a firm of two: `Bosman & Vos`.
  private func isFirm(_ first: Int, of name: Name) -> Bool {
    guard !isOne(name.lowerBound, of: .firstName) else { return false }
    return token(first).before.contains(.ampersand) || name.upperBound + 1 < count && token(name.upperBound + 1).before.contains(.ampersand)
  }

  /// Whether a house or a business is called so: `inloop Bij Sjang`, `het Huis van Bonnie`, `Rick's Autoservice`.
  private func isHouse(_ first: Int, to last: Int) -> Bool {
    if first < last, isPossessive(first), !isOne(last, of: .anySurname), !word(last).hasSuffix("se") { return true }
    if isPossessive(last), isNext(last + 1, after: .blank), isCapital(last + 1), !isShouted(last + 1), !isShouted(last),
      // `Nadia's Marokkaanse buren`
      !word(last + 1).hasSuffix("se")
    {
      return true
    }
    guard first > 0, token(first).before == .blank else { return false }
    if isWord(first - 1, "bij bie chez"), isCapital(first - 1), !isShouted(first - 1) { return !startsSentence(first - 1) }
    return first > 2 && isWord(first - 1, "van") && isCapital(first - 2) && !startsSentence(first - 2)
      && (isOne(first - 2, of: .thing) || NameWords.thingsWithCapital.contains(word(first - 2)))
  }

  /// Whether the word before a comma tells what it is: `het oude systeem, Marga,`, `twee hulphonden, Noortje en Bas`.
  private func isApposition(_ first: Int) -> Bool {
    var index = first
    if index > 1, isWord(index - 1, "en of"), isCapital(index - 2) || text.isMark[index - 2] { index -= 2 }
    guard index > 0, token(index).before.contains(.comma), !isCapital(index - 1) else { return false }
    return NameWords.systems.contains(word(index - 1))
      || ["hond", "honden"].contains { word(index - 1).hasSuffix($0) && word(index - 1) != $0 }
  }

  /// Whether people are sent around: `van Jan naar Piet`.
  private func isSentAround(_ first: Int, to last: Int) -> Bool {
    guard first == last, first > 0, token(first).before == .blank else { return false }
    if isWord(first - 1, "van"), last + 2 < count, isWord(last + 1, "naar") {
      return isCapital(last + 2) && (last + 3 >= count || !isCapital(last + 3))
    }
    return first > 2 && isWord(first - 1, "naar") && isWord(first - 3, "van") && (isCapital(first - 2) || text.isMark[first - 2])
  }

  /// Whether the word opens a sentence in the dialect of Limburg, where little words read like names: `Noe moot 't mer ins`.
  private func isDialect(_ first: Int, of name: Name) -> Bool {
    guard startsSentence(first), first == name.upperBound, first + 1 < count, !isWord(first + 1, "en of") else { return false }
    let sentence = token(first).sentence
    return (first + 1..<min(count, first + 12)).count { token($0).sentence == sentence && NameWords.dialect.contains(word($0)) } > 1
  }

  /// Whether the word is the name of an organisation, an abbreviation or one of the codebook.
  private func isOrganisation(_ index: Int) -> Bool {
    guard isCapital(index), !text.isMark[index] else { return false }
    return index > 0 && token(index).before == .hyphen && isShouted(index - 1)
      || isShouted(index) && kinds[index].isDisjoint(with: .anyFirstName)
      || isOne(index, of: .codebook) && kinds[index].isDisjoint(with: [.place, .common, .firstName, .role]) && !isRole(index)
  }

  /// Whether one is in it, which one is in no person: `we werken in Jade`, `meldingen uit Melvin`, but `vertrouwen in Karin`.
  private func standsInside(_ first: Int) -> Bool {
    guard first > 0, token(first).before == .blank, isWord(first - 1, "in uit binnen vanuit") else { return false }
    guard isWord(first - 1, "in") else { return true }
    return !(max(0, first - 4)..<first).contains { NameWords.beliefs.contains(word($0)) && token($0).sentence == token(first).sentence }
  }

  /// Whether a first name by itself is that of a system in a sentence about systems: `de koppeling tussen Carola en het dossier`.
  private func isSystem(_ first: Int, to last: Int) -> Bool {
    guard first == last, first > 0, token(first).before == .blank,
      NameWords.beforeSystem.contains(word(first - 1)) || isWord(first - 1, "na sinds nu bij")
    else { return false }
    return speaksOfSystems(near: first)
  }

  /// Whether the sentence around the word is about systems.
  func speaksOfSystems(near index: Int) -> Bool {
    let sentence = token(index).sentence
    return (max(0, index - 12)..<min(count, index + 12)).contains {
      token($0).sentence == sentence && NameWords.systems.contains(word($0))
    }
  }

  /// Whether a place is named that no list has, or has in another spelling: `gemeente Eisden-Margraten`.
  private func isPlaceName(_ first: Int, found: Int) -> Bool {
    first > 0 && token(first).before == .blank && NameWords.beforePlace.contains(word(first - 1)) && !isOne(found, of: .firstName)
      && token(found).letters > 1
  }

  /// Whether the word is the second of two that a thing is called after: `het arrest Lindenbaum-Cohen`.
  private func isHalfOfThing(_ found: Int) -> Bool {
    var index = found
    while index > 0, found - index < 3, isCapital(index - 1),
      token(index).before == .hyphen || token(index).before == .slash || token(index).before.contains(.ampersand)
    {
      index -= 1
    }
    // `de wet Van der Staaij-Segers`
    while index < found, index > 0, found - index < 6, token(index).before == .blank, isOne(index - 1, of: .particle) { index -= 1 }
    return index < found && index > 0 && isOne(index - 1, of: .thing)
  }

  /// Whether the word stands in the title of a thing: `de training Omgaan met Bart`, `onze bus De Vrolijke Frits`.
  private func isTitleOfThing(_ first: Int) -> Bool {
    guard first > 1, token(first).before == .blank else { return false }
    if first > 2, isWord(first - 1, "met voor naar bij door als"), isCapital(first - 2),
      token(first - 1).before == .blank, !startsSentence(first - 2), followsThing(first - 2)
    {
      return true
    }
    var opening = first
    while opening > 1, first - opening < 3, isCapital(opening - 1), token(opening).before == .blank, !startsSentence(opening - 1),
      kinds[opening - 1].isDisjoint(with: [.role, .title, .closing, .surname]), !isRole(opening - 1)
    {
      opening -= 1
    }
    return opening < first && !isCapital(opening - 1) && token(opening).before == .blank && isOne(opening - 1, of: .thing)
  }

  /// Whether the word is a title under which streets, schools and houses are named after people.
  func isHonorary(_ index: Int) -> Bool { NameWords.honorary.contains(word(index)) }

  /// Whether the words from `index`, behind such a title, are the name of a street or a house: `Dr. Schaepmanstraat`, `Dr. Nolens College`.
  func bearsHonour(_ index: Int) -> Bool {
    guard isCapital(index) else { return false }
    if ends(index, like: .thing), kinds[index].isDisjoint(with: .anySurname) { return true }
    return isNext(index + 1, after: .blank) && isCapital(index + 1) && (isThingWithCapital(index + 1, named: index))
  }

  /// Whether a word that is also a name tells somebody to do something: `Fleur de zaal op`.
  func isCommand(_ index: Int) -> Bool {
    guard startsSentence(index), isOne(index, of: [.firstNameOrWord, .wordInLowerCase]), index + 2 < count,
      token(index + 1).before == .blank,
      token(index + 2).before == .blank
    else { return false }
    return isWord(index + 1, "de het een je dit die deze eens geen alle") && !isCapital(index + 2)
      && !isRole(index + 2)
  }

  /// Whether a word that nobody knows opens a function of more words: `directeur Publieke Gezondheid`.
  func opensFunction(_ index: Int) -> Bool {
    kinds[index].isEmpty && isNext(index + 1, after: .blank) && isCapital(index + 1) && isReserved(index + 1)
  }
}
