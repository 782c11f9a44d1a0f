internal import Consultation

/// Typeform: `#` first, dates in universal time last; ticked options in columns headed by the option alone.
enum Typeform: SurveyTool {
  static let names = ["Typeform"]

  private static let administrative = ["Start Date (UTC)", "Stage Date (UTC)", "Network ID", "Tags", "Ending", "Score", "Winning Outcome"]

  static func layout(of sheet: SurveySheet, told: String?) -> ToolLayout? {
    let headings = sheet.headings
    guard told != nil || (headings.first == "#" && headings.contains("Submit Date (UTC)")) else { return nil }
    var layout = ToolLayout(tool: "Typeform", plain: sheet)
    layout.zone = .universal
    layout.hasOptionColumns = true
    if headings.first == "#" { layout.roles[0] = .toolID }
    for (column, heading) in headings.enumerated() {
      switch heading {
      case "Submit Date (UTC)": layout.roles[column] = .attribute(.submittedAt)
      case "Response Type": layout.roles[column] = .responseType
      case let heading where administrative.contains(heading): layout.roles[column] = .ignored("hoort bij Typeform")
      default: break
      }
    }
    return layout
  }
}
