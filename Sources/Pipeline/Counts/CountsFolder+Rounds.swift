internal import Consultation

/// What a round says as a whole, and what its people agreed to being quoted on.
extension CountsFolder {
  mutating func readChecklist() throws(PipelineError) {
    var tallies: [Code<Round>: [Code<ChecklistItem>: ChecklistTally]] = [:]
    for round in rounds {
      for item in codebook.checklist {
        tallies[round.code, default: [:]][item.code] = ChecklistTally(
          round: round.code, item: item.code, respondents: 0, organisations: 0, answers: 0, positive: 0, negative: 0)
      }
    }
    for row in try table("checklist").map({ $0 }) {
      let (round, item): (Code<Round>, Code<ChecklistItem>) = (try row.code("ronde"), try row.code("punt"))
      guard var tally = tallies[round]?[item] else { throw row.fault("punt") }
      tally.respondents += try row.count("respondenten")
      tally.answers += try row.count("antwoorden")
      if let _: Code<Organisation> = row.codeOrNone("organisatie") {
        tally.organisations += 1
        if try row.count("voor") > 0 { tally.positive += 1 }
        if try row.count("tegen") > 0 { tally.negative += 1 }
      }
      tallies[round]?[item] = tally
    }
    counts.checklist = rounds.flatMap { round in codebook.checklist.compactMap { tallies[round.code]?[$0.code] } }
  }

  mutating func readNeeds() throws(PipelineError) {
    let needs = try table("knelpunten").map { row throws(PipelineError) -> NeedTally in
      let facility: NeedTally.Facility =
        switch row.text("voorziening") {
        case "": .none
        case "geen-thema": .noTheme
        default: .theme(try row.code("voorziening"))
        }
      return NeedTally(
        round: try row.code("ronde"), theme: row.codeOrNone("knelpunt"), facility: facility, respondents: try row.count("respondenten"),
        organisations: try row.count("organisaties"))
    }
    counts.needs = Self.sorted(needs) { need in
      let facility =
        switch need.facility {
        case .theme(let theme): order.place(theme)
        case .noTheme: Int.max - 1
        case .none: Int.max
        }
      return [order.rounds[need.round] ?? .max, order.place(need.theme), facility]
    }
  }

  mutating func readRounds() throws(PipelineError) {
    for row in try table("ronden").map({ $0 }) {
      let round: Code<Round> = try row.code("ronde")
      particulars.rounds[round, default: Particulars.RoundParticulars()].campaigns = try row.count("campagnes")
      particulars.rounds[round]?.unknownMeetings = try row.count("onbekende_overleggen")
    }
    let reported = try table("meldingen").map { row throws(PipelineError) -> Int in try row.count("aantal") }
    particulars.hasProblems = reported.contains { $0 > 0 }
  }

  /// An answer of somebody who agreed to being quoted, with what its place in the input is.
  private struct Given {
    let quotable: Particulars.QuotableAnswer
    let isQuotable: Bool
    let place: Int
  }

  mutating func readQuotations() throws(PipelineError) {
    let given = try table("citaten").map { row throws(PipelineError) -> Given in
      let text = row.text("citeerbaar")
      let answer = CodedAnswer(
        round: try row.code("ronde"), pseudonym: Pseudonym(row.text("antwoord")), respondent: Pseudonym(row.text("respondent")),
        source: Provenance(file: SourceFile(row.text("bron")), row: try row.count("rij")), organisation: row.codeOrNone("organisatie"),
        question: try row.code("vraag"), text: RedactedText(RawText(FactWriter.decoded(row.text("tekst"))), replacing: []),
        themes: row.codes("themas"), subthemes: row.codes("subthemas"), method: try row.word("methode"), rule: "")
      return Given(
        quotable: Particulars.QuotableAnswer(
          answer: answer, length: text.isEmpty ? 0 : try row.count("citeerbaar"), level: Level(rawValue: row.text("niveau")),
          capacity: Capacity(rawValue: row.text("namens"))), isQuotable: !text.isEmpty, place: try row.count("volgnummer"))
    }
    let inOrder = given.sorted { a, b in
      let (one, other) = (a.quotable.answer, b.quotable.answer)
      let (round, next) = (order.rounds[one.round] ?? .max, order.rounds[other.round] ?? .max)
      if round != next { return round < next }
      if one.source.file != other.source.file { return one.source.file < other.source.file }
      if a.place != b.place { return a.place < b.place }
      return (order.questions[one.question] ?? .max) < (order.questions[other.question] ?? .max)
    }
    for item in inOrder {
      let answer = item.quotable.answer
      if item.isQuotable, !answer.themes.isEmpty { particulars.quotable.append(item.quotable) }
      guard let organisation = answer.organisation, item.quotable.capacity != .personal,
        let shown = particulars.organisations[organisation]?[answer.round]?.questions[answer.question]?.shown.count,
        shown < Particulars.OrganisationAnswers.mostShown
      else { continue }
      particulars.organisations[organisation]?[answer.round]?.questions[answer.question]?.shown.append(answer)
    }
  }
}
