internal import Consultation

/// Citizen Space, saved from its workbook: headings `vraag - onderdeel`, and columns of the analyst that are no answers.
enum CitizenSpace: SurveyTool {
  static let names = ["Citizen Space"]

  private static let id = ["Response ID", "ResponseID", "Unique Response Number", "ANON-ID", "Response Reference"]

  static func layout(of sheet: SurveySheet, told: String?) -> ToolLayout? {
    let keys = sheet.headingKeys
    let isAnalysed = keys.contains { $0.hasPrefix("analyst ") }
    let hasReference = sheet.column(id).map { sheet.hasCell($0, startingWith: "ANON-") } ?? false
    guard told != nil || isAnalysed || hasReference else { return nil }
    var layout = ToolLayout(tool: "Citizen Space", plain: sheet)
    // `hoofdstuk - vraag` as well as `vraag - onderdeel`.
    layout.headings = layout.headings.map { heading in
      guard let range = heading.shown.ranges(of: " - ").last else { return heading }
      let last = ToolLayout.Heading.Reading(question: String(heading.shown[range.upperBound...]))
      return ToolLayout.Heading(shown: heading.shown, readings: heading.readings + [last])
    }
    if let column = sheet.column(id) { layout.roles[column] = .toolID }
    layout.assign(.attribute(.submittedAt), to: ["Date submitted", "Submitted", "Submitted at"], in: sheet)
    for (column, key) in keys.enumerated() where key.hasPrefix("analyst ") || key.hasPrefix("publish") {
      layout.roles[column] = .ignored("van de analist in Citizen Space")
    }
    return layout
  }
}

extension SurveySheet {
  /// Whether some cells of a column begin so.
  fileprivate func hasCell(_ column: Int, startingWith prefix: String) -> Bool {
    cells(column, of: below, limit: 20).contains { $0.hasPrefix(prefix) }
  }
}
