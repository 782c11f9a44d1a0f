internal import Consultation

/// Qualtrics: rows with names, question texts and import ids above the data; or, in the legacy format, two rows of which the first
/// begins with `V1`. Times are by the clock that the import id names, as a rule that of Denver.
enum Qualtrics: SurveyTool {
  static let names = ["Qualtrics"]

  private static let administrative = [
    "StartDate", "IPAddress", "Progress", "Duration (in seconds)", "RecipientLastName", "RecipientFirstName", "ExternalReference",
    "ExternalDataReference", "LocationLatitude", "LocationLongitude", "LocationAccuracy", "UserLanguage", "ResponseSet", "Name",
  ]
  private static let timing = [
    "_First Click", "_Last Click", "_Page Submit", "_Click Count", "_Browser", "_Version", "_Operating System", "_Resolution",
  ]

  static func layout(of sheet: SurveySheet, told: String?) -> ToolLayout? {
    if let layout = modern(sheet) ?? legacy(sheet) { return layout }
    return told.map { _ in layout(sheet, names: sheet.header, texts: sheet.header, end: sheet.header + 1) }
  }

  private static func modern(_ sheet: SurveySheet) -> ToolLayout? {
    guard let ids = (max(0, sheet.header - 2)..<min(sheet.records.count, sheet.header + 3)).first(where: { isImportIDs(sheet, $0) }),
      ids >= 2
    else {
      return nil
    }
    var layout = layout(sheet, names: ids - 2, texts: ids - 1, end: ids + 1)
    for column in 0..<sheet.width {
      if let zone = zone(in: sheet.text(ids, column)) { layout.zone = zone }
    }
    return layout
  }

  /// A row of `{"ImportId":"…"}`.
  private static func isImportIDs(_ sheet: SurveySheet, _ record: Int) -> Bool {
    let ids = (0..<sheet.width).count { sheet.text(record, $0).hasPrefix("{\"ImportId\"") }
    return ids > 0 && ids * 2 >= sheet.width
  }

  private static func zone(in importID: String) -> Zone? {
    guard let start = importID.firstRange(of: "\"timeZone\":\"")?.upperBound, let end = importID[start...].firstIndex(of: "\"") else {
      return nil
    }
    return Zone(named: String(importID[start..<end]))
  }

  private static func legacy(_ sheet: SurveySheet) -> ToolLayout? {
    for names in [sheet.header, sheet.header - 1] where names >= 0 && names + 1 < sheet.records.count {
      guard sheet.text(names, 0) == "V1", HeadingText.key(sheet.text(names + 1, 0)) == "responseid" else { continue }
      return layout(sheet, names: names, texts: names + 1, end: names + 2)
    }
    return nil
  }

  private static func layout(_ sheet: SurveySheet, names: Int, texts: Int, end: Int) -> ToolLayout {
    var layout = ToolLayout(tool: "Qualtrics", plain: sheet)
    layout.headerRecords = names..<end
    layout.headings = (0..<sheet.width).map { column in
      let name = sheet.text(names, column)
      let text = sheet.text(texts, column)
      let option = text.firstRange(of: " - Selected Choice - ").map { range in
        ToolLayout.Heading.Reading(question: String(text[..<range.lowerBound]), subject: String(text[range.upperBound...]))
      }
      let readings = [option, ToolLayout.Heading.Reading(question: text), ToolLayout.Heading.Reading(question: name)].compactMap { $0 }
      return ToolLayout.Heading(shown: text.isEmpty ? name : text, readings: readings)
    }
    for column in 0..<sheet.width { assign(column, sheet.text(names, column), sheet.text(texts, column), &layout) }
    return layout
  }

  private static func assign(_ column: Int, _ name: String, _ text: String, _ layout: inout ToolLayout) {
    // In the legacy format the second row holds the names of the fixed columns.
    for label in [name, text] {
      switch label {
      case "ResponseId", "ResponseID": layout.roles[column] = .toolID
      case "RecordedDate": layout.roles[column] = .attribute(.submittedAt)
      case "EndDate":
        let hasRecorded = layout.roles.values.contains(.attribute(.submittedAt))
        layout.roles[column] = hasRecorded ? .ignored("hoort bij Qualtrics") : .attribute(.submittedAt)
      case "Finished": layout.roles[column] = .finishedFlag
      case "Status", "DistributionChannel": layout.roles[column] = .previewMark
      case "RecipientEmail", "EmailAddress": layout.roles[column] = .attribute(.email)
      case let label where administrative.contains(label): layout.roles[column] = .ignored("hoort bij Qualtrics")
      case let label where timing.contains(where: label.hasSuffix): layout.roles[column] = .ignored("tijdmeting van Qualtrics")
      default: continue
      }
      return
    }
  }
}
