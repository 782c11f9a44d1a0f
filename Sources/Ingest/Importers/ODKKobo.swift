internal import Consultation

/// ODK and KoboToolbox: headings with the groups before the question, and fixed columns with an underscore or `KEY` at the end.
enum ODKKobo: SurveyTool {
  static let names = ["KoboToolbox", "ODK"]

  private static let kobo = [
    "_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status", "_submitted_by", "__version__", "_tags", "_index",
  ]
  private static let odk = ["meta-instanceID", "meta:instanceID", "instanceID", "instanceName", "formdef_version", "deviceid", "SET-OF-"]

  static func layout(of sheet: SurveySheet, told: String?) -> ToolLayout? {
    let headings = sheet.headings
    let isODK = told == "ODK" || (headings.contains("SubmissionDate") && headings.contains("KEY"))
    let isKobo = told == "KoboToolbox" || (told == nil && headings.contains("_uuid") && headings.contains("_submission_time"))
    guard isKobo || isODK else { return nil }
    var layout = ToolLayout(tool: isKobo ? "KoboToolbox" : "ODK", plain: sheet)
    let separator: Character = isKobo ? "/" : "-"
    layout.headings = headings.map { heading in
      let parts = heading.split(separator: separator).map(String.init)
      guard parts.count > 1, let last = parts.last else { return ToolLayout.Heading(heading) }
      // `groep/vraag/optie` before `groep/vraag`: an option may be called like a question.
      let readings = [
        ToolLayout.Heading.Reading(question: parts[parts.count - 2], subject: last), ToolLayout.Heading.Reading(question: last),
        ToolLayout.Heading.Reading(question: heading),
      ]
      return ToolLayout.Heading(shown: heading, readings: readings)
    }
    for (column, heading) in headings.enumerated() {
      // Beside a column for each option stands one with all of them.
      if isKobo, headings.contains(where: { $0.hasPrefix(heading + "/") }) {
        layout.roles[column] = .ignored("staat ook in de kolommen per optie")
      }
      switch heading {
      case "_uuid", "KEY": layout.roles[column] = .toolID
      case "_submission_time", "SubmissionDate": layout.roles[column] = .attribute(.submittedAt)
      case "start", "end", "today", "phonenumber", "username": layout.roles[column] = .ignored("hoort bij \(layout.tool)")
      case let heading where kobo.contains(heading) || odk.contains(where: heading.hasPrefix):
        layout.roles[column] = .ignored("hoort bij \(layout.tool)")
      default: break
      }
    }
    return layout
  }
}
