import Consultation

/// `tabellen/overleg-beeld.csv`
struct MeetingOverviewTable: Table {
  let material: Material

  static let path = "tabellen/overleg-beeld.csv"
  let description = TableDescription(
    path: path, explanation: "Wat organisaties van elk overleg vinden, wat het kost en wat ermee zou vervallen.",
    columns: [
      .round, .init("overleg", "De code van het overleg."), .init("naam", "De naam van het overleg."),
      .init(
        "beeld",
        "Het oordeel dat meer dan de helft is van de kolom oordelen en van ten minste drie organisaties komt: nodig, overbodig, samenvoegen "
          + "of wettelijk-ter-discussie; anders verdeeld, of te-weinig bij minder dan drie organisaties met een mening."),
      .init("nodig", "Het aantal organisaties dat het overleg nodig vindt."),
      .init("overbodig", "Het aantal organisaties dat het overleg overbodig vindt."),
      .init("samenvoegen", "Het aantal organisaties dat het overleg met een ander wil samenvoegen."),
      .init("geen_mening", "Het aantal organisaties dat zegt geen mening te hebben."),
      .init("organisaties", "Het aantal bekende organisaties dat iets over het overleg zei; elk telt één keer."),
      .init(
        "gedragen", "Of de organisaties in elk domein het in meerderheid nodig vinden: gedragen, verdeeld, geen-meerderheid of te-weinig."),
      .init("uren_per_jaar", "De persoonsuren per jaar volgens de inventaris."),
      .init("deelnemers", "Het aantal organisaties aan tafel."), .init("keren_per_jaar", "Hoe vaak het overleg per jaar is."),
      .init("uren_per_keer", "Hoeveel uur het overleg per keer duurt."),
      .init("wettelijk", "Of de wet het overleg vraagt: ja of nee."),
      .init("themas_zonder_tafel", "Het aantal thema's en subthema's dat zonder dit overleg aan geen enkele tafel ligt."),
      .init("organisaties_zonder_tafel", "Het aantal organisaties dat zonder dit overleg aan geen enkele tafel zit."),
      .init("met_mening", "Het aantal organisaties dat iets anders zei dan geen mening te hebben; elk telt één keer."),
      .init(
        "oordelen",
        "Het aantal oordelen: nodig + overbodig + samenvoegen. Een organisatie waarvan de respondenten verschillen, geeft er meer dan één."),
    ], keys: 2)

  func write(to sink: inout some RowSink) {
    let removals = Dictionary(material.tallies.removals.map { ($0.meeting, $0) }, uniquingKeysWith: { first, _ in first })
    for figures in material.rounds {
      let carried = material.carriedAsNeeded(in: figures.round.code)
      for tally in figures.meetings {
        let meeting = material.codebook.meeting(tally.meeting)
        let removal = removals[tally.meeting]
        sink.code(figures.round.code)
        sink.code(tally.meeting)
        sink.text(meeting?.name ?? "")
        sink.text(material.stance(tally).rawValue)
        for verdict in Verdict.allCases { sink.number(tally.organisationsByVerdict[verdict, default: 0]) }
        sink.number(tally.organisations)
        sink.text(carried[tally.meeting]?.rawValue ?? "")
        sink.decimal(tally.hoursPerYear)
        sink.number(meeting.map { Set($0.participants).count } ?? 0)
        sink.number(meeting?.timesPerYear ?? 0)
        sink.decimal(meeting?.hours ?? 0)
        sink.text(meeting?.isStatutory == true ? "ja" : "nee")
        sink.number(removal?.orphanedThemes.count ?? 0)
        sink.number(removal?.organisationsWithoutTable.count ?? 0)
        sink.number(figures.organisationsWithOpinion(on: tally.meeting))
        sink.number(MeetingStance.verdictsGiven(tally))
        sink.endRow()
      }
    }
  }
}

/// `tabellen/overleg-totalen.csv`
struct StanceTable: Table {
  let material: Material

  static let path = "tabellen/overleg-totalen.csv"
  let description = TableDescription(
    path: path, explanation: "Hoeveel overleggen welk beeld hebben, en hoeveel uren die kosten.",
    columns: [
      .round, .init("beeld", "Het beeld, zoals in overleg-beeld.csv."), .init("overleggen", "Het aantal overleggen met dit beeld."),
      .init("uren_per_jaar", "De persoonsuren per jaar van deze overleggen."),
      .init(
        "zonder_gevolg",
        "Het aantal daarvan waarmee geen thema en geen organisatie de laatste tafel verliest, elk op zichzelf bekeken."),
      .init("uren_zonder_gevolg", "De persoonsuren per jaar van die overleggen."),
      .init(
        "themas_zonder_tafel",
        "Het aantal thema's en subthema's dat aan geen enkele tafel meer ligt als al deze overleggen samen vervallen."),
      .init(
        "organisaties_zonder_tafel", "Het aantal organisaties dat aan geen enkele tafel meer zit als al deze overleggen samen vervallen."),
    ], keys: 2)

