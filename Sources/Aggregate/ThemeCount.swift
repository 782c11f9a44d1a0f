internal import Consultation

/// Answers that say something, per round, theme, organisation and question.
///
/// An answer counts once for each category and sub-theme it was coded to, and under *no theme* when it was coded to none. One that only
/// says that there is none counts nowhere here.
struct ThemeCount: Sendable {
  private(set) var cells = Crosstab()

  /// Adds an answer.
  mutating func add(
    _ answer: CodedAnswer, respondent: UInt32, round: Int, question: Int, organisation: Int, _ index: CodebookIndex
  ) {
    guard answer.method != .noAnswer else { return }
    if answer.themes.isEmpty, answer.subthemes.isEmpty {
      cells.add(respondent, at: CellKey(round: round, subject: index.noTheme, organisation: organisation, column: question))
      return
    }
    for (position, code) in answer.themes.enumerated() where !answer.themes[..<position].contains(code) {
      guard let theme = index.place(of: code) else { continue }
      cells.add(respondent, at: CellKey(round: round, subject: theme, organisation: organisation, column: question))
    }
    for (position, code) in answer.subthemes.enumerated() {
      guard !answer.subthemes[..<position].contains(code), !answer.themes.contains(code), let theme = index.place(of: code) else {
        continue
      }
      cells.add(respondent, at: CellKey(round: round, subject: theme, organisation: organisation, column: question))
    }
  }

  /// Adds another count.
  mutating func merge(_ other: ThemeCount, translation: [UInt32]) { cells.merge(other.cells, translation: translation) }

  /// Per round, theme and question, in that order; what nobody spoke of has no row.
  func tallies(_ index: CodebookIndex) -> [ThemeTally] {
    var totals: [CellKey: CellTotal] = [:]
    for (key, cell) in cells.sorted {
      let place = CellKey(round: Int(key.round), subject: Int(key.subject), organisation: 0, column: Int(key.column))
      totals[place, default: CellTotal()].add(
        cell, organisation: key.organisation, isKnown: Int(key.organisation) < index.noOrganisation)
    }
    return totals.sorted { $0.key < $1.key }.map { key, total in
      ThemeTally(
        round: index.rounds[Int(key.round)].code,
        theme: Int(key.subject) < index.noTheme ? index.codebook.themes[Int(key.subject)].code : nil,
        question: Code<Question>.consultation[Int(key.column)], respondents: total.respondents.count,
        organisations: total.organisations.count, answers: total.answers)
    }
  }

  /// Per round, theme, known organisation and question, in that order; what was not spoken of has no row.
  func talliesByOrganisation(_ index: CodebookIndex) -> [ThemeOrganisationTally] {
    cells.sorted.compactMap { key, cell in
      guard Int(key.subject) < index.noTheme, Int(key.organisation) < index.noOrganisation else { return nil }
      return ThemeOrganisationTally(
        round: index.rounds[Int(key.round)].code, theme: index.codebook.themes[Int(key.subject)].code,
        organisation: index.codebook.organisations[Int(key.organisation)].code,
        question: Code<Question>.consultation[Int(key.column)], respondents: cell.respondents.count, answers: cell.answers)
    }
  }
}
