internal import Consultation

/// The scenario 'as few hours as possible' in the words of the vocabulary: the tables that remain, and of every overleg what becomes of it
/// and why.
struct ScenarioReport: Sendable {
  private let model: ScenarioModel
  private let opinions: MeetingOpinions
  private let outcome: BranchAndCut.Outcome
  private let tables: [ScenarioModel.Table]
  /// Per table the place of the overleg under whose name it goes on.
  private let hosts: [Int]
  /// Per overleg the place of its table in ``tables``; nil for one that lapses.
  private let seats: [Int?]

  /// The report on an answer to a model.
  init(_ model: ScenarioModel, _ outcome: BranchAndCut.Outcome, _ opinions: MeetingOpinions) {
    self.model = model
    self.outcome = outcome
    self.opinions = opinions
    let existing = zip(model.tables, outcome.chosen).filter(\.1).map { (host: Self.host(of: $0.0, model), table: $0.0) }
      .sorted { $0.host < $1.host }
    tables = existing.map(\.table)
    hosts = existing.map(\.host)
    var seats = [Int?](repeating: nil, count: model.inventory.meetings.count)
    for (place, table) in tables.enumerated() { for member in table.members { seats[member] = place } }
    self.seats = seats
  }

  /// The scenario of an inventory; nil when it is empty.
  static func scenario(_ inventory: Inventory, positions: OrganisationPositions, solver: ScenarioSolver = ScenarioSolver())
    -> MeetingScenario?
  {
    if inventory.meetings.isEmpty { return nil }
    let opinions = MeetingOpinions(inventory: inventory, positions: positions)
    let model = ScenarioModel(inventory, needed: opinions.needed)
    return ScenarioReport(model, solver.solve(model.programme, weights: model.weights, start: model.today), opinions).scenario
  }

  /// The scenario.
  var scenario: MeetingScenario {
    let today = model.inventory.meetings.indices.reduce(0) { $0 + model.tables[$1].cost }
    return MeetingScenario(
      fates: model.inventory.meetings.indices.map(fate),
      tables: zip(hosts, tables).map(described), hoursToday: hours(today), hours: hours(outcome.cost * model.unit),
      proof: outcome.isOptimal ? .optimal : .gap(hours((outcome.cost - outcome.bound) * model.unit)))
  }

  private func hours(_ cost: Int) -> Double { model.inventory.hours(cost: cost) }

  private func code(_ meeting: Int) -> Code<Meeting> { model.inventory.meetings[meeting].code }

  /// The overleg that must stay, else the one that costs most, of equals the first.
  private static func host(of table: ScenarioModel.Table, _ model: ScenarioModel) -> Int {
    if let standing = table.members.first(where: { model.standing.contains($0) }) { return standing }
    return table.members.reduce(table.members[0]) { model.tables[$1].cost > model.tables[$0].cost ? $1 : $0 }
  }

  private func described(_ host: Int, _ table: ScenarioModel.Table) -> ScenarioTable {
    let inventory = model.inventory
    return ScenarioTable(
      host: code(host), meetings: table.members.map(code), participants: inventory.index.organisations(at: table.participants),
      themes: table.themes.members.compactMap(inventory.index.theme(at:)),
      timesPerYear: table.members.reduce(0) { max($0, inventory.meetings[$1].timesPerYear) },
      hours: table.members.reduce(0) { max($0, inventory.meetings[$1].hours) }, hoursPerYear: hours(table.cost),
      cautions: table.members.count > 1 ? MergeCandidate.Caution.all(table.members.map { inventory.meetings[$0] }) : [])
  }

  private func fate(_ meeting: Int) -> MeetingFate {
    MeetingFate(
      meeting: code(meeting), hoursToday: hours(model.tables[meeting].cost), outcome: outcome(meeting), reason: reason(meeting),
      atTable: opinions.atTable(meeting), others: opinions.others(meeting))
  }

  private func outcome(_ meeting: Int) -> MeetingFate.Outcome {
    guard let seat = seats[meeting] else { return .lapses }
    if hosts[seat] != meeting { return .merges(into: code(hosts[seat])) }
    let joining = tables[seat].members.filter { $0 != meeting }
    return joining.isEmpty ? .stays : .receives(joining.map(code))
  }

  private func reason(_ meeting: Int) -> MeetingFate.Reason {
    if model.inventory.meetings[meeting].isStatutory { return .statutory }
    if model.standing.contains(meeting) { return .needed }
    let discussions = ScenarioModel.Discussion.all(model.inventory.themes[meeting], model.inventory.participants[meeting])
    guard let seat = seats[meeting] else { return discussions.isEmpty ? .nothing : .treatedAt(covering(discussions)) }
    let table = tables[seat]
    if table.members.count > 1 { return .frees(hours(table.members.reduce(-table.cost) { $0 + model.tables[$1].cost })) }
    return .only(grouped(discussions.filter { discussion in !tables.contains { $0 != table && discussion.isCovered(by: $0) } }))
  }

  /// The tables that treat all of this between them: each time the one that treats most of what is left, of equals the first.
  private func covering(_ discussions: [ScenarioModel.Discussion]) -> [Code<Meeting>] {
    var (rest, result) = (discussions, [Int]())
    while !rest.isEmpty {
      let treated = tables.map { table in rest.count { $0.isCovered(by: table) } }
      guard let most = treated.max(), most > 0, let place = treated.firstIndex(of: most) else { break }
      result.append(hosts[place])
      rest.removeAll { $0.isCovered(by: tables[place]) }
    }
    return result.sorted().map(code)
  }

  /// Per theme the organisations, both in order.
  private func grouped(_ discussions: [ScenarioModel.Discussion]) -> [MeetingFate.Discussion] {
    var result: [MeetingFate.Discussion] = []
    for discussion in discussions {
      let theme = discussion.theme.flatMap(model.inventory.index.theme(at:))
      if result.last?.theme != theme || result.isEmpty { result.append(MeetingFate.Discussion(theme: theme, organisations: [])) }
      if let organisation = discussion.organisation {
        result[result.count - 1].organisations.append(model.inventory.index.organisation(at: organisation))
      }
    }
    return result
  }
}
