/// Improves a choice step by step until no step helps: a good first answer makes the search for the best one short.
///
/// A step takes a column in, takes out what may not stand beside it, covers what is then missing with the columns that cost least for what
/// they cover, and takes out what is no longer needed. It is a start, and no answer: nothing says that it is the best.
struct LocalSearch: Sendable {
  private let programme: IntegerProgramme
  /// Per column the rows that it is in, with its coefficient there.
  private let rowsOf: [[(row: Int, coefficient: Int)]]
  /// The columns, those that cost most first.
  private let byCost: [Int]
  /// How many columns a step may take in to cover what is missing.
  private static let mostRepairs = 8
  /// How often all columns are tried at most.
  private static let mostRounds = 12

  /// A search for cheap choices in a programme.
  init(_ programme: IntegerProgramme) {
    self.programme = programme
    var rowsOf = [[(row: Int, coefficient: Int)]](repeating: [], count: programme.costs.count)
    for (place, row) in programme.rows.enumerated() {
      for (column, coefficient) in zip(row.columns, row.coefficients) { rowsOf[column].append((place, coefficient)) }
    }
    self.rowsOf = rowsOf
    byCost = programme.costs.indices.sorted { (programme.costs[$1], $0) < (programme.costs[$0], $1) }
  }

  /// A choice for which every row holds and that costs no more than `start`, for which they hold too.
  func improved(_ start: [Bool]) -> [Bool] {
    var best = Choice(start, self)
    best.dropUnneeded(self)
    for _ in 0..<Self.mostRounds {
      let before = best.cost
      for column in programme.costs.indices where !best.chosen[column] {
        var next = best
        if next.takeIn(column, self, under: best.cost) { best = next }
      }
      if best.cost == before { break }
    }
    return best.chosen
  }

  /// A choice with the sum of every row.
  private struct Choice {
    var chosen: [Bool]
    var sums: [Int]
    var cost: Int

    init(_ chosen: [Bool], _ search: LocalSearch) {
      self.chosen = chosen
      sums = search.programme.rows.map { row in zip(row.columns, row.coefficients).reduce(0) { chosen[$1.0] ? $0 + $1.1 : $0 } }
      cost = search.programme.cost(chosen)
    }

    mutating func set(_ column: Int, _ value: Bool, _ search: LocalSearch) {
      chosen[column] = value
      for (row, coefficient) in search.rowsOf[column] { sums[row] += value ? coefficient : -coefficient }
      cost += value ? search.programme.costs[column] : -search.programme.costs[column]
    }

    /// Takes out, dearest first, every column that no row asks for.
    mutating func dropUnneeded(_ search: LocalSearch) {
      for column in search.byCost where chosen[column] && search.programme.costs[column] >= 0 {
        let isFree = search.rowsOf[column].allSatisfy { row, coefficient in
          sums[row] - coefficient >= search.programme.rows[row].lower ?? .min
        }
        if isFree { set(column, false, search) }
      }
    }

    /// Takes a column in and makes every row hold again; false when that does not come out cheaper than `limit`.
    mutating func takeIn(_ column: Int, _ search: LocalSearch, under limit: Int) -> Bool {
      let rows = search.programme.rows
      set(column, true, search)
      var missing: Set<Int> = []
      for (row, _) in search.rowsOf[column] {
        guard let upper = rows[row].upper, sums[row] > upper else { continue }
        for other in rows[row].columns where other != column && chosen[other] {
          set(other, false, search)
          for (lost, _) in search.rowsOf[other] where sums[lost] < rows[lost].lower ?? .min { missing.insert(lost) }
        }
      }
      var repairs = 0
      while let row = missing.min() {
        if sums[row] >= rows[row].lower ?? .min {
          missing.remove(row)
          continue
        }
        repairs += 1
        guard repairs <= LocalSearch.mostRepairs, cost < limit,
          let helper = rows[row].columns.filter({ !chosen[$0] && fits($0, search) })
            .min(by: { price($0, of: missing, search) < price($1, of: missing, search) })
        else { return false }
        set(helper, true, search)
      }
      dropUnneeded(search)
      return cost < limit
    }

    /// Whether a column may stand beside those chosen.
    private func fits(_ column: Int, _ search: LocalSearch) -> Bool {
      search.rowsOf[column].allSatisfy { row, coefficient in sums[row] + coefficient <= search.programme.rows[row].upper ?? .max }
    }

    /// What a column costs for each row that it covers of those that miss something, then its place.
    private func price(_ column: Int, of missing: Set<Int>, _ search: LocalSearch) -> (Double, Int) {
      let covered = search.rowsOf[column].count { missing.contains($0.row) }
      return (Double(search.programme.costs[column]) / Double(max(1, covered)), column)
    }
  }
}
