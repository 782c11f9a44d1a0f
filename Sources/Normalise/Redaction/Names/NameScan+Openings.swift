extension NameScan {
  /// Whether a saying or a name may be found at `index`, going by kinds and capitals alone.
  ///
  /// It says yes wherever one of the rules behind ``name(at:)`` may find something, and often where none does; a no is certain. Most words
  /// are in lower case and have none of the kinds that matter: for them this is all there is to do.
  func mayOpenName(_ index: Int) -> Bool {
    let kind = text.kinds[index]
    if !kind.isDisjoint(with: [.opensSaying, .opensRespondent, .announcing]) { return true }
    let next = index + 1
    let nextIsCapital = next < count && isCapital(next)
    if !kind.isDisjoint(with: [.role, .closing]) || !text.cues[index].isDisjoint(with: .announces),
      nextIsCapital || isOne(next, of: .mayFollowAnnouncement)
    {
      return true
    }
    let hasSecondParticle = next < count && text.cues[next].contains(.secondParticle)
    return isCapital(index)
      ? mayOpenCapital(index, kind, nextIsCapital: nextIsCapital, hasSecondParticle: hasSecondParticle)
      : mayOpenLowerCase(index, kind, hasSecondParticle: hasSecondParticle)
  }

  /// What ``doubleParticle(at:)`` and the rule for names in lower case need.
  private func mayOpenLowerCase(_ index: Int, _ kind: WordKinds, hasSecondParticle: Bool) -> Bool {
    if kind.contains(.firstName) || hasSecondParticle && kind.contains(.openingParticle) { return true }
    if kind.contains(.openingParticle), index + 1 < count, isOne(index + 1, of: [.surname, .surnameOrWord]) { return true }
    return (token(index).letters == 1 || token(index).isDotted) && text.byte(token(index).end) == 0x2E
  }

  /// What initials before or behind a surname, first names and surnames alone need.
  private func mayOpenCapital(_ index: Int, _ kind: WordKinds, nextIsCapital: Bool, hasSecondParticle: Bool) -> Bool {
    // A name, or a word that nobody knows.
    if kind.isEmpty || !kind.isDisjoint(with: [.firstName, .firstNameOrWord, .surname, .surnameOrWord]) { return true }
    if !kind.isDisjoint(with: [.respondentFirstName, .respondentSurname]) { return true }
    if kind.contains(.openingParticle), nextIsCapital || hasSecondParticle { return true }
    let token = token(index)
    // Initials, with points and without.
    if token.letters <= 5, text.byte(token.end) == 0x2E { return true }
    if token.letters <= 4, token.capitals == token.letters { return true }
    // `Venray was zijn achternaam`
    if index + 3 < count, isWord(index + 1, "is was") { return true }
    // Initials behind it.
    guard index + 1 < count else { return false }
    let next = self.token(index + 1)
    return next.letters <= 5 && next.capitals == next.letters && text.byte(next.end) == 0x2E
  }
}
