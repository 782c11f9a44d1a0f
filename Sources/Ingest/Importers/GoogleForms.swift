internal import Consultation

/// Google Forms, downloaded from the form or from its sheet: a time stamp first and no id.
enum GoogleForms: SurveyTool {
  static let names = ["Google Forms", "Google Spreadsheets"]

  static func layout(of sheet: SurveySheet, told: String?) -> ToolLayout? {
    guard let stamp = sheet.headingKeys.first(where: { !$0.isEmpty }),
      told != nil || ["tijdstempel", "timestamp", "horodateur"].contains(stamp)
    else { return nil }
    let moments = sheet.cells(0, of: sheet.below, limit: 20)
    let isDownload = moments.contains {
      $0.contains("/") && ($0.contains("CET") || $0.contains("CEST") || $0.contains("GMT") || $0.lowercased().contains("m."))
    }
    var layout = ToolLayout(tool: told ?? (isDownload ? "Google Forms" : "Google Spreadsheets"), plain: sheet)
    layout.roles[sheet.headingKeys.firstIndex(of: stamp) ?? 0] = .attribute(.submittedAt)
    layout.assign(.attribute(.email), to: ["E-mailadres", "Gebruikersnaam", "Email Address", "Username"], in: sheet)
    layout.assign(.ignored("toets van Google Forms"), to: ["Score"], in: sheet)
    return layout
  }
}
