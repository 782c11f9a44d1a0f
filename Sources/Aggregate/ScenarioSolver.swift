/// Finds the one answer to a ``ScenarioModel``: of the cheapest choices the one of least weight.
///
/// Parts of the programme that share no condition are solved apart. Of each part first the least cost is found, then the least weight at that
/// cost, among the columns that a choice of that cost can have at all.
struct ScenarioSolver: Sendable {
  /// What solves the programmes.
  var solver = BranchAndCut()

  /// The answer: the columns chosen, and the least that any answer can cost. When that is less than what is chosen costs, the answer is the
  /// best that was found within the limit of the solver.
  ///
  /// - Parameters:
  ///   - weights: one per column, more than zero.
  ///   - start: a choice for which every row holds.
  func solve(_ programme: IntegerProgramme, weights: [Int], start: [Bool]) -> BranchAndCut.Outcome {
    var chosen = start
    var bound = 0
    for columns in programme.components {
      let own = solvePart(programme.part(columns), weights: columns.map { weights[$0] }, start: columns.map { start[$0] })
      for (column, isChosen) in zip(columns, own.chosen) { chosen[column] = isChosen }
      bound += own.bound
    }
    return BranchAndCut.Outcome(chosen: chosen, cost: programme.cost(chosen), bound: bound)
  }

  private func solvePart(_ programme: IntegerProgramme, weights: [Int], start: [Bool]) -> BranchAndCut.Outcome {
    if let single = onlyColumn(programme) { return single }
    guard let cheapest = solver.solve(programme, start: start) else {
      return BranchAndCut.Outcome(chosen: start, cost: programme.cost(start), bound: 0)
    }
    guard cheapest.isOptimal else { return cheapest }
    var rest = programme
    rest.costs = weights
    rest.rows.append(IntegerProgramme.Row(Array(programme.costs.indices), coefficients: programme.costs, upper: cheapest.cost))
    rest.rows += solver.columnsTooDear(for: cheapest.cost, in: programme).map { IntegerProgramme.Row([$0], upper: 0) }
    let lightest = solver.solve(rest, start: cheapest.chosen)?.chosen ?? cheapest.chosen
    return BranchAndCut.Outcome(chosen: lightest, cost: programme.cost(lightest), bound: cheapest.bound)
  }

  /// The answer for a part of one column, which needs no solver: the column is chosen when a row asks for it.
  private func onlyColumn(_ programme: IntegerProgramme) -> BranchAndCut.Outcome? {
    guard programme.costs.count == 1 else { return nil }
    let chosen = [!programme.isFeasible([false])]
    return BranchAndCut.Outcome(chosen: chosen, cost: programme.cost(chosen), bound: programme.cost(chosen))
  }
}
