public import Consultation

extension ProblemKind {
  /// Numbers where words belong.
  public static let labelNumbers = ProblemKind(
    "labelnummers", .warning, what: "In deze kolom staan nummers van antwoorden in plaats van de antwoorden.",
    advice: "Exporteer opnieuw met variabelen als Tekst, of zet de nummers als alias in keuzes.csv.")
}

/// Enalyzer: one header row, dates as month-day-year, and numbers instead of words unless the export was set to text.
enum Enalyzer: SurveyTool {
  static let names = ["Enalyzer"]

  private static let administrative = [
    "Respondent status", "Response status", "Besvarelsesstatus", "Language", "Completion time", "Collection method",
  ]

  static func layout(of sheet: SurveySheet, told: String?) -> ToolLayout? {
    let isRecognised = sheet.headingKeys.contains { $0.hasPrefix("enalyzer") || $0 == "respondent status" || $0 == "besvarelsesstatus" }
    guard told != nil || isRecognised else { return nil }
    var layout = ToolLayout(tool: "Enalyzer", plain: sheet)
    layout.mayHoldLabelNumbers = true
    layout.assign(.ignored("hoort bij Enalyzer"), to: administrative, in: sheet)
    layout.assign(.responseType, to: ["Respondent status", "Response status"], in: sheet)
    return layout
  }
}
