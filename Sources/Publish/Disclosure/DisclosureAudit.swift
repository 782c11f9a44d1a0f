import Solver

/// An outsider's attack on what is published: of every number of people under the threshold, the least and the most that it can be, given
/// all sums and all that holds between counts.
///
/// What is seen from near by to leave enough open needs no more. The rest is attacked with a linear programme of all that hangs together
/// with it. Every answer of the solver could have been the truth, for each number in it: what one attack leaves open needs no attack of its
/// own. What is withheld later only leaves more open, so that what was found stays found while cells are withheld.
struct DisclosureAudit: Sendable {
  let model: DisclosureModel
  /// The search near by, from the truth on, with what is published.
  private var nearby: NearbyAlternative
  /// Per column the least and the most that it was in anything that could have been.
  private var seen: [ClosedRange<Double>]
  /// What was seen of columns before each note, in order, while it may have to come back; else nil.
  private var overwritten: [(column: Int, range: ClosedRange<Double>)]?

  /// What an outsider can find out about a number of people under the threshold.
  struct Finding: Hashable, Sendable {
    let column: Int
    /// The least that it can be.
    let low: Int
    /// The most.
    let high: Int

    /// How many values are possible; none where what is published contradicts itself.
    var values: Int { max(0, high - low + 1) }
  }

  init(_ model: DisclosureModel, _ isPublished: [Bool]) {
    self.model = model
    nearby = NearbyAlternative(model, isPublished)
    seen = model.columns.map { Double($0.value)...Double($0.value) }
  }

  /// An audit of tables that withhold every count of people. That nobody is in a cell is never withheld.
  static func withholdingAll(_ model: DisclosureModel) -> DisclosureAudit { DisclosureAudit(model, model.cells.map { $0.value == 0 }) }

  /// Per cell of the model whether it is published.
  var isPublished: [Bool] { nearby.isPublished }

  /// Withholds a cell.
  mutating func withhold(_ cell: Int) { nearby.publish(cell, false) }

  /// Withholds a cell if a number is then seen to have as many values as are needed; otherwise nothing changes.
  mutating func withhold(_ cell: Int, ifThenSeen column: Int, _ need: Int) -> Bool {
    let wasPublished = isPublished[cell]
    withhold(cell)
    overwritten = []
    defer { overwritten = nil }
    if isSeenAtAGlance(column, need) { return true }
    nearby.publish(cell, wasPublished)
    for note in (overwritten ?? []).reversed() { seen[note.column] = note.range }
    return false
  }

  /// How many values a number can have, counted up to as many as a number under the threshold has.
  mutating func values(of column: Int) -> Int {
    let enough = model.threshold - 1
    if isSeenAtAGlance(column, enough) { return enough }
    return min(enough, attack([column], isExact: false).first?.values ?? enough)
  }

  /// Whether a number is seen to have as many values as are needed, without a linear programme: false says nothing.
  mutating func isSeenAtAGlance(_ column: Int, _ need: Int) -> Bool {
    for direction in [-1, 1] { look(from: column, direction) { $0.valuesSeen(column) < need } }
    return valuesSeen(column) >= need
  }

  /// Notes what a number and those around it could have been, a step at a time, for as long as asked.
  private mutating func look(from column: Int, _ direction: Int, while isWanted: (DisclosureAudit) -> Bool) {
    nearby.startAgain()
    while isWanted(self), nearby.push(column, direction) {
      for (other, value) in nearby.moved { note(Double(value), of: other) }
    }
  }

  /// The ranges of all numbers under the threshold, in the order of the model.
  mutating func findings() -> [Finding] { attack(model.sensitive, isExact: true).sorted { $0.column < $1.column } }

  /// Every number that an outsider can find out more precisely than the protection asks: as many values must be left as a number under the
  /// threshold can have, or as many as are left when every count of people is withheld.
  mutating func failures() -> [Finding] {
    let open = model.sensitive.filter { !isSeenAtAGlance($0, model.threshold - 1) }
    let narrow = attack(open, isExact: false).filter { $0.values < model.threshold - 1 }
    if narrow.isEmpty { return [] }
    var bare = Self.withholdingAll(model)
    return narrow.filter { $0.values < bare.need(of: $0.column) }
  }

