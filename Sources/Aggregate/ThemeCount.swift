internal import Consultation

/// Answers that say something, per round, theme, organisation and question.
///
/// An answer counts once for each category and sub-theme it was coded to, and under *no theme* when it was coded to none. One that only
/// says that there is none counts nowhere here.
struct ThemeCount: Sendable {
  private var cells = Crosstab()

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

  /// Totals over organisations by round, theme and question.
  func totals(_ index: CodebookIndex) -> [CellKey: CellTotal] { cells.totals(knownOrganisations: index.noOrganisation) }

  /// Per round, theme and question, in that order; what nobody spoke of has no row.
  func tallies(_ index: CodebookIndex, totals: [CellKey: CellTotal]) -> [ThemeTally] {
    totals.sorted { $0.key < $1.key }.map { key, total in
      ThemeTally(
        round: index.rounds[Int(key.round)].code, theme: index.theme(at: Int(key.subject)),
        question: Code<Question>.consultation[Int(key.column)], respondents: total.respondents.count,
        organisations: total.organisations.count, answers: total.answers)
    }
  }

  /// Per round, theme, known organisation and question, in that order; what was not spoken of has no row.
  ///
  /// - Parameter personal: per round those who answer in person.
  func talliesByOrganisation(_ index: CodebookIndex, personal: [Set<UInt32>]) -> [ThemeOrganisationTally] {
    cells.sorted.compactMap { key, cell in
      guard let theme = index.theme(at: Int(key.subject)), Int(key.organisation) < index.noOrganisation else { return nil }
      let respondents = cell.respondents.members
      return ThemeOrganisationTally(
        round: index.rounds[Int(key.round)].code, theme: theme,
        organisation: index.codebook.organisations[Int(key.organisation)].code,
        question: Code<Question>.consultation[Int(key.column)], respondents: respondents.count, answers: cell.answers,
        onBehalf: respondents.count { !personal[Int(key.round)].contains($0) })
    }
  }
}
