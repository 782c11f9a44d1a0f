internal import Consultation

/// Answers per round and question, with and without content, with and without a theme.
struct QuestionCount: Sendable {
  /// Subjects are the eight questions; there is one column, of answers that say something.
  private var saying: Crosstab
  private var withoutTheme: [Int]
  private var withoutContent: [Int]

  /// An empty count.
  init(_ index: CodebookIndex) {
    let questions = Code<Question>.consultation.count
    saying = Crosstab(rounds: index.rounds.count, subjects: questions, columns: 1, noOrganisation: index.noOrganisation)
    withoutTheme = Array(repeating: 0, count: index.rounds.count * questions)
    withoutContent = withoutTheme
  }

  /// Adds an answer.
  mutating func add(method: CodingMethod, hasTheme: Bool, respondent: UInt32, round: Int, question: Int, organisation: Int) {
    let place = round * saying.shape.subjects + question
    if method == .noAnswer {
      withoutContent[place] += 1
      return
    }
    if !hasTheme { withoutTheme[place] += 1 }
    saying.add(respondent, round: round, subject: question, column: 0, organisation: organisation)
  }

  /// Adds another count.
  mutating func merge(_ other: QuestionCount, translation: [UInt32]) {
    saying.merge(other.saying, translation: translation)
    for place in withoutTheme.indices {
      withoutTheme[place] += other.withoutTheme[place]
      withoutContent[place] += other.withoutContent[place]
    }
  }

  /// Every round and question, zeros included.
  func tallies(_ index: CodebookIndex) -> [QuestionTally] {
    let table = saying.read()
    return index.rounds.indices.flatMap { round in
      Code<Question>.consultation.enumerated().map { place, question in
        QuestionTally(
          round: index.rounds[round].code, question: question,
          respondents: table.respondents(round: round, subject: place, column: 0).count,
          organisations: table.organisations(round: round, subject: place, column: 0).count,
          answers: table.answers(round: round, subject: place, column: 0),
          withoutTheme: withoutTheme[round * table.shape.subjects + place],
          withoutContent: withoutContent[round * table.shape.subjects + place])
      }
    }
  }
}
