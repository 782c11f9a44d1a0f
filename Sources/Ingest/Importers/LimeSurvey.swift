internal import Consultation

/// LimeSurvey: one header row of codes, of full texts or of both; a submission that was never sent in has no submit date.
enum LimeSurvey: SurveyTool {
  static let names = ["LimeSurvey"]

  private static let id = ["id", "Response ID", "Respons ID", "Reactie-ID", "Antwoord ID", "ID de la réponse"]
  private static let submitDate = [
    "submitdate", "Date submitted", "Datum verstuurd", "Datum ingediend", "Datum ingezonden", "Datum inzending", "Date de soumission",
  ]
  private static let lastPage = ["lastpage", "Last page", "Laatste pagina", "Dernière page"]
  private static let administrative = [
    "startlanguage", "Start language", "Begin taal", "Starttaal", "Langue de départ", "seed", "Tête de série", "startdate", "Date started",
    "Startdatum",
    "datestamp", "Date last action", "Datum laatste actie", "ipaddr", "IP address", "IP-adres", "refurl", "Referrer URL", "Verwijzer-URL",
    "token",
  ]

  static func layout(of sheet: SurveySheet, told: String?) -> ToolLayout? {
    let evidence = [sheet.column(submitDate), sheet.column(lastPage), sheet.column(administrative)].compactMap { $0 }.count
    guard told != nil || (sheet.column(id) != nil && evidence >= 2) else { return nil }
    var layout = ToolLayout(tool: "LimeSurvey", plain: sheet)
    layout.missingMoments = ["1980-01-01 00:00:00", "1980-01-01"]
    layout.assign(.ignored("hoort bij LimeSurvey"), to: administrative + lastPage, in: sheet)
    if let column = sheet.column(id) { layout.roles[column] = .toolID }
    if let column = sheet.column(submitDate) { layout.roles[column] = .submitDate }
    for (column, key) in sheet.headingKeys.enumerated() where isTiming(key, sheet.headings[column]) {
      layout.roles[column] = .ignored("tijdmeting van LimeSurvey")
    }
    return layout
  }

  /// Columns that measure how long somebody took.
  private static func isTiming(_ key: String, _ heading: String) -> Bool {
    if key == "totaaltijd" || key == "interviewtime" || key == "total time" { return true }
    if key.hasPrefix("grouptime") || key.hasPrefix("groep tijd") || key.hasPrefix("vraag tijd") || key.hasPrefix("duree pour") {
      return true
    }
    if key.hasPrefix("group time") || key.hasPrefix("question time") { return true }
    return heading.hasSuffix("Time") && !heading.contains(" ")
  }
}
