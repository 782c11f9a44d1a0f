internal import Consultation

/// Keeps equal parts of readings once: many texts are about the same themes, by the same rule.
struct ReadingOnce {
  private var themes: Set<[Code<Theme>]> = []
  private var checklists: Set<[Code<ChecklistItem>]> = []
  private var rules = TextsOnce()

  /// The reading, of which everything that another had before is what was kept of it then.
  mutating func kept(_ reading: TextReading) -> TextReading {
    var reading = reading
    // The terms stand in the rule, and what the lexicon gives is kept once by its matcher.
    reading.coding.terms = []
    if reading.method == .learned {
      reading.themes = themes.insert(reading.themes).memberAfterInsert
      reading.subthemes = themes.insert(reading.subthemes).memberAfterInsert
    }
    if !reading.checklist.isEmpty { reading.checklist = checklists.insert(reading.checklist).memberAfterInsert }
    reading.rule = rules.kept(reading.rule)
    return reading
  }
}

/// Texts, each once by its bytes.
private struct TextsOnce {
  private var texts: [String] = []
  private var slots = HashSlots()

  /// The text, or the one with its bytes that was there before.
  mutating func kept(_ text: String) -> String {
    var text = text
    let known = text.withUTF8 { bytes -> Int? in
      let hash = WordTable.hash(bytes)
      let known = slots.find(hash) { place in
        var other = texts[place]
        return other.withUTF8 { $0.elementsEqual(bytes) }
      }
      if known == nil { slots.append(hash) }
      return known
    }
    if let known { return texts[known] }
    texts.append(text)
    return text
  }
}
