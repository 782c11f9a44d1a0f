/// A text as the rules for names see it: its words, what each may be, and how it is written.
struct NameScan {
  let text: ScannedText
  let known: KnownNames
  let lexicon: NameLexicon
  /// The single letters with a point after them that may number lines.
  let labels: Set<UInt8>
  /// Whether a word is a Roman number of two letters, so that one letter may be a number too.
  let hasRomanNumbers: Bool

  /// A text of which the kinds and cues of the words were looked up.
  init(_ text: ScannedText, known: KnownNames, lexicon: NameLexicon) {
    (self.text, self.known, self.lexicon) = (text, known, lexicon)
    // A line is numbered with a point.
    guard text.tokens.signs.contains(UInt8(ascii: ".")) else {
      (labels, hasRomanNumbers) = ([], false)
      return
    }
    let tokens = text.tokens
    var (labels, hasRomanNumbers): (Set<UInt8>, Bool) = ([], false)
    for (index, token) in tokens.list.enumerated() where token.letters == 1 || token.letters == 2 {
      if token.letters == 2 {
        hasRomanNumbers = hasRomanNumbers || tokens.isWord(index, "ii vi xi")
      } else if token.end - token.start == 1, text.byte(token.end) == 0x2E, index == 0 || !tokens.isWord(index - 1, "en of") {
        labels.insert(tokens.folded[token.foldStart])
      }
    }
    (self.labels, self.hasRomanNumbers) = (labels, hasRomanNumbers)
  }

  /// A name: its first and last word.
  typealias Name = ClosedRange<Int>

  var tokens: Tokens { text.tokens }
  var kinds: [WordKinds] { text.kinds }
  var count: Int { text.tokens.count }

  func token(_ index: Int) -> Tokens.Token { text.tokens.list[index] }
  func word(_ index: Int) -> String { text.tokens.word(index) }
  func isOne(_ index: Int, of wanted: WordKinds) -> Bool { index < count && !kinds[index].isDisjoint(with: wanted) }

  /// Whether there is a word at `index` that is no mark and stands close to the word before.
  func isNext(_ index: Int, after separators: Tokens.Separators) -> Bool {
    index < count && !text.isMark[index] && token(index).before.isSubset(of: separators)
  }

  func isCapital(_ index: Int) -> Bool { token(index).startsWithCapital }

  /// Whether the word is written in capitals only, as abbreviations are.
  func isShouted(_ index: Int) -> Bool { token(index).capitals > 1 && token(index).capitals == token(index).letters }

  func startsSentence(_ index: Int) -> Bool { index == 0 || token(index - 1).sentence != token(index).sentence }

  /// Whether the word's last letters tell this.
  func ends(_ index: Int, like wanted: WordEndings) -> Bool { !text.endings[index].isDisjoint(with: wanted) }

  /// Whether the folded word is one of these, which stand apart by blanks.
  func isWord(_ index: Int, _ words: StaticString) -> Bool { text.tokens.isWord(index, words) }

  /// Whether nothing is known about a word with a capital, so that it may be a name.
  func isUnknown(_ index: Int) -> Bool {
    kinds[index].isEmpty && isCapital(index) && !isShouted(index) && token(index).letters > 2 && !token(index).hasDigit
      && !ends(index, like: .field) && !isRole(index)
  }

  /// Whether a word that nobody knows ends as names do; behind `gemeente` it is the misspelt name of one.
  func isShaped(_ index: Int) -> Bool {
    isUnknown(index) && token(index).capitals == 1 && NameShapes.has(tokens.bytes(index))
      && (index == 0 || !isWord(index - 1, "gemeente gem stad provincie"))
  }

  /// Whether the word at `index` is the last of its line or sentence, or a sign parts it from the next one.
  func endsThere(_ index: Int) -> Bool {
    index + 1 >= count || !token(index + 1).before.isDisjoint(with: [.comma, .newline, .strongStop, .stop, .colon, .close, .semicolon])
  }

  /// Whether the codebook, the map or the language knows the word as something else than a name.
  func isReserved(_ index: Int) -> Bool { isOne(index, of: .reserved) || ends(index, like: .field) }

  /// Whether the word says what somebody is.
  func isRole(_ index: Int) -> Bool {
    isOne(index, of: .role) || token(index).letters > 5 && ends(index, like: .role)
  }

  /// Whether the word stands in a line where everyday words have capitals too.
  func isInTitleCase(_ index: Int) -> Bool {
    func isTitled(_ other: Int) -> Bool {
      isCapital(other) && !isShouted(other) && isOne(other, of: .common) && !isOne(other, of: [.title, .openingParticle]) && !isRole(other)
    }
    return index + 1 < count && token(index + 1).before == .blank && isTitled(index + 1)
      || index > 0 && token(index).before == .blank && !startsSentence(index - 1) && isTitled(index - 1)
  }

  /// Whether something stands before the word that is named after people without being one: `project Iris`.
  func followsThing(_ index: Int) -> Bool {
    index > 0
      && (token(index).before.isSubset(of: [.blank, .hyphen, .other, .apostrophe])
        // `St. Jozef`
        || isWord(index - 1, "st") && token(index).before.isSubset(of: [.blank, .stop]))
      && (isOne(index - 1, of: .thing)
        || (!isCapital(index - 1) || kinds[index - 1].isEmpty && (startsSentence(index - 1) || followsArticle(index - 1)))
          && ends(index - 1, like: .thingCompound)
        || token(index).before == .hyphen && isWord(index - 1, "plan")
        || index > 1 && isWord(index - 1, "van") && NameWords.eponyms.contains(word(index - 2))
        // `stichting Moeder Clara`, `stichting Pieter Bas`
        || index > 1 && isCapital(index - 1) && isOne(index - 1, of: [.role, .firstName]) && token(index - 1).before == .blank
          && isOne(index - 2, of: .thing))
  }

