extension NameScan {
  /// A word that nobody knows before a surname that only names have.
  func unknownPair(at index: Int) -> Name? {
    guard kinds[index].isEmpty, token(index).letters > 2, !isShouted(index), !ends(index, like: .field), !isRole(index),
      !ends(index, like: .thingCompound), !ends(index, like: .thing),
      !followsThing(index), isNext(index + 1, after: .blank), !startsSentence(index) || !isWord(index + 1, "van")
    else { return nil }
    if let last = surname(from: index + 1, .listed), !precedesThing(last) {
      // `Klik op Toepassen`, `Selecteer de Taal`
      let isCommand = startsSentence(index) && isOne(index + 1, of: .particle) && !isCapital(index + 1) && !isFirm(index + 1)
      return isCommand && !isOne(last, of: .surname) ? nil : index...last
    }
    // `Fenneke Oldenkotte`: two words that nobody knows, one of which ends as names do.
    guard isUnknown(index), isUnknown(index + 1), isShaped(index) || isShaped(index + 1), !precedesThing(index + 1),
      !isInTitleCase(index), !isInTitleCase(index + 1), !followsArticle(index)
    else { return nil }
    return index...endOfHyphens(index + 1)
  }

  /// Whether an article or a pronoun stands before the word.
  func followsArticle(_ index: Int) -> Bool {
    index > 0 && token(index).before == .blank
      && isWord(index - 1, "de het een deze die dit dat t zon onze ons")
  }

  /// A word that nobody knows, that ends as names do and stands where somebody may be meant: inside a sentence, or before a verb.
  func shaped(at index: Int) -> Name? {
    guard isShaped(index), !followsThing(index), !isSecondThing(index), !isInTitleCase(index), !followsArticle(index) else { return nil }
    let last = endOfHyphens(index)
    guard !precedesThing(last), last + 1 >= count || !isCapital(last + 1) || !token(last + 1).before.isSubset(of: [.blank, .hyphen]),
      !isExplainedAsThing(after: last)
    else { return nil }
    if startsSentence(index) { return isOne(last + 1, of: .verb) && token(last + 1).before == .blank ? index...last : nil }
    guard token(index).before.isSubset(of: [.blank, .comma, .open]), !isWord(index - 1, "en of"),
      !isCapital(index - 1) || startsSentence(index - 1) && !isOne(index - 1, of: [.codebook, .thing])
    else { return nil }
    return index...last
  }

  /// A word that nobody knows before an age in brackets: `Dylano (22)`.
  func withAge(_ index: Int) -> Name? {
    let next = index + 1
    let isInitials = token(index).isDotted && isInitial(index) && kinds[index].isEmpty
    guard isInitials || kinds[index].isEmpty && token(index).letters > 2 && !startsSentence(index) && !isShouted(index),
      !followsThing(index), next < count,
      token(next).before.subtracting(.stop) == [.blank, .open], text.byte(token(next).end) == 0x29,
      (1...2).contains(token(next).end - token(next).start),
      token(next).hasDigit, token(next).letters == 0
    else { return nil }
    return index...index
  }
}
