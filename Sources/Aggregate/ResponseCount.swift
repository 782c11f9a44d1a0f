internal import Consultation

/// Counted respondents per round and organisation.
struct ResponseCount: Sendable {
  private var counted = Crosstab()

  /// Adds a submission, when it counts.
  mutating func add(_ respondent: CodedRespondent, number: UInt32, _ index: CodebookIndex) {
    guard respondent.status == .counted, let round = index.place(of: respondent.round) else { return }
    counted.add(
      number, at: CellKey(round: round, subject: 0, organisation: index.place(of: respondent.organisation), column: 0))
  }

  /// Adds another count.
  mutating func merge(_ other: ResponseCount, translation: [UInt32]) { counted.merge(other.counted, translation: translation) }

  /// Every organisation that was invited or answered.
  func tallies(_ index: CodebookIndex) -> [ResponseTally] {
    var result: [ResponseTally] = []
    for (round, title) in index.rounds.enumerated() {
      for (place, organisation) in index.codebook.organisations.enumerated() {
        let respondents = respondents(round: round, organisation: place)
        guard organisation.isInvited || respondents > 0 else { continue }
        result.append(ResponseTally(round: title.code, organisation: organisation.code, respondents: respondents))
      }
    }
    return result
  }

  /// Respondents per round of whom the organisation is not known, zeros included.
  func unknownOrganisation(_ index: CodebookIndex) -> [Code<Round>: Int] {
    var result: [Code<Round>: Int] = [:]
    for (place, round) in index.rounds.enumerated() {
      result[round.code] = respondents(round: place, organisation: index.noOrganisation)
    }
    return result
  }

  private func respondents(round: Int, organisation: Int) -> Int {
    counted.cells[CellKey(round: round, subject: 0, organisation: organisation, column: 0)]?.respondents.count ?? 0
  }
}
