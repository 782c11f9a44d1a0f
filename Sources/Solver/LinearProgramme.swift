private import CClp

/// Linear conditions on numbers within bounds, and how far each number can go.
///
/// One row needs no solver: the answer is a sum. More rows are solved with CLP, in one thread and without printing, so that the same
/// programme gives the same answer on any day.
public struct LinearProgramme: Hashable, Sendable {
  /// The least and the most that each number can be; infinite where nothing bounds it.
  public var columns: [ClosedRange<Double>]
  /// What must hold.
  public var rows: [Row]

  /// A sum of numbers, each with a coefficient, that lies within bounds.
  public struct Row: Hashable, Sendable {
    /// The columns, each once.
    public var columns: [Int]
    /// One per column, never 0.
    public var coefficients: [Double]
    /// The bounds of the sum.
    public var bounds: ClosedRange<Double>

    /// A row.
    public init(_ columns: [Int], _ coefficients: [Double], within bounds: ClosedRange<Double>) {
      self.columns = columns
      self.coefficients = coefficients
      self.bounds = bounds
    }
  }

  /// A programme.
  public init(columns: [ClosedRange<Double>], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  /// How small and how large each of `wanted` can be, in their order; nil when the conditions cannot hold together.
  public func ranges(of wanted: [Int]) -> [ClosedRange<Double>]? {
    if wanted.isEmpty { return [] }
    if rows.isEmpty { return wanted.map { columns[$0] } }
    return rows.count == 1 ? summed(rows[0], wanted) : solved(wanted)
  }

  /// The ranges under one row: what the others leave.
  private func summed(_ row: Row, _ wanted: [Int]) -> [ClosedRange<Double>]? {
    // Of either end of the sum: the finite part, and how many of its terms have no bound.
    var least = (sum: 0.0, open: 0)
    var most = (sum: 0.0, open: 0)
    func ends(_ place: Int) -> (least: Double, most: Double) {
      let (bounds, coefficient) = (columns[row.columns[place]], row.coefficients[place])
      return coefficient > 0
        ? (coefficient * bounds.lowerBound, coefficient * bounds.upperBound)
        : (coefficient * bounds.upperBound, coefficient * bounds.lowerBound)
    }
    for place in row.columns.indices {
      let own = ends(place)
      if own.least.isFinite { least.sum += own.least } else { least.open += 1 }
      if own.most.isFinite { most.sum += own.most } else { most.open += 1 }
    }
    if least.open == 0, least.sum > row.bounds.upperBound + Self.tolerance { return nil }
    if most.open == 0, most.sum < row.bounds.lowerBound - Self.tolerance { return nil }
    let places = Dictionary(uniqueKeysWithValues: row.columns.enumerated().map { ($1, $0) })
    return wanted.map { column in
      guard let place = places[column] else { return columns[column] }
      let own = ends(place)
      let others = (
        least: least.open == (own.least.isFinite ? 0 : 1) ? least.sum - (own.least.isFinite ? own.least : 0) : -Double.infinity,
        most: most.open == (own.most.isFinite ? 0 : 1) ? most.sum - (own.most.isFinite ? own.most : 0) : Double.infinity
      )
      let coefficient = row.coefficients[place]
      let (a, b) = ((row.bounds.lowerBound - others.most) / coefficient, (row.bounds.upperBound - others.least) / coefficient)
      let low = max(columns[column].lowerBound, min(a, b))
      return low...max(low, min(columns[column].upperBound, max(a, b)))
    }
  }

  private static let tolerance = 1e-7

  /// The ranges under several rows: for every number a programme that makes it as small as can be, and one that makes it as large.
  private func solved(_ wanted: [Int]) -> [ClosedRange<Double>]? {
    let solver = Solver(self)
    var result: [ClosedRange<Double>] = []
    for column in wanted {
      var ends: [Double] = []
      for direction in [-1.0, 1.0] {
        switch solver.push([column], direction) {
        case .reached(let values): ends.append(values[column])
        case .endless: ends.append(direction * .infinity)
        case .impossible: return nil
        }
      }
      result.append(ends[0]...max(ends[0], ends[1]))
    }
    return result
  }

  /// Solves a programme for one aim after another; each starts where the one before ended.
  public struct Solver: ~Copyable {
    private let model: UnsafeMutableRawPointer
    private let size: Int

    /// Where an aim leads.
    enum Outcome {
      /// Values of all columns that are best.
      case reached([Double])
      /// There is no end to it.
      case endless
      /// The conditions cannot hold together.
      case impossible
    }

    /// A solver for a programme.
    public init(_ programme: LinearProgramme) {
      guard let model = Clp_newModel() else { preconditionFailure("CLP has no memory") }
      self.model = model
      size = programme.columns.count
      Clp_setLogLevel(model, 0)
      programme.load(into: model)
    }

    deinit { Clp_deleteModel(model) }

    /// Values of all columns, of those for which every condition holds, that make the sum of some as large as can be, or as small
    /// when `direction` is -1; nil when there are none or when there is no end to the sum.
    public func most(of columns: [Int], _ direction: Double) -> [Double]? {
      if case .reached(let values) = push(columns, direction) { values } else { nil }
    }

    func push(_ columns: [Int], _ direction: Double) -> Outcome {
      var objective = [Double](repeating: 0, count: size)
      for column in columns { objective[column] = -direction }
      Clp_chgObjCoefficients(model, objective)
      _ = Clp_primal(model, 0)
      if Clp_isProvenOptimal(model) != 0, let values = Clp_getColSolution(model) {
        return .reached(Array(UnsafeBufferPointer(start: values, count: size)))
      }
      return Clp_isProvenDualInfeasible(model) != 0 ? .endless : .impossible
    }
  }

  fileprivate func load(into model: UnsafeMutableRawPointer) {
    // The entries column by column, those of a column in the order of the rows.
    var starts = [Int32](repeating: 0, count: columns.count + 1)
    for row in rows { for column in row.columns { starts[column + 1] += 1 } }
    for column in columns.indices { starts[column + 1] += starts[column] }
    var next = starts
    var places = [Int32](repeating: 0, count: Int(starts[columns.count]))
    var values = [Double](repeating: 0, count: places.count)
    for (number, row) in rows.enumerated() {
      for (column, coefficient) in zip(row.columns, row.coefficients) {
        let entry = Int(next[column])
        (places[entry], values[entry]) = (Int32(number), coefficient)
        next[column] += 1
      }
    }
    func finite(_ bound: Double) -> Double { max(-Double.greatestFiniteMagnitude, min(bound, .greatestFiniteMagnitude)) }
    Clp_loadProblem(
      model, Int32(columns.count), Int32(rows.count), starts, places, values, columns.map { finite($0.lowerBound) },
      columns.map { finite($0.upperBound) }, [Double](repeating: 0, count: columns.count), rows.map { finite($0.bounds.lowerBound) },
      rows.map { finite($0.bounds.upperBound) })
  }
}
