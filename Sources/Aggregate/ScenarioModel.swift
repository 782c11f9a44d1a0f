internal import Consultation

/// The scenario 'as few hours as possible' as an integer programme.
///
/// Let *M* be the overleggen. *S*, those that must stay, are the statutory ones and those that a majority at the table calls needed. A
/// *table* is one overleg as it is, or one of the ``MergeGroups`` of *M* with *S*. It has the organisations and the themes of all its
/// overleggen together and costs
///
///     longest duration x most times a year x number of organisations
///
/// **Variables**: one per table *k*, x_k = 1 when it exists in the scenario.
///
/// **Objective**: the least sum of cost_k x_k.
///
/// **Conditions**
/// - each overleg of *S* is in exactly one table, each other in at most one; in none, it lapses;
/// - for every theme *t* and organisation *o* such that an overleg of today treats *t* with *o* at its table: at least one table treats *t*
///   with *o*. For an overleg without themes this holds of its organisations alone, for one without organisations of its themes alone.
///   What an overleg of *S* treats needs no condition: its table always exists.
///
/// Today's inventory meets every condition, so that there is always an answer.
///
/// **Equal answers**: of the cheapest the one of which the sum of weights is least. The weight of a table is 2^20 for each of its overleggen
/// and a fixed number under 2^20 that follows from its place in ``tables`` by way of a well-mixing function. So an overleg rather lapses than
/// joins a table that already has all it brings, and by the isolation lemma of Mulmuley, Vazirani and Vazirani (1987) the chance that *m*
/// tables leave more than one answer is at most *m* in a million.
struct ScenarioModel: Sendable {
  let inventory: Inventory
  /// The overleggen that must stay.
  let standing: BitSet
  /// Every table that can be: first each overleg alone, then the merges by number of members, in the order of the inventory.
  let tables: [Table]
  /// Cost in units of ``unit``, and the conditions.
  let programme: IntegerProgramme
  /// What settles equal answers, per table.
  let weights: [Int]
  /// The greatest whole number that divides every cost.
  let unit: Int

  /// A table that can be.
  struct Table: Hashable, Sendable {
    /// The places of its overleggen, lowest first.
    var members: [Int]
    /// The organisations at it.
    var participants: BitSet
    /// The themes treated.
    var themes: BitSet
    /// What it costs, in the units of the inventory.
    var cost: Int
  }

  /// The model of an inventory.
  ///
  /// - Parameter needed: the overleggen that a majority at the table calls needed.
  init(_ inventory: Inventory, needed: BitSet) {
    self.inventory = inventory
    let places = inventory.meetings.indices
    var standing = needed
    for place in places where inventory.meetings[place].isStatutory { standing.insert(place) }
    self.standing = standing
    let alone = places.map { place in
      MergeGroups.Group(
        members: [place], participants: inventory.participants[place],
        cost: inventory.cost(
          duration: inventory.durations[place], times: inventory.times[place], participants: inventory.participants[place].count))
    }
    let tables = (alone + MergeGroups(inventory: inventory, standing: standing).all).map { group in
      Table(
        members: group.members, participants: group.participants,
        themes: group.members.reduce(into: BitSet()) { $0.formUnion(inventory.themes[$1]) }, cost: group.cost)
    }
    self.tables = tables
    let unit = tables.reduce(0) { Self.greatestCommonDivisor($0, $1.cost) }
    self.unit = max(1, unit)
    weights = tables.indices.map { Self.weight($0, members: tables[$0].members.count) }
    programme = IntegerProgramme(
      costs: tables.map { $0.cost / max(1, unit) },
      rows: Self.once(tables, inventory, standing) + Self.coverage(tables, inventory, standing))
  }

