internal import Consultation

/// SurveyMonkey: the question stands above the first column of its block, the options below it in a second row; or both merged as
/// `vraag - optie`; or condensed to one column per question.
enum SurveyMonkey: SurveyTool {
  static let names = ["SurveyMonkey"]

  private static let id = ["Respondent ID", "RespondentID", "respondent_id"]
  private static let administrative = [
    "Collector ID", "collector_id", "Start Date", "date_created", "IP Address", "ip_address", "Custom Data 1", "Custom Data", "CustomData",
    "Custom Value", "custom_1", "custom_2", "custom_3", "custom_4",
  ]
  /// What the second row says below a question that has one column.
  private static let placeholders: Set<String> = ["response", "open ended response", "antwoord", "open antwoord", "reponse", "open vraag"]

  static func layout(of sheet: SurveySheet, told: String?) -> ToolLayout? {
    let hasSecondRow = Self.hasSecondRow(sheet)
    if told != nil { return layout(of: sheet, idColumn: sheet.column(id), hasSecondRow: hasSecondRow) }
    guard let idColumn = sheet.column(id), hasSecondRow || sheet.column(["Collector ID", "collector_id"]) != nil || idColumn == 0 else {
      return hasSecondRow ? layout(of: sheet, idColumn: nil, hasSecondRow: true) : nil
    }
    guard hasSecondRow || sheet.column(administrative) != nil else { return nil }
    return layout(of: sheet, idColumn: idColumn, hasSecondRow: hasSecondRow)
  }

  private static func layout(of sheet: SurveySheet, idColumn: Int?, hasSecondRow: Bool) -> ToolLayout {
    var layout = ToolLayout(tool: "SurveyMonkey", plain: sheet)
    if hasSecondRow {
      layout.headerRecords = sheet.header..<sheet.header + 2
      var question = ""
      layout.headings = (0..<sheet.width).map { column in
        let top = sheet.text(sheet.header, column)
        let below = sheet.text(sheet.header + 1, column)
        if !top.isEmpty { question = top }
        if below.isEmpty || placeholders.contains(HeadingText.key(below)) { return ToolLayout.Heading(top.isEmpty ? question : top) }
        return ToolLayout.Heading(
          shown: "\(question) [\(below)]", readings: [ToolLayout.Heading.Reading(question: question, subject: below)])
      }
    }
    if let idColumn { layout.roles[idColumn] = .toolID }
    layout.assign(.ignored("hoort bij SurveyMonkey"), to: administrative, in: sheet)
    layout.assign(.attribute(.submittedAt), to: ["End Date", "date_modified"], in: sheet)
    layout.assign(.attribute(.email), to: ["Email Address", "email_address", "Email"], in: sheet)
    layout.assign(.attribute(.name), to: ["First Name", "first_name", "Last Name", "last_name"], in: sheet)
    return layout
  }

  /// The second row has no id, and texts where the first row is empty or a placeholder under a question.
  private static func hasSecondRow(_ sheet: SurveySheet) -> Bool {
    let second = sheet.header + 1
    guard second < sheet.records.count, sheet.text(second, 0).isEmpty, !sheet.text(sheet.header, 0).isEmpty else { return false }
    let below = (0..<sheet.width).map { HeadingText.key(sheet.text(second, $0)) }
    let placeholderCount = below.count { placeholders.contains($0) }
    // In a workbook the heading of a block may count for all its columns.
    let options = (0..<sheet.width).count { column in
      let top = sheet.text(sheet.header, column)
      return !below[column].isEmpty && (top.isEmpty || (column > 0 && top == sheet.text(sheet.header, column - 1)))
    }
    let meta = sheet.column(id) != nil || sheet.column(administrative) != nil
    return placeholderCount > 0 ? placeholderCount + options >= 2 || sheet.width <= 3 : options >= 2 && meta
  }
}
