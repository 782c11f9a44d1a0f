extension NameScan {
  func initials(at index: Int) -> Name? {
    let token = token(index)
    // `St. Anna`
    if isWord(index, "st"), isOne(index + 1, of: [.firstName, .codebook]) { return nil }
    guard isInitial(index),
      token.letters == 1
        || (kinds[index].isDisjoint(with: .codebook) || token.isDotted && NameWords.shortWords.contains(word(index)))
          && !Self.abbreviations.contains(word(index))
    else {
      return nil
    }
    // `bijlage C. Overzicht`
    if token.letters == 1, index > 0, NameWords.lettered.contains(word(index - 1)) { return nil }
    // `de F.P.K. De Rooyse Wissel`: what has an article is an abbreviation.
    if token.isDotted, index > 0, token.before == .blank, isWord(index - 1, "de een onze") { return nil }
    var next = index + 1
    while next - index < Self.mostInitials, isNext(next, after: [.blank, .stop, .hyphen]), isInitial(next) { next += 1 }
    // `casus R. de W.`; `R. v.d. K.` by itself is an organisation.
    if token.letters == 1, index > 0, NameWords.beforeInitials.contains(word(index - 1)) || isRole(index - 1),
      isNext(next, after: [.blank, .stop]), isOne(next, of: .openingParticle), !isCapital(next), isNext(next + 1, after: .blank),
      isInitial(next + 1)
    {
      return index...(next + 1)
    }
    guard next - index < Self.mostInitials, isNext(next, after: [.blank, .stop, .apostrophe]) else { return nil }
    guard let last = surname(from: next, .initialed) ?? (isOne(next, of: .particle) ? surname(from: next, .titled) : nil) else {
      return nil
    }
    if next == index + 1, token.letters == 1, last == next, isLabel(index, before: next) { return nil }
    return index...last
  }

  /// The most initials and titles that a person has; a row without end is no name, and costs no more than this.
  static let (mostInitials, mostTitles) = (16, 8)

  /// Whether the word is an initial or a row of them, with a point after it: `J.`, `J.P.M.`, `Th.`
  func isInitial(_ index: Int) -> Bool {
    let token = token(index)
    guard token.startsWithCapital, token.letters <= 5, !token.hasDigit, text.byte(token.end) == 0x2E else { return false }
    if token.letters == 1 || token.isDotted { return token.capitals == token.letters }
    return Self.shortened.contains(word(index))
  }

  /// First names cut short to more than one letter.
  private static let shortened: Set<String> = [
    "th", "ch", "ph", "fr", "joh", "chr", "jac", "wm", "ant", "hub", "math", "nic", "ij", "st", "sj", "tj", "corn", "alb",
  ]

  private static let beforePerson: Set<String> = [
    "van", "met", "aan", "door", "via", "bij", "en", "of", "namens", "volgens", "bel", "vraag",
  ]

  private static let abbreviations: Set<String> = ["bv", "nv", "rk", "nh", "vs", "eu", "vn", "ua"]

  /// Initials without points before a surname that only names have: `JM Smeets`.
  func bareInitials(at index: Int) -> Name? {
    let token = token(index)
    if token.letters == 1, token.capitals == 1, !token.hasDigit, isOne(index + 1, of: .openingParticle),
      isNext(index + 1, after: .blank), !isCapital(index + 1), startsSentence(index) || Self.beforePerson.contains(word(index - 1)),
      let last = surname(from: index + 1, .titled), isCapital(last), !isOne(last, of: [.codebook, .common])
    {
      return index...last
    }
    guard token.letters <= 4, token.capitals == token.letters, !token.hasDigit, kinds[index].isDisjoint(with: [.reserved, .thing]),
      !Self.abbreviations.contains(word(index)), isNext(index + 1, after: .blank), !isShouted(index + 1),
      let last = surname(from: index + 1, .listed), (index + 1...last).contains(where: { isOne($0, of: [.anySurname, .surnameOrWord]) })
    else { return nil }
    return index...last
  }

  /// Initials behind a surname: `Smeets, J.P.`
  func initialsBehind(_ index: Int) -> Name? {
    let next = index + 1
    guard isNext(next, after: [.blank, .comma]), token(next).letters <= 5, token(next).capitals == token(next).letters,
      text.byte(token(next).end) == 0x2E, token(next).letters == 1 || token(next).isDotted, token(index).letters > 2, !isShouted(index)
    else { return nil }
    let isComma = token(next).before.contains(.comma) && !isReserved(index) && !isRole(index)
    guard isComma || isOne(index, of: .anySurname), kinds[next].isDisjoint(with: .codebook) else { return nil }
    return index...next
  }

  /// Whether a letter at the start of a line numbers it: `A. Betere afspraken …`
  private func isLabel(_ index: Int, before next: Int) -> Bool {
    guard token(index).before.isEmpty || token(index).before.contains(.newline), !isOne(next, of: .anySurname) else { return false }
    if isOne(next, of: .surnameOrWord), !isOne(next, of: .common) { return false }
    let letter = tokens.folded[token(index).foldStart]
    let isRoman = hasRomanNumbers && isWord(index, "i v x")
    let hasNeighbour = isRoman || labels.contains(letter + 1) || labels.contains(letter &- 1)
    let isFollowed = next + 1 < count && token(next + 1).before == .blank && !isCapital(next + 1)
    return hasNeighbour || letter == 0x61 && isFollowed
  }
}
