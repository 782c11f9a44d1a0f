internal import Consultation

/// The tables of counts that another engine made from the facts, read as values of the vocabulary.
///
/// Respondents of one organisation are never those of another within a round, so that numbers per organisation add up.
struct CountsFolder {
  private let path: String
  private let codebook: Codebook
  private let rounds: [Round]
  private let order: Order

  /// What was counted.
  private(set) var counts: Counts
  /// What the public forms say beside it.
  private(set) var particulars = Particulars()
  /// The files that were read, for the manifest.
  private(set) var files: [InputFile] = []

  /// The tables, and the columns that each must have.
  static let tables: [(name: String, columns: [String])] = [
    ("verantwoording", ["ronde", "bron", "gelezen", "geteld", "vervangen", "test", "onvolledig", "dubbel", "afgekeurd"]),
    ("respons", ["ronde", "organisatie", "geteld", "onvolledig", "persoonlijk"]),
    (
      "vragen",
      [
        "ronde", "vraag", "organisatie", "respondenten", "antwoorden", "zonder_thema", "zonder_inhoud", "antwoorden_persoonlijk",
        "zonder_thema_persoonlijk", "zonder_inhoud_persoonlijk", "met_toestemming", "besluiten",
      ]
    ),
    ("themas", ["ronde", "thema", "vraag", "organisatie", "respondenten", "antwoorden", "persoonlijk", "met_toestemming"]),
    ("paren", ["ronde", "thema", "vraag", "voor", "tegen", "beide"]),
    ("overleggen", ["ronde", "overleg", "oordeel", "organisatie", "respondenten", "persoonlijk"]),
    ("keuzes", ["ronde", "vraag", "keuze", "categorie", "organisatie", "respondenten", "persoonlijk"]),
    ("checklist", ["ronde", "punt", "organisatie", "respondenten", "antwoorden", "voor", "tegen"]),
    ("knelpunten", ["ronde", "knelpunt", "voorziening", "respondenten", "organisaties"]),
    ("ronden", ["ronde", "campagnes", "onbekende_overleggen"]),
    (
      "citaten",
      [
        "ronde", "bron", "volgnummer", "rij", "vraag", "antwoord", "respondent", "organisatie", "niveau", "namens", "themas", "subthemas",
        "methode", "citeerbaar", "tekst",
      ]
    ),
    ("meldingen", ["melding", "aantal"]),
  ]

  /// Reads every table in the folder at `path`.
  ///
  /// - Parameter folders: the rounds that have a folder; those that only the tables mention come beside them.
  init(path: String, codebook: Codebook, rounds folders: [Code<Round>], titles: [Code<Round>: String]) throws(PipelineError) {
    self.path = path
    self.codebook = codebook
    let ronden = try Self.table("ronden", in: path).map { row throws(PipelineError) -> Code<Round> in try row.code("ronde") }
    let codes = Set(folders + ronden).sorted { naturallyPrecedes($0.rawValue, $1.rawValue) }
    rounds = codes.map { Round(code: $0, title: titles[$0] ?? $0.rawValue) }
    order = Order(codebook: codebook, rounds: codes)
    counts = Counts(rounds: rounds)
    try readAccounts()
    try readResponse()
    try readQuestions()
    try readThemes()
    try readVoices()
    countSilent()
    try readChoices()
    try readChecklist()
    try readNeeds()
    try readRounds()
    try readQuotations()
    for (name, _) in Self.tables {
      if let bytes = try? FileSystem.read("\(path)/\(name).csv") {
        files.append(InputFile(source: SourceFile("tellingen/\(name).csv"), bytes: bytes))
      }
    }
  }

  private static func table(_ name: String, in path: String) throws(PipelineError) -> CountTable {
    try CountTable(folder: path, name: name, columns: tables.first { $0.name == name }?.columns ?? [])
  }

  private func table(_ name: String) throws(PipelineError) -> CountTable { try Self.table(name, in: path) }

  /// The places of codes in the codebook, for putting rows in the order of publication.
  private struct Order {
    let rounds: [Code<Round>: Int]
    let themes: [Code<Theme>: Int]
    let questions: [Code<Question>: Int]
    let organisations: [Code<Organisation>: Int]
    let items: [Code<ChecklistItem>: Int]
    let choices: [Code<Question>: [String: Int]]

