/// Chooses which cells are withheld: first those that the rule withholds by themselves, then others, until no number of people under the
/// threshold can be found out more precisely than the protection asks.
///
/// A heuristic: of the cells that tie the number to others, one that hides enough; what can best be missed first, then the smallest, a total
/// last. It asks the audit at every step, and ends when the audit finds nothing. What is withheld only leaves more open, so that a number
/// that is protected stays so and every number is looked at once.
struct CellSuppression: Sendable {
  private var audit: DisclosureAudit

  init(_ model: DisclosureModel, withSecondary isSecondary: Bool) {
    audit = DisclosureAudit(model, model.cells.map { !$0.isUnsafe })
    guard isSecondary else { return }
    var bare = DisclosureAudit.withholdingAll(model)
    for column in model.sensitive {
      let enough = model.threshold - 1
      var values = audit.values(of: column)
      guard values < enough else { continue }
      let need = bare.need(of: column)
      while values < need, let cell = next(column, need, missing: need - values) {
        audit.withhold(cell)
        values = audit.values(of: column)
      }
    }
  }

  /// Per cell of the model whether it is published.
  var isPublished: [Bool] { audit.isPublished }

  /// How many cells are tried at most for one number.
  private static let mostTrials = 40

  /// The cell to withhold for a number that is not protected yet; nil when there is none left.
  ///
  /// - Parameters:
  ///   - need: how many values must be possible.
  ///   - missing: how many of those are not yet.
  private mutating func next(_ column: Int, _ need: Int, missing: Int) -> Int? {
    let model = audit.model
    let ties = ties(of: column)
    let ranked = ties.keys.ordered { other in
      let gain = model.columns[other].value - model.columns[other].floor
      return [
        ties[other] ?? 0, model.columns[other].worth == .total ? 1 : 0, gain >= missing ? 0 : 1, gain >= missing ? gain : -gain, other,
      ]
    }
    let trials = ranked.filter { model.columns[$0].worth != .total }.ordered { [model.columns[$0].worth.rawValue] }
      .prefix(Self.mostTrials).compactMap { model.columns[$0].cell }
    for cell in trials {
      var trial = audit
      trial.withhold(cell)
      if trial.isSeenAtAGlance(column, need) {
        audit = trial
        return cell
      }
    }
    return ranked.first.flatMap { model.columns[$0].cell }
  }

  /// The published columns around the unknown ones that hang together with a number, and how near they are: 0 when they stand in one sum with
  /// it, 1 when they bound it, 2 when they do so to others.
  private func ties(of column: Int) -> [Int: Int] {
    let model = audit.model
    var result: [Int: Int] = [:]
    var isSeen = [Bool](repeating: false, count: model.columns.count)
    var waiting = [column]
    isSeen[column] = true
    while let own = waiting.popLast() {
      for (row, _) in model.rowsOf[own] {
        let distance = own != column ? 2 : model.rows[row].isSum ? 0 : 1
        for other in model.rows[row].plus + model.rows[row].minus {
          if model.isKnown(other, audit.isPublished) {
            if model.columns[other].value > 0 { result[other] = min(result[other] ?? 2, distance) }
          } else if !isSeen[other] {
            isSeen[other] = true
            waiting.append(other)
          }
        }
      }
    }
    return result
  }
}
