import Consultation

extension DisclosureModel {
  /// The counts of people in the public tables of a consultation, and what holds between them. See the README for the rule and its reasons.
  init(_ tallies: Tallies, _ people: PeopleCount, _ codebook: Codebook, threshold: Int) {
    self.init(threshold: threshold)
    let voices = Dictionary(grouping: tallies.themesByOrganisation) { Themed(round: $0.round, theme: $0.theme, question: $0.question) }
    let themes = Dictionary(grouping: tallies.themes, by: \.round)
    for round in tallies.rounds.map(\.code) {
      var linked = Linked(round: round)
      addResponse(tallies, people, &linked)
      addQuestions(tallies.questions.filter { $0.round == round }, people, &linked)
      addThemes(themes[round] ?? [], voices, codebook, &linked)
      addMeetings(tallies, &linked)
      addChoices(tallies.choices.filter { $0.round == round }, people, codebook, &linked)
      addChecklist(tallies.checklist.filter { $0.round == round }, codebook, linked)
    }
  }

  struct Themed: Hashable {
    let round: Code<Round>
    let theme: Code<Theme>?
    let question: Code<Question>
  }

  /// A count of people, and of the voices beside them that everyone knows.
  struct Spoken {
    let column: Int
    let voices: Int
  }

  /// The columns of a round that other tables are tied to.
  struct Linked {
    let round: Code<Round>
    /// All respondents, and how many of them speak for themselves.
    var everyone = 0
    var people = 0
    /// `respons.csv`
    var response: [Code<Organisation>: Int] = [:]
    var withoutOrganisation: Int?
    /// `vragen.csv`: answers with content, and those of them under a theme.
    var answers: [Code<Question>: Spoken] = [:]
    var withTheme: [Code<Question>: Int] = [:]
    /// `themas.csv`
    var themes: [Code<Question>: [Code<Theme>: Spoken]] = [:]
    /// `thema-organisatie.csv`
    var positions: [Code<Question>: [Code<Theme>: [Code<Organisation>: Int]]] = [:]
    /// `keuzes.csv`: of a list of which everyone chooses one at most, and of themes.
    var choices: [Code<Question>: [Int]] = [:]
    var themeChoices: [Code<Question>: [Int]] = [:]
    /// `overleggen.csv`: who has an opinion.
    var opinions: [[Int]] = []
  }

  /// `respons.csv`: people per organisation and without one are all people, and how many those are can be worked out.
  private mutating func addResponse(_ tallies: Tallies, _ people: PeopleCount, _ linked: inout Linked) {
    let round = linked.round
    let response = tallies.response.filter { $0.round == round && $0.respondents > 0 }
    let unknown = tallies.unknownOrganisation[round, default: 0]
    linked.everyone = response.reduce(unknown) { $0 + $1.respondents }
    let own = response.map { ($0.organisation, people: people.response[round]?[$0.organisation] ?? 0) }.filter { $0.people > 0 }
    linked.people = own.reduce(unknown) { $0 + $1.people }
    var parts: [Int] = []
    for (organisation, count) in own {
      let cell = add(.response(round, organisation), count, isUnsafe: isFew(count))
      let column = add(Column(cell: cell, value: count, floor: 1, ceiling: linked.people, isSensitive: isFew(count)))
      linked.response[organisation] = column
      parts.append(column)
    }
    if unknown > 0 {
      let cell = add(.withoutOrganisation(round), unknown, isUnsafe: isFew(unknown))
      let column = add(Column(cell: cell, value: unknown, floor: 1, ceiling: linked.people, isSensitive: isFew(unknown)))
      linked.withoutOrganisation = column
      parts.append(column)
    }
    add(parts, is: linked.people)
  }

  /// `vragen.csv` and its totals in `ronden.csv`: of every question the answers with and without a theme, and of all questions together.
  private mutating func addQuestions(_ questions: [QuestionTally], _ people: PeopleCount, _ linked: inout Linked) {
    let round = linked.round
    var parts: [[Int]] = [[], [], []]
    for tally in questions {
      let asked = PeopleCount.Asked(round: round, question: tally.question)
      let all = people.answers[asked] ?? 0
      if all == 0 {
        linked.answers[tally.question] = Spoken(column: add(Column(cell: nil, value: 0, ceiling: 0)), voices: tally.answers)
        continue
      }
      let without = people.withoutTheme[asked] ?? 0
      let cells = [
        add(.question(round, tally.question), all, isUnsafe: isFew(all)),
        add(.theme(round, nil, tally.question), without, isUnsafe: isFew(without)),
      ]
      func column(_ cell: Int?, _ value: Int, floor: Int) -> Column {
        Column(cell: cell, value: value, floor: floor, ceiling: linked.people, isSensitive: isFew(value))
      }
      // Organisations for which nobody speaks here have somebody who answered in person.
      let silent = tally.organisations - (people.speaking[asked]?.count ?? 0)
      let columns = [
        add(column(cells[0], all, floor: max(1, silent))), add(column(cells[1], without, floor: without > 0 ? 1 : 0)),
        add(column(nil, all - without, floor: 0)),
      ]
      add([columns[1], columns[2]], addUpTo: columns[0])
      linked.answers[tally.question] = Spoken(column: columns[0], voices: tally.answers - all)
      linked.withTheme[tally.question] = columns[2]
      for place in parts.indices { parts[place].append(columns[place]) }
    }
    for (place, id) in [PublicCell.answers(round), .withoutTheme(round), .withTheme(round)].enumerated() {
      let total = parts[place].reduce(0) { $0 + columns[$1].value }
      if total == 0 { continue }
      let cell = add(id, total, isUnsafe: isFew(total))
      let most = linked.people * parts[place].count
      add(
        parts[place],
        addUpTo: add(Column(cell: cell, value: total, floor: 1, ceiling: most, isSensitive: isFew(total), worth: .total)))
    }
    addNothingToSay(questions, people, linked)
  }

