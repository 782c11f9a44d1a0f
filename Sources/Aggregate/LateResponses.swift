internal import Consultation

/// Sets the last fifth of the respondents of each round against the rest.
struct LateResponses: Sendable {
  let index: CodebookIndex
  let themes: CrosstabReading
  /// Per round everyone who counts.
  let counted: [BitSet]
  /// Per round when respondents answered.
  let times: [[(time: LocalTime, respondent: UInt32)]]

  /// Every round.
  var tallies: [LateResponse] {
    index.rounds.indices.map { round in
      let (early, late) = parts(round)
      return LateResponse(
        round: index.rounds[round].code, early: early.count, late: late.count,
        withoutTime: counted[round].count - early.count - late.count,
        themes: (0..<index.noTheme).compactMap { theme in
          let people = (0..<themes.shape.columns).reduce(into: BitSet()) { union, column in
            union.formUnion(themes.respondents(round: round, subject: theme, column: column))
          }
          let (first, last) = (people.intersection(early).count, people.intersection(late).count)
          return first + last == 0
            ? nil : LateResponse.Share(theme: index.codebook.themes[theme].code, early: first, late: last)
        })
    }
  }

  private func parts(_ round: Int) -> (early: BitSet, late: BitSet) {
    // A respondent with two times, which does not happen within a round, counts with the last.
    var last: [LocalTime?] = Array(repeating: nil, count: 1 + (times[round].lazy.map { Int($0.respondent) }.max() ?? 0))
    for (time, respondent) in times[round] { last[Int(respondent)] = last[Int(respondent)].map { max($0, time) } ?? time }
    func respondents(_ belongs: (LocalTime) -> Bool) -> BitSet { BitSet(last.indices.filter { last[$0].map(belongs) ?? false }) }
    let ordered = last.compactMap(\.self).sorted()
    guard ordered.count >= 5 else { return (respondents { _ in true }, BitSet()) }
    let start = ordered[ordered.count - ordered.count / 5]
    return (respondents { $0 < start }, respondents { $0 >= start })
  }
}
