/// Counts of right and wrong over labelled rows.
struct Scores {
  private(set) var rows = 0
  private(set) var right = 0
  private(set) var withWrong = 0
  private(set) var truePositives = 0
  private(set) var expected = 0
  private(set) var found = 0
  private(set) var empty = 0
  private(set) var leftEmpty = 0

  init(_ outcomes: [LabelledSets.Outcome]) {
    for outcome in outcomes {
      rows += 1
      if outcome.expected == outcome.found { right += 1 }
      if !outcome.found.subtracting(outcome.expected).isEmpty { withWrong += 1 }
      truePositives += outcome.expected.intersection(outcome.found).count
      expected += outcome.expected.count
      found += outcome.found.count
      if outcome.expected.isEmpty {
        empty += 1
        if outcome.found.isEmpty { leftEmpty += 1 }
      }
    }
  }

  /// Micro-averaged F1 over the labels of all rows; 1 when nothing was expected and nothing found.
  var f1: Double { expected + found == 0 ? 1 : 2 * Double(truePositives) / Double(expected + found) }

  /// The share of rows whose labels are exactly the expected ones.
  var shareRight: Double { share(right, of: rows) }

  /// The share of rows without any label that got none.
  var shareLeftEmpty: Double { share(leftEmpty, of: empty) }

  private func share(_ part: Int, of whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }
}
