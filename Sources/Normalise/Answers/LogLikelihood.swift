/// How surprising it is that something stands more often in one group than in another.
enum LogLikelihood {
  /// G² = 2 Σ O ln(O / E) over the four cells of a table of two groups: Ted Dunning (1993), *Accurate Methods for the Statistics of
  /// Surprise and Coincidence*, Computational Linguistics 19(1); as a measure of keyness Paul Rayson and Roger Garside (2000), *Comparing
  /// Corpora using Frequency Profiling*, ACL.
  ///
  /// - Parameters:
  ///   - here: how often it stands in the first group.
  ///   - total: the size of the first group.
  ///   - there: how often it stands in the second group.
  ///   - otherTotal: the size of the second group.
  static func g2(_ here: Int, of total: Int, _ there: Int, of otherTotal: Int) -> Double {
    let all = Double(total + otherTotal)
    guard all > 0 else { return 0 }
    let with = Double(here + there) / all
    func cell(_ observed: Int, _ expected: Double) -> Double {
      observed == 0 ? 0 : Double(observed) * FixedMath.log(Double(observed) / expected)
    }
    let sum =
      cell(here, Double(total) * with) + cell(total - here, Double(total) * (1 - with)) + cell(there, Double(otherTotal) * with)
      + cell(otherTotal - there, Double(otherTotal) * (1 - with))
    return max(0, 2 * sum)
  }
}
