import Consultation
import Foundation
import TestSupport

@testable import Normalise

/// The labelled sets of `Tests/Fixtures/labelled` and what the normalisation makes of them.
struct LabelledSets {
  /// `ontwikkel` for whoever writes the rules; `toets` for the report alone as far as answers go, see the README of the sets.
  let part: String
  private let codebook = ProjectCodebook.codebook

  init(part: String) { self.part = part }

  /// A row of a set and what the program made of it.
  struct Outcome {
    let difficulty: String
    let expected: Set<String>
    let found: Set<String>
  }

  /// Categories, and sub-themes apart, per answer.
  func answers() async throws -> (themes: [Outcome], subthemes: [Outcome]) {
    let rows = try rows("antwoorden")
    let coded = await normalise(rows.map { Submission.one(question: $0["vraag"] ?? "", text: $0["tekst"] ?? "") })
    let byRow = Dictionary(coded.answers.map { ($0.source.row, $0) }, uniquingKeysWith: { first, _ in first })
    func outcomes(_ column: String, _ found: (CodedAnswer) -> [Code<Theme>]) -> [Outcome] {
      rows.enumerated().map { position, row in
        Outcome(
          difficulty: row["moeilijkheid"] ?? "", expected: Set(Fixture.list(row[column])),
          found: Set(byRow[position + 1].map(found)?.map(\.rawValue) ?? []))
      }
    }
    return (outcomes("themas", \.themes), outcomes("subthemas", \.subthemes))
  }

  /// Codes per spelling of an organisation.
  func organisations() async throws -> [Outcome] {
    let rows = try rows("organisaties")
    let coded = await normalise(rows.map { Submission.one(organisation: $0["invoer"] ?? "") })
    let byRow = Dictionary(coded.respondents.map { ($0.source.row, $0) }, uniquingKeysWith: { first, _ in first })
    return rows.enumerated().map { position, row in
      Outcome(
        difficulty: row["moeilijkheid"] ?? "", expected: Set(Fixture.list(row["code"])),
        found: Set(byRow[position + 1]?.organisations.compactMap(\.code).map(\.rawValue) ?? []))
    }
  }

  /// Overleg with judgement per cell, written as `code=oordeel`.
  func meetings() async throws -> [Outcome] {
    let rows = try rows("overleggen")
    let questions = ["+": "overleg-nodig", "-": "overleg-overbodig", "": "past-wel"]
    let coded = await normalise(rows.map { Submission.one(question: questions[$0["pool"] ?? ""] ?? "", text: $0["invoer"] ?? "") })
    let byRow = Dictionary(grouping: coded.judgements, by: \.source.row)
    return rows.enumerated().map { position, row in
      let judged = (row["pool"] ?? "").isEmpty ? [] : zip(Fixture.list(row["codes"]), Fixture.list(row["oordelen"])).map { "\($0)=\($1)" }
      let found = (byRow[position + 1] ?? []).compactMap { judgement in
        judgement.meeting.code.map { "\($0)=\(judgement.verdict.rawValue)" }
      }
      return Outcome(difficulty: row["moeilijkheid"] ?? "", expected: Set(judged), found: Set(found))
    }
  }

  /// What became of the personal data of one text.
  struct Redaction {
    let difficulty: String
    /// Kind and whether nothing of it is left.
    let findings: [(kind: String, isGone: Bool)]
    let isChanged: Bool
  }

  /// Personal data per text.
  func personalData() throws -> [Redaction] {
    let redactor = Redactor(codebook: codebook, names: [])
    return try rows("persoonsgegevens").map { row in
      let text = row["tekst"] ?? ""
      let redacted = redactor.redact(RawText(text)).text
      let findings = Fixture.list(row["gevonden"]).map { finding in
        let kind = String(finding.prefix { $0 != "=" })
        let datum = String(finding.dropFirst(kind.count + 1))
        let left = Self.words(redacted)
        let words = Self.words(datum)
        let isStanding = redacted.firstRange(of: datum) != nil || !words.isEmpty && words.isSubset(of: left)
        return (kind, !isStanding)
      }
      return Redaction(difficulty: row["moeilijkheid"] ?? "", findings: findings, isChanged: redacted != text)
    }
  }

  /// The texts of the answers and of the set with personal data, without their labels.
  func texts() throws -> [String] { try (rows("antwoorden") + rows("persoonsgegevens")).compactMap { $0["tekst"] } }

  /// The words of two letters or digits and more.
  private static func words(_ text: String) -> Set<Substring> {
    Set(text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).filter { $0.count > 1 })
  }

  private func rows(_ set: String) throws -> [[String: String]] {
    try Fixture.records(Project.fixture("labelled/\(set)-\(part).csv"))
  }

  private func normalise(_ submissions: [Submission]) async -> CodedConsultation {
    let placed = submissions.enumerated().map { $1.at(row: $0 + 1) }
    let understanding = FileUnderstanding(encoding: "", dialect: "", tool: "", headerRows: [], columns: [])
    let reading = FileReading(round: "r", file: SourceFile("r/a.csv"), understanding: understanding, submissions: placed)
    guard let key = PseudonymKey(bytes: Array(repeating: 7, count: 32)) else { return CodedConsultation() }
    return await Normaliser(codebook: codebook, decisions: [], key: key).normalise([reading])
  }
}

extension Submission {
  fileprivate static func one(question: String = "", text: String = "", organisation: String = "") -> Submission {
    Submission(
      round: "r", source: Provenance(file: SourceFile("r/a.csv"), row: 0),
      respondent: RespondentDetails(organisation: organisation.isEmpty ? nil : RawText(organisation)),
      answers: text.isEmpty ? [] : [Answer(question: Code(question), row: 0, content: .text(RawText(text)))])
  }

  fileprivate func at(row: Int) -> Submission {
    var copy = self
    copy.source = Provenance(file: source.file, row: row)
    copy.answers = answers.map { Answer(question: $0.question, row: row, subject: $0.subject, content: $0.content) }
    return copy
  }
}
