import Consultation

/// `tabellen/knelpunten.csv`
struct NeedTable: Table {
  let material: Material

  static let path = "tabellen/knelpunten.csv"
  let description = TableDescription(
    path: path, explanation: "Welke voorzieningen organisaties noemen bij een knelpunt, per thema van beide.",
    columns: [
      .round, .init("knelpunt", "De code van het thema van het knelpunt; geen-thema als het onder geen thema valt."),
      .init(
        "voorziening",
        "De code van het thema van de voorziening die dezelfde respondent noemt; geen-thema als die onder geen thema valt, geen-voorziening "
          + "als er geen is genoemd."),
      .organisations,
    ], keys: 3)

  func write(to sink: inout some RowSink) {
    for row in material.tallies.needs {
      sink.code(row.round)
      sink.text(row.theme?.rawValue ?? noThemeCode)
      switch row.facility {
      case .theme(let theme): sink.code(theme)
      case .noTheme: sink.text(noThemeCode)
      case .none: sink.text("geen-voorziening")
      }
      sink.number(row.organisations)
      sink.endRow()
    }
  }
}
