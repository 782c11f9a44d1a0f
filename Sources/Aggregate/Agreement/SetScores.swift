/// How alike the sets of two coders are, answer by answer.
///
/// F1 of an answer is 2 |A ∩ B| / (|A| + |B|), and the figure is the plain mean over the answers: the sample average that i.AI reports for
/// ThemeFinder (`sklearn.metrics.f1_score(average="samples")` over the label sets of every answer). There an answer always has a label;
/// here *no theme* counts as one, so that two empty sets agree. ``f1WithTheme`` leaves those out.
struct SetScores {
  /// How many answers there are.
  let answers: Int
  /// F1 per answer, averaged.
  let f1: Double?
  /// How many answers got a theme from at least one of the two.
  let answersWithTheme: Int
  /// F1 per answer, averaged over those.
  let f1WithTheme: Double?
  /// The share of answers with the same set.
  let identical: Double?

  init<Element: Hashable>(_ pairs: [(Set<Element>, Set<Element>)]) {
    let scores = pairs.map { Self.f1($0, $1) }
    let withTheme = zip(pairs, scores).filter { !$0.0.0.isEmpty || !$0.0.1.isEmpty }.map(\.1)
    answers = pairs.count
    answersWithTheme = withTheme.count
    f1 = Self.mean(scores)
    f1WithTheme = Self.mean(withTheme)
    identical = Self.mean(pairs.map { $0 == $1 ? 1 : 0 })
  }

  private static func f1<Element: Hashable>(_ one: Set<Element>, _ other: Set<Element>) -> Double {
    let size = one.count + other.count
    return size == 0 ? 1 : 2 * Double(one.intersection(other).count) / Double(size)
  }

  private static func mean(_ values: [Double]) -> Double? { values.isEmpty ? nil : values.reduce(0, +) / Double(values.count) }
}
