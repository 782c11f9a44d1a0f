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
    let isRecognised = (sheet.column(id) != nil && evidence >= 2) || hasCodes(sheet) || hasShape(sheet)
    guard told != nil || isRecognised else { return nil }
    var layout = ToolLayout(tool: "LimeSurvey", plain: sheet)
    layout.missingMoments = ["1980-01-01 00:00:00", "1980-01-01"]
    layout.assign(.ignored("hoort bij LimeSurvey"), to: administrative + lastPage, in: sheet)
    if let column = sheet.column(id) { layout.roles[column] = .toolID }
    if let column = sheet.column(submitDate) { layout.roles[column] = .submitDate }
    if hasShape(sheet) {
      let ignored = ColumnRole.ignored("hoort bij LimeSurvey")
      for (column, role) in [ColumnRole.toolID, .submitDate, ignored, ignored].enumerated() { layout.roles[column] = role }
    }
    layout.headings = layout.headings.map(withoutCode)
    for (column, key) in sheet.headingKeys.enumerated() where isTiming(key, sheet.headings[column]) {
      layout.roles[column] = .ignored("tijdmeting van LimeSurvey")
    }
    for (column, heading) in sheet.headings.enumerated() where isComment(heading) {
      layout.roles[column] = .ignored("toelichting bij een optie")
    }
    return layout
  }

  /// A heading of a code and a text, `G01Q01. Wat past wel?`, is also read without the code.
  private static func withoutCode(_ heading: ToolLayout.Heading) -> ToolLayout.Heading {
    let text = heading.shown
    let code = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard code.first?.isLetter == true, code.contains(where: \.isNumber), code.utf8.count <= 20,
      let separator = [". ", ": ", " - "].first(where: { text[code.endIndex...].hasPrefix($0) })
    else { return heading }
    let rest = String(text[code.endIndex...].dropFirst(separator.count))
    return ToolLayout.Heading(shown: text, readings: [ToolLayout.Heading.Reading(question: rest)] + heading.readings)
  }

  /// Headings of codes, `Q1[SQ001]`, or as R writes them `Q1_SQ001`: exports for analysis often leave out the fixed columns.
  private static func hasCodes(_ sheet: SurveySheet) -> Bool {
    sheet.headings.count { heading in
      guard heading.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), let cut = heading.firstIndex(where: { $0 == "[" || $0 == "_" }) else {
        return false
      }
      let question = heading[..<cut]
      let rest = heading[heading.index(after: cut)...]
      let part = heading[cut] == "[" ? rest.dropLast() : rest
      let isCode = part.allSatisfy { $0.isLetter || $0.isNumber } && part.contains(where: \.isNumber) && part.first?.isLetter == true
      return heading[cut] == "["
        ? heading.hasSuffix("]") && isCode && question.contains(where: \.isNumber) : isCode && part.hasPrefix("SQ")
    } >= 3
  }

  /// Whether the columns hold what those of LimeSurvey do, whatever they are called in this version and language: a number, when it was
  /// sent, the last page, and the language it began in.
  private static func hasShape(_ sheet: SurveySheet) -> Bool {
    guard sheet.width >= 4 else { return false }
    let cells = (0..<4).map { sheet.cells($0, of: sheet.below, limit: 50) }
    let isLanguage = { (cell: String) in
      let parts = cell.split(separator: "-")
      return (1...2).contains(parts.count) && parts[0].utf8.count == 2 && cell.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) }
    }
    let isMoment = { (cell: String) in cell.utf8.count == 19 && WrittenMoment(cell)?.firstDigits == 4 }
    return !cells[0].isEmpty && cells[0].allSatisfy { Int($0) != nil } && !cells[1].isEmpty && cells[1].allSatisfy(isMoment)
      && cells[2].allSatisfy { Int($0) != nil } && !cells[3].isEmpty && cells[3].allSatisfy(isLanguage)
  }

  /// A column with what was typed beside a ticked option: `Q1[SQ001comment]`, `Vraag [optie][Opmerking]`.
  private static func isComment(_ heading: String) -> Bool {
    guard heading.hasSuffix("]"), let open = heading.lastIndex(of: "["), open > heading.startIndex else { return false }
    let part = heading[heading.index(after: open)...].dropLast().lowercased()
    let isSecond = heading[..<open].hasSuffix("]")
    return part.hasSuffix("comment") && part != "comment"
      || isSecond && ["opmerking", "comment", "commentaire", "toelichting"].contains(part)
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
