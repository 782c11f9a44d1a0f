import Solver

/// An outsider's attack on what is published: of every number of people under the threshold, the least and the most that it can be given
/// all sums, and all bounds that published cells set.
struct DisclosureAudit: Sendable {
  let model: DisclosureModel

  /// What an outsider can find out about a number of people under the threshold.
  struct Finding: Hashable, Sendable {
    let component: Int
    let column: Int
    /// The least that it can be.
    let low: Int
    /// The most; nil when there is no end to it.
    let high: Int?

    /// How many values are possible; nil when there is no end to them.
    var values: Int? { high.map { max(0, $0 - low + 1) } }
  }

  /// The ranges of a component's numbers under the threshold. Where the sums contradict each other no value is possible.
  func findings(in number: Int, _ isPublished: [Bool]) -> [Finding] {
    let component = model.components[number]
    let wanted = component.columns.indices.filter { component.columns[$0].isSensitive }
    guard let ranges = programme(component, isPublished).ranges(of: wanted) else {
      return wanted.map { Finding(component: number, column: $0, low: 0, high: -1) }
    }
    return zip(wanted, ranges).map { column, range in
      Finding(
        component: number, column: column, low: Int((range.lowerBound - Self.tolerance).rounded(.up)),
        high: range.upperBound < 1e15 ? Int((range.upperBound + Self.tolerance).rounded(.down)) : nil)
    }
  }

  /// Whether a range is narrower than the protection asks: as many values as a number under the threshold can have, or as many as are left
  /// when every count of people is withheld.
  func isTooNarrow(_ finding: Finding) -> Bool {
    guard let values = finding.values, values < model.threshold - 1 else { return false }
    // That nobody is in a cell is never withheld.
    let all = findings(in: finding.component, model.cells.map { $0.value == 0 })
    guard let left = all.first(where: { $0.column == finding.column })?.values else { return true }
    return values < min(left, model.threshold - 1)
  }

  /// Every number that an outsider can find out too precisely.
  func failures(_ isPublished: [Bool]) -> [Finding] {
    model.components.indices.flatMap { findings(in: $0, isPublished).filter(isTooNarrow) }
  }

  private static let tolerance = 1e-6

  private func programme(_ component: DisclosureModel.Component, _ isPublished: [Bool]) -> LinearProgramme {
    LinearProgramme(
      columns: component.columns.map { column in
        if let cell = column.cell, model.isKnown(cell, isPublished) { return Double(column.value)...Double(column.value) }
        let floors = column.atLeast.lazy.filter { model.isKnown($0, isPublished) }.map { model.cells[$0].value }
        let ceilings = column.atMost.lazy.filter { model.isKnown($0, isPublished) }.map { model.cells[$0].value }
        let low = max(column.floor, floors.max() ?? 0)
        let high = [column.ceiling, ceilings.min()].compactMap(\.self).min()
        return Double(low)...max(Double(low), high.map(Double.init) ?? .infinity)
      },
      rows: component.rows.map { row in
        LinearProgramme.Row(row.columns, row.coefficients.map(Double.init), within: Double(row.sum)...Double(row.sum))
      })
  }
}
