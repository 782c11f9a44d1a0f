import Consultation

/// `tabellen/samenvoeggroepen.csv`
struct MergeGroupTable: Table {
  let material: Material

  static let path = "tabellen/samenvoeggroepen.csv"
  /// The most groups that are published: a large inventory has more than anybody would read.
  static let mostGroups = 25

  let description = TableDescription(
    path: path,
    explanation: "Groepen van drie of vier overleggen die samen één overleg zouden kunnen zijn, met de rekensom en wat het voor elk "
      + "betekent; een rekenvoorbeeld, geen advies. De groepen met het minste dat zorg vraagt en de meeste vrije uren staan bovenaan, "
      + "ten hoogste \(mostGroups). Elk van een groep deelt met elk ander een organisatie en een thema.",
    columns: [
      .init("groep", "De plaats van de groep in de rangorde."), .init("overleg", "De code van het overleg."),
      .init("naam", "De naam van het overleg."), .init("uren_per_jaar", "De persoonsuren per jaar van dit overleg nu."),
      .init("draagt_bij", "De persoonsuren per jaar die zonder dit overleg niet vrij zouden komen."),
      .init("alleen_hier", "De organisaties die van de groep alleen aan deze tafel zitten; codes, gescheiden door |."),
      .init("organisaties_erbij", "Het aantal organisaties dat bij die aan deze tafel komt."),
      .init("themas_erbij", "De thema's die deze tafel nu niet bespreekt; codes, gescheiden door |."),
      .init("organisaties_samen", "Het aantal organisaties aan de ene tafel."),
      .init("keren_per_jaar", "Hoe vaak het ene overleg per jaar is: zo vaak als het overleg van de groep dat er het vaakst is."),
      .init("uren_per_keer", "Hoeveel uur het ene overleg per keer duurt: zo lang als het langste van de groep."),
      .init("uren_samen", "De persoonsuren per jaar van het ene overleg."),
      .init("uren_vrij", "De persoonsuren per jaar die vrijkomen: de som van uren_per_jaar van de groep - uren_samen."),
      .init("gedeelde_organisaties", "Het aantal organisaties dat aan elke tafel van de groep zit."),
      .init("gedeelde_themas", "Het aantal thema's en subthema's dat elke tafel van de groep bespreekt."),
      .init("let_op", "Wat zorg vraagt: wettelijk, niveau of schaal, gescheiden door |."),
    ], keys: 2)

  func write(to sink: inout some RowSink) {
    for (place, group) in material.tallies.mergeGroups.prefix(Self.mostGroups).enumerated() {
      for member in group.members {
        sink.number(place + 1)
        sink.code(member.meeting)
        sink.text(material.codebook.meeting(member.meeting)?.name ?? "")
        sink.decimal(member.hoursPerYear)
        sink.decimal(member.contribution)
        sink.codes(member.only)
        sink.number(member.newcomers)
        sink.codes(member.addedThemes)
        sink.number(group.participants.count)
        sink.number(group.timesPerYear)
        sink.decimal(group.hours)
        sink.decimal(group.mergedHours)
        sink.decimal(group.hoursFreed)
        sink.number(group.sharedParticipants.count)
        sink.number(group.sharedThemes.count)
        sink.text(group.cautions.map(\.rawValue).joined(separator: "|"))
        sink.endRow()
      }
    }
  }
}
