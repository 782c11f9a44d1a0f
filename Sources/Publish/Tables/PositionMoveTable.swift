import Consultation

/// `tabellen/verschuiving-overleg.csv`
struct MeetingMovementTable: Table {
  let material: Material

  let description = TableDescription(
    path: "tabellen/verschuiving-overleg.csv",
    explanation: "Hoeveel organisaties een oordeel over een overleg in twee opeenvolgende ronden geven, gesplitst naar oorzaak.",
    columns: [
      .init("ronde_eerst", "De map van de eerdere ronde."), .init("ronde_nu", "De map van de latere ronde."),
      .init("overleg", "De code van het overleg."), .init("oordeel", "Het oordeel: nodig, overbodig, samenvoegen of geen-mening."),
    ] + OrganisationFlow.columns, keys: 4)

  func write(to sink: inout some RowSink) {
    for change in material.tallies.meetingChanges {
      for verdict in Verdict.allCases {
        guard let flow = change.organisations[verdict], flow.before + flow.after > 0 else { continue }
        sink.code(change.earlier)
        sink.code(change.later)
        sink.code(change.meeting)
        sink.text(verdict.rawValue)
        sink.number(flow.before)
        sink.number(flow.after)
        flow.writeCauses(to: &sink)
        sink.endRow()
      }
    }
  }
}

/// `tabellen/standpuntwissels.csv`
struct PositionMoveTable: Table {
  let material: Material

  let description = TableDescription(
    path: "tabellen/standpuntwissels.csv",
    explanation:
      "Welke organisaties in twee opeenvolgende ronden anders over een overleg oordelen, met naam. Wat iemand op persoonlijke titel "
      + "zei, telt hier niet mee; wie niet zei namens wie hij antwoordde, wel.",
    columns: [
      .init("ronde_eerst", "De map van de eerdere ronde."), .init("ronde_nu", "De map van de latere ronde."),
      .init("overleg", "De code van het overleg."), .init("organisatie", "De code van de organisatie."),
      .init("eerst", "Haar oordelen in de eerdere ronde, gescheiden door |."),
      .init("nu", "Haar oordelen in de latere ronde, gescheiden door |."),
    ], keys: 4)

  func write(to sink: inout some RowSink) {
    for change in material.tallies.meetingChanges {
      for move in change.moved {
        sink.code(change.earlier)
        sink.code(change.later)
        sink.code(change.meeting)
        sink.code(move.organisation)
        for said in [move.before, move.after] { sink.text(said.map(\.rawValue).joined(separator: "|")) }
        sink.endRow()
      }
    }
  }
}

extension OrganisationFlow {
  static let causeColumns: [TableDescription.Column] = [
    .init("nieuw_respons", "Het aantal dat erbij kwam omdat de organisatie in de eerdere ronde niet antwoordde."),
    .init("nieuw_antwoord", "Het aantal dat erbij kwam met een ander antwoord dan in de eerdere ronde."),
    .init("weg_respons", "Het aantal dat wegviel omdat de organisatie in de latere ronde niet antwoordt."),
    .init("weg_antwoord", "Het aantal dat wegviel met een ander antwoord dan in de eerdere ronde."),
  ]

  static let columns: [TableDescription.Column] =
    [
      .init("eerst", "Het aantal organisaties in de eerdere ronde."),
      .init("nu", "Het aantal in de latere ronde: eerst + nieuw_respons + nieuw_antwoord - weg_respons - weg_antwoord."),
    ] + causeColumns

  /// The parts, in the order of their columns.
  func writeCauses(to sink: inout some RowSink) { for number in [joined, tookUp, left, dropped] { sink.number(number) } }
}
