import Consultation

extension DisclosureModel {
  /// The counts of people in the public tables of a consultation. See the README for the rule and its reasons.
  init(_ tallies: Tallies, _ people: PeopleCount, _ codebook: Codebook, threshold: Int) {
    self.init(threshold: threshold)
    let voices = Dictionary(grouping: tallies.themesByOrganisation) { Themed(round: $0.round, theme: $0.theme, question: $0.question) }
    let themes = Dictionary(grouping: tallies.themes, by: \.round)
    for round in tallies.rounds.map(\.code) {
      let response = tallies.response.filter { $0.round == round && $0.respondents > 0 }
      let unknown = tallies.unknownOrganisation[round, default: 0]
      let everyone = response.reduce(unknown) { $0 + $1.respondents }
      addResponse(round, response.map { ($0.organisation, people.response[round]?[$0.organisation] ?? 0) }, unknown: unknown)
      addQuestions(round, tallies.questions.filter { $0.round == round }, people, everyone: everyone)
      addThemes(round, themes[round] ?? [], voices, codebook, everyone: everyone)
      addMeetings(round, tallies, everyone: everyone)
      addChoices(round, tallies.choices.filter { $0.round == round }, people, codebook, everyone: everyone)
    }
  }

  struct Themed: Hashable {
    let round: Code<Round>
    let theme: Code<Theme>?
    let question: Code<Question>
  }

  /// `respons.csv`: people per organisation and without one are all people, and how many those are can be worked out.
  private mutating func addResponse(_ round: Code<Round>, _ response: [(Code<Organisation>, people: Int)], unknown: Int) {
    var component = Component()
    var sum = 0
    for (id, people) in response.map({ (PublicCell.response(round, $0.0), $0.people) }) + [(.withoutOrganisation(round), unknown)]
    where people > 0 {
      let cell = add(id, people, isUnsafe: isFew(people))
      _ = component.add(Column(cell: cell, value: people, floor: 1, isSensitive: isFew(people)))
      sum += people
    }
    let columns = Array(component.columns.indices)
    component.rows = [Row(columns: columns, coefficients: columns.map { _ in 1 }, sum: sum)]
    add(component)
  }

  /// `vragen.csv` and its totals in `ronden.csv`: of every question the answers with and without a theme, and of all questions together.
  private mutating func addQuestions(_ round: Code<Round>, _ questions: [QuestionTally], _ people: PeopleCount, everyone: Int) {
    var component = Component()
    var sums: [[Int]] = [[], [], []]
    var totals = [0, 0, 0]
    for tally in questions {
      let asked = PeopleCount.Asked(round: round, question: tally.question)
      let all = people.answers[asked] ?? 0
      if all == 0 { continue }
      let without = people.withoutTheme[asked] ?? 0
      let cells = [
        add(.question(round, tally.question), all, isUnsafe: isFew(all)),
        add(.theme(round, nil, tally.question), without, isUnsafe: isFew(without)),
      ]
      let columns = [
        component.add(Column(cell: cells[0], value: all, floor: 1, ceiling: everyone, isSensitive: isFew(all))),
        component.add(Column(cell: cells[1], value: without, floor: without > 0 ? 1 : 0, isSensitive: isFew(without))),
        component.add(Column(cell: nil, value: all - without, isSensitive: isFew(all - without))),
      ]
      component.rows.append(Row(columns: columns, coefficients: [1, -1, -1], sum: 0))
      for (place, value) in [all, without, all - without].enumerated() {
        sums[place].append(columns[place])
        totals[place] += value
      }
    }
    for (place, id) in [PublicCell.answers(round), .withoutTheme(round), .withTheme(round)].enumerated() where totals[place] > 0 {
      let cell = add(id, totals[place], isUnsafe: isFew(totals[place]))
      let total = component.add(
        Column(cell: cell, value: totals[place], floor: 1, isSensitive: isFew(totals[place]), isTotal: true))
      component.rows.append(Row(columns: sums[place] + [total], coefficients: sums[place].map { _ in 1 } + [-1], sum: 0))
    }
    add(component)
    addNothingToSay(round, questions, people, everyone: everyone)
  }

  /// Answers that only say that there is none: nobody's position, so that no organisation's voices are known.
  private mutating func addNothingToSay(_ round: Code<Round>, _ questions: [QuestionTally], _ people: PeopleCount, everyone: Int) {
    var component = Component()
    var total = (value: 0, people: 0)
    for tally in questions where tally.withoutContent > 0 {
      let own = people.nothingToSay[PeopleCount.Asked(round: round, question: tally.question)] ?? 0
      let isUnsafe = own > 0 && isFew(tally.withoutContent)
      let cell = add(.nothingToSay(round, tally.question), tally.withoutContent, isUnsafe: isUnsafe)
      _ = component.add(Column(cell: cell, value: tally.withoutContent, floor: 1, ceiling: everyone, isSensitive: isUnsafe))
      total = (total.value + tally.withoutContent, total.people + own)
    }
    guard total.value > 0 else { return }
    let isUnsafe = total.people > 0 && isFew(total.value)
    let cell = add(.withoutContent(round), total.value, isUnsafe: isUnsafe)
    let parts = Array(component.columns.indices)
    let sum = component.add(Column(cell: cell, value: total.value, floor: 1, isSensitive: isUnsafe, isTotal: true))
    component.rows = [Row(columns: parts + [sum], coefficients: parts.map { _ in 1 } + [-1], sum: 0)]
    add(component)
  }

