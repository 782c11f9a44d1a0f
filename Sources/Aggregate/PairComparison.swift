internal import Consultation

/// Sets the two sides of each pair of questions against each other.
struct PairComparison: Sendable {
  let index: CodebookIndex
  /// Totals by round, theme and question.
  let totals: [CellKey: CellTotal]

  /// Per round, theme and pair, in that order; what nobody spoke of has no row.
  var tallies: [PairTally] {
    index.rounds.indices.flatMap { round in
      (0...index.noTheme).flatMap { theme in
        QuestionPair.allCases.compactMap { pair in tally(round: round, theme: theme, pair: pair) }
      }
    }
  }

  private func tally(round: Int, theme: Int, pair: QuestionPair) -> PairTally? {
    let positive = totals[CellKey(round: round, subject: theme, organisation: 0, column: pair.rawValue * 2)]
    let negative = totals[CellKey(round: round, subject: theme, organisation: 0, column: pair.rawValue * 2 + 1)]
    if positive == nil, negative == nil { return nil }
    return PairTally(
      round: index.rounds[round].code, theme: index.theme(at: theme), pair: pair,
      organisations: Sides(of: positive?.organisations ?? [], against: negative?.organisations ?? []),
      respondents: Sides(of: positive?.respondents.members ?? [], against: negative?.respondents.members ?? []))
  }
}

extension Sides {
  /// How many stand in the first list only, in the second only, and in both. Both lists ascend without repetition.
  init<Number: Comparable>(of positive: [Number], against negative: [Number]) {
    self.init()
    var (a, b) = (0, 0)
    while a < positive.count, b < negative.count {
      if positive[a] == negative[b] {
        both += 1
        a += 1
        b += 1
      } else if positive[a] < negative[b] {
        self.positive += 1
        a += 1
      } else {
        self.negative += 1
        b += 1
      }
    }
    self.positive += positive.count - a
    self.negative += negative.count - b
  }
}
