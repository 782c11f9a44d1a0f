import Consultation

/// `analist/late-respons.csv`: about persons in small numbers, and therefore not public.
struct LateResponseTable: Table {
  let material: Material

  let description = TableDescription(
    path: "analist/late-respons.csv",
    explanation: "Of de laatste 20 procent van de respondenten andere thema's noemt dan de rest. Niet openbaar: het gaat om kleine "
      + "aantallen personen.",
    columns: [
      .round, .init("thema", "De code van het thema of subthema."), .init("vroeg", "Het aantal vroege respondenten dat het noemt."),
      .init("vroeg_totaal", "Het aantal respondenten van de eerste 80 procent."),
      .init("laat", "Het aantal late respondenten dat het noemt."),
      .init(
        "laat_totaal",
        "Het aantal respondenten van de laatste 20 procent, met wie op hetzelfde moment antwoordde als de eerste daarvan."),
      .init("zonder_tijd", "Het aantal respondenten van wie het moment niet bekend is; zij tellen in geen van beide."),
      .init(
        "verschil", "Het deel van de late respondenten dat het noemt min dat van de vroege: -1 tot 1; leeg als een van beide er niet is."),
    ])

  func write(to sink: inout some RowSink) {
    for late in material.tallies.lateResponses {
      for share in late.themes {
        sink.code(late.round)
        sink.code(share.theme)
        sink.number(share.early)
        sink.number(late.early)
        sink.number(share.late)
        sink.number(late.late)
        sink.number(late.withoutTime)
        if let difference = late.difference(share) { sink.decimal(difference) } else { sink.text("") }
        sink.endRow()
      }
    }
  }
}
