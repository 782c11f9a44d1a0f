import Consultation

/// `tabellen/draagvlak.csv`
struct SupportTable: Table {
  let material: Material

  let description = TableDescription(
    path: "tabellen/draagvlak.csv",
    explanation: "Of een uitspraak in elk domein wordt gedragen, en wat het zwijgen van genodigden openlaat. Een domein telt vanaf "
      + "\(SupportTally.enoughOrganisations) organisaties met een standpunt.",
    columns: [
      .round, .init("soort", "Waarover: thema of overleg."), .init("onderwerp", "De code van het thema of het overleg."),
      .init("uitspraak", "De vraag waarbij het thema is genoemd, of het oordeel over het overleg."),
      .init(
        "uitkomst",
        "gedragen (meer dan de helft, ook in elk domein dat telt), verdeeld (niet in elk domein), geen-meerderheid of te-weinig (minder dan "
          + "\(SupportTally.enoughDomains) domeinen tellen)."),
      .init("organisaties", "Het aantal organisaties dat het zegt en niet ook het tegendeel."),
      .init("met_standpunt", "Het aantal organisaties dat het of het tegendeel zegt."),
      .init("domeinen_tegen", "De domeinen die tellen en waarin niet meer dan de helft het zegt; gescheiden door |."),
      .init("ondergrens", "Het laagst mogelijke deel van de genodigden dat het zegt: 0 tot 1."),
      .init("bovengrens", "Het hoogst mogelijke deel van de genodigden: als ieder die zweeg het zou zeggen."),
    ], keys: 4)

  func write(to sink: inout some RowSink) {
    for row in material.tallies.support {
      sink.code(row.round)
      switch row.claim {
      case .theme(let theme, let question):
        sink.text("thema")
        sink.code(theme)
        sink.code(question)
      case .meeting(let meeting, let verdict):
        sink.text("overleg")
        sink.code(meeting)
        sink.text(verdict.rawValue)
      }
      sink.text(row.outcome.rawValue)
      sink.number(row.holding)
      sink.number(row.positioned)
      sink.text(row.dissenting.map(\.rawValue).joined(separator: "|"))
      sink.decimal(row.bounds.lower)
      sink.decimal(row.bounds.upper)
      sink.endRow()
    }
  }
}

/// `tabellen/tegenspraak.csv`
struct ContradictionTable: Table {
  let material: Material

  let description = TableDescription(
    path: "tabellen/tegenspraak.csv",
    explanation: "Waarover organisaties tegenover elkaar staan, met naam. Wat iemand op persoonlijke titel zei, telt hier niet mee; wie "
      + "niet zei namens wie hij antwoordde, wel.",
    columns: [
      .round, .init("soort", "Waarover: thema of overleg."), .init("onderwerp", "De code van het thema of het overleg."),
      .init("nodig", "De organisaties die het alleen nodig noemen; codes, gescheiden door |."),
      .init(
        "tegen",
        "De organisaties die het alleen niet nodig noemen of in de weg vinden zitten, of een overleg overbodig; codes, gescheiden door |."),
      .init("beide", "De organisaties die beide zeggen; codes, gescheiden door |."),
    ])

  func write(to sink: inout some RowSink) {
    for row in material.tallies.contradictions {
      sink.code(row.round)
      switch row.subject {
      case .theme(let theme):
        sink.text("thema")
        sink.code(theme)
      case .meeting(let meeting):
        sink.text("overleg")
        sink.code(meeting)
      }
      sink.codes(row.needed)
      sink.codes(row.against)
      sink.codes(row.divided)
      sink.endRow()
    }
  }
}

/// `tabellen/respons-maten.csv`
struct ResponseRateTable: Table {
  let material: Material

  let description = TableDescription(
    path: "tabellen/respons-maten.csv",
    explanation: "De respons van genodigde organisaties volgens de standaard van AAPOR, in totaal en per domein.",
    columns: [
      .round, .init("domein", "Het domein; alle voor alle samen."), .init("uitgenodigd", "Het aantal uitgenodigde organisaties."),
      .init("volledig", "Het aantal daarvan van wie ten minste één inzending meetelt."),
      .init("gedeeltelijk", "Het aantal daarvan dat alleen inzendingen stuurde die niet zijn afgerond."),
      .init("geen", "Het aantal daarvan van wie niets is ontvangen dat meetelt."),
      .init("rr1", "Volledig gedeeld door uitgenodigd (RR1); leeg als niemand is uitgenodigd."),
      .init("rr2", "Volledig en gedeeltelijk gedeeld door uitgenodigd (RR2); leeg als niemand is uitgenodigd."),
    ], keys: 2)

  func write(to sink: inout some RowSink) {
    for row in material.tallies.responseRates {
      sink.code(row.round)
      sink.text(row.domain?.rawValue ?? "alle")
      sink.number(row.invited)
      sink.number(row.complete.count)
      sink.number(row.partial.count)
      sink.number(row.missing.count)
      for rate in [row.rr1, row.rr2] { if let rate { sink.decimal(rate) } else { sink.text("") } }
      sink.endRow()
    }
  }
}
