import Consultation

/// `tabellen/checklist.csv`
struct ChecklistTable: Table {
  let material: Material
  let disclosure: Disclosure

  static let path = "tabellen/checklist.csv"
  let description = TableDescription(
    path: path,
    explanation:
      "Wie sprak over elk punt van de landelijke checklist zorg en veiligheid: in woorden, met een thema van het punt, of door een "
      + "vraag erover te beantwoorden. Dat iemand erover sprak, zegt niet dat het punt in orde is.",
    columns: [
      .round, .init("punt", "De code van het punt."),
      .init("onderdeel", "Het onderdeel van de checklist: input, activiteit, output, mechanisme of outcome."),
      .init("naam", "Het punt in het kort."), .organisations, .respondents, .answers,
      .init(
        "positief", "Het aantal organisaties dat erover sprak bij de positieve vraag van een paar, of het eens is met een stelling erover."),
      .init(
        "negatief",
        "Het aantal organisaties dat erover sprak bij de negatieve vraag van een paar, of het oneens is met een stelling erover."),
    ], keys: 2)

  func write(to sink: inout some RowSink) {
    let items = Dictionary(material.codebook.checklist.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    for row in material.tallies.checklist {
      guard let item = items[row.item] else { continue }
      sink.code(row.round)
      sink.code(row.item)
      sink.text(item.part.rawValue)
      sink.text(item.name)
      let isShown = disclosure.shows(.checklist(row.round, row.item))
      sink.number(row.organisations)
      sink.number(row.respondents, isShown: isShown)
      sink.number(row.answers, isShown: isShown)
      sink.number(row.positive)
      sink.number(row.negative)
      sink.endRow()
    }
  }
}

/// `tabellen/checklist-totalen.csv`
struct ChecklistTotalTable: Table {
  let material: Material

  static let path = "tabellen/checklist-totalen.csv"
  let description = TableDescription(
    path: path, explanation: "Hoeveel punten van de landelijke checklist aan de orde kwamen.",
    columns: [
      .round, .init("punten", "Het aantal punten van de checklist."),
      .init("genoemd", "Het aantal punten waarover ten minste één respondent sprak."),
      .init("niet_genoemd", "Het aantal punten waarover niemand sprak."),
    ], keys: 1)

  func write(to sink: inout some RowSink) {
    guard !material.codebook.checklist.isEmpty else { return }
    for round in material.tallies.rounds {
      let rows = material.tallies.checklist.filter { $0.round == round.code }
      sink.code(round.code)
      sink.number(rows.count)
      sink.number(rows.count { $0.respondents > 0 })
      sink.number(rows.count { $0.respondents == 0 })
      sink.endRow()
    }
  }
}
