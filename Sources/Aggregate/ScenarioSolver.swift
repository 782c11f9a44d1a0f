/// Finds the one answer to a ``ScenarioModel``: of the cheapest choices the one of least weight.
///
/// Parts of the programme that share no condition are solved apart. Of each part the columns are left out that no answer has, because another
/// column dominates them or because the linear relaxation already costs more with them than an answer that ``LocalSearch`` found. Then
/// the least cost is found, and at last the least weight at that cost. A part that is too large for the limit of the solver may keep one of
/// several cheapest answers that is not the lightest.
struct ScenarioSolver: Sendable {
  /// What solves the programmes.
  var solver = BranchAndCut()
  /// How much work finding the least cost may be: with 200 overleggen of which most overlap it takes seconds.
  private static let workForCost = 60_000_000
  /// How much work settling equal answers may be.
  private static let workForWeight = 6_000_000

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
    let dominance = Dominance(programme, weights: weights)
    var columns = programme.costs.indices.filter { dominance.substitutes[$0] == nil }
    var narrowed = programme.part(columns)
    var own = dominance.replacing(start)
    func spread(_ chosen: [Bool]) -> [Bool] {
      var result = [Bool](repeating: false, count: programme.costs.count)
      for (column, isChosen) in zip(columns, chosen) { result[column] = isChosen }
      return result
    }
    own = spread(LocalSearch(narrowed).improved(columns.map { own[$0] }))
    let relaxation = solver.relaxation(of: narrowed)
    func narrow(to cost: Int) {
      guard let relaxation else { return }
      // A margin of one keeps rounding from ever leaving out too much.
      let most = Double(cost) - relaxation.value + 1
      columns = zip(columns, relaxation.reducedCosts).filter { $0.1 <= most }.map(\.0)
      narrowed = programme.part(columns)
    }
    let all = columns
    narrow(to: programme.cost(own))
    guard let cheapest = solver.limited(to: narrowed, work: Self.workForCost).solve(narrowed, start: columns.map { own[$0] }) else {
      return BranchAndCut.Outcome(chosen: own, cost: programme.cost(own), bound: 0)
    }
    own = spread(cheapest.chosen)
    guard cheapest.isOptimal else { return BranchAndCut.Outcome(chosen: own, cost: cheapest.cost, bound: cheapest.bound) }
    columns = all
    narrow(to: cheapest.cost)
    var rest = narrowed
    rest.costs = columns.map { weights[$0] }
    rest.rows.append(IntegerProgramme.Row(Array(narrowed.costs.indices), coefficients: narrowed.costs, upper: cheapest.cost))
    if let lightest = solver.limited(to: rest, work: Self.workForWeight).solve(rest, start: columns.map { own[$0] }) {
      own = spread(lightest.chosen)
    }
    return BranchAndCut.Outcome(chosen: own, cost: programme.cost(own), bound: cheapest.bound)
  }

  /// The answer for a part of one column, which needs no solver: the column is chosen when a row asks for it.
  private func onlyColumn(_ programme: IntegerProgramme) -> BranchAndCut.Outcome? {
    guard programme.costs.count == 1 else { return nil }
    let chosen = [!programme.isFeasible([false])]
    return BranchAndCut.Outcome(chosen: chosen, cost: programme.cost(chosen), bound: programme.cost(chosen))
  }
}
