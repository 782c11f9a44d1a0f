import Consultation

/// `tabellen/uren.csv`
struct WorkloadTable: Table {
  let material: Material

  let description = TableDescription(
    path: "tabellen/uren.csv",
    explanation: "De persoonsuren per jaar van de inventaris: in totaal, per niveau, per schaal en per organisatie.",
    columns: [
      .init("deel", "Waarvan: totaal, niveau, schaal of organisatie."),
      .init("code", "De code van het niveau, de schaal of de organisatie."),
      .init("overleggen", "Het aantal overleggen; van een organisatie die waar zij aan tafel zit."),
      .init("uren_per_jaar", "De persoonsuren per jaar; van een organisatie haar eigen uren."),
    ], keys: 2)

  func write(to sink: inout some RowSink) {
    for row in material.tallies.workload {
      let (part, code) = Self.words(row.part)
      sink.text(part)
      sink.text(code)
      sink.number(row.meetings)
      sink.decimal(row.hoursPerYear)
      sink.endRow()
    }
  }

  private static func words(_ part: WorkloadTally.Part) -> (part: String, code: String) {
    switch part {
    case .total: ("totaal", "")
    case .level(let level): ("niveau", level.rawValue)
    case .scale(let scale): ("schaal", scale.rawValue)
    case .organisation(let organisation): ("organisatie", organisation.rawValue)
    }
  }
}

/// `tabellen/ontmoetingen.csv`
struct EncounterTable: Table {
  let material: Material

  let description = TableDescription(
    path: "tabellen/ontmoetingen.csv", explanation: "Hoe vaak twee organisaties elkaar volgens de inventaris aan tafel treffen.",
    columns: [
      .init("organisatie_a", "De code van de organisatie die in het codeboek als eerste staat."),
      .init("organisatie_b", "De code van de andere organisatie."),
      .init("overleggen", "Het aantal overleggen waar beide aan tafel zitten."),
      .init("keren_per_jaar", "Hoe vaak die overleggen samen per jaar zijn."),
    ], keys: 2)

  func write(to sink: inout some RowSink) {
    for row in material.tallies.encounters {
      sink.code(row.first)
      sink.code(row.second)
      sink.number(row.meetings)
      sink.number(row.timesPerYear)
      sink.endRow()
    }
  }
}

/// `tabellen/overleg-tafel.csv`
struct TableVerdictTable: Table {
  let material: Material

  let description = TableDescription(
    path: "tabellen/overleg-tafel.csv", explanation: "Wat organisaties aan tafel van een overleg vinden, en wat de andere ervan vinden.",
    columns: [
      .round, .init("overleg", "De code van het overleg."), .init("wie", "Wie: aan-tafel of anderen."),
      .init("nodig", "Het aantal organisaties dat het overleg nodig vindt."),
      .init("overbodig", "Het aantal organisaties dat het overbodig vindt."),
      .init("samenvoegen", "Het aantal organisaties dat het wil samenvoegen."),
      .init("geen_mening", "Het aantal organisaties dat zegt geen mening te hebben."), .organisations,
      .init("zwijgt", "Het aantal organisaties aan tafel dat niets over het overleg zei, ook als zij niet antwoordden; bij anderen 0."),
    ], keys: 3)

  func write(to sink: inout some RowSink) {
    for row in material.tallies.tableVerdicts {
      for (who, group, silent) in [("aan-tafel", row.atTable, row.silentParticipants.count), ("anderen", row.others, 0)] {
        sink.code(row.round)
        sink.code(row.meeting)
        sink.text(who)
        for verdict in Verdict.allCases { sink.number(group.organisationsByVerdict[verdict, default: 0]) }
        sink.number(group.organisations)
        sink.number(silent)
        sink.endRow()
      }
    }
  }
}
