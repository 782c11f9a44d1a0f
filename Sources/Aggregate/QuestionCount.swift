internal import Consultation

/// Answers per round and question, with and without content, with and without a theme.
struct QuestionCount: Sendable {
  private var cells = Crosstab()

  /// What an answer says.
  private enum Head: Int {
    case aboutTheme, aboutNoTheme, noContent
  }

  /// Adds an answer.
  mutating func add(_ answer: CodedAnswer, respondent: UInt32, round: Int, question: Int, organisation: Int) {
    let head: Head =
      if answer.method == .noAnswer {
        .noContent
      } else if answer.themes.isEmpty, answer.subthemes.isEmpty {
        .aboutNoTheme
      } else {
        .aboutTheme
      }
    cells.add(respondent, at: CellKey(round: round, subject: question, organisation: organisation, column: head.rawValue))
  }

  /// Adds another count.
  mutating func merge(_ other: QuestionCount, translation: [UInt32]) { cells.merge(other.cells, translation: translation) }

  /// Every round and question, zeros included.
  func tallies(_ index: CodebookIndex) -> [QuestionTally] {
    let questions = Code<Question>.consultation
    var totals = [CellTotal](repeating: CellTotal(), count: index.rounds.count * questions.count)
    var withoutTheme = [Int](repeating: 0, count: totals.count)
    var withoutContent = withoutTheme
    for (key, cell) in cells.sorted {
      let place = Int(key.round) * questions.count + Int(key.subject)
      if key.column == Head.noContent.rawValue {
        withoutContent[place] += cell.answers
        continue
      }
      if key.column == Head.aboutNoTheme.rawValue { withoutTheme[place] += cell.answers }
      totals[place].add(cell, organisation: key.organisation, isKnown: Int(key.organisation) < index.noOrganisation)
    }
    return totals.indices.map { place in
      QuestionTally(
        round: index.rounds[place / questions.count].code, question: questions[place % questions.count],
        respondents: totals[place].respondents.count, organisations: totals[place].organisations.count, answers: totals[place].answers,
        withoutTheme: withoutTheme[place], withoutContent: withoutContent[place])
    }
  }
}
