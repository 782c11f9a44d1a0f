import Consultation

/// `analist/respons-niveau.csv`: about persons in small numbers, and therefore not public.
struct LevelResponseTable: Table {
  let material: Material

  let description = TableDescription(
    path: "analist/respons-niveau.csv",
    explanation: "Wie antwoordde per domein en niveau, ook waar niemand het deed. Niet openbaar: het gaat om kleine aantallen personen.",
    columns: [
      .round, .init("domein", "Het domein van de organisatie; onbekend als de organisatie niet bekend is."),
      .init("niveau", "Het niveau van de respondent; onbekend als het niet is gegeven of begrepen."),
      .init("respondenten", "Het aantal respondenten; ieder telt één keer."),
      .init("organisaties", "Het aantal bekende organisaties van deze respondenten; elk telt één keer."),
    ])

  func write(to sink: inout some RowSink) {
    for row in material.tallies.levels {
      sink.code(row.round)
      sink.text(row.domain?.rawValue ?? unknownGroup)
      sink.text(row.level?.rawValue ?? unknownGroup)
      sink.number(row.respondents)
      sink.number(row.organisations)
      sink.endRow()
    }
  }
}

/// `analist/thema-groepen.csv`: idem.
struct ThemeGroupTable: Table {
  let material: Material

  let description = TableDescription(
    path: "analist/thema-groepen.csv",
    explanation: "Hoe vaak een thema of subthema per domein en per niveau voorkomt bij elk van de acht vragen. Niet openbaar: het gaat om "
      + "kleine aantallen personen.",
    columns: [
      .round, .init("thema", "De code van het thema of subthema; geen-thema voor antwoorden die onder geen thema vallen."), .question,
      .init("soort", "Waarnaar is gesplitst: domein of niveau."),
      .init("groep", "Het domein of het niveau; onbekend als het niet bekend is."),
      .init("respondenten", "Het aantal respondenten; ieder telt één keer."),
      .init("organisaties", "Het aantal bekende organisaties van deze respondenten; elk telt één keer."),
    ])

  func write(to sink: inout some RowSink) {
    for row in material.tallies.themesByGroup {
      sink.code(row.round)
      sink.text(row.theme?.rawValue ?? noThemeCode)
      sink.code(row.question)
      switch row.group {
      case .domain(let domain):
        sink.text("domein")
        sink.text(domain?.rawValue ?? unknownGroup)
      case .level(let level):
        sink.text("niveau")
        sink.text(level?.rawValue ?? unknownGroup)
      }
      sink.number(row.respondents)
      sink.number(row.organisations)
      sink.endRow()
    }
  }
}

/// What stands where the domain or the level of respondents is not known.
private let unknownGroup = "onbekend"
