/// Places by number, the largest first.
enum Ranking {
  /// The place of each count, from 1; counts that are equal share the mean of their places.
  static func places(of counts: [Int]) -> [Double] {
    counts.map { count in Double(counts.count { $0 > count }) + Double(counts.count { $0 == count } + 1) / 2 }
  }
}
