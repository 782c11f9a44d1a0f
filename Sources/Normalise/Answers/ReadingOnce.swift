internal import Consultation

/// Keeps equal parts of readings once: many texts are about the same themes, by the same rule.
struct ReadingOnce {
  private var themes: Set<[Code<Theme>]> = []
  private var checklists: Set<[Code<ChecklistItem>]> = []
  private var rules: Set<String> = []

  /// The reading, of which everything that another had before is what was kept of it then.
  mutating func kept(_ reading: TextReading) -> TextReading {
    var reading = reading
    // The terms stand in the rule.
    reading.coding = ThemeCoder.Coding(
      themes: themes.insert(reading.coding.themes).memberAfterInsert, subthemes: themes.insert(reading.coding.subthemes).memberAfterInsert)
    reading.themes = themes.insert(reading.themes).memberAfterInsert
    reading.subthemes = themes.insert(reading.subthemes).memberAfterInsert
    reading.checklist = checklists.insert(reading.checklist).memberAfterInsert
    reading.rule = rules.insert(reading.rule).memberAfterInsert
    return reading
  }
}