  /// Whether the word is the second of two things that are named: `de Wet Damocles en Victoria`.
  func isSecondThing(_ index: Int) -> Bool {
    index > 2 && isWord(index - 1, "en of") && token(index).before == .blank && isCapital(index - 2)
      && token(index - 2).before == .blank && isOne(index - 3, of: .thing)
  }

  /// Whether the sentence calls a thing by its name: `de app heet Annie`; or tells right after a name that it is one: `Iris, een project`.
  func speaksOfThing(before index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { isOne($0, of: .thing) && token($0).sentence == token(index).sentence }
  }

  func isExplainedAsThing(after last: Int) -> Bool {
    // `Sterre is de naam van ons systeem`
    // `Leo Loopbaan heet het bureau`
    if last + 3 < count, isWord(last + 1, "heet"), isWord(last + 2, "de het ons onze"), !isCapital(last + 3) {
      return !isRole(last + 3)
    }
    if last + 3 < count, isWord(last + 1, "is wordt heet"), isWord(last + 2, "een de het ons onze") {
      guard isOne(last + 3, of: .thing) || isWord(last + 3, "naam") || ends(last + 3, like: .thingCompound) else { return false }
      // `Karin is het systeem zat`
      return !isWord(last + 2, "de het") || endsThere(last + 3)
        || isWord(last + 4, "van voor dat die waar waarin waarmee met in om op")
    }
    guard last + 2 < count, token(last + 1).before.contains(.comma), isWord(last + 1, "een het de ons onze") else {
      return false
    }
    // `Ivy, het nieuwe dossier`
    let nouns = last + 2...min(last + 3, count - 1)
    if isWord(last + 1, "het"), nouns.contains(where: { NameWords.systems.contains(word($0)) || isWord($0, "dossier") }) { return true }
    return nouns.contains { isOne($0, of: .thing) || isWord($0, "wijk buurt hond kat") }
  }

  /// Whether what follows makes the words up to `last` the name of a thing: `Anton-flat`, `Jan Kannerhuis`.
  func precedesThing(_ last: Int) -> Bool {
    var next = last + 1
    // `de Maria-Elisabethzaal`
    if last > 0, token(last).before == .hyphen, kinds[last].isEmpty, ends(last, like: .thing) { return true }
    guard next < count, !text.isMark[next], !isPossessive(last) else { return false }
    // `Elisabeth-Ziekenhuis`
    if token(next).before == .hyphen, isCapital(next), !isShouted(next), isOne(next, of: .thing) { return true }
    if token(next).before == .hyphen { return !isCapital(next) && kinds[next].isDisjoint(with: [.anyFirstName, .particle]) }
    if token(next).before == .blank, !isCapital(next), !isOne(next, of: .particle) { return isOne(next, of: .thing) }
    // `Johan de Wittlaan`
    while next - last < 3, next + 1 < count, isOne(next, of: .particle), token(next).before == .blank { next += 1 }
    // `Hennie van Slachtofferhulp`
    if next > last + 1, isOne(next, of: [.codebook, .common]) { return false }
    return token(next).before == .blank && isCapital(next) && !isShouted(next) && isThingWithCapital(next, named: last)
      && kinds[next].isDisjoint(with: [.surname, .respondentSurname, .place])
  }

  func isThingWithCapital(_ index: Int, named last: Int) -> Bool {
    if isOne(index, of: .thing) || ends(index, like: .thing) { return true }
    if index == last + 1, NameWords.thingsWithCapital.contains(word(index)) { return true }
    guard ends(index, like: .thingOrSurname) else { return false }
    var first = last
    while first > 0, last - first < 3, token(first).before == .blank, isCapital(first - 1), !isWord(first - 1, "het de") {
      first -= 1
    }
    return first > 0 && isWord(first - 1, "het de t")
  }

  /// Whether the word has a genitive: `Nour's`, `Hans'`.
  func isPossessive(_ index: Int) -> Bool {
    let token = token(index)
    guard token.end - token.start > 2 else { return false }
    if text.byte(token.end - 1) == 0x73, text.byte(token.end - 2) == 0x27 || text.byte(token.end - 2) == 0x99 { return true }
    return text.byte(token.end - 1) == 0x73 && text.byte(token.end) == 0x27 && text.byte(token.end + 1) == 0x20
  }

  /// The last word of what is joined to `index` by hyphens, particles included.
  func endOfHyphens(_ index: Int) -> Int {
    var last = index
    while last + 1 < count, token(last + 1).before == .hyphen {
      var next = last + 1
      while next + 1 < count, isOne(next, of: .particle), next - last < 3 { next += 1 }
      guard isCapital(next) || !isCapital(index) && isOne(next, of: [.firstName, .surname]),
        !isOne(next, of: .codebook) || isOne(index, of: .surname) && !isShouted(next)
      else { break }
      last = next
    }
    return last
  }
}
