import Consultation

/// `analist/bescherming.csv`: what is withheld and why, what an outsider can still work out, and what is published but deserves care.
struct ProtectionTable: Table {
  let tallies: Tallies
  let disclosure: Disclosure

  let description = TableDescription(
    path: "analist/bescherming.csv",
    explanation: "Welke aantallen in de openbare tabellen zijn weggelaten om mensen te beschermen, en welke wel getoonde zorg vragen.",
    columns: [
      .init("tabel", "De openbare tabel, als pad onder output."),
      .init("cel", "De kolom, met tussen haken waaraan de rij te herkennen is. Een kolom met hetzelfde aantal is mee weggelaten."),
      .init(
        "reden",
        "drempel: er zitten te weinig mensen in; tweede: anders is een ander aantal na te rekenen; dominantie: getoond, maar meer dan de helft "
          + "komt van één organisatie; groep: getoond, maar meer dan 90 procent van wie antwoordde zit erin."),
      .init("laagste", "Bij drempel: het kleinste aantal mensen dat een buitenstaander kan narekenen."),
      .init("hoogste", "Bij drempel: het grootste aantal."),
      .init("deel", "Bij dominantie en groep: het deel, 0 tot 1."),
    ])

  func write(to sink: inout some RowSink) {
    let ranges = disclosure.ranges
    for (place, cell) in disclosure.model.cells.enumerated() where !disclosure.isPublished[place] {
      sink.text(cell.id.address.table)
      sink.text(cell.id.address.cell)
      sink.text(cell.isUnsafe ? "drempel" : "tweede")
      if cell.isUnsafe, let range = ranges[place] {
        sink.number(range.low)
        sink.number(range.high)
      } else {
        sink.text("")
        sink.text("")
      }
      sink.text("")
      sink.endRow()
    }
    for flag in ConcentrationFlags(tallies, disclosure).flags {
      sink.text(flag.cell.address.table)
      sink.text(flag.cell.address.cell)
      sink.text(flag.kind.rawValue)
      sink.text("")
      sink.text("")
      sink.decimal(flag.share)
      sink.endRow()
    }
  }
}
