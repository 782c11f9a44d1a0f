/// Free text, put together from sentences.
struct OpenAnswer {
  let fiction: Fiction
  let question: FormQuestion
  let response: Response

  /// Appends the answer; nothing when the question was left open.
  func append(to text: inout [UInt8]) {
    if response.sender == .tester { return text.append(text: "test") }
    if question.hasCampaign, response.round == 0, response.person & 63 == 5 { return text.append(contentsOf: fiction.campaign) }
    var chance = response.answerChance(question.salt)
    var said: UInt64 = 0
    let roll = chance.below(1000)
    if roll < 70 { return }
    if roll < 100 { return text.append(contentsOf: chance.pick(fiction.nothings)) }
    let start = text.count
    let isList = roll < 140
    let isMultiline = isList || roll < 165
    let category = roll < 260 ? nil : interest(&chance)
    if !isList, chance.happens(110) { appendOpener(&chance, to: &text) }
    if isList { text.append(text: "- ") }
    let first = sentence(category, &chance, &said) ?? []
    append(first, category, &chance, to: &text)
    let more = isList ? 1 + chance.below(3) : chance.happens(450) ? 1 + chance.below(2) : 0
    for _ in 0..<more {
      let theme = chance.happens(600) ? category : chance.happens(600) ? interest(&chance) : nil
      guard let next = sentence(theme, &chance, &said) else { break }
      text.append(text: isList ? "\n- " : isMultiline ? "\n" : " ")
      if !isList, chance.happens(220) {
        text.append(contentsOf: chance.pick(fiction.connectives))
        text.append(UInt8(ascii: " "))
      }
      append(next, theme, &chance, to: &text)
    }
    if chance.happens(9) {
      text.append(UInt8(ascii: " "))
      Persona.appendPersonalData(&chance, to: &text)
    }
    if chance.happens(70) { beSloppy(from: start, in: &text) }
  }

  private func interest(_ chance: inout Chance) -> Int? {
    guard response.organisation >= 0 else { return nil }
    let places = fiction.interests[response.organisation]
    return places.isEmpty ? nil : Int(places[chance.below(places.count)])
  }

  private func appendOpener(_ chance: inout Chance, to text: inout [UInt8]) {
    let domain = response.organisation >= 0 ? fiction.domains[response.organisation] : -1
    text.append(contentsOf: chance.pick(domain >= 0 && chance.happens(700) ? fiction.openers[domain] : fiction.plainOpeners))
    text.append(UInt8(ascii: " "))
  }

  /// A sentence that is not among those said, or nil when none comes up.
  private func sentence(_ category: Int?, _ chance: inout Chance, _ said: inout UInt64) -> [UInt8]? {
    let own = category.map { question.byTheme[$0] } ?? question.noTheme
    let isAny = category != nil && (own.isEmpty || chance.happens(120))
    let group = isAny ? question.anyTheme : own
    guard !group.isEmpty else { return nil }
    for _ in 0..<3 {
      let index = chance.below(group.count)
      let mark: UInt64 = 1 << UInt64((index + (isAny ? 3 : 11) * ((category ?? -1) + 2)) & 63)
      if said & mark == 0 {
        said |= mark
        return group[index]
      }
    }
    return nil
  }

  /// Appends a sentence with its places filled in.
  private func append(_ sentence: [UInt8], _ category: Int?, _ chance: inout Chance, to text: inout [UInt8]) {
    guard sentence.contains(UInt8(ascii: "{")) else { return text.append(contentsOf: sentence) }
    var index = 0
    while index < sentence.count {
      guard sentence[index] == UInt8(ascii: "{"), index + 2 < sentence.count else {
        text.append(sentence[index])
        index += 1
        continue
      }
      switch sentence[index + 1] {
      case UInt8(ascii: "o"): text.append(contentsOf: chance.pick(fiction.organisations))
      case UInt8(ascii: "v"):
        if !fiction.meetings.isEmpty { text.append(contentsOf: fiction.meetings[chance.below(fiction.meetings.count)].name) }
      default:
        if let category { text.append(contentsOf: fiction.themes[category]) }
      }
      index += 3
    }
  }

  /// Without a capital and without a full stop, as typed on a telephone.
  private func beSloppy(from start: Int, in text: inout [UInt8]) {
    guard text.count - start > 8 else { return }
    if (65...90).contains(text[start]), (97...122).contains(text[start + 1]) { text[start] += 32 }
    if text.last == UInt8(ascii: ".") { text.removeLast() }
  }
}
