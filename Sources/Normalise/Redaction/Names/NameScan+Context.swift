extension NameScan {
  /// Whether somebody is told to work somewhere: `Roos van team Zuid`, `Iris van de GGD`.
  func worksThere(after last: Int) -> Bool {
    guard last + 2 < count, word(last + 1) == "van", token(last + 1).before == .blank, token(last + 2).before == .blank else {
      return false
    }
    if ["team", "wijkteam"].contains(word(last + 2)) { return true }
    let place = ["de", "het"].contains(word(last + 2)) ? last + 3 : last + 2
    return place < count && isCapital(place) && isOne(place, of: .codebook) && !isOne(place, of: .place)
  }

  /// Whether what follows tells that it is somebody: `Iris (onze praktijkondersteuner)`.
  func isExplainedAsPerson(after last: Int) -> Bool {
    guard last + 2 < count, !token(last + 1).before.isDisjoint(with: [.open, .comma]),
      ["onze", "mijn", "zijn", "haar", "hun", "de", "een"].contains(word(last + 1)), token(last + 2).before == .blank
    else { return false }
    return isRole(last + 2) && !isCapital(last + 2)
  }

  /// A word that nobody knows where only somebody can be meant.
  func inContext(at index: Int) -> Name? {
    let next = index + 1
    // `casus R.V.`
    if index > 0, token(index).isDotted, isInitial(index), token(index).letters > 1, NameWords.beforeInitials.contains(word(index - 1)),
      token(index).before == .blank, kinds[index].isDisjoint(with: .codebook)
    {
      return index...index
    }
    guard token(index).letters > 2, !isShouted(index), !ends(index, with: CommonWords.fieldEndings), !isRole(index), !followsThing(index)
    else { return nil }
    // `Nsimba was zijn achternaam`
    if next + 2 < count, ["is", "was"].contains(word(next)), ["zijn", "haar", "mijn", "de"].contains(word(next + 1)),
      ["achternaam", "voornaam", "roepnaam", "meisjesnaam"].contains(word(next + 2))
    {
      return index...index
    }
    guard kinds[index].isEmpty else { return nil }
    // `Danielles pleegmoeder`
    if next < count, token(next).before == .blank, NameWords.kin.contains(word(next)),
      lexicon.isGenitiveOfFirstName(tokens.bytes(index)),
      index == 0 || token(index).before != .blank || !["de", "het", "een"].contains(word(index - 1))
    {
      return index...index
    }
    // `wat vindt Marietje hiervan`
    guard index > 0, !startsSentence(index), token(index).before == .blank, NameWords.ofPerson.contains(word(index - 1)),
      next >= count || !isCapital(next)
    else { return nil }
    return index...index
  }
}
