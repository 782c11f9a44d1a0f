internal import Consultation

/// Sets the two sides of each pair of questions against each other.
struct PairComparison: Sendable {
  let index: CodebookIndex
  let themes: CrosstabReading

  /// Per round, theme and pair, in that order; what nobody spoke of has no row.
  var tallies: [PairTally] {
    index.rounds.indices.flatMap { round in
      (0...index.noTheme).flatMap { theme in
        QuestionPair.allCases.compactMap { pair in tally(round: round, theme: theme, pair: pair) }
      }
    }
  }

  private func tally(round: Int, theme: Int, pair: QuestionPair) -> PairTally? {
    let (positive, negative) = (pair.rawValue * 2, pair.rawValue * 2 + 1)
    func isSilent(_ column: Int) -> Bool { themes.answers(round: round, subject: theme, column: column) == 0 }
    if isSilent(positive), isSilent(negative) { return nil }
    return PairTally(
      round: index.rounds[round].code, theme: index.theme(at: theme), pair: pair,
      organisations: Sides(
        of: themes.organisations(round: round, subject: theme, column: positive),
        against: themes.organisations(round: round, subject: theme, column: negative)),
      respondents: Sides(
        of: themes.respondents(round: round, subject: theme, column: positive),
        against: themes.respondents(round: round, subject: theme, column: negative)))
  }
}

extension Sides {
  /// How many stand in the first set only, in the second only, and in both.
  init(of positive: BitSet, against negative: BitSet) {
    let both = positive.intersection(negative).count
    self.init(positive: positive.count - both, negative: negative.count - both, both: both)
  }
}
