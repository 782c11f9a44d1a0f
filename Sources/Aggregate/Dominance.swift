/// Columns that another column makes superfluous.
///
/// A column is dominated when another does all it does, takes no place that it does not take, costs no more and weighs less: a choice with
/// the first can then always have the second instead, so that the first is in no answer.
struct Dominance: Sendable {
  /// Per column the one that takes its place; nil for one that may be in an answer.
  let substitutes: [Int?]

  /// The dominated columns of a programme in which every coefficient is 1.
  init(_ programme: IntegerProgramme, weights: [Int]) {
    var covered = [BitSet](repeating: BitSet(), count: programme.costs.count)
    var taken = covered
    for (place, row) in programme.rows.enumerated() {
      for column in row.columns {
        if row.lower != nil { covered[column].insert(place) }
        if row.upper != nil { taken[column].insert(place) }
      }
    }
    // Whoever covers what a column covers stands in the shortest row that the column covers.
    var dominator = [Int?](repeating: nil, count: programme.costs.count)
    for column in programme.costs.indices {
      let shortest = covered[column].members.min { programme.rows[$0].columns.count < programme.rows[$1].columns.count }
      let candidates = shortest.map { programme.rows[$0].columns } ?? []
      dominator[column] = candidates.first { other in
        other != column && programme.costs[other] <= programme.costs[column] && weights[other] < weights[column]
          && covered[column].isSubset(of: covered[other]) && taken[other].isSubset(of: taken[column])
      }
    }
    // Weights fall along a chain, so that it ends.
    substitutes = dominator.map { first in
      guard var last = first else { return nil }
      while let next = dominator[last] { last = next }
      return last
    }
  }

  /// The same choice without dominated columns.
  func replacing(_ chosen: [Bool]) -> [Bool] {
    var result = chosen
    for (column, substitute) in substitutes.enumerated() {
      guard chosen[column], let substitute else { continue }
      result[column] = false
      result[substitute] = true
    }
    return result
  }
}
