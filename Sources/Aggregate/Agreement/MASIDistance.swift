/// How much two sets differ, for agreement on items with several values.
///
/// 1 − J · M, where J is the Jaccard coefficient and M is 1 for equal sets, ⅔ when one holds the other, ⅓ when they overlap and 0 when they
/// do not. Rebecca Passonneau (2006), *Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation*, LREC. Two
/// empty sets are equal: both coders say that there is no theme.
enum MASIDistance {
  /// The distance, from 0 for equal sets to 1 for sets that share nothing.
  static func between<Element: Hashable>(_ one: Set<Element>, _ other: Set<Element>) -> Double {
    if one == other { return 0 }
    let shared = one.intersection(other).count
    if shared == 0 { return 1 }
    let isNested = shared == one.count || shared == other.count
    return 1 - Double(shared) / Double(one.count + other.count - shared) * (isNested ? 2.0 / 3 : 1.0 / 3)
  }
}