  /// Answers that only say that there is none: nobody's position, so that no organisation's voices are known. Who says so gives no answer with
  /// content.
  private mutating func addNothingToSay(_ questions: [QuestionTally], _ people: PeopleCount, _ linked: Linked) {
    let round = linked.round
    var parts: [Int] = []
    var inPerson = 0
    for tally in questions where tally.withoutContent > 0 {
      let own = people.nothingToSay[PeopleCount.Asked(round: round, question: tally.question)] ?? 0
      let isUnsafe = own > 0 && isFew(tally.withoutContent)
      let cell = add(.nothingToSay(round, tally.question), tally.withoutContent, isUnsafe: isUnsafe)
      let column = add(
        Column(cell: cell, value: tally.withoutContent, floor: 1, ceiling: linked.everyone, isSensitive: isUnsafe))
      if let answers = linked.answers[tally.question] {
        add([column, answers.column], areAtMost: [], plus: linked.everyone - answers.voices)
      }
      parts.append(column)
      inPerson += own
    }
    let total = parts.reduce(0) { $0 + columns[$1].value }
    if total == 0 { return }
    let isUnsafe = inPerson > 0 && isFew(total)
    let cell = add(.withoutContent(round), total, isUnsafe: isUnsafe)
    let most = linked.everyone * parts.count
    add(parts, addUpTo: add(Column(cell: cell, value: total, floor: 1, ceiling: most, isSensitive: isUnsafe, worth: .total)))
  }

  /// `overleggen.csv`: a respondent gives one verdict on an overleg, or none. Which organisations gave it stands in their reports, not how
  /// many respondents; a count holds people when it is more than voices.
  private mutating func addMeetings(_ tallies: Tallies, _ linked: inout Linked) {
    let round = linked.round
    let said = Dictionary(grouping: tallies.meetingsByOrganisation.lazy.filter { $0.round == round }, by: \.meeting)
    for tally in tallies.meetings where tally.round == round {
      var parts: [Int] = []
      var opinions: [Int] = []
      for verdict in Verdict.allCases {
        guard let value = tally.respondents[verdict], value > 0 else { continue }
        let own = (said[tally.meeting] ?? []).compactMap { $0.onBehalf[verdict] }.filter { $0 > 0 }
        let people = value - own.reduce(0, +)
        let isUnsafe = people > 0 && (isFew(value) || isFew(people) && value - own.count + 1 < threshold - 1)
        let cell = add(.meeting(round, tally.meeting, verdict), value, isUnsafe: isUnsafe)
        let floor = max(1, tally.organisationsByVerdict[verdict] ?? 0)
        let column = add(Column(cell: cell, value: value, floor: floor, ceiling: linked.everyone, isSensitive: isUnsafe))
        parts.append(column)
        if verdict != .noOpinion { opinions.append(column) }
      }
      add(parts, areAtMost: [], plus: linked.everyone)
      linked.opinions.append(opinions)
    }
  }

  /// `keuzes.csv`: of a closed list everyone chooses one answer or none; of themes more may be named.
  private mutating func addChoices(_ tallies: [ChoiceTally], _ people: PeopleCount, _ codebook: Codebook, _ linked: inout Linked) {
    let round = linked.round
    for question in codebook.questions {
      var parts: [Int] = []
      for tally in tallies where tally.question == question.code {
        let own = people.choices[PeopleCount.Asked(round: round, question: question.code)]?[tally.choice] ?? 0
        let isUnsafe = own > 0 && isFew(tally.respondents)
        let cell = add(.choice(round, question.code, tally.choice), tally.respondents, isUnsafe: isUnsafe)
        parts.append(
          add(
            Column(
              cell: cell, value: tally.respondents, floor: max(1, tally.organisations), ceiling: linked.everyone, isSensitive: isUnsafe)))
      }
      if question.kind == .themes {
        linked.themeChoices[question.code] = parts
      } else {
        add(parts, areAtMost: [], plus: linked.everyone)
        linked.choices[question.code] = parts
      }
    }
  }
}