    init(codebook: Codebook, rounds: [Code<Round>]) {
      self.rounds = Self.places(rounds)
      themes = Self.places(codebook.themes.map(\.code))
      questions = Self.places(Code.consultation + codebook.questions.map(\.code))
      organisations = Self.places(codebook.organisations.map(\.code))
      items = Self.places(codebook.checklist.map(\.code))
      var choices: [Code<Question>: [String: Int]] = [:]
      for question in codebook.questions where choices[question.code] == nil {
        switch question.kind {
        case .statement, .choice: choices[question.code] = Self.places(codebook.choices(of: question).map(\.code.rawValue))
        case .themes: choices[question.code] = Self.places(codebook.themes.map(\.code.rawValue))
        default: break
        }
      }
      self.choices = choices
    }

    private static func places<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
      Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func place(_ theme: Code<Theme>?) -> Int { theme.map { themes[$0] ?? .max - 1 } ?? .max }
  }

  private static func sorted<Row>(_ rows: [Row], by places: (Row) -> [Int]) -> [Row] {
    rows.map { (places($0), $0) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }

  /// Takes in what was reported while the settings, the codebook and the decisions were read.
  mutating func note(_ problems: [Problem]) { if !problems.isEmpty { particulars.hasProblems = true } }

  // MARK: - Who answered

  private mutating func readAccounts() throws(PipelineError) {
    counts.accounts = try table("verantwoording").map { row throws(PipelineError) -> FileAccount in
      var byStatus: [SubmissionStatus: Int] = [:]
      for status in SubmissionStatus.allCases { byStatus[status] = try row.count(status.rawValue) }
      let account = FileAccount(
        round: try row.code("ronde"), file: SourceFile(row.text("bron")), read: try row.count("gelezen"), byStatus: byStatus,
        rejected: try row.count("afgekeurd"))
      guard account.isBalanced else { throw .unbalanced(account) }
      return account
    }
  }

  private mutating func readResponse() throws(PipelineError) {
    for row in try table("respons").map({ $0 }) {
      let (round, organisation): (Code<Round>, Code<Organisation>?) = (try row.code("ronde"), row.codeOrNone("organisatie"))
      let (counted, personal) = (try row.count("geteld"), try row.count("persoonlijk"))
      counts.response.append(
        Counts.ResponseCount(round: round, organisation: organisation, counted: counted, unfinished: try row.count("onvolledig")))
      guard let organisation else { continue }
      if personal > 0 { particulars.people.response[round, default: [:]][organisation, default: 0] += personal }
      if counted > personal {
        particulars.organisations[organisation, default: [:]][round, default: Particulars.OrganisationAnswers()].speakers +=
          counted - personal
      }
    }
  }

  // MARK: - What was answered

  private mutating func readQuestions() throws(PipelineError) {
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

  private mutating func readThemes() throws(PipelineError) {
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

  private mutating func readVoices() throws(PipelineError) {
    for row in try table("overleggen").map({ $0 }) {
      let respondents = try row.count("respondenten")
      let voice = Counts.VoiceCount(
        round: try row.code("ronde"), meeting: try row.code("overleg"), verdict: try row.word("oordeel"),
        organisation: row.codeOrNone("organisatie"), respondents: respondents, onBehalf: respondents - (try row.count("persoonlijk")))
      counts.voices.append(voice)
      if let organisation = voice.organisation, voice.onBehalf > 0 {
        particulars.organisations[organisation]?[voice.round]?.verdicts[voice.meeting, default: []].insert(voice.verdict)
      }
    }
  }

  /// Whoever counts and has no voice on an overleg.
  private mutating func countSilent() {
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

  private mutating func readChoices() throws(PipelineError) {
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

  // MARK: - Checklist, knelpunten, rounds

  private mutating func readChecklist() throws(PipelineError) {
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

  private mutating func readNeeds() throws(PipelineError) {
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

  private mutating func readRounds() throws(PipelineError) {
    for row in try table("ronden").map({ $0 }) {
      let round: Code<Round> = try row.code("ronde")
      particulars.rounds[round, default: Particulars.RoundParticulars()].campaigns = try row.count("campagnes")
      particulars.rounds[round]?.unknownMeetings = try row.count("onbekende_overleggen")
    }
    let reported = try table("meldingen").map { row throws(PipelineError) -> Int in try row.count("aantal") }
    particulars.hasProblems = reported.contains { $0 > 0 }
  }

  // MARK: - Texts

  /// An answer of somebody who agreed to being quoted, with what its place in the input is.
  private struct Given {
    let quotable: Particulars.QuotableAnswer
    let isQuotable: Bool
    let place: Int
  }

  private mutating func readQuotations() throws(PipelineError) {
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
