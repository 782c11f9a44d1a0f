import Consultation

/// `tabellen/overleggen.csv`
struct MeetingTable: Table {
  let material: Material
  let disclosure: Disclosure
  let order: PublicationOrder

  let description = TableDescription(
    path: "tabellen/overleggen.csv", explanation: "Wat respondenten van elk overleg vinden, en hoeveel uren het kost.",
    columns: [
      .round, .init("overleg", "De code van het overleg."), .init("naam", "De naam van het overleg."),
      .people("nodig", "Het aantal respondenten dat het overleg nodig vindt."),
      .people("overbodig", "Het aantal respondenten dat het overleg overbodig vindt."),
      .people("samenvoegen", "Het aantal respondenten dat het overleg met een ander wil samenvoegen."),
      .people("geen_mening", "Het aantal respondenten dat zegt geen mening te hebben."),
      .init("organisaties", "Het aantal bekende organisaties dat iets over het overleg zei; elk telt één keer."),
      .init("uren_per_jaar", "De persoonsuren per jaar volgens de inventaris."),
    ])

  func write(to sink: inout some RowSink) {
    for row in material.tallies.meetings.ordered(by: { [order.place($0.round), order.place($0.meeting)] }) {
      sink.code(row.round)
      sink.code(row.meeting)
      sink.text(material.codebook.meeting(row.meeting)?.name ?? "")
      for verdict in Verdict.allCases {
        sink.number(
          row.respondents[verdict, default: 0], isShown: disclosure.shows(.meeting(row.round, row.meeting, verdict)))
      }
      sink.number(row.organisations)
      sink.decimal(row.hoursPerYear)
      sink.endRow()
    }
  }
}

/// `tabellen/overlap.csv`
struct OverlapTable: Table {
  let material: Material
  let order: PublicationOrder

  let description = TableDescription(
    path: "tabellen/overlap.csv", explanation: "Hoeveel twee overleggen aan deelnemers en thema's delen, volgens de inventaris.",
    columns: [
      .init("overleg_a", "De code van het overleg dat in de inventaris als eerste staat."),
      .init("overleg_b", "De code van het andere overleg."),
      .init("deelnemers_jaccard", "Gedeelde deelnemers gedeeld door alle deelnemers van beide: 0 tot 1."),
      .init("themas_jaccard", "Gedeelde thema's gedeeld door alle thema's van beide: 0 tot 1."),
      .init("uren_vrij", "De persoonsuren per jaar die vrijkomen wanneer één overleg overblijft."),
      .init("deelnemers_omvat", "Gedeelde deelnemers gedeeld door die van de kleinste tafel: 1 als die geheel ook aan de andere zit."),
      .init("themas_omvat", "Gedeelde thema's gedeeld door die van het overleg met de minste: 0 tot 1."),
    ])

  func write(to sink: inout some RowSink) {
    for row in material.tallies.overlaps.ordered(by: { [order.place($0.first), order.place($0.second)] }) {
      sink.code(row.first)
      sink.code(row.second)
      sink.decimal(row.participants)
      sink.decimal(row.themes)
      sink.decimal(row.hoursFreed)
      sink.decimal(row.participantsContained)
      sink.decimal(row.themesContained)
      sink.endRow()
    }
  }
}
