internal import Consultation

/// Themes within domains and levels.
struct ThemeGroups: Sendable {
  let index: CodebookIndex
  let themes: CrosstabReading
  let response: ResponseTable

  /// Per round, theme and question first the domains, then the levels; groups that did not speak of it have no row.
  var tallies: [ThemeGroupTally] {
    let domains = index.codebook.organisations.map { Optional($0.domain) } + [nil]
    let groups = Organisation.Domain.allCases.map(Optional.some) + [nil]
    var result: [ThemeGroupTally] = []
    for round in index.rounds.indices {
      let levels = response.levelMembers(round: round)
      for theme in 0...index.noTheme {
        for column in Code<Question>.consultation.indices
        where themes.answers(round: round, subject: theme, column: column) > 0 {
          let cells = (0...index.noOrganisation).map {
            themes.cell(round: round, subject: theme, column: column, organisation: $0)
          }
          let spoken = cells.indices.filter { !cells[$0].isEmpty }
          func add(_ group: ThemeGroupTally.Group, _ members: [BitSet]) {
            let people = members.reduce(into: BitSet()) { $0.formUnion($1) }
            if people.isEmpty { return }
            let known = zip(spoken, members).count { place, members in place < index.noOrganisation && !members.isEmpty }
            result.append(
              ThemeGroupTally(
                round: index.rounds[round].code, theme: index.theme(at: theme), question: Code<Question>.consultation[column],
                group: group, respondents: people.count, organisations: known))
          }
          let people = spoken.map { BitSet(cells[$0]) }
          for domain in groups {
            add(.domain(domain), zip(spoken, people).map { place, people in domains[place] == domain ? people : BitSet() })
          }
          for (level, members) in levels { add(.level(level), people.map { $0.intersection(members) }) }
        }
      }
    }
    return result
  }
}