  /// Every overleg as it is.
  var today: [Bool] { tables.indices.map { $0 < inventory.meetings.count } }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : greatestCommonDivisor(b, a % b) }

  /// The weight of the table at a place. What mixes is the first step of SplitMix64 (Steele, Lea and Flood, 2014).
  static func weight(_ place: Int, members: Int) -> Int {
    var z = (UInt64(truncatingIfNeeded: place) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return members << 20 + Int((z ^ (z >> 31)) >> 44)
  }

  /// Each overleg is in one table or in none.
  private static func once(_ tables: [Table], _ inventory: Inventory, _ standing: BitSet) -> [IntegerProgramme.Row] {
    var places = [[Int]](repeating: [], count: inventory.meetings.count)
    for (column, table) in tables.enumerated() { for member in table.members { places[member].append(column) } }
    return places.enumerated().compactMap { place, columns in
      if standing.contains(place) { return IntegerProgramme.Row(columns, lower: 1, upper: 1) }
      return columns.count > 1 ? IntegerProgramme.Row(columns, upper: 1) : nil
    }
  }

  /// Every theme is at a table with every organisation. Conditions that another one implies are left out.
  private static func coverage(_ tables: [Table], _ inventory: Inventory, _ standing: BitSet) -> [IntegerProgramme.Row] {
    let treating = (0..<inventory.index.noTheme).map { theme in
      BitSet(tables.indices.lazy.filter { tables[$0].themes.contains(theme) })
    }
    let seating = (0..<inventory.index.noOrganisation).map { organisation in
      BitSet(tables.indices.lazy.filter { tables[$0].participants.contains(organisation) })
    }
    var seen: Set<BitSet> = []
    var sets: [BitSet] = []
    for discussion in discussions(inventory, standing) {
      let columns =
        switch (discussion.theme, discussion.organisation) {
        case (let theme?, let organisation?): treating[theme].intersection(seating[organisation])
        case (let theme?, nil): treating[theme]
        case (nil, let organisation?): seating[organisation]
        case (nil, nil): BitSet()
        }
      if !columns.isEmpty, seen.insert(columns).inserted { sets.append(columns) }
    }
    let bySize = sets.enumerated().sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }.map(\.element)
    var needed: [BitSet] = []
    for set in bySize where !needed.contains(where: { $0.isSubset(of: set) }) { needed.append(set) }
    return needed.map { IntegerProgramme.Row($0.members, lower: 1) }
  }

  /// What is discussed by whom today, but for what an overleg that must stay takes care of.
  private static func discussions(_ inventory: Inventory, _ standing: BitSet) -> [Discussion] {
    var safe: Set<Discussion> = []
    var result: [Discussion] = []
    let places = inventory.meetings.indices
    for place in places where standing.contains(place) {
      safe.formUnion(Discussion.all(inventory.themes[place], inventory.participants[place]))
      safe.formUnion(inventory.themes[place].members.map { Discussion(theme: $0, organisation: nil) })
      safe.formUnion(inventory.participants[place].members.map { Discussion(theme: nil, organisation: $0) })
    }
    for place in places where !standing.contains(place) {
      for discussion in Discussion.all(inventory.themes[place], inventory.participants[place]) where safe.insert(discussion).inserted {
        result.append(discussion)
      }
    }
    return result
  }

  /// A theme with an organisation at its table.
  struct Discussion: Hashable, Sendable {
    /// The place of the theme; nil for a table without themes.
    var theme: Int?
    /// The place of the organisation; nil for a table without organisations.
    var organisation: Int?

    /// Every theme with every organisation.
    static func all(_ themes: BitSet, _ organisations: BitSet) -> [Discussion] {
      if themes.isEmpty { return organisations.members.map { Discussion(theme: nil, organisation: $0) } }
      if organisations.isEmpty { return themes.members.map { Discussion(theme: $0, organisation: nil) } }
      return themes.members.flatMap { theme in organisations.members.map { Discussion(theme: theme, organisation: $0) } }
    }

    /// Whether a table treats the theme with the organisation.
    func isCovered(by table: Table) -> Bool {
      (theme.map { table.themes.contains($0) } ?? true) && (organisation.map { table.participants.contains($0) } ?? true)
    }
  }
}
