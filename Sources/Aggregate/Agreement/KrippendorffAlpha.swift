/// Krippendorff's alpha: agreement of any number of coders, corrected for chance, with missing values.
///
/// α = 1 − D_o / D_e, where the observed disagreement D_o is the mean difference between the values within a unit and the expected
/// disagreement D_e that between all values. Klaus Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*, University of
/// Pennsylvania, section E.
enum KrippendorffAlpha {
  /// Alpha over `units`, each with the values that its coders gave.
  ///
  /// - Parameters:
  ///   - units: the values per unit; a unit with fewer than two cannot be compared and is left out.
  ///   - difference: the difference between two values: symmetric and 0 for equal values. For Krippendorff's metrics that is δ²: 0 or 1
  ///     for nominal values, the square of the distance for interval values.
  /// - Returns: nil when nothing can be compared, or when all values are the same.
  static func value<Value: Hashable>(_ units: [[Value]], difference: (Value, Value) -> Double) -> Double? {
    var numbers: [Value: Int] = [:]
    var distinct: [Value] = []
    let pairable = units.filter { $0.count > 1 }.map { unit in
      unit.map { value -> Int in
        if let number = numbers[value] { return number }
        numbers[value] = distinct.count
        distinct.append(value)
        return distinct.count - 1
      }
    }
    var totals = [Double](repeating: 0, count: distinct.count)
    for unit in pairable { for value in unit { totals[value] += 1 } }
    let count = totals.reduce(0, +)
    let differences = distinct.map { one in distinct.map { difference(one, $0) } }
    var observed = 0.0
    for unit in pairable {
      var sum = 0.0
      for (place, one) in unit.enumerated() { for other in unit[(place + 1)...] { sum += differences[one][other] } }
      observed += 2 * sum / Double(unit.count - 1)
    }
    var expected = 0.0
    for one in distinct.indices { for other in distinct.indices { expected += totals[one] * totals[other] * differences[one][other] } }
    guard expected > 0 else { return nil }
    return 1 - (count - 1) * observed / expected
  }

  /// The difference for values that are the same or not.
  static func nominal<Value: Equatable>(_ one: Value, _ other: Value) -> Double { one == other ? 0 : 1 }
}
