internal import Consultation

/// What a cell in the column of an option says: that the option was chosen, or that it was not.
enum TickMark {
  /// Whether the option was chosen; nil when the cell says something else.
  static func read(_ cell: String) -> Bool? {
    if let number = WholeNumber.read(cell) { return number < 2 ? number == 1 : nil }
    let key = HeadingText.key(cell)
    if !key.isEmpty { return chosen.contains(key) ? true : notChosen.contains(key) ? false : nil }
    // Whether a sign is to be shown in colour says nothing.
    let signs = cell.unicodeScalars.filter { $0 != "\u{FE0F}" && !$0.properties.isWhitespace }
    guard let sign = signs.first, signs.count == 1 else { return signs.isEmpty ? false : nil }
    return chosenSigns.contains(sign) ? true : notChosenSigns.contains(sign) ? false : nil
  }

  private static let chosen: Set<String> = [
    "y", "yes", "oui", "ja", "j", "true", "waar", "x", "v", "+", "ok", "oke", "on", "aan", "vink", "vinkje", "checked", "ticked",
    "selected", "quoted", "aangevinkt", "aangekruist", "geselecteerd", "gekozen",
  ]
  private static let notChosen: Set<String> = [
    "n", "no", "non", "nee", "neen", "false", "onwaar", "na", "n a", "nvt", "n v t", "null", "nan", "off", "uit", "leeg", "unchecked",
    "unticked", "not checked", "not ticked", "not selected", "not quoted", "niet aangevinkt", "niet aangekruist", "niet geselecteerd",
    "niet gekozen",
  ]
  private static let chosenSigns: Set<Unicode.Scalar> = ["✓", "✔", "√", "☑", "✅", "☒", "*", "•", "●", "■"]
  private static let notChosenSigns: Set<Unicode.Scalar> = ["-", "‐", "–", "—", "−", ".", "☐", "□", "○"]
}
