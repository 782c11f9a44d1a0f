internal import Consultation

/// What was answered: per question, theme, pair of questions, overleg and choice.
extension CountsFolder {
  mutating func readQuestions() throws(PipelineError) {
    var tallies: [PeopleCount.Asked: QuestionTally] = [:]
    for round in rounds {
      for question in Code<Question>.consultation {
        tallies[PeopleCount.Asked(round: round.code, question: question)] = QuestionTally(
          round: round.code, question: question, respondents: 0, organisations: 0, answers: 0, withoutTheme: 0, withoutContent: 0)
      }
    }
    for row in try table("vragen").map({ $0 }) {
      let asked = PeopleCount.Asked(round: try row.code("ronde"), question: try row.code("vraag"))
      let organisation: Code<Organisation>? = row.codeOrNone("organisatie")
      let (answers, without, nothing) = (try row.count("antwoorden"), try row.count("zonder_thema"), try row.count("zonder_inhoud"))
      tallies[asked]?.respondents += try row.count("respondenten")
      if organisation != nil, answers > 0 { tallies[asked]?.organisations += 1 }
      tallies[asked]?.answers += answers
      tallies[asked]?.withoutTheme += without
      tallies[asked]?.withoutContent += nothing
      let decisions = try row.count("besluiten")
      if decisions > 0 { particulars.rounds[asked.round, default: Particulars.RoundParticulars()].decisions += decisions }
      let personal = try row.count("antwoorden_persoonlijk")
      Self.add(organisation == nil ? answers : personal, to: &particulars.people.answers[asked])
      Self.add(
        organisation == nil ? without : try row.count("zonder_thema_persoonlijk"), to: &particulars.people.withoutTheme[asked])
      Self.add(
        organisation == nil ? nothing : try row.count("zonder_inhoud_persoonlijk"), to: &particulars.people.nothingToSay[asked])
      if let organisation, answers > personal {
        particulars.people.speaking[asked, default: []].insert(organisation)
        var own = Particulars.OrganisationAnswers.Answers()
        own.all = answers - personal
        own.given = try row.count("met_toestemming")
        particulars.organisations[organisation]?[asked.round]?.questions[asked.question] = own
      }
    }
    counts.questions = Self.sorted(Array(tallies.values)) { [order.rounds[$0.round] ?? .max, order.questions[$0.question] ?? .max] }
  }

  private static func add(_ number: Int, to sum: inout Int?) {
    if number > 0 { sum = (sum ?? 0) + number }
  }

  private struct ThemeQuestion: Hashable {
    let round: Code<Round>
    let theme: Code<Theme>?
    let question: Code<Question>
  }

  mutating func readThemes() throws(PipelineError) {
    let six = Set(Code<Question>.consultation.prefix(6))
    var tallies: [ThemeQuestion: ThemeTally] = [:]
    var naming: [ThemeQuestion: Set<Code<Organisation>>] = [:]
    for row in try table("themas").map({ $0 }) {
      let key = ThemeQuestion(round: try row.code("ronde"), theme: row.codeOrNone("thema"), question: try row.code("vraag"))
      let (respondents, answers, personal) = (try row.count("respondenten"), try row.count("antwoorden"), try row.count("persoonlijk"))
      var tally =
        tallies[key]
        ?? ThemeTally(round: key.round, theme: key.theme, question: key.question, respondents: 0, organisations: 0, answers: 0)
      tally.respondents += respondents
      tally.answers += answers
      if let organisation: Code<Organisation> = row.codeOrNone("organisatie") {
        tally.organisations += 1
        naming[key, default: []].insert(organisation)
        if let theme = key.theme {
          counts.themesByOrganisation.append(
            ThemeOrganisationTally(
              round: key.round, theme: theme, organisation: organisation, question: key.question, respondents: respondents,
              answers: answers, onBehalf: respondents - personal))
          if codebook.category(of: theme) == theme {
            if respondents > personal, six.contains(key.question) {
              particulars.organisations[organisation]?[key.round]?.categories.insert(theme)
            }
            if try row.count("met_toestemming") > 0 {
              particulars.organisations[organisation]?[key.round]?.questions[key.question]?.categories.insert(theme)
            }
          }
        }
      }
      tallies[key] = tally
    }
    counts.themes = Self.sorted(Array(tallies.values)) {
      [order.rounds[$0.round] ?? .max, order.place($0.theme), order.questions[$0.question] ?? .max]
    }
    counts.themesByOrganisation = Self.sorted(counts.themesByOrganisation) {
      [
        order.rounds[$0.round] ?? .max, order.place($0.theme), order.organisations[$0.organisation] ?? .max,
        order.questions[$0.question] ?? .max,
      ]
    }
    try readPairs(naming)
  }

