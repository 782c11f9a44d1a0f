internal import Consultation

/// Answers that say something, per round, theme, organisation and question.
///
/// An answer counts once for each category and sub-theme it was coded to, and under *no theme* when it was coded to none. One that only
/// says that there is none counts nowhere here.
struct ThemeCount: Sendable {
  /// Subjects are themes with *no theme* last, columns are the eight questions.
  private var table: Crosstab

  /// An empty count.
  init(_ index: CodebookIndex) {
    table = Crosstab(
      rounds: index.rounds.count, subjects: index.noTheme + 1, columns: Code<Question>.consultation.count,
      noOrganisation: index.noOrganisation)
  }

  /// Adds an answer.
  mutating func add(
    method: CodingMethod, themes: [Code<Theme>], subthemes: [Code<Theme>], respondent: UInt32, round: Int, question: Int,
    organisation: Int, _ index: CodebookIndex
  ) {
    if method == .noAnswer { return }
    if themes.isEmpty, subthemes.isEmpty {
      table.add(respondent, round: round, subject: index.noTheme, column: question, organisation: organisation)
      return
    }
    for (position, code) in themes.enumerated() where position == 0 || !themes[..<position].contains(code) {
      guard let theme = index.place(of: code) else { continue }
      table.add(respondent, round: round, subject: theme, column: question, organisation: organisation)
    }
    for (position, code) in subthemes.enumerated() {
      guard !subthemes[..<position].contains(code), !themes.contains(code), let theme = index.place(of: code) else { continue }
      table.add(respondent, round: round, subject: theme, column: question, organisation: organisation)
    }
  }

  /// Adds another count.
  mutating func merge(_ other: ThemeCount, translation: [UInt32]) { table.merge(other.table, translation: translation) }

  /// The count by cell.
  func read() -> ThemeTable { ThemeTable(table: table.read()) }
}

/// A finished ``ThemeCount``.
struct ThemeTable: Sendable {
  /// Subjects are themes with *no theme* last, columns are the eight questions.
  let table: CrosstabReading

  /// Per round, theme and question, in that order; what nobody spoke of has no row.
  func tallies(_ index: CodebookIndex) -> [ThemeTally] {
    var result: [ThemeTally] = []
    for round in index.rounds.indices {
      for theme in 0...index.noTheme {
        for (column, question) in Code<Question>.consultation.enumerated() {
          let answers = table.answers(round: round, subject: theme, column: column)
          if answers == 0 { continue }
          result.append(
            ThemeTally(
              round: index.rounds[round].code, theme: index.theme(at: theme), question: question,
              respondents: table.respondents(round: round, subject: theme, column: column).count,
              organisations: table.organisations(round: round, subject: theme, column: column).count, answers: answers))
        }
      }
    }
    return result
  }

  /// Per round, theme, known organisation and question, in that order; what was not spoken of has no row.
  ///
  /// - Parameter personal: per round those who answer in person.
  func talliesByOrganisation(_ index: CodebookIndex, personal: [BitSet]) -> [ThemeOrganisationTally] {
    var result: [ThemeOrganisationTally] = []
    for round in index.rounds.indices {
      for (place, theme) in index.codebook.themes.enumerated() {
        for (organisation, entry) in index.codebook.organisations.enumerated() {
          for (column, question) in Code<Question>.consultation.enumerated() {
            let cell = table.cell(round: round, subject: place, column: column, organisation: organisation)
            if cell.isEmpty { continue }
            let respondents = distinctCount(cell)
            let inPerson = personal[round].isEmpty ? 0 : BitSet(cell).intersection(personal[round]).count
            result.append(
              ThemeOrganisationTally(
                round: index.rounds[round].code, theme: theme.code, organisation: entry.code, question: question,
                respondents: respondents, answers: cell.count, onBehalf: respondents - inPerson))
          }
        }
      }
    }
    return result
  }
}
