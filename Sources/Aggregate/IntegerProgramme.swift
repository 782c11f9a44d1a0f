/// A choice of columns that costs least while every row holds.
///
/// Every column is chosen or not. Costs and coefficients are whole numbers, so that what a solver in floating point says can be checked
/// exactly.
struct IntegerProgramme: Hashable, Sendable {
  /// What choosing each column costs.
  var costs: [Int]
  /// What must hold of the chosen columns.
  var rows: [Row]

  /// A condition on the chosen columns: the sum of their coefficients lies within the bounds.
  struct Row: Hashable, Sendable {
    /// The columns it is about, lowest first.
    var columns: [Int]
    /// One per column.
    var coefficients: [Int]
    /// The sum is at least this.
    var lower: Int?
    /// The sum is at most this.
    var upper: Int?

    /// A condition in which every column counts once.
    init(_ columns: [Int], lower: Int? = nil, upper: Int? = nil) {
      self.init(columns, coefficients: Array(repeating: 1, count: columns.count), lower: lower, upper: upper)
    }

    /// A condition.
    init(_ columns: [Int], coefficients: [Int], lower: Int? = nil, upper: Int? = nil) {
      self.columns = columns
      self.coefficients = coefficients
      self.lower = lower
      self.upper = upper
    }

    /// Whether it holds.
    func holds(_ chosen: [Bool]) -> Bool {
      let sum = zip(columns, coefficients).reduce(0) { chosen[$1.0] ? $0 + $1.1 : $0 }
      return sum >= lower ?? .min && sum <= upper ?? .max
    }
  }

  /// What a choice costs.
  func cost(_ chosen: [Bool]) -> Int { zip(costs, chosen).reduce(0) { $1.1 ? $0 + $1.0 : $0 } }

  /// Whether every row holds.
  func isFeasible(_ chosen: [Bool]) -> Bool { rows.allSatisfy { $0.holds(chosen) } }

  /// The parts that have no row in common, each as its columns, lowest first.
  var components: [[Int]] {
    var leader = Array(costs.indices)
    func find(_ column: Int) -> Int {
      var column = column
      while leader[column] != column {
        leader[column] = leader[leader[column]]
        column = leader[column]
      }
      return column
    }
    for row in rows {
      guard let first = row.columns.first else { continue }
      for column in row.columns.dropFirst() {
        let (a, b) = (find(first), find(column))
        leader[max(a, b)] = min(a, b)
      }
    }
    var place = [Int?](repeating: nil, count: costs.count)
    var result: [[Int]] = []
    for column in costs.indices {
      let own = find(column)
      if let known = place[own] {
        result[known].append(column)
      } else {
        place[own] = result.count
        result.append([column])
      }
    }
    return result
  }

  /// The programme when only some columns, lowest first, may be chosen. Rows that ask nothing of them are left out.
  func part(_ columns: [Int]) -> IntegerProgramme {
    var places = [Int?](repeating: nil, count: costs.count)
    for (place, column) in columns.enumerated() { places[column] = place }
    let own = rows.compactMap { row -> Row? in
      let kept = row.columns.indices.filter { places[row.columns[$0]] != nil }
      if kept.isEmpty { return nil }
      return Row(
        kept.compactMap { places[row.columns[$0]] }, coefficients: kept.map { row.coefficients[$0] }, lower: row.lower, upper: row.upper)
    }
    return IntegerProgramme(costs: columns.map { costs[$0] }, rows: own)
  }
}
