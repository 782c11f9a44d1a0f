internal import Consultation

/// Keeps equal parts of readings once: many texts are about the same themes, by the same rule.
struct ReadingOnce {
  private var themes: Set<[Code<Theme>]> = []
  private var checklists: Set<[Code<ChecklistItem>]> = []
  private var rules = TextNumbers()

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
    let rule = rules.number(adding: reading.rule).number
    reading.rule = rules.texts[rule]
    return reading
  }
}
