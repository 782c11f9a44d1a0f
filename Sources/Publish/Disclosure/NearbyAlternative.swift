/// Looks near the truth for other numbers of people that all that is published allows: one number goes a step up or down, and a few others
/// go along until every sum and every bound is right again, as when people trade places in a table.
///
/// What it finds could have been the truth, so that it needs no linear programme. That it finds nothing says nothing.
struct NearbyAlternative: Sendable {
  private let model: DisclosureModel
  /// Per cell of the model whether it is published.
  private(set) var isPublished: [Bool]
  /// Per column how far it went from the truth.
  private var change: [Int]
  /// Per row of the model how far its sum is from its bounds here.
  private var rooms: [Room]
  /// The rows of each column, and the columns of each row, with their signs.
  private let rowsOf: FlatLists<Tie>
  private let columnsOf: FlatLists<Tie>
  /// The steps so far, in order.
  private var steps: [(column: Int, direction: Int)] = []
  /// With which of them the last push began.
  private var latest = 0
  /// How many more steps may be tried for the push at hand.
  private var budget = 0

  /// How far a sum can go up and down; less than nothing where it is beyond a bound, which in truth none is.
  private struct Room {
    var up: Int
    var down: Int

    var isBroken: Bool { (up | down) < 0 }

    /// As good as no bound.
    static let endless = Int.max / 2
  }

  private static let mostTrials = 120
  private static let mostSteps = 8
  /// How many columns of one row are weighed, and how many of those are tried.
  private static let (mostWeighed, mostChoices) = (60, 5)

  /// The truth itself, to go on from.
  init(_ model: DisclosureModel, _ isPublished: [Bool]) {
    self.model = model
    self.isPublished = isPublished
    change = [Int](repeating: 0, count: model.columns.count)
    rooms = zip(model.rows, model.sums).map { row, sum in
      Room(up: row.most.map { $0 - sum } ?? Room.endless, down: row.least.map { sum - $0 } ?? Room.endless)
    }
    var columnsOf = FlatLists<Tie>()
    for row in model.rows {
      for column in row.plus { columnsOf.append(Tie(other: column, sign: 1)) }
      for column in row.minus { columnsOf.append(Tie(other: column, sign: -1)) }
      columnsOf.endList()
    }
    self.columnsOf = columnsOf
    rowsOf = columnsOf.turned(count: model.columns.count)
  }

  /// The columns that are not what they are in truth, with what they are here.
  var differences: [(column: Int, value: Int)] { values(after: steps[...]) }

  /// The columns that the last push moved, with what they are here.
  var moved: [(column: Int, value: Int)] { values(after: steps[latest...]) }

  private func values(after steps: ArraySlice<(column: Int, direction: Int)>) -> [(column: Int, value: Int)] {
    steps.map { ($0.column, model.columns[$0.column].value + change[$0.column]) }
  }

  /// Goes back to the truth.
  mutating func startAgain() { undo(to: 0) }

  /// Publishes a cell or withholds it.
  mutating func publish(_ cell: Int, _ isPublished: Bool) { self.isPublished[cell] = isPublished }

  /// Moves a number one up, or down when `direction` is -1, and others with it; whether that can be. When it cannot nothing moves.
  mutating func push(_ column: Int, _ direction: Int) -> Bool {
    latest = steps.count
    guard canStep(column, direction) else { return false }
    budget = Self.mostTrials
    step(column, direction)
    if mend() { return true }
    undo(to: latest)
    return false
  }

  /// Makes what the steps of this push broke whole again.
  private mutating func mend() -> Bool {
    guard let (row, direction) = firstBroken() else { return true }
    if steps.count - latest >= Self.mostSteps { return false }
    for choice in choices(row, direction) {
      if budget <= 0 { return false }
      budget -= 1
      let here = steps.count
      step(choice.column, choice.direction)
      if mend() { return true }
      undo(to: here)
    }
    return false
  }

  /// A row that no longer holds, and whether its sum must go up or down.
  private func firstBroken() -> (row: Int, direction: Int)? {
    for number in latest..<steps.count {
      for place in rowsOf.places(of: steps[number].column) {
        let row = rowsOf[place].other
        if rooms[row].isBroken { return (row, rooms[row].up < 0 ? -1 : 1) }
      }
    }
    return nil
  }

  /// The steps that bring the sum of a row nearer, those that break least elsewhere first.
  private func choices(_ row: Int, _ direction: Int) -> [(harm: Int, column: Int, direction: Int)] {
    var best: [(harm: Int, column: Int, direction: Int)] = []
    best.reserveCapacity(Self.mostChoices + 1)
    var weighed = 0
    for place in columnsOf.places(of: row) {
      let column = columnsOf[place].other
      let own = columnsOf[place].sign * direction
      guard canStep(column, own), !goesBack(column, own) else { continue }
      let harm = harm(column, own)
      if let last = best.last, best.count == Self.mostChoices, (last.harm, last.column) <= (harm, column) {
        // As good as five others at most.
      } else {
        let rank = best.firstIndex { (harm, column) < ($0.harm, $0.column) } ?? best.count
        best.insert((harm, column, own), at: rank)
        if best.count > Self.mostChoices { best.removeLast() }
      }
      weighed += 1
      if weighed == Self.mostWeighed { break }
    }
    return best
  }

  /// Whether this push moved a column the other way: nobody goes back where they came from.
  private func goesBack(_ column: Int, _ direction: Int) -> Bool {
    for number in latest..<steps.count where steps[number].column == column && steps[number].direction != direction { return true }
    return false
  }

  /// How many people more are too many or too few in all rows of a column together after a step of it.
  private func harm(_ column: Int, _ direction: Int) -> Int {
    var harm = 0
    for place in rowsOf.places(of: column) {
      let tie = rowsOf[place]
      let room = rooms[tie.other]
      // Its sum goes up where sign and direction are the same.
      let (ahead, behind) = tie.sign == direction ? (room.up, room.down) : (room.down, room.up)
      harm += (ahead <= 0 ? 1 : 0) - (behind < 0 ? 1 : 0)
    }
    return harm
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
    for place in rowsOf.places(of: column) {
      let (row, way) = (rowsOf[place].other, rowsOf[place].sign * direction)
      rooms[row].up -= way
      rooms[row].down += way
    }
  }
}
