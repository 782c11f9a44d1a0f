import Aggregate
import Consultation
import Foundation
import TestSupport
import Testing

@testable import Publish

/// A small consultation that a test writes down line by line. It is counted by the room that counts.
struct Sample {
  var settings = Settings(title: "Consultatie zorg en veiligheid", isFictional: true)
  var rounds: [Round]
  var coded = CodedConsultation()
  var accounts: [FileAccount] = []
  var readings: [FileReading] = []
  var problems: [Problem] = []

  init(rounds: [Round] = [Round(code: "ronde-1", title: "Eerste ronde (maart 2021)")]) { self.rounds = rounds }

  /// A counted respondent of the organisation with this number; nil for one of no known organisation.
  @discardableResult
  mutating func respondent(
    _ organisation: Int?, round: Int = 1, mayBeQuoted: Bool = false, capacity: Capacity? = nil, level: Level? = nil,
    status: SubmissionStatus = .counted
  ) -> Pseudonym {
    let row = coded.respondents.count + 2
    let pseudonym = Pseudonym("r\(row)")
    let code = rounds[round - 1].code
    let match = organisation.map { Match<Organisation>(input: redacted("Org \($0)"), code: Code("org-\($0)"), link: .exact) }
    coded.respondents.append(
      CodedRespondent(
        round: code, pseudonym: pseudonym, source: Provenance(file: SourceFile("\(code)/a.csv"), row: row),
        submittedAt: LocalTime(year: 2021, month: 3, day: 9, hour: 20, minute: 48, second: 17), organisations: match.map { [$0] } ?? [],
        level: level, capacity: capacity, mayBeQuoted: mayBeQuoted, status: status))
    return pseudonym
  }

  /// What a respondent answers to one of the eight questions.
  mutating func answer(
    _ pseudonym: Pseudonym, _ question: Code<Question>, _ text: String, _ themes: [Code<Theme>] = [], sub: [Code<Theme>] = [],
    method: CodingMethod? = nil
  ) {
    guard let respondent = coded.respondents.first(where: { $0.pseudonym == pseudonym }) else { return }
    coded.answers.append(
      CodedAnswer(
        round: respondent.round, pseudonym: Pseudonym("a\(coded.answers.count + 1)"), respondent: pseudonym, source: respondent.source,
        organisation: respondent.organisation, question: question, text: redacted(text), themes: themes,
        subthemes: sub, method: method ?? (themes.isEmpty ? .noTheme : .lexicon), rule: themes.isEmpty ? "" : "term"))
  }

  /// What a respondent says of an overleg.
  mutating func judge(_ pseudonym: Pseudonym, _ meeting: Code<Meeting>?, _ verdict: Verdict) {
    guard let respondent = coded.respondents.first(where: { $0.pseudonym == pseudonym }) else { return }
    coded.judgements.append(
      CodedJudgement(
        round: respondent.round, respondent: pseudonym, source: respondent.source, organisation: respondent.organisation,
        meeting: Match(input: redacted("Overleg"), code: meeting, link: meeting == nil ? .unknown : .exact), verdict: verdict))
  }

  /// What a respondent chooses from a closed list, or the themes it names.
  mutating func choose(_ pseudonym: Pseudonym, _ question: Code<Question>, _ choice: Code<Choice>?, themes: [Code<Theme>] = []) {
    guard let respondent = coded.respondents.first(where: { $0.pseudonym == pseudonym }) else { return }
    coded.choices.append(
      CodedChoice(
        round: respondent.round, respondent: pseudonym, source: respondent.source, organisation: respondent.organisation,
        question: question, text: redacted("Keuze"), choice: choice, themes: themes))
  }

  /// What is counted of it.
  var tallies: Tallies { Aggregator(codebook: Self.codebook, settings: settings).tallies(coded, accounts: accounts, rounds: rounds) }

  /// The files that are published, all in memory.
  func published() async throws -> [OutputFile] {
    let folder = try WorkFolder()
    return try await published(temporaryFolder: folder.url.path).map { file in
      guard case .file(let path) = file.contents else { return file }
      return OutputFile(path: file.path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    }
  }

  /// The files that are published; long tables stand in the folder.
  func published(temporaryFolder: String) async throws(PublishingError) -> [OutputFile] {
    let publisher = Publisher(codebook: Self.codebook, settings: settings)
    let tables = publisher.tables(of: rows, temporaryFolder: temporaryFolder)
    let makers =
      await tables.slow + tables.others
      + publisher.files(of: tallies, publisher.particulars(of: rows), withAnalyst: true, temporaryFolder: temporaryFolder, jobs: 2)
    var files: [OutputFile] = []
    for made in await together(makers.count, jobs: 2, piece: { makers[$0] }) { files += try made.get() }
    return files
  }

  /// What was read and coded.
  var rows: ConsultationRows {
    ConsultationRows(
      coded: coded, readings: readings, proposals: { [] }, problems: problems,
      problemText: ProblemText { RedactedText($0, replacing: []) })
  }

  /// What the files that say what was counted are made from.
  var material: Material {
    Material(codebook: Self.codebook, settings: settings, tallies: tallies, particulars: Particulars(rows, Self.codebook))
  }

  /// What is published of it.
  var protected: ProtectedMaterial { ProtectedMaterial(material) }

  /// The digest as a value.
  var digest: Document { Digest.document(material, FigureBook(protected.publicTables)) }

  /// The files that are text; the workbook takes most of the time.
  func textFiles() -> [OutputFile] { (rows.longTables + rows.workTables).map { $0.csvFile() } + protected.textFiles() }

  /// One published file as text; empty when it is not there.
  func text(_ path: String) -> String {
    textFiles().first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }
}

extension ProtectedMaterial {
  /// The published files that are text and say what was counted.
  func textFiles() -> [OutputFile] {
    material.reports + makers(withAnalyst: true).flatMap { make in (try? make().get()) ?? [] }
  }
}

/// Text that holds no personal data.
func redacted(_ text: String) -> RedactedText { RedactedText(RawText(text), replacing: []) }

extension OutputFile {
  /// The bytes of a file that is kept in memory.
  var bytes: [UInt8] {
    guard case .bytes(let bytes) = contents else {
      Issue.record("\(path) is not kept in memory")
      return []
    }
    return bytes
  }
}
