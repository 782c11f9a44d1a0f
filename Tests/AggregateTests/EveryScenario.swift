import Consultation

@testable import Aggregate

/// Goes through every way to keep, merge and end the overleggen of an inventory, with sets of codes and nothing of the model.
struct EveryScenario {
  let meetings: [Meeting]
  let needed: Set<Int>

  /// Overleggen at one table, and what it costs in quarters of an hour.
  struct Table: Hashable {
    var members: [Int]
    var cost: Int
  }

  func mustStay(_ place: Int) -> Bool { meetings[place].isStatutory || needed.contains(place) }

  func cost(_ members: [Int]) -> Int {
    let own = members.map { meetings[$0] }
    let quarters = own.map { Int($0.hours * 4) }.max() ?? 0
    return quarters * (own.map(\.timesPerYear).max() ?? 0) * Set(own.flatMap(\.participants)).count
  }

  func canBeOne(_ members: [Int]) -> Bool {
    for (position, a) in members.enumerated() {
      for b in members[(position + 1)...] {
        if mustStay(a) && mustStay(b) { return false }
        if Set(meetings[a].participants).isDisjoint(with: meetings[b].participants) { return false }
        if Set(meetings[a].themes).isDisjoint(with: meetings[b].themes) { return false }
        if cost([a, b]) >= cost([a]) + cost([b]) { return false }
      }
    }
    return members.count < 3
      || members.allSatisfy { member in cost(members) < cost(members.filter { $0 != member }) + cost([member]) }
  }

  /// Every table that can be: by number of overleggen, then in the order of the inventory.
  var tables: [Table] {
    let places = Array(meetings.indices)
    var sets = places.map { [$0] }
    var grown = sets
    for _ in 2...4 {
      grown = grown.flatMap { set in places.filter { $0 > set.last ?? 0 }.map { set + [$0] } }
      sets += grown.filter(canBeOne)
    }
    return sets.map { Table(members: $0, cost: cost($0)) }
  }

  func discussions(_ members: [Int]) -> Set<String> {
    let own = members.map { meetings[$0] }
    let themes = Set(own.flatMap(\.themes)).map(\.rawValue)
    let organisations = Set(own.flatMap(\.participants)).map(\.rawValue)
    return Set(themes.flatMap { theme in organisations.map { "\(theme) \($0)" } } + themes + organisations)
  }

  /// The best answer as the columns of ``tables`` that it has, with its cost.
  func best() -> (columns: [Int], cost: Int) {
    let tables = self.tables
    var numbers: [String: Int] = [:]
    for place in meetings.indices { for name in discussions([place]).sorted() where numbers[name] == nil { numbers[name] = numbers.count } }
    let covers = tables.map { table in BitSet(discussions(table.members).compactMap { numbers[$0] }) }
    let today = meetings.indices.reduce(into: BitSet()) { $0.formUnion(covers[$1]) }
    var starting = meetings.indices.map { _ in [Int]() }
    for (column, table) in tables.enumerated() { starting[table.members[0]].append(column) }
    var best: (columns: [Int], cost: Int)?
    func weight(_ columns: [Int]) -> Int {
      columns.reduce(0) { $0 + ScenarioModel.weight($1, members: tables[$1].members.count) }
    }
    func isBetter(_ columns: [Int], _ cost: Int) -> Bool {
      guard let best else { return true }
      if cost != best.cost { return cost < best.cost }
      return weight(columns) < weight(best.columns)
    }
    func settle(_ place: Int, used: Set<Int>, columns: [Int], cost: Int, covered: BitSet) {
      if let best, cost > best.cost { return }
      guard place < meetings.count else {
        let sorted = columns.sorted()
        if today.isSubset(of: covered), isBetter(sorted, cost) { best = (sorted, cost) }
        return
      }
      if used.contains(place) {
        settle(place + 1, used: used, columns: columns, cost: cost, covered: covered)
        return
      }
      if !mustStay(place) { settle(place + 1, used: used, columns: columns, cost: cost, covered: covered) }
      for column in starting[place] where used.isDisjoint(with: tables[column].members) {
        var union = covered
        union.formUnion(covers[column])
        settle(
          place + 1, used: used.union(tables[column].members), columns: columns + [column], cost: cost + tables[column].cost,
          covered: union)
      }
    }
    settle(0, used: [], columns: [], cost: 0, covered: BitSet())
    return best ?? ([], 0)
  }
}