  /// `themas.csv` and `thema-organisatie.csv`: of every theme at every question the people per organisation, and the rest.
  private mutating func addThemes(
    _ round: Code<Round>, _ tallies: [ThemeTally], _ voices: [Themed: [ThemeOrganisationTally]], _ codebook: Codebook, everyone: Int
  ) {
    struct Slice {
      let tally: ThemeTally
      let theme: Code<Theme>
      let total: Int
      let rows: [(cell: Int, people: Int, organisation: Code<Organisation>)]
      let rest: Int
    }
    var slices: [Slice] = []
    for tally in tallies {
      guard let theme = tally.theme else { continue }
      let own = voices[Themed(round: round, theme: theme, question: tally.question)] ?? []
      let known = own.reduce(0) { $0 + $1.respondents }
      let inPerson = own.reduce(0) { $0 + $1.respondents - $1.onBehalf }
      let total = tally.respondents - known + inPerson
      if total <= 0 { continue }
      var rows: [(cell: Int, people: Int, organisation: Code<Organisation>)] = []
      var rest = total
      for row in own {
        let people = row.respondents - row.onBehalf
        guard people > 0, row.onBehalf > 0 || !isFew(people) else { continue }
        let cell = add(.themeOrganisation(round, theme, row.organisation, tally.question), people, isUnsafe: isFew(people))
        rows.append((cell, people, row.organisation))
        rest -= people
      }
      let cell = add(.theme(round, theme, tally.question), total, isUnsafe: isFew(total))
      slices.append(Slice(tally: tally, theme: theme, total: cell, rows: rows, rest: rest))
    }
    var withTheme: [Code<Question>: Int] = [:]
    for slice in slices {
      let question = slice.tally.question
      if withTheme[question] == nil, let all = places[.question(round, question)], let without = places[.theme(round, nil, question)] {
        withTheme[question] = add(cells[all].value - cells[without].value, following: [all, without])
      }
      var component = Component()
      var total = Column(cell: slice.total, value: cells[slice.total].value, floor: 1, ceiling: everyone, isTotal: true)
      total.isSensitive = isFew(total.value)
      let category = codebook.category(of: slice.theme)
      if category != slice.theme {
        total.atMost += places[.theme(round, category, question)].map { [$0] } ?? []
      } else {
        total.atMost += withTheme[question].map { [$0] } ?? []
        let parts = codebook.themes.filter { $0.parent == slice.theme }
        total.atLeast += parts.compactMap { places[.theme(round, $0.code, question)] }
      }
      let first = component.add(total)
      for row in slice.rows {
        var column = Column(cell: row.cell, value: row.people, floor: 1, isSensitive: isFew(row.people))
        column.atMost = places[.response(round, row.organisation)].map { [$0] } ?? []
        _ = component.add(column)
      }
      // Who is in no row: without a known organisation, or in person of an organisation that took no position itself.
      _ = component.add(Column(cell: nil, value: slice.rest, isSensitive: isFew(slice.rest)))
      let parts = Array(component.columns.indices.dropFirst())
      component.rows = [Row(columns: [first] + parts, coefficients: [1] + parts.map { _ in -1 }, sum: 0)]
      add(component)
    }
  }

  /// `overleggen.csv`: a respondent gives one verdict on an overleg, or none. Which organisations gave it stands in their reports, not how
  /// many respondents; a count holds people when it is more than voices.
  private mutating func addMeetings(_ round: Code<Round>, _ tallies: Tallies, everyone: Int) {
    let said = Dictionary(grouping: tallies.meetingsByOrganisation.lazy.filter { $0.round == round }, by: \.meeting)
    for tally in tallies.meetings where tally.round == round {
      var component = Component()
      var rest = everyone
      for verdict in Verdict.allCases {
        guard let value = tally.respondents[verdict], value > 0 else { continue }
        let own = (said[tally.meeting] ?? []).compactMap { $0.onBehalf[verdict] }.filter { $0 > 0 }
        let people = value - own.reduce(0, +)
        let isUnsafe = people > 0 && (isFew(value) || isFew(people) && value - own.count + 1 < threshold - 1)
        let cell = add(.meeting(round, tally.meeting, verdict), value, isUnsafe: isUnsafe)
        let floor = max(1, tally.organisationsByVerdict[verdict] ?? 0)
        _ = component.add(Column(cell: cell, value: value, floor: floor, ceiling: everyone, isSensitive: isUnsafe))
        rest -= value
      }
      _ = component.add(Column(cell: nil, value: rest))
      let columns = Array(component.columns.indices)
      component.rows = [Row(columns: columns, coefficients: columns.map { _ in 1 }, sum: everyone)]
      add(component)
    }
  }

  /// `keuzes.csv`: of a closed list everyone chooses one answer or none; of themes more may be named.
  private mutating func addChoices(
    _ round: Code<Round>, _ tallies: [ChoiceTally], _ people: PeopleCount, _ codebook: Codebook, everyone: Int
  ) {
    for question in codebook.questions {
      var component = Component()
      var rest = everyone
      for tally in tallies where tally.question == question.code {
        let own = people.choices[PeopleCount.Asked(round: round, question: question.code)]?[tally.choice] ?? 0
        let isUnsafe = own > 0 && isFew(tally.respondents)
        let cell = add(.choice(round, question.code, tally.choice), tally.respondents, isUnsafe: isUnsafe)
        _ = component.add(
          Column(
            cell: cell, value: tally.respondents, floor: max(1, tally.organisations), ceiling: everyone, isSensitive: isUnsafe))
        rest -= tally.respondents
      }
      if question.kind != .themes, rest >= 0 {
        _ = component.add(Column(cell: nil, value: rest))
        let columns = Array(component.columns.indices)
        component.rows = [Row(columns: columns, coefficients: columns.map { _ in 1 }, sum: everyone)]
      }
      add(component)
    }
  }
}
