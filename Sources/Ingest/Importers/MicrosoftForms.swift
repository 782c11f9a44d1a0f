internal import Consultation

/// Microsoft Forms, saved from Excel: an id that is unique for the form only, and times by the clock of the office.
enum MicrosoftForms: SurveyTool {
  static let names = ["Microsoft Forms"]

  private static let completed = ["Tijd van voltooien", "Completion time", "Voltooiingstijd", "Einde"]
  private static let started = ["Begintijd", "Start time", "Starttijd"]
  private static let administrative = started + ["Tijd van laatste wijziging", "Last modified time", "Language", "Taal"]

  static func layout(of sheet: SurveySheet, told: String?) -> ToolLayout? {
    let completion = sheet.column(completed)
    guard told != nil || (completion != nil && (sheet.column(started) != nil || sheet.column(["ID"]) != nil)) else { return nil }
    var layout = ToolLayout(tool: "Microsoft Forms", plain: sheet)
    if let id = sheet.column(["ID"]), id < completion ?? sheet.width { layout.roles[id] = .toolID }
    layout.assign(.ignored("hoort bij Microsoft Forms"), to: administrative, in: sheet)
    layout.assign(.attribute(.email), to: ["E-mail", "Email"], in: sheet)
    layout.assign(.attribute(.name), to: ["Naam", "Name"], in: sheet)
    if let completion { layout.roles[completion] = .attribute(.submittedAt) }
    for (column, key) in sheet.headingKeys.enumerated() where layout.roles[column] == nil && isQuiz(key) {
      layout.roles[column] = .ignored("toets van Microsoft Forms")
    }
    return layout
  }

  private static func isQuiz(_ key: String) -> Bool {
    ["total points", "quiz feedback", "totaal aantal punten", "feedback op toets"].contains(key) || key.hasPrefix("points ")
      || key.hasPrefix("feedback ") || key.hasPrefix("punten ")
  }
}
