internal import Consultation

/// Typeform: `#` first, dates in universal time last; ticked options in columns headed by the option alone.
enum Typeform: SurveyTool {
  private static let administrative = ["Start Date (UTC)", "Stage Date (UTC)", "Network ID", "Tags", "Ending", "Score", "Winning Outcome"]

  static func layout(of sheet: SurveySheet) -> ToolLayout? {
    let headings = sheet.headings
    guard headings.first == "#", headings.contains("Submit Date (UTC)") else { return nil }
    var layout = ToolLayout(tool: "Typeform", plain: sheet)
    layout.zone = .universal
    layout.roles[0] = .toolID
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
