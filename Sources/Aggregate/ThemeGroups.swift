internal import Consultation

/// Themes within domains and levels.
struct ThemeGroups: Sendable {
  let index: CodebookIndex
  let themes: CrosstabReading
  let response: ResponseTable

  /// Per round, theme and question first the domains, then the levels; groups that did not speak of it have no row.
  var tallies: [ThemeGroupTally] {
    let domains = Organisation.Domain.allCases.map(Optional.some) + [nil]
    let levels = Level.allCases.map(Optional.some) + [nil]
    let groups = domains.map(ThemeGroupTally.Group.domain) + levels.map(ThemeGroupTally.Group.level)
    let domainOf = (index.codebook.organisations.map { Optional($0.domain) } + [nil]).map { domains.firstIndex(of: $0) ?? 0 }
    var result: [ThemeGroupTally] = []
    for round in index.rounds.indices {
      let levelMembers = response.levelMembers(round: round)
      for theme in 0...index.noTheme {
        for (column, question) in Code<Question>.consultation.enumerated()
        where themes.answers(round: round, subject: theme, column: column) > 0 {
          var people = [BitSet](repeating: BitSet(), count: groups.count)
          var organisations = people
          for organisation in 0...index.noOrganisation {
            let cell = themes.cell(round: round, subject: theme, column: column, organisation: organisation)
            for respondent in cell {
              func count(_ group: Int) {
                people[group].insert(Int(respondent))
                if organisation < index.noOrganisation { organisations[group].insert(organisation) }
              }
              count(domainOf[organisation])
              for (place, members) in levelMembers.enumerated() where members.contains(Int(respondent)) {
                count(domains.count + place)
              }
            }
          }
          for (place, group) in groups.enumerated() where !people[place].isEmpty {
            result.append(
              ThemeGroupTally(
                round: index.rounds[round].code, theme: index.theme(at: theme), question: question, group: group,
                respondents: people[place].count, organisations: organisations[place].count))
          }
        }
      }
    }
    return result
  }
}