  private mutating func readPairs(_ naming: [ThemeQuestion: Set<Code<Organisation>>]) throws(PipelineError) {
    let pairs = try table("paren").map { row throws(PipelineError) -> PairTally in
      let (round, theme, question): (Code<Round>, Code<Theme>?, Code<Question>) =
        (try row.code("ronde"), row.codeOrNone("thema"), try row.code("vraag"))
      guard let pair = QuestionPair.allCases.first(where: { $0.positive == question }) else { throw row.fault("vraag") }
      let positive = naming[ThemeQuestion(round: round, theme: theme, question: pair.positive)] ?? []
      let negative = naming[ThemeQuestion(round: round, theme: theme, question: pair.negative)] ?? []
      let both = positive.intersection(negative).count
      return PairTally(
        round: round, theme: theme, pair: pair,
        organisations: Sides(positive: positive.count - both, negative: negative.count - both, both: both),
        respondents: Sides(positive: try row.count("voor"), negative: try row.count("tegen"), both: try row.count("beide")))
    }
    counts.pairs = Self.sorted(pairs) { [order.rounds[$0.round] ?? .max, order.place($0.theme), $0.pair.rawValue] }
  }

  mutating func readVoices() throws(PipelineError) {
    for row in try table("overleggen").map({ $0 }) {
      let respondents = try row.count("respondenten")
      let voice = Counts.VoiceCount(
        round: try row.code("ronde"), meeting: try row.code("overleg"), verdict: try row.word("oordeel"),
        organisation: row.codeOrNone("organisatie"), respondents: respondents, onBehalf: respondents - (try row.count("persoonlijk")))
      counts.voices.append(voice)
    }
  }

  /// Whoever counts and has no voice on an overleg.
  mutating func countSilent() {
    var spoke: [Code<Round>: [Code<Meeting>: Int]] = [:]
    for voice in counts.voices { spoke[voice.round, default: [:]][voice.meeting, default: 0] += voice.respondents }
    for round in rounds {
      let counted = counts.response.reduce(0) { $0 + ($1.round == round.code ? $1.counted : 0) }
      for meeting in codebook.meetings {
        counts.silent.append(
          Counts.SilentCount(
            round: round.code, meeting: meeting.code, respondents: counted - (spoke[round.code]?[meeting.code] ?? 0)))
      }
    }
  }

  mutating func readChoices() throws(PipelineError) {
    struct Chosen: Hashable {
      let asked: PeopleCount.Asked
      let choice: String
    }
    let open = Set(codebook.questions.filter { $0.kind == .open }.map(\.code))
    var tallies: [Chosen: ChoiceTally] = [:]
    for row in try table("keuzes").map({ $0 }) {
      let asked = PeopleCount.Asked(round: try row.code("ronde"), question: try row.code("vraag"))
      let (choice, organisation): (String, Code<Organisation>?) = (row.text("keuze"), row.codeOrNone("organisatie"))
      let (respondents, personal) = (try row.count("respondenten"), try row.count("persoonlijk"))
      if let organisation {
        particulars.others[asked, default: Particulars.OtherAnswers()].add(choice, by: organisation)
        if open.contains(asked.question), let category: Code<Theme> = row.codeOrNone("categorie") {
          particulars.others[asked]?.namers[category, default: []].insert(organisation)
        }
      }
      guard !choice.isEmpty else { continue }
      let people = organisation == nil ? respondents : personal
      if people > 0 { particulars.people.choices[asked, default: [:]][choice, default: 0] += people }
      guard order.choices[asked.question]?[choice] != nil else { continue }
      var tally =
        tallies[Chosen(asked: asked, choice: choice)]
        ?? ChoiceTally(round: asked.round, question: asked.question, choice: choice, respondents: 0, organisations: 0)
      tally.respondents += respondents
      if organisation != nil { tally.organisations += 1 }
      tallies[Chosen(asked: asked, choice: choice)] = tally
    }
    let places = Dictionary(codebook.questions.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    counts.choices = Self.sorted(Array(tallies.values)) {
      [order.rounds[$0.round] ?? .max, places[$0.question] ?? .max, order.choices[$0.question]?[$0.choice] ?? .max]
    }
  }
}
