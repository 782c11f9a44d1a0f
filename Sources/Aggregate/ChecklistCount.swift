internal import Consultation

/// Who speaks of each point of the national checklist, per round.
struct ChecklistCount: Sendable {
  /// Subjects are the points, columns the sides.
  private var table: Crosstab
  let points: ChecklistPoints

  /// An empty count.
  init(_ index: CodebookIndex) {
    points = ChecklistPoints(codebook: index.codebook)
    table = Crosstab(
      rounds: index.rounds.count, subjects: points.items.count, columns: ChecklistPoints.Side.allCases.count,
      noOrganisation: index.noOrganisation)
  }

  /// Adds an answer to one of the eight questions.
  mutating func add(_ answer: CodedAnswer, respondent: UInt32, round: Int, organisation: Int) {
    note(points.said(by: answer), respondent: respondent, round: round, organisation: organisation)
  }

  /// Adds a judgement of an overleg.
  mutating func add(_ judgement: CodedJudgement, respondent: UInt32, round: Int, organisation: Int) {
    note(points.said(by: judgement), respondent: respondent, round: round, organisation: organisation)
  }

  /// Adds another count.
  mutating func merge(_ other: ChecklistCount, translation: [UInt32]) { table.merge(other.table, translation: translation) }

  /// Every round and point, zeros included.
  func tallies(_ index: CodebookIndex) -> [ChecklistTally] {
    let table = table.read()
    return index.rounds.indices.flatMap { round in
      index.codebook.checklist.enumerated().map { place, item in
        let sides = ChecklistPoints.Side.allCases.map { side in
          (
            organisations: table.organisations(round: round, subject: place, column: side.rawValue),
            respondents: table.respondents(round: round, subject: place, column: side.rawValue),
            answers: table.answers(round: round, subject: place, column: side.rawValue)
          )
        }
        return ChecklistTally(
          round: index.rounds[round].code, item: item.code,
          respondents: sides.reduce(into: BitSet()) { $0.formUnion($1.respondents) }.count,
          organisations: sides.reduce(into: BitSet()) { $0.formUnion($1.organisations) }.count,
          answers: sides.reduce(0) { $0 + $1.answers }, positive: sides[ChecklistPoints.Side.positive.rawValue].organisations.count,
          negative: sides[ChecklistPoints.Side.negative.rawValue].organisations.count)
      }
    }
  }

  /// Adds an answer that speaks of these points.
  mutating func note(_ said: ChecklistPoints.Said, respondent: UInt32, round: Int, organisation: Int) {
    for place in said.places {
      table.add(respondent, round: round, subject: place, column: said.side.rawValue, organisation: organisation)
    }
  }
}
