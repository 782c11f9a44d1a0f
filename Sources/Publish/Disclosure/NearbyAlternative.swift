/// Looks near the truth for other numbers of people that all that is published allows: one number goes a step up or down, and a few others
/// go along until every sum and every bound is right again, as when people trade places in a table.
///
/// What it finds could have been the truth, so that it needs no linear programme. That it finds nothing says nothing.
struct NearbyAlternative {
  private let model: DisclosureModel
  private let isPublished: [Bool]
  /// Per column how far it went from the truth.
  private var change: [Int]
  /// Per row of the model how far its sum did.
  private var rowChange: [Int]
  /// The steps so far, in order.
  private var steps: [(column: Int, direction: Int)] = []
  /// How many more steps may be tried for the push at hand.
  private var budget = 0

  private static let mostTrials = 120
  private static let mostSteps = 8
  /// How many columns of one row are weighed, and how many of those are tried.
  private static let (mostWeighed, mostChoices) = (60, 5)

  /// The truth itself, to go on from.
  init(_ model: DisclosureModel, _ isPublished: [Bool]) {
    self.model = model
    self.isPublished = isPublished
    change = [Int](repeating: 0, count: model.columns.count)
    rowChange = [Int](repeating: 0, count: model.rows.count)
  }

  /// The columns that are not what they are in truth, with what they are here.
  var differences: [(column: Int, value: Int)] {
    steps.map { ($0.column, model.columns[$0.column].value + change[$0.column]) }
  }

  /// Moves a number one up, or down when `direction` is -1, and others with it; whether that can be. When it cannot nothing moves.
  mutating func push(_ column: Int, _ direction: Int) -> Bool {
    guard canStep(column, direction) else { return false }
    budget = Self.mostTrials
    let start = steps.count
    step(column, direction)
    if mend(from: start) { return true }
    undo(to: start)
    return false
  }

  /// Makes what the steps since `start` broke whole again.
  private mutating func mend(from start: Int) -> Bool {
    guard let (row, direction) = firstBroken(from: start) else { return true }
    if steps.count - start >= Self.mostSteps { return false }
    for choice in choices(row, direction, from: start) {
      if budget <= 0 { return false }
      budget -= 1
      let here = steps.count
      step(choice.column, choice.direction)
      if mend(from: start) { return true }
      undo(to: here)
    }
    return false
  }

  /// A row that no longer holds, and whether its sum must go up or down.
  private func firstBroken(from start: Int) -> (row: Int, direction: Int)? {
    for step in steps[start...] {
      for (row, _) in model.rowsOf[step.column] {
        if excess(row, rowChange[row]) > 0 { return (row, -1) }
        if excess(row, rowChange[row]) < 0 { return (row, 1) }
      }
    }
    return nil
  }

  /// How far the sum of a row is above its bounds, or below; 0 where it lies within.
  private func excess(_ row: Int, _ change: Int) -> Int {
    let sum = model.sums[row] + change
    if let most = model.rows[row].most, sum > most { return sum - most }
    if let least = model.rows[row].least, sum < least { return sum - least }
    return 0
  }

  /// The steps that bring the sum of a row nearer, those that break least elsewhere first.
  private func choices(_ row: Int, _ direction: Int, from start: Int) -> [(column: Int, direction: Int)] {
    var weighed: [(harm: Int, column: Int, direction: Int)] = []
    for (columns, own) in [(model.rows[row].plus, direction), (model.rows[row].minus, -direction)] {
      for column in columns where weighed.count < Self.mostWeighed && canStep(column, own) {
        // Nobody goes back where they came from.
        if steps[start...].contains(where: { $0.column == column && $0.direction != own }) { continue }
        weighed.append((harm(column, own), column, own))
      }
    }
    weighed.sort { ($0.harm, $0.column) < ($1.harm, $1.column) }
    return weighed.prefix(Self.mostChoices).map { ($0.column, $0.direction) }
  }

  /// How many people more are too many or too few in all rows of a column together after a step of it.
  private func harm(_ column: Int, _ direction: Int) -> Int {
    model.rowsOf[column].reduce(0) { total, tie in
      total + abs(excess(tie.row, rowChange[tie.row] + tie.sign * direction)) - abs(excess(tie.row, rowChange[tie.row]))
    }
  }

  private func canStep(_ column: Int, _ direction: Int) -> Bool {
    if model.isKnown(column, isPublished) { return false }
    let value = model.columns[column].value + change[column] + direction
    return value >= model.columns[column].floor && value <= model.columns[column].ceiling
  }

  private mutating func step(_ column: Int, _ direction: Int) {
    steps.append((column, direction))
    move(column, direction)
  }

  private mutating func undo(to count: Int) {
    while steps.count > count {
      let last = steps.removeLast()
      move(last.column, -last.direction)
    }
  }

  private mutating func move(_ column: Int, _ direction: Int) {
    change[column] += direction
    for (row, sign) in model.rowsOf[column] { rowChange[row] += sign * direction }
  }
}
