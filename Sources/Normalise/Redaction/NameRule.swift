internal import Consultation

/// People's names: those of respondents, and others by what stands around them: a title, a role, initials, a first name, a particle.
struct NameRule {
  let vocabulary: ProtectedWords
  let known: KnownNames

  func find(in text: ScannedText, into findings: inout [PersonalDataFinding]) {
    let tokens = text.tokens
    var index = 0
    while index < tokens.count {
      guard !text.isMark[index] else {
        index += 1
        continue
      }
      if let (first, last) = name(text, at: index), last >= first {
        findings.append(PersonalDataFinding(range: tokens.list[first].start..<tokens.list[last].end, kind: .name))
        index = last + 1
      } else {
        index += 1
      }
    }
  }

  /// The first and last word of a name that is found at `index`.
  private func name(_ text: ScannedText, at index: Int) -> (first: Int, last: Int)? {
    let tokens = text.tokens
    let token = tokens.list[index]
    let word = tokens.word(index)
    let length = known.isEmpty ? 0 : known.length(at: index, of: tokens, word: word)
    if length > 0 { return (index, index + length - 1) }
    if let found = afterAnnouncement(text, at: index, word) { return found }
    if word == "van", let last = doubleParticle(text, at: index) { return (index, last) }
    guard token.startsWithCapital else { return nil }
    if let found = initials(text, at: index, word) { return found }
    if let found = firstName(text, at: index, word) { return found }
    if known.isSurname(word), !isShouted(text, index) { return (index, endOfHyphens(text, index)) }
    return nil
  }

  // MARK: - What announces a name

  private func afterAnnouncement(_ text: ScannedText, at index: Int, _ word: String) -> (first: Int, last: Int)? {
    let next = index + 1
    guard next < text.tokens.count, !text.isMark[next] else { return nil }
    let token = text.tokens.list[index]
    if NameWords.announcing.contains(word), word != "heer" || index > 0, isClose(text, next, allowing: [.blank, .stop]) {
      if word == "mr" || word == "dr" || word == "ir" || word == "ing", token.hasDigit { return nil }
      var start = next
      while start < text.tokens.count, NameWords.titles.contains(text.tokens.word(start)), isClose(text, start, allowing: [.blank, .stop]) {
        start += 1
      }
      // After a title also a name that the codebook uses for a place is a person.
      return surname(text, from: start, sparingCodebook: false).map { (start, $0) }
    }
    if NameWords.roles.contains(word), isClose(text, next, allowing: [.blank, .colon, .open]) {
      return person(text, from: next).map { (next, $0) }
    }
    if NameWords.closings.contains(word),
      text.tokens.list[next].before.isSubset(of: [.blank, .comma, .newline, .colon, .stop, .strongStop])
    {
      if word.hasPrefix("groet"), text.tokens.list[next].before == .blank { return nil }
      return person(text, from: next).map { (next, $0) }
    }
    let isIntroduction =
      index >= 2 && (word == "is" && text.tokens.word(index - 1) == "naam")
      || word == "heet" || (word == "ben" && index > 0 && text.tokens.word(index - 1) == "ik") || word == "naam"
    if isIntroduction, isClose(text, next, allowing: [.blank, .colon]) { return person(text, from: next).map { (next, $0) } }
    return nil
  }

  /// The last word of a person's name that starts at `index` after a role or an introduction; nil when it is a function or a place.
  private func person(_ text: ScannedText, from index: Int) -> Int? {
    let tokens = text.tokens
    guard index < tokens.count, !text.isMark[index] else { return nil }
    let word = tokens.word(index)
    let token = tokens.list[index]
    guard token.startsWithCapital, !isShouted(text, index) else {
      guard NameWords.openingParticles.contains(word), word != "in", word != "op", word != "de", word != "van" else { return nil }
      return surname(text, from: index, sparingCodebook: true)
    }
    if let found = initials(text, at: index, word) { return found.last }
    if FirstNames.clear.contains(word) || FirstNames.ambiguous.contains(word) {
      return surname(text, from: index + 1, sparingCodebook: true, isContinuation: true) ?? index
    }
    if NameWords.openingParticles.contains(word) { return surname(text, from: index, sparingCodebook: true) }
    guard !vocabulary.contains(word), token.letters > 2, !token.hasDigit else { return nil }
    return surname(text, from: index, sparingCodebook: true)
  }

