/// Chooses which cells are withheld: first those that the rule withholds by themselves, then others, until no number of people under the
/// threshold can be found out more precisely than the protection asks.
///
/// A heuristic: of the cells that tie the number to others, one that hides enough; what can best be missed first, then the smallest, a total
/// last. It asks the audit at every step, and ends when the audit finds nothing. What is withheld only leaves more open, so that a number
/// that is protected stays so and every number is looked at once.
struct CellSuppression: Sendable {
  /// The audit that found nothing more, with all that it saw on the way.
  private(set) var audit: DisclosureAudit

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

  /// How many cells are tried at most for one number.
  private static let mostTrials = 40

  /// The cell to withhold for a number that is not protected yet; nil when there is none left.
  ///
  /// - Parameters:
  ///   - need: how many values must be possible.
  ///   - missing: how many of those are not yet.
  private mutating func next(_ column: Int, _ need: Int, missing: Int) -> Int? {
    let model = audit.model
    let ranked = ties(of: column).ordered { other, distance in
      let gain = model.columns[other].value - model.columns[other].floor
      return [distance, model.columns[other].worth == .total ? 1 : 0, gain >= missing ? 0 : 1, gain >= missing ? gain : -gain, other]
    }.map(\.column)
    let trials = ranked.filter { model.columns[$0].worth != .total }.ordered { [model.columns[$0].worth.rawValue] }
      .prefix(Self.mostTrials).compactMap { model.columns[$0].cell }
    if let cell = trials.first(where: { audit.withhold($0, ifThenSeen: column, need) }) { return cell }
    return ranked.first.flatMap { model.columns[$0].cell }
  }

  /// The published columns around the unknown ones that hang together with a number, and how near they are: 0 when they stand in one sum with
  /// it, 1 when they bound it, 2 when they do so to others.
  private func ties(of column: Int) -> [(column: Int, distance: Int)] {
    let model = audit.model
    var result: [(column: Int, distance: Int)] = []
    var isSeen = [Bool](repeating: false, count: model.columns.count)
    var isDone = [Bool](repeating: false, count: model.rows.count)
    var waiting: [Int] = []
    /// What stands in a row that nothing nearer had.
    func look(_ row: Int, _ distance: Int) {
      isDone[row] = true
      for other in model.rows[row].columns where !isSeen[other] {
        isSeen[other] = true
        if !model.isKnown(other, audit.isPublished) {
          waiting.append(other)
        } else if model.columns[other].value > 0 {
          result.append((other, distance))
        }
      }
    }
    isSeen[column] = !model.isKnown(column, audit.isPublished)
    let own = model.rowsOf[column].map(\.row)
    for row in own where model.rows[row].isSum { look(row, 0) }
    for row in own where !isDone[row] { look(row, 1) }
    while let next = waiting.popLast() {
      for (row, _) in model.rowsOf[next] where !isDone[row] { look(row, 2) }
    }
    return result
  }
}
