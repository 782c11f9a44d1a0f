import Consultation

extension DisclosureModel {
  /// `themas.csv` and `thema-organisatie.csv`: of every theme at every question the people per organisation, and the rest.
  mutating func addThemes(
    _ tallies: [ThemeTally], _ voices: [Themed: [ThemeOrganisationTally]], _ codebook: Codebook, _ linked: inout Linked
  ) {
    for tally in tallies {
      guard let theme = tally.theme else { continue }
      let own = voices[Themed(round: linked.round, theme: theme, question: tally.question)] ?? []
      let known = own.reduce(0) { $0 + $1.respondents }
      let inPerson = own.reduce(0) { $0 + $1.respondents - $1.onBehalf }
      let people = tally.respondents - known + inPerson
      let cell = people > 0 ? add(.theme(linked.round, theme, tally.question), people, isUnsafe: isFew(people)) : nil
      let total = add(
        Column(
          cell: cell, value: people, floor: min(people, 1), ceiling: people > 0 ? linked.people : 0, isSensitive: isFew(people),
          worth: .total))
      linked.themes[tally.question, default: [:]][theme] = Spoken(column: total, voices: known - inPerson)
      if people > 0 { addOrganisations(of: tally, theme, own, total: total, &linked) }
    }
    for (question, named) in linked.themes.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      addHierarchy(codebook, question, named, linked)
    }
  }

  /// The people of each organisation that has a row, and those of no row: without a known organisation, or in person of an organisation
  /// that took no position itself.
  private mutating func addOrganisations(
    of tally: ThemeTally, _ theme: Code<Theme>, _ own: [ThemeOrganisationTally], total: Int, _ linked: inout Linked
  ) {
    var parts: [Int] = []
    var withRow: Set<Code<Organisation>> = []
    var rest = columns[total].value
    for row in own {
      let people = row.respondents - row.onBehalf
      guard row.onBehalf > 0 || !isFew(people) else { continue }
      withRow.insert(row.organisation)
      guard people > 0 else { continue }
      let cell = add(.themeOrganisation(linked.round, theme, row.organisation, tally.question), people, isUnsafe: isFew(people))
      let column = add(Column(cell: cell, value: people, floor: 1, ceiling: linked.people, isSensitive: isFew(people)))
      linked.positions[tally.question, default: [:]][theme, default: [:]][row.organisation] = column
      if let all = linked.response[row.organisation] { add([column], areAtMost: [all]) }
      parts.append(column)
      rest -= people
    }
    // How many organisations named the theme is published: those without a row are in the rest, each with somebody in person.
    let without = tally.organisations - withRow.count
    let remainder = add(Column(cell: nil, value: rest, floor: max(0, without), ceiling: linked.people, isSensitive: isFew(rest)))
    let others = without > 0 ? linked.response.filter { !withRow.contains($0.key) }.map(\.value).sorted() : []
    add([remainder], areAtMost: others + [linked.withoutOrganisation].compactMap(\.self))
    add(parts + [remainder], addUpTo: total)
  }

  /// A sub-theme brings its category, and what is under a theme is under a category.
  private mutating func addHierarchy(
    _ codebook: Codebook, _ question: Code<Question>, _ named: [Code<Theme>: Spoken], _ linked: Linked
  ) {
    var categories: [Int] = []
    for theme in codebook.themes {
      guard let own = named[theme.code]?.column, columns[own].value > 0 else { continue }
      let category = codebook.category(of: theme.code)
      if category == theme.code {
        categories.append(own)
        if let withTheme = linked.withTheme[question] { add([own], areAtMost: [withTheme]) }
        continue
      }
      guard let whole = named[category]?.column else { continue }
      add([own], areAtMost: [whole])
      let positions = linked.positions[question]
      for (organisation, part) in (positions?[theme.code] ?? [:]).sorted(by: { $0.value < $1.value }) {
        if let all = positions?[category]?[organisation] { add([part], areAtMost: [all]) }
      }
    }
    if let withTheme = linked.withTheme[question] { add([withTheme], areAtMost: categories) }
  }
}
