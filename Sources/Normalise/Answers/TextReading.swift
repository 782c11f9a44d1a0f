internal import Consultation

/// Everything that the program finds in a text, whoever wrote it and wherever.
struct TextReading: Sendable {
  /// The text without personal data.
  var text: RedactedText
  /// Whether there is nothing in it but blanks.
  var isBlank: Bool
  /// Whether every part of it only says that there is nothing to say, and whether the whole does.
  var saysNothing: Bool
  var saysNothingAsWhole: Bool
  /// What the lexicon gives.
  var coding = ThemeCoder.Coding()
  /// What the text gets as an answer to one of the eight questions, when nobody decided about it.
  var themes: [Code<Theme>] = []
  var subthemes: [Code<Theme>] = []
  var method = CodingMethod.noTheme
  var rule = ""
  /// Why a person should look at the coding, and what may be proposed; nil when nobody need.
  var doubt: Doubt?
  /// The points of the checklist that it speaks of.
  var checklist: [Code<ChecklistItem>] = []
  /// The hash of its letters and digits, or nil when there are too few for two people not to think of the same by themselves.
  var lettersHash: UInt64?

  /// Why a person should look at a coding.
  struct Doubt: Sendable {
    var reason: WorklistEntry.Reason
    var proposals: [(code: String, score: Double)]
  }
}
