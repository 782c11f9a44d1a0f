import Testing

@testable import Solver

/// How far numbers can go is what trying every whole number says.
@Suite struct LinearProgrammeTests {
  /// Whole numbers within bounds 0 to 6 for which every row holds.
  private func every(_ programme: LinearProgramme) -> [[Int]] {
    var found: [[Int]] = [[]]
    for bounds in programme.columns {
      found = found.flatMap { start in (Int(bounds.lowerBound)...Int(bounds.upperBound)).map { start + [$0] } }
    }
    return found.filter { values in
      programme.rows.allSatisfy { row in
        let sum = zip(row.columns, row.coefficients).reduce(0.0) { $0 + $1.1 * Double(values[$1.0]) }
        return row.bounds.contains(sum)
      }
    }
  }

  @Test func oneRowAndSeveralGiveWhatEnumerationGives() {
    var seed: UInt64 = 17
    func random(_ below: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % below
    }
    var impossible = 0
    for number in 0..<400 {
      let columns = (0..<4).map { _ in
        let low = random(3)
        return Double(low)...Double(low + random(4))
      }
      // Intervals of columns with equal coefficients: the corners are whole numbers.
      let rows = (0..<(number % 3)).map { _ in
        let first = random(3)
        let own = Array(first...(first + 1 + random(3 - first)))
        let sum = Double(random(14))
        return LinearProgramme.Row(own, own.map { _ in 1 }, within: sum...(sum + Double(random(3))))
      }
      let programme = LinearProgramme(columns: columns, rows: rows)
      let all = every(programme)
      guard !all.isEmpty else {
        impossible += 1
        #expect(programme.ranges(of: [0, 1, 2, 3]) == nil)
        continue
      }
      let ranges = programme.ranges(of: [0, 1, 2, 3])
      for column in 0..<4 {
        let values = all.map { Double($0[column]) }
        #expect(abs((ranges?[column].lowerBound ?? -1) - (values.min() ?? 0)) < 1e-6)
        #expect(abs((ranges?[column].upperBound ?? -1) - (values.max() ?? 0)) < 1e-6)
      }
    }
    #expect(impossible > 20 && impossible < 300)
  }

  @Test func whatNothingBoundsHasNoEnd() {
    let open = LinearProgramme(
      columns: [0...Double.infinity, 2...Double.infinity, 5...5],
      rows: [.init([0, 1, 2], [1, -1, 1], within: 9...9)])
    #expect(open.ranges(of: [0, 1, 2]) == [6...Double.infinity, 2...Double.infinity, 5...5])
    var twice = open
    twice.rows.append(.init([0, 2], [1, 1], within: -Double.infinity...30))
    #expect(twice.ranges(of: [0, 1, 2]) == [6...25, 2...21, 5...5])
    twice.rows[1].bounds = 0...Double.infinity
    #expect(twice.ranges(of: [0, 1]) == [6...Double.infinity, 2...Double.infinity])
  }
}
