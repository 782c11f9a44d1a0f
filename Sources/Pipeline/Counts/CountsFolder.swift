internal import Consultation

/// The tables of counts that another engine made from the facts, read as values of the vocabulary.
///
/// Respondents of one organisation are never those of another within a round, so that numbers per organisation add up.
struct CountsFolder {
  private let path: String
  let codebook: Codebook
  let rounds: [Round]
  let order: CountOrder

  /// What was counted.
  var counts: Counts
  /// What the public forms say beside it.
  var particulars = Particulars()
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
    order = CountOrder(codebook: codebook, rounds: codes)
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

  func table(_ name: String) throws(PipelineError) -> CountTable { try Self.table(name, in: path) }

  static func sorted<Row>(_ rows: [Row], by places: (Row) -> [Int]) -> [Row] {
    rows.map { (places($0), $0) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }

  /// Takes in what was reported while the settings, the codebook and the decisions were read.
  mutating func note(_ problems: [Problem]) { if !problems.isEmpty { particulars.hasProblems = true } }

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
}
