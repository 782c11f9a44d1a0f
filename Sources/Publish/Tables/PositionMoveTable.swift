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
    ] + MovementCauses.columns, keys: 4)

  func write(to sink: inout some RowSink) {
    for (earlier, later) in zip(material.rounds, material.rounds.dropFirst()) {
      let (then, now) = (givers(in: earlier.round.code), givers(in: later.round.code))
      for meeting in material.codebook.meetings {
        for verdict in Verdict.allCases {
          let key = Position(meeting: meeting.code, verdict: verdict)
          let causes = MovementCauses(then[key] ?? [], now[key] ?? [], earlier: earlier, later: later)
          if causes.isEmpty { continue }
          sink.code(earlier.round.code)
          sink.code(later.round.code)
          sink.code(meeting.code)
          sink.text(verdict.rawValue)
          causes.write(to: &sink)
          sink.endRow()
        }
      }
    }
  }

  private struct Position: Hashable {
    var meeting: Code<Meeting>
    var verdict: Verdict
  }

  /// The organisations that give each verdict.
  private func givers(in round: Code<Round>) -> [Position: Set<Code<Organisation>>] {
    var result: [Position: Set<Code<Organisation>>] = [:]
    for tally in material.tallies.meetingsByOrganisation where tally.round == round {
      for (verdict, count) in tally.respondents where count > 0 {
        result[Position(meeting: tally.meeting, verdict: verdict), default: []].insert(tally.organisation)
      }
    }
    return result
  }
}

/// `tabellen/standpuntwissels.csv`
struct PositionMoveTable: Table {
  let material: Material

  let description = TableDescription(
    path: "tabellen/standpuntwissels.csv",
    explanation:
      "Welke organisaties in twee opeenvolgende ronden anders over een overleg oordelen, met naam. Wat iemand op persoonlijke titel "
      + "zei, telt hier niet mee.",
    columns: [
      .init("ronde_eerst", "De map van de eerdere ronde."), .init("ronde_nu", "De map van de latere ronde."),
      .init("overleg", "De code van het overleg."), .init("organisatie", "De code van de organisatie."),
      .init("eerst", "Haar oordelen in de eerdere ronde, gescheiden door |."),
      .init("nu", "Haar oordelen in de latere ronde, gescheiden door |."),
    ], keys: 4)

  func write(to sink: inout some RowSink) {
    for (earlier, later) in zip(material.rounds, material.rounds.dropFirst()) {
      let rows = material.tallies.meetingsByOrganisation
      let then = Dictionary(
        rows.filter { $0.round == earlier.round.code }.map { (Key(meeting: $0.meeting, organisation: $0.organisation), verdicts($0)) },
        uniquingKeysWith: { first, _ in first })
      for row in rows where row.round == later.round.code {
        let now = verdicts(row)
        let before = then[Key(meeting: row.meeting, organisation: row.organisation)] ?? []
        if before.isEmpty || now.isEmpty || before == now { continue }
        sink.code(earlier.round.code)
        sink.code(later.round.code)
        sink.code(row.meeting)
        sink.code(row.organisation)
        for said in [before, now] { sink.text(said.map(\.rawValue).joined(separator: "|")) }
        sink.endRow()
      }
    }
  }

  private struct Key: Hashable {
    var meeting: Code<Meeting>
    var organisation: Code<Organisation>
  }

  /// What was said on behalf of an organisation, in the order of the declaration.
  private func verdicts(_ tally: MeetingOrganisationTally) -> [Verdict] { Verdict.allCases.filter { tally.onBehalf[$0, default: 0] > 0 } }
}

/// How a number of organisations came from one round to the next, split by cause. Within one run every round is coded with the same codebook
/// and decisions, so that these cause nothing.
struct MovementCauses: Sendable {
  private let before: Int
  private let after: Int
  private let newResponse: Int
  private let newAnswer: Int
  private let goneResponse: Int
  private let goneAnswer: Int

  init(_ before: Set<Code<Organisation>>, _ after: Set<Code<Organisation>>, earlier: RoundFigures, later: RoundFigures) {
    let (new, gone) = (after.subtracting(before), before.subtracting(after))
    let (then, now) = (Set(earlier.answering.map(\.code)), Set(later.answering.map(\.code)))
    self.before = before.count
    self.after = after.count
    newAnswer = new.intersection(then).count
    newResponse = new.count - newAnswer
    goneAnswer = gone.intersection(now).count
    goneResponse = gone.count - goneAnswer
  }

  /// Whether nobody did in either round.
  var isEmpty: Bool { before == 0 && after == 0 }

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

  func write(to sink: inout some RowSink) {
    sink.number(before)
    sink.number(after)
    writeCauses(to: &sink)
  }

  func writeCauses(to sink: inout some RowSink) {
    for number in [newResponse, newAnswer, goneResponse, goneAnswer] { sink.number(number) }
  }
}
