import Consultation

/// `analist/werklijst.csv`
struct WorklistTable: Table {
  let rows: ConsultationRows

  let description = TableDescription(
    path: "analist/werklijst.csv", explanation: "Wat een mens moet beslissen, het meest waardevolle eerst.",
    columns: [
      .init("soort", "Wat er te beslissen is: organisatie, overleg, niveau of codering."),
      .init("invoer", "Wat er is ingevuld, zonder persoonsgegevens."),
      .init("voorstel", "De voorgestelde codes, de beste eerst, gescheiden door |."),
      .init("score", "Hoe goed het beste voorstel past: 0 tot 1."), .init("aantal", "Hoeveel rijen de beslissing afhandelt."),
      .init("vraag", "Bij een codering: de vragen waarop dit het antwoord is, gescheiden door |."),
      .init("aanleiding", "Waarom het hier staat: niet-herkend, geen-thema, geleerd (alleen de geleerde laag vond iets) of verschil."),
      .init("besluit", "Leeg: hier vult u in wat u beslist, of - voor: geen van deze."),
      .init("wie", "Leeg: uw initialen of functie. Een naam komt niet in de uitvoer."),
      .init("wanneer", "Leeg: de datum van het besluit, als 2021-06-30. Erna mogen eigen kolommen volgen."),
    ])

  func write(to sink: inout some RowSink) {
    for entry in rows.coded.worklist {
      sink.text(entry.kind.rawValue)
      sink.text(entry.input.text)
      sink.text(entry.proposals.joined(separator: "|"))
      sink.decimal(entry.score)
      sink.number(entry.count)
      sink.codes(entry.questions)
      sink.text(entry.reason.rawValue)
      for _ in 0..<3 { sink.text("") }
      sink.endRow()
    }
  }
}

/// `analist/voorstellen.csv`
struct ProposalTable: Table {
  let rows: ConsultationRows

  let description = TableDescription(
    path: "analist/voorstellen.csv",
    explanation: "Woorden die opvallen in de antwoorden zonder thema: voorstellen voor termen.csv, de sterkste eerst.",
    columns: [
      .init("term", "Het woord, of twee woorden naast elkaar."),
      .init("aantal", "In hoeveel verschillende antwoorden zonder thema het staat."),
      .init("elders", "In hoeveel verschillende antwoorden met een thema het staat."),
      .init("g2", "Hoe sterk het opvalt: de log-likelihood G² (Dunning 1993)."),
      .init("voorbeelden", "Pseudoniemen van antwoorden zonder thema waarin het staat, gescheiden door |."),
    ])

  func write(to sink: inout some RowSink) {
    for proposal in rows.proposals() {
      sink.text(proposal.term.text)
      sink.number(proposal.answers)
      sink.number(proposal.elsewhere)
      sink.decimal((proposal.keyness * 100).rounded() / 100)
      sink.text(proposal.examples.map(\.description).joined(separator: "|"))
      sink.endRow()
    }
  }
}

/// `analist/afgekeurd.csv`
struct RejectionTable: Table {
  let rows: ConsultationRows

  let description = TableDescription(
    path: "analist/afgekeurd.csv", explanation: "Rijen en cellen die niet konden worden gebruikt, en waarom.",
    columns: [
      .source, .row, .init("kolom", "Het opschrift van de kolom; leeg voor de hele rij."),
      .init("reden", "Wat eraan schort en wat u kunt doen."),
    ])

  func write(to sink: inout some RowSink) {
    let rejections = rows.readings.flatMap(\.rejections).enumerated().sorted { a, b in
      a.element.source != b.element.source ? a.element.source < b.element.source : a.offset < b.offset
    }
    for (_, rejection) in rejections {
      sink.place(rejection.source)
      sink.text(rows.problemText.column(Problem(rejection.problem.kind, column: rejection.column)))
      sink.text(rows.problemText.reason(rejection.problem))
      sink.endRow()
    }
  }
}

/// `analist/meldingen.csv`
struct ProblemTable: Table {
  let rows: ConsultationRows

  let description = TableDescription(
    path: "analist/meldingen.csv", explanation: "Alles wat het programma tijdens de verwerking meldde.",
    columns: [
      .init("soort", "De vaste naam van het soort melding."), .init("ernst", "Hoe ernstig: fout, waarschuwing of opmerking."),
      .init("bron", "Het bestand; leeg als de melding over geen bestand gaat."), .row,
      .init("kolom", "Het opschrift van de kolom; leeg als de melding over geen kolom gaat."),
      .init("melding", "Wat er aan de hand is en wat u kunt doen."),
    ])

  func write(to sink: inout some RowSink) {
    for problem in rows.problems {
      sink.text(problem.kind.id)
      switch problem.kind.severity {
      case .error: sink.text("fout")
      case .warning: sink.text("waarschuwing")
      case .note: sink.text("opmerking")
      }
      sink.text(problem.file?.path ?? "")
      sink.text(problem.row.map { String($0) } ?? "")
      sink.text(rows.problemText.column(problem))
      sink.text(rows.problemText.reason(problem))
      sink.endRow()
    }
  }
}

/// `tabellen/kolommen.csv`: every column of every table, its own included.
struct ColumnTable: Table {
  let described: [TableDescription]

  let description = TableDescription(
    path: "tabellen/kolommen.csv", explanation: "Wat elke kolom van elke tabel bevat.",
    columns: [
      .init("tabel", "Het bestand, als pad onder output."), .init("kolom", "Het opschrift van de kolom."),
      .init("uitleg", "Wat de kolom bevat."),
    ])

  func write(to sink: inout some RowSink) {
    for table in described + [description] {
      for column in table.columns {
        sink.text(table.path)
        sink.text(column.name)
        sink.text(column.explanation)
        sink.endRow()
      }
    }
  }
}