  /// The last word of a surname such as `van den Heuvel`: two particles that nothing but a name has, and a word with a capital.
  private func doubleParticle(_ text: ScannedText, at index: Int) -> Int? {
    let tokens = text.tokens
    guard index + 2 < tokens.count, ["der", "den"].contains(tokens.word(index + 1)), isClose(text, index + 1, allowing: [.blank]),
      isClose(text, index + 2, allowing: [.blank]), !text.isMark[index + 2],
      isSurname(text, index + 2, sparingCodebook: true, afterParticle: true, isContinuation: false)
    else { return nil }
    return endOfHyphens(text, index + 2)
  }

  // MARK: - Initials and first names

  private func initials(_ text: ScannedText, at index: Int, _ word: String) -> (first: Int, last: Int)? {
    let tokens = text.tokens
    let token = tokens.list[index]
    let isShortForm = token.capitals == 1 && ["th", "ch", "ph", "fr", "joh", "chr"].contains(word)
    guard token.letters <= 5, token.capitals == token.letters || isShortForm, !token.hasDigit,
      token.letters == 1 || token.isDotted || isShortForm,
      text.byte(token.end) == 0x2E, token.letters == 1 || !vocabulary.isInCodebook(word)
    else { return nil }
    var next = index + 1
    while next < tokens.count, tokens.list[next].letters == 1, tokens.list[next].capitals == 1, text.byte(tokens.list[next].end) == 0x2E,
      isClose(text, next, allowing: [.blank, .stop, .hyphen])
    { next += 1 }
    guard next < tokens.count, isClose(text, next, allowing: [.blank, .stop]) else { return nil }
    guard let last = surname(text, from: next, sparingCodebook: true) else { return nil }
    if next == index + 1, token.letters == 1, tokens.list[index].before.isEmpty || tokens.list[index].before.contains(.newline) {
      // `A. Betere afspraken …` at the start of a line numbers it.
      let followed = last + 1 < tokens.count && tokens.list[last + 1].before == .blank && !tokens.list[last + 1].startsWithCapital
      if followed, last == next { return nil }
    }
    return (index, last)
  }

  private func firstName(_ text: ScannedText, at index: Int, _ word: String) -> (first: Int, last: Int)? {
    let tokens = text.tokens
    let isClear = FirstNames.clear.contains(word)
    let isKnown = known.isFirstName(word) && (!startsSentence(text, index) || isClear)
    guard isClear || isKnown || FirstNames.ambiguous.contains(word), !isShouted(text, index) || isClear else { return nil }
    if tokens.list[index].capitals > 1, tokens.list[index].letters <= 4 { return nil }
    // A first name joined to another, as in Jan-Peter.
    var last = index
    while last + 1 < tokens.count, tokens.list[last + 1].before == .hyphen, tokens.list[last + 1].startsWithCapital,
      !vocabulary.isInCodebook(tokens.word(last + 1))
    { last += 1 }
    if let end = surname(text, from: last + 1, sparingCodebook: true, isContinuation: true) {
      if !isClear, !isKnown, startsSentence(text, index), !isNameLike(text, last + 1) { return nil }
      return (index, end)
    }
    guard isClear || isKnown else { return nil }
    // `Sjaak P.`
    if last + 1 < tokens.count, tokens.list[last + 1].letters == 1, tokens.list[last + 1].capitals == 1,
      tokens.list[last + 1].before == .blank,
      text.byte(tokens.list[last + 1].end) == 0x2E
    {
      last += 1
    }
    // Part of something else: `Sint Jan`, `Van Maria`, a street.
    if index > 0, ["sint", "st", "huize", "stichting"].contains(tokens.word(index - 1)) { return nil }
    if vocabulary.isInCodebook(word) { return nil }
    if index > 0, tokens.list[index].before.contains(.comma), isClose(text, index, allowing: [.blank, .comma]),
      tokens.list[index - 1].startsWithCapital, !vocabulary.contains(tokens.word(index - 1)), index == 1 || startsSentence(text, index - 1)
    {
      return (index - 1, last)
    }
    return (index, last)
  }

  // MARK: - Surnames

