/// Chooses which cells are withheld: first those that the rule withholds by themselves, then others, until no number of people under the
/// threshold can be found out more precisely than the protection asks.
///
/// A heuristic: of the cells that a sum ties to the number, the smallest that hides enough, a total last; when no cell of the sum is left,
/// a published cell that bounds it. It is verified by the audit that it asks at every step, and stops when the audit finds nothing.
struct CellSuppression: Sendable {
  private let audit: DisclosureAudit
  /// Per cell of the model whether it is published.
  private(set) var isPublished: [Bool]

  init(_ model: DisclosureModel, withSecondary isSecondary: Bool) {
    audit = DisclosureAudit(model: model)
    isPublished = model.cells.map { !$0.isUnsafe }
    guard isSecondary else { return }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for component in model.components.indices where protect(component) { hasChanged = true }
    }
  }

  /// Withholds what a component needs; whether anything was withheld.
  private mutating func protect(_ component: Int) -> Bool {
    var hasChanged = false
    while let narrow = audit.findings(in: component, isPublished).first(where: audit.isTooNarrow), let cell = next(narrow) {
      isPublished[cell] = false
      hasChanged = true
    }
    return hasChanged
  }

  /// Whether withholding one cell more protects a number.
  private func suffices(_ cell: Int?, for finding: DisclosureAudit.Finding) -> Bool {
    guard let cell else { return false }
    var trial = isPublished
    trial[cell] = false
    let found = audit.findings(in: finding.component, trial).first { $0.column == finding.column }
    return found.map { !audit.isTooNarrow($0) } ?? false
  }

  /// The cell to withhold for a number that is not protected yet; nil when there is none left.
  private func next(_ finding: DisclosureAudit.Finding) -> Int? {
    let model = audit.model
    let component = model.components[finding.component]
    let need = model.threshold - 1 - (finding.values ?? 0)
    let tied = Set(component.rows.lazy.filter { $0.columns.contains(finding.column) }.flatMap(\.columns))
    let candidates = component.columns.indices.filter { place in
      let column = component.columns[place]
      guard let cell = column.cell, column.value > 0 else { return false }
      return model.cells[cell].id != nil && isPublished[cell]
    }
    let ranked = candidates.ordered { place in
      let column = component.columns[place]
      let gain = column.value - column.floor
      return [tied.contains(place) ? 0 : 1, column.isTotal ? 1 : 0, gain >= need ? 0 : 1, gain >= need ? gain : -gain]
    }
    // With several sums it shows only on trial whether a cell hides enough.
    let trial = component.rows.count > 1 ? ranked.filter { !component.columns[$0].isTotal } : []
    if let best = trial.first(where: { suffices(component.columns[$0].cell, for: finding) }) ?? ranked.first {
      return component.columns[best].cell
    }
    let bounds = component.columns.lazy.filter { $0.cell.map { !model.isKnown($0, isPublished) } ?? true }
      .flatMap { $0.atMost + $0.atLeast }
    for cell in bounds where model.isKnown(cell, isPublished) && model.cells[cell].value > 0 {
      if model.cells[cell].id != nil { return cell }
      if let first = model.cells[cell].follows.first(where: { model.cells[$0].value > 0 && isPublished[$0] }) { return first }
    }
    return nil
  }
}
