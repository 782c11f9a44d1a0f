/// A linear support vector machine with squared hinge loss, trained by dual coordinate descent in fixed order and a fixed number of
/// rounds: Hsieh, Chang, Lin, Keerthi and Sundararajan (2008), *A Dual Coordinate Descent Method for Large-scale Linear SVM*, ICML,
/// algorithm 1 with L2 loss.
struct LinearModel {
  /// How often every example is visited.
  private static let rounds = 30
  /// The weight of an error.
  private static let cost = 2.0

  private(set) var weights: [Double]
  private(set) var bias = 0.0

  /// A model of the examples at `places`; `isPositive` says for every example which side it is on.
  ///
  /// An error on the smaller side weighs more, by the square root of how much smaller it is.
  init(_ examples: [LearnedFeatures.Vector], at places: [Int], isPositive: [Bool], features: Int) {
    weights = Array(repeating: 0, count: features)
    let positive = places.count { isPositive[$0] }
    guard positive > 0, positive < places.count else {
      bias = positive > 0 ? 1 : -1
      return
    }
    let imbalance = (Double(places.count - positive) / Double(positive)).squareRoot()
    var alphas = [Double](repeating: 0, count: places.count)
    for _ in 0..<Self.rounds {
      for (index, place) in places.enumerated() {
        let (side, cost) = isPositive[place] ? (1.0, Self.cost * max(1, imbalance)) : (-1.0, Self.cost * max(1, 1 / imbalance))
        let slack = 1 / (2 * cost)
        let features = examples[place].features
        let gradient = side * score(of: features) - 1 + slack * alphas[index]
        let size = features.reduce(1) { $0 + $1.weight * $1.weight } + slack
        let changed = max(alphas[index] - gradient / size, 0)
        let step = (changed - alphas[index]) * side
        guard step != 0 else { continue }
        alphas[index] = changed
        for feature in features { weights[feature.number] += step * feature.weight }
        bias += step
      }
    }
  }

  /// How far a text lies on the positive side; the border is 0.
  func score(of features: [(number: Int, weight: Double)]) -> Double {
    features.reduce(bias) { $0 + weights[$1.number] * $1.weight }
  }
}
