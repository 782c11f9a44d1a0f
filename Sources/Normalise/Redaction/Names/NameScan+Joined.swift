extension NameScan {
  /// Where a name begins that was found by its end: `Okonkwo-Meijs`, `Phạm Thị Lan`.
  func beginning(of name: Name) -> Int {
    var first = name.lowerBound
    while first > 0, isCapital(first), !text.isMark[first - 1], isCapital(first - 1), name.lowerBound - first < 3 {
      let previous = first - 1
      if token(first).before == .hyphen, kinds[previous].isDisjoint(with: [.codebook, .common, .thing, .role, .place, .calendar]),
        !NameWords.beforeHyphen.contains(word(previous)), !isShouted(previous)
      {
        first = previous
      } else if token(first).before == .blank, isOne(name.lowerBound, of: .firstName),
        isUnknown(previous) || isOne(previous, of: .particle),
        !startsSentence(previous) || first < name.lowerBound
      {
        first = previous
      } else {
        break
      }
    }
    return first
  }

  /// The second of two people behind one title: `de heren Jansen en Vroegop`.
  func joined(to name: Name) -> Int? {
    let (joint, other) = (name.upperBound + 1, name.upperBound + 2)
    guard other < count, isWord(joint, "en of"), token(joint).before == .blank, isNext(other, after: .blank), isCapital(other),
      !isShouted(other), token(other).letters > 3,
      kinds[other].isSubset(of: [.surname, .surnameOrWord])
        || name.lowerBound > 0 && isWord(name.lowerBound - 1, "dames heren") && isOne(other, of: [.surname, .surnameOrWord]),
      !ends(other, like: .field)
    else { return nil }
    return other
  }

  /// The first of two people of whom the second is known to be one: `wat Zwart en De Wit schreven`.
  func joined(before name: Name) -> Int? {
    let (joint, other) = (name.lowerBound - 1, name.lowerBound - 2)
    guard other >= 0, isWord(joint, "en of maar"), token(joint).before == .blank, token(name.lowerBound).before == .blank,
      isCapital(other), !isShouted(other), token(other).letters > 2, isOne(other, of: [.surname, .surnameOrWord]),
      !isOne(other, of: [.calendar, .codebook])
    else { return nil }
    // `Janssen en Pietersma weer`
    if startsSentence(other) { return isOne(other, of: .surname) && kinds[other].isDisjoint(with: .reserved) ? other : nil }
    // `De Lange en Van Haren`
    let isParticle = isWord(other - 1, "de") && isCapital(other - 1) && startsSentence(other - 1)
    guard token(other).before == .blank, isParticle || !isWord(other - 1, "de het een")
    else { return nil }
    return other
  }
}
