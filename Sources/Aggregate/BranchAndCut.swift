private import CCbc
private import Synchronization

/// Solves integer programmes with CBC.
///
/// One thread, CBC's fixed seed and a limit on nodes instead of time: the same programme gives the same answer on any day. What CBC says
/// is checked in whole numbers before it is believed. CBC prints nothing.
struct BranchAndCut: Sendable {
  /// How many nodes of the search tree may be looked at.
  var nodeLimit = 20_000

  /// The same solver with fewer nodes when the programme is large, so that what it takes to solve one has an end: a node of a programme
  /// takes about as long as its size.
  ///
  /// - Parameter work: how many columns times rows times nodes may be looked at.
  func limited(to programme: IntegerProgramme, work: Int) -> BranchAndCut {
    let size = max(1, programme.costs.count * programme.rows.count)
    return BranchAndCut(nodeLimit: min(nodeLimit, max(Self.fewestNodes, work / size)))
  }

  /// How many nodes are looked at however large a programme is.
  private static let fewestNodes = 10

  /// What came of solving.
  struct Outcome: Hashable, Sendable {
    /// Which columns are chosen.
    var chosen: [Bool]
    /// What they cost.
    var cost: Int
    /// Nothing can cost less than this.
    var bound: Int
    /// Whether nothing can cost less than what was chosen.
    var isOptimal: Bool { cost <= bound }
  }

  /// CBC keeps some of its state in globals, so that only one programme is solved at a time.
  private static let turn = Mutex<Void>(())

  /// The cheapest choice; nil when it is proven that there is none, or none was found.
  ///
  /// - Parameter start: a choice for which every row holds, when one is known. The answer is never worse.
  func solve(_ programme: IntegerProgramme, start: [Bool]? = nil) -> Outcome? {
    let start = start.flatMap { programme.isFeasible($0) ? $0 : nil }
    let found: (chosen: [Bool]?, bound: Int) =
      programme.costs.isEmpty ? ([], 0) : Self.turn.withLock { _ in search(programme, start: start) }
    let candidates = [found.chosen, start].compactMap(\.self).filter { programme.isFeasible($0) }
    guard let best = candidates.min(by: { programme.cost($0) < programme.cost($1) }) else { return nil }
    let cost = programme.cost(best)
    return Outcome(chosen: best, cost: cost, bound: min(cost, found.bound))
  }

  /// The least cost when columns may be chosen in part, and what choosing each column adds to it at least; nil when there is no answer.
  ///
  /// By duality a choice with a column costs at least the value and the column's reduced cost.
  func relaxation(of programme: IntegerProgramme) -> (value: Double, reducedCosts: [Double])? {
    guard !programme.costs.isEmpty else { return (0, []) }
    return Self.turn.withLock { _ in
      guard let model = Cbc_newModel() else { return nil }
      defer { Cbc_deleteModel(model) }
      Cbc_setLogLevel(model, 0)
      for cost in programme.costs { Cbc_addCol(model, "", 0, 1, Double(cost), 0, 0, nil, nil) }
      for row in programme.rows { Self.add(row, to: model) }
      Cbc_solve(model)
      guard Cbc_isProvenOptimal(model) != 0, let reduced = Cbc_getReducedCost(model) else { return nil }
      return (Cbc_getObjValue(model), programme.costs.indices.map { reduced[$0] })
    }
  }

  /// What CBC finds, in its own arithmetic.
  private func search(_ programme: IntegerProgramme, start: [Bool]?) -> (chosen: [Bool]?, bound: Int) {
    let least = programme.costs.reduce(0) { $0 + min(0, $1) }
    guard let model = Cbc_newModel() else { return (nil, least) }
    defer { Cbc_deleteModel(model) }
    Cbc_setLogLevel(model, 0)
    for cost in programme.costs { Cbc_addCol(model, "", 0, 1, Double(cost), 1, 0, nil, nil) }
    for row in programme.rows { Self.add(row, to: model) }
    // Only what is cheaper than the start is looked for: costs are whole.
    if let start { Cbc_setCutoff(model, Double(programme.cost(start)) - 0.5) }
    // LocalSearch gives better starts than heuristics in less time; cuts cost more than the nodes that they save.
    Cbc_setParameter(model, "heuristics", "off")
    Cbc_setParameter(model, "cuts", "off")
    Cbc_setMaximumNodes(model, Int32(clamping: nodeLimit))
    // Costs are whole: what is less than one away is the same.
    Cbc_setAllowableGap(model, 0.9)
    Cbc_setAllowableFractionGap(model, 0)
    Cbc_solve(model)
    if Cbc_isProvenInfeasible(model) != 0 { return (nil, .max) }
    let bound = max(least, Self.roundedUp(Cbc_getBestPossibleObjValue(model)))
    guard let solution = Cbc_bestSolution(model) else { return (nil, bound) }
    let chosen = programme.costs.indices.map { solution[$0] > 0.5 }
    return (chosen, Cbc_isProvenOptimal(model) != 0 ? programme.cost(chosen) : bound)
  }

  private static func add(_ row: IntegerProgramme.Row, to model: UnsafeMutableRawPointer) {
    func add(_ sense: UInt8, _ bound: Int) {
      Cbc_addRow(
        model, "", Int32(row.columns.count), row.columns.map { Int32($0) }, row.coefficients.map { Double($0) },
        CChar(bitPattern: sense), Double(bound))
    }
    if let lower = row.lower, lower == row.upper {
      add(UInt8(ascii: "E"), lower)
      return
    }
    if let lower = row.lower { add(UInt8(ascii: "G"), lower) }
    if let upper = row.upper { add(UInt8(ascii: "L"), upper) }
  }

  /// The least whole number that is not under a bound; a hair under a whole number is that number.
  private static func roundedUp(_ bound: Double) -> Int {
    bound.isFinite && abs(bound) < 1e15 ? Int((bound - 1e-6).rounded(.up)) : .min
  }
}