  /// How many values must be left of a number, in an audit of tables that withhold all.
  mutating func need(of column: Int) -> Int {
    let left = values(of: column)
    // Counts that contradict each other protect nothing.
    return left > 0 ? left : model.threshold - 1
  }

  private static let tolerance = 1e-5

  /// Whether a column was seen with as many values as a number under the threshold can have.
  private func isWide(_ column: Int) -> Bool { valuesSeen(column) >= model.threshold - 1 }

  private func valuesSeen(_ column: Int) -> Int { Self.finding(column, seen[column]).values }

  private static func finding(_ column: Int, _ range: ClosedRange<Double>) -> Finding {
    Finding(
      column: column, low: Int((range.lowerBound - tolerance).rounded(.up)), high: Int((range.upperBound + tolerance).rounded(.down)))
  }

  /// The ranges of columns. Unless they must be exact, one that is wide enough may be wider than what comes out.
  private mutating func attack(_ columns: [Int], isExact: Bool) -> [Finding] {
    var result: [Finding] = []
    var isDone = [Bool](repeating: false, count: model.columns.count)
    var isWanted = isDone
    for column in columns { isWanted[column] = true }
    for column in columns where !isDone[column] {
      for part in LinkedNumbers.parts(of: model, around: column, isPublished, isWanted: { isWanted[$0] && !isDone[$0] }) {
        let own = part.columns.indices.filter { isWanted[part.columns[$0]] && !isDone[part.columns[$0]] }
        for place in own { isDone[part.columns[place]] = true }
        result += attack(part, own, isExact: isExact)
      }
    }
    return result
  }

  private mutating func attack(_ part: LinkedNumbers, _ wanted: [Int], isExact: Bool) -> [Finding] {
    if wanted.isEmpty { return [] }
    guard part.programme.rows.count > 1 else {
      let ranges = part.programme.ranges(of: wanted)
      return wanted.enumerated().map { number, place in
        guard let range = ranges?[number] else { return Finding(column: part.columns[place], low: 0, high: -1) }
        note(range.lowerBound, of: part.columns[place])
        note(range.upperBound, of: part.columns[place])
        return Self.finding(part.columns[place], range)
      }
    }
    if isExact {
      for place in wanted {
        let (column, bounds) = (part.columns[place], part.programme.columns[place])
        look(from: column, -1) { $0.seen[column].lowerBound > bounds.lowerBound }
        look(from: column, 1) { $0.seen[column].upperBound < bounds.upperBound }
      }
    }
    func isOpen(_ place: Int, _ audit: DisclosureAudit) -> Bool {
      let column = part.columns[place]
      return isExact ? audit.seen[column] != part.programme.columns[place] : !audit.isWide(column)
    }
    guard wanted.contains(where: { isOpen($0, self) }) else {
      return wanted.map { Self.finding(part.columns[$0], seen[part.columns[$0]]) }
    }
    let solver = LinearProgramme.Solver(part.programme)
    var isPossible = true
    func push(_ places: [Int], _ direction: Double) {
      guard isPossible, !places.isEmpty else { return }
      if let values = solver.most(of: places, direction) {
        for (place, value) in values.enumerated() { note(value, of: part.columns[place]) }
      } else {
        isPossible = false
      }
    }
    push(wanted.filter { isOpen($0, self) }, 1)
    push(wanted.filter { isOpen($0, self) }, -1)
    // One number by itself has been pushed as far as it goes.
    for place in wanted where wanted.count > 1 {
      let (column, bounds) = (part.columns[place], part.programme.columns[place])
      if isOpen(place, self), seen[column].upperBound < bounds.upperBound - Self.tolerance { push([place], 1) }
      if isOpen(place, self), seen[column].lowerBound > bounds.lowerBound + Self.tolerance { push([place], -1) }
    }
    return wanted.map { place in
      isPossible ? Self.finding(part.columns[place], seen[part.columns[place]]) : Finding(column: part.columns[place], low: 0, high: -1)
    }
  }

  /// Notes a value that a column could have had.
  private mutating func note(_ value: Double, of column: Int) {
    if seen[column].contains(value) { return }
    overwritten?.append((column, seen[column]))
    seen[column] = min(seen[column].lowerBound, value)...max(seen[column].upperBound, value)
  }
}