  /// The last word of a surname that starts at `start`: particles, then words with a capital.
  private func surname(_ text: ScannedText, from start: Int, sparingCodebook: Bool, isContinuation: Bool = false) -> Int? {
    let tokens = text.tokens
    var index = start
    guard index < tokens.count, !text.isMark[index] else { return nil }
    if isContinuation, !isClose(text, index, allowing: [.blank, .apostrophe, .hyphen]) { return nil }
    if let initials = tokens.list[index].letters == 1 ? initials(text, at: index, tokens.word(index)) : nil { return initials.last }
    if tokens.list[index].isDotted, let initials = initials(text, at: index, tokens.word(index)) { return initials.last }
    // A first name before the surname.
    if !isContinuation, isFirst(tokens.word(index)), tokens.list[index].startsWithCapital,
      let end = surname(text, from: index + 1, sparingCodebook: true, isContinuation: true)
    {
      return end
    }
    var particles = 0
    while index < tokens.count, particles < 3, NameWords.particles.contains(tokens.word(index)),
      index == start || isClose(text, index, allowing: [.blank, .apostrophe])
    {
      particles += 1
      index += 1
    }
    guard index < tokens.count, !text.isMark[index],
      isClose(text, index, allowing: [.blank, .apostrophe, .stop, .colon, .comma, .newline, .open, .hyphen, .strongStop])
    else { return nil }
    if index > start, !isClose(text, index, allowing: [.blank, .apostrophe]) { return nil }
    guard isSurname(text, index, sparingCodebook: sparingCodebook, afterParticle: particles > 0, isContinuation: isContinuation) else {
      return nil
    }
    var last = endOfHyphens(text, index)
    // One more surname, as in Spanish names.
    if last + 1 < tokens.count, tokens.list[last + 1].before == .blank, tokens.list[last + 1].letters > 2,
      isSurname(text, last + 1, sparingCodebook: true, afterParticle: false, isContinuation: true),
      !vocabulary.contains(tokens.word(last + 1)), !isShouted(text, last + 1)
    {
      last = endOfHyphens(text, last + 1)
    }
    return last
  }

  private func isFirst(_ word: String) -> Bool { FirstNames.clear.contains(word) || FirstNames.ambiguous.contains(word) }

  private func isSurname(_ text: ScannedText, _ index: Int, sparingCodebook: Bool, afterParticle: Bool, isContinuation: Bool) -> Bool {
    let token = text.tokens.list[index]
    guard token.startsWithCapital, token.letters > 1, !token.hasDigit else { return false }
    let word = text.tokens.word(index)
    if token.capitals > 1, token.capitals == token.letters, token.letters <= 4 { return false }
    if NameWords.particles.contains(word) { return false }
    if surnamesAlsoPlaces.contains(word), isContinuation || !sparingCodebook { return true }
    if known.isSurname(word) { return true }
    if sparingCodebook || isContinuation { return !vocabulary.contains(word) }
    return !CommonWords.all.contains(word) || afterParticle
  }

  private let surnamesAlsoPlaces: Set<String> = ["beek", "stein", "born", "wolf", "groot", "klein", "lang", "kort"]

  private func endOfHyphens(_ text: ScannedText, _ index: Int) -> Int {
    var last = index
    while last + 1 < text.tokens.count, text.tokens.list[last + 1].before == .hyphen {
      var next = last + 1
      while next < text.tokens.count, NameWords.particles.contains(text.tokens.word(next)), next - last < 3 { next += 1 }
      guard next < text.tokens.count, text.tokens.list[next].startsWithCapital, !vocabulary.isInCodebook(text.tokens.word(next)) else {
        break
      }
      last = next
    }
    return last
  }

  // MARK: -

  private func isClose(_ text: ScannedText, _ index: Int, allowing separators: Tokens.Separators) -> Bool {
    text.tokens.list[index].before.isSubset(of: separators)
  }

  private func startsSentence(_ text: ScannedText, _ index: Int) -> Bool {
    index == 0 || text.tokens.list[index - 1].sentence != text.tokens.list[index].sentence
  }

  private func isNameLike(_ text: ScannedText, _ index: Int) -> Bool {
    let word = text.tokens.word(index)
    return text.tokens.list[index].startsWithCapital || ["van", "der", "den", "ter"].contains(word)
  }

  /// Whether the word is written in capitals only, as abbreviations are.
  private func isShouted(_ text: ScannedText, _ index: Int) -> Bool {
    let token = text.tokens.list[index]
    return token.capitals > 1 && token.capitals == token.letters
  }
}
