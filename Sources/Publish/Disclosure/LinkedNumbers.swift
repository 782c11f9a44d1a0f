import Solver

/// Numbers that an outsider does not know and that hang together, with all that ties them: what is left of a model when what is known, what
/// follows at once and what says nothing is taken out.
struct LinkedNumbers: Sendable {
  /// The columns of the model, in the order of the programme.
  let columns: [Int]
  let programme: LinearProgramme

  /// The parts that what hangs together with a column falls apart in, those with a column that is wanted.
  static func parts(of model: DisclosureModel, around column: Int, _ isPublished: [Bool], isWanted: (Int) -> Bool) -> [LinkedNumbers] {
    var reduction = Reduction(model, around: column, isPublished)
    reduction.reduce()
    return reduction.parts(isWanted)
  }

  /// The unknown columns around one of them, and the rows that they are in, while they are made fewer.
  private struct Reduction {
    let columns: [Int]
    var low: [Int]
    var high: [Int]
    /// Per row its columns, and the bounds of their sum.
    private let columnsOf: FlatLists<Tie>
    private var bounds: [(least: Int?, most: Int?)] = []
    private let rowsOf: FlatLists<Tie>
    private var isAlive: [Bool] = []

    /// How often each row is looked at, all rows taken together.
    private static let mostVisits = 20

    init(_ model: DisclosureModel, around start: Int, _ isPublished: [Bool]) {
      var place = [Int](repeating: -1, count: model.columns.count)
      var hasRow = [Bool](repeating: false, count: model.rows.count)
      var columns = [start]
      var numbers: [Int] = []
      place[start] = 0
      // What is published hides behind nothing.
      let isOpen = !model.isKnown(start, isPublished)
      var next = 0
      while isOpen, next < columns.count {
        for (row, _) in model.rowsOf[columns[next]] where !hasRow[row] {
          hasRow[row] = true
          numbers.append(row)
          for other in model.rows[row].columns where place[other] < 0 && !model.isKnown(other, isPublished) {
            place[other] = columns.count
            columns.append(other)
          }
        }
        next += 1
      }
      self.columns = columns
      low = columns.map { isOpen ? model.columns[$0].floor : model.columns[$0].value }
      high = columns.map { isOpen ? model.columns[$0].ceiling : model.columns[$0].value }
      var columnsOf = FlatLists<Tie>()
      for number in numbers {
        let row = model.rows[number]
        var known = 0
        for (columns, sign) in [(row.plus, 1), (row.minus, -1)] {
          for column in columns {
            if place[column] < 0 {
              known += sign * model.columns[column].value
            } else {
              columnsOf.append(Tie(other: place[column], sign: sign))
            }
          }
        }
        columnsOf.endList()
        bounds.append((row.least.map { $0 - known }, row.most.map { $0 - known }))
      }
      self.columnsOf = columnsOf
      rowsOf = columnsOf.turned(count: columns.count)
      isAlive = bounds.map { _ in true }
    }

    /// What the bounds of the others in a row leave is a bound, and a row that the bounds of its columns fulfil says nothing.
    mutating func reduce() {
      var waiting = Array(bounds.indices)
      var isWaiting = [Bool](repeating: true, count: bounds.count)
      // Bounds that push each other up a step at a time are left to the solver.
      var visits = Self.mostVisits * bounds.count
      while visits > 0, let number = waiting.popLast() {
        visits -= 1
        isWaiting[number] = false
        guard isAlive[number] else { continue }
        var (least, most) = (0, 0)
        for place in columnsOf.places(of: number) {
          let column = columnsOf[place].other
          least += columnsOf[place].sign > 0 ? low[column] : -high[column]
          most += columnsOf[place].sign > 0 ? high[column] : -low[column]
        }
        let row = bounds[number]
        if least >= row.least ?? .min, most <= row.most ?? .max {
          isAlive[number] = false
          continue
        }
        // How far the sum may go up from its least and down from its most.
        let (up, down) = (row.most.map { $0 - least } ?? .max, row.least.map { most - $0 } ?? .max)
        for place in columnsOf.places(of: number) {
          let (rise, fall) = columnsOf[place].sign > 0 ? (up, down) : (down, up)
          narrow(columnsOf[place].other, rise: rise, fall: fall, &waiting, &isWaiting)
        }
      }
    }

    /// A column rises no further from its least than its row can bear, nor falls further from its most; when that narrows it, its rows are
    /// looked at again.
    private mutating func narrow(_ column: Int, rise: Int, fall: Int, _ waiting: inout [Int], _ isWaiting: inout [Bool]) {
      let (least, most) = (low[column], high[column])
      if rise < most - least { high[column] = least + rise }
      if fall < most - least { low[column] = most - fall }
      if low[column] == least, high[column] == most { return }
      for place in rowsOf.places(of: column) {
        let row = rowsOf[place].other
        guard isAlive[row], !isWaiting[row] else { continue }
        isWaiting[row] = true
        waiting.append(row)
      }
    }

    /// What still hangs together, each apart, where a column in it is wanted.
    func parts(_ isWanted: (Int) -> Bool) -> [LinkedNumbers] {
      var place = [Int](repeating: -1, count: columns.count)
      var isTaken = [Bool](repeating: false, count: bounds.count)
      var result: [LinkedNumbers] = []
      for start in columns.indices where place[start] < 0 {
        place[start] = 0
        var own = [start]
        var numbers: [Int] = []
        var next = 0
        while next < own.count {
          if low[own[next]] < high[own[next]] {
            for tie in rowsOf.places(of: own[next]) {
              let row = rowsOf[tie].other
              guard isAlive[row], !isTaken[row] else { continue }
              isTaken[row] = true
              numbers.append(row)
              for tie in columnsOf.places(of: row) {
                let other = columnsOf[tie].other
                guard place[other] < 0, low[other] < high[other] else { continue }
                place[other] = own.count
                own.append(other)
              }
            }
          }
          next += 1
        }
        guard own.contains(where: { isWanted(columns[$0]) }) else { continue }
        let programme = LinearProgramme(
          columns: own.map { Double(low[$0])...Double(high[$0]) }, rows: numbers.map { linear($0, place) })
        result.append(LinkedNumbers(columns: own.map { columns[$0] }, programme: programme))
      }
      return result
    }

    /// A row without what is settled.
    private func linear(_ row: Int, _ place: [Int]) -> LinearProgramme.Row {
      var settled = 0
      var own: [Int] = []
      var coefficients: [Double] = []
      for tie in columnsOf.places(of: row) {
        let (column, sign) = (columnsOf[tie].other, columnsOf[tie].sign)
        if low[column] == high[column] {
          settled += sign * low[column]
        } else {
          own.append(place[column])
          coefficients.append(Double(sign))
        }
      }
      let least = bounds[row].least.map { Double($0 - settled) } ?? -.infinity
      return LinearProgramme.Row(own, coefficients, within: least...max(least, bounds[row].most.map { Double($0 - settled) } ?? .infinity))
    }
  }
}