  func write(to sink: inout some RowSink) {
    let free = Set(material.tallies.removals.filter(\.isFree).map(\.meeting))
    for figures in material.rounds {
      for stance in MeetingStance.allCases {
        let found = figures.meetings.filter { material.stance($0) == stance }
        let without = found.filter { free.contains($0.meeting) }
        sink.code(figures.round.code)
        sink.text(stance.rawValue)
        sink.number(found.count)
        sink.decimal(found.reduce(0) { $0 + $1.hoursPerYear })
        sink.number(without.count)
        sink.decimal(without.reduce(0) { $0 + $1.hoursPerYear })
        let lost = JointRemoval(Set(found.map(\.meeting)), material.codebook)
        sink.number(lost.themes.count)
        sink.number(lost.organisations.count)
        sink.endRow()
      }
    }
  }
}

/// `tabellen/samenvoegen.csv`
struct MergeTable: Table {
  let material: Material

  static let path = "tabellen/samenvoegen.csv"
  let description = TableDescription(
    path: path, explanation: "Paren overleggen die samen één overleg zouden kunnen zijn, met de rekensom; een rekenvoorbeeld, geen advies.",
    columns: [
      .init("overleg_a", "De code van het overleg dat in de inventaris als eerste staat."),
      .init("overleg_b", "De code van het andere overleg."),
      .init("uren_a", "De persoonsuren per jaar van het eerste."), .init("uren_b", "De persoonsuren per jaar van het tweede."),
      .init(
        "uren_samen", "De persoonsuren per jaar van één overleg met iedereen aan tafel, zo vaak en zo lang als het grootste van de twee."),
      .init("uren_vrij", "De persoonsuren per jaar die vrijkomen: uren_a + uren_b - uren_samen."),
      .init("gedeelde_organisaties", "Het aantal organisaties aan beide tafels."),
      .init("gedeelde_themas", "Het aantal thema's en subthema's aan beide tafels."),
      .init("let_op", "Wat zorg vraagt: wettelijk, niveau of schaal, gescheiden door |."),
      .init("alleen_a", "De organisaties die alleen aan de eerste tafel zitten; codes, gescheiden door |."),
      .init("alleen_b", "De organisaties die alleen aan de tweede tafel zitten; codes, gescheiden door |."),
      .init("themas_alleen_a", "De thema's die alleen de eerste tafel bespreekt; codes, gescheiden door |."),
      .init("themas_alleen_b", "De thema's die alleen de tweede tafel bespreekt; codes, gescheiden door |."),
      .init("organisaties_samen", "Het aantal organisaties aan de ene tafel."),
      .init("keren_per_jaar", "Hoe vaak het ene overleg per jaar is."),
      .init("uren_per_keer", "Hoeveel uur het ene overleg per keer duurt."),
    ], keys: 2)

  func write(to sink: inout some RowSink) {
    for pair in material.tallies.mergeCandidates {
      sink.code(pair.overlap.first)
      sink.code(pair.overlap.second)
      sink.decimal(pair.firstHours)
      sink.decimal(pair.secondHours)
      sink.decimal(pair.mergedHours)
      sink.decimal(pair.overlap.hoursFreed)
      sink.number(pair.overlap.sharedParticipants.count)
      sink.number(pair.overlap.sharedThemes.count)
      sink.text(pair.cautions.map(\.rawValue).joined(separator: "|"))
      sink.codes(pair.onlyFirst)
      sink.codes(pair.onlySecond)
      sink.codes(themes(of: pair.overlap.first, without: pair))
      sink.codes(themes(of: pair.overlap.second, without: pair))
      sink.number(pair.overlap.sharedParticipants.count + pair.onlyFirst.count + pair.onlySecond.count)
      sink.number(pair.timesPerYear)
      sink.decimal(pair.hours)
      sink.endRow()
    }
  }
}

extension MergeTable {
  /// The themes of an overleg of a pair that the other one does not treat, in reporting order.
  private func themes(of meeting: Code<Meeting>, without pair: MergeCandidate) -> [Code<Theme>] {
    material.codebook.sorted(Set(material.codebook.meeting(meeting)?.themes ?? []).subtracting(pair.overlap.sharedThemes))
  }
}

extension Material {
  /// What the organisations together say about an overleg.
  func stance(_ tally: MeetingTally) -> MeetingStance {
    let opinions = rounds.first { $0.round.code == tally.round }?.organisationsWithOpinion(on: tally.meeting) ?? 0
    return MeetingStance(tally, opinions: opinions, isStatutory: codebook.meeting(tally.meeting)?.isStatutory ?? false)
  }

  /// Whether each overleg is carried as needed; one that nobody took a position on is not there.
  func carriedAsNeeded(in round: Code<Round>) -> [Code<Meeting>: SupportTally.Outcome] {
    var outcomes: [Code<Meeting>: SupportTally.Outcome] = [:]
    for support in tallies.support where support.round == round {
      if case .meeting(let meeting, .needed) = support.claim { outcomes[meeting] = support.outcome }
    }
    return outcomes
  }
}
