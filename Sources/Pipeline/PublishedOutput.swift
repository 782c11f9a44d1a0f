internal import Consultation

/// An output folder as a run left it: the coded rows, the names for people and the evidence of what it was made from.
struct PublishedOutput: Sendable {
  /// The coded rows, as far as two runs are compared.
  let coded: CodedConsultation
  /// Titles of rounds, by code.
  let rounds: [(code: Code<Round>, title: String)]
  /// Names of themes, overleggen, organisations and choices, by code; of a choice by question and code, with `/` between them.
  let names: [String: String]
  /// The evidence.
  let evidence: Manifest.Evidence

  /// Reads the folder at `path`.
  init(path: String) throws(PipelineError) {
    guard FileSystem.isFolder(path) else { throw .fileMissing(path: path) }
    guard let manifest = try? FileSystem.read("\(path)/\(Manifest.fileName)"), let evidence = Manifest.evidence(in: manifest) else {
      throw .notAnOutput(path: path)
    }
    self.evidence = evidence
    let rows = Rows(folder: path)
    coded = CodedConsultation(
      respondents: try rows.respondents, answers: try rows.answers, judgements: try rows.judgements, choices: try rows.choices)
    rounds = try rows.read("tabellen/ronden.csv", ["ronde", "titel"]).map { (Code($0[0]), $0[1]) }
    var names: [String: String] = [:]
    for (table, code) in [("thema-beeld", "thema"), ("overleggen", "overleg"), ("respons", "organisatie")] {
      for row in try rows.read("tabellen/\(table).csv", [code, "naam"]) { names[row[0]] = row[1] }
    }
    for row in try rows.read("tabellen/keuzes.csv", ["vraag", "keuze", "naam"]) { names["\(row[0])/\(row[1])"] = row[2] }
    self.names = names
  }

  /// The tables of the folder as rows of the vocabulary.
  private struct Rows {
    let folder: String

    /// The cells of these columns, row by row.
    func read(_ path: String, _ columns: [String]) throws(PipelineError) -> [[String]] {
      let bytes: [UInt8]
      do throws(FileSystem.Failure) {
        bytes = try FileSystem.read("\(folder)/\(path)")
      } catch {
        throw .outputIncomplete(path: folder, table: path, columns: [])
      }
      guard let table = OutputTable(bytes) else { throw .outputIncomplete(path: folder, table: path, columns: []) }
      let places = columns.map { table.column($0) }
      let missing = zip(columns, places).filter { $0.1 == nil }.map(\.0)
      if !missing.isEmpty { throw .outputIncomplete(path: folder, table: path, columns: missing) }
      let found = places.compactMap(\.self)
      return table.rows.map { row in found.map { row[$0] } }
    }

    var respondents: [CodedRespondent] {
      get throws(PipelineError) {
        let columns = ["ronde", "respondent", "bron", "organisatie_invoer", "organisatie", "koppeling", "status"]
        return try read("analist/respondenten.csv", columns).map { cells in
          CodedRespondent(
            round: Code(cells[0]), pseudonym: Pseudonym(cells[1]), source: place(cells[2]),
            organisations: [match(cells[3], first(cells[4]), cells[5].split(separator: "|").contains("besluit") ? .decision : .exact)],
            status: SubmissionStatus(rawValue: cells[6]) ?? .unfinished)
        }
      }
    }

    var answers: [CodedAnswer] {
      get throws(PipelineError) {
        let columns = [
          "ronde", "antwoord", "respondent", "bron", "organisatie", "vraag", "tekst", "themas", "subthemas", "methode", "regel",
        ]
        return try read("analist/antwoorden.csv", columns).map { cells in
          CodedAnswer(
            round: Code(cells[0]), pseudonym: Pseudonym(cells[1]), respondent: Pseudonym(cells[2]), source: place(cells[3]),
            organisation: first(cells[4]), question: Code(cells[5]), text: shown(cells[6]), themes: codes(cells[7]),
            subthemes: codes(cells[8]), method: CodingMethod(rawValue: cells[9]) ?? .noTheme, rule: cells[10])
        }
      }
    }

    var judgements: [CodedJudgement] {
      get throws(PipelineError) {
        let columns = ["ronde", "respondent", "bron", "organisatie", "overleg_invoer", "overleg", "koppeling", "oordeel"]
        return try read("analist/overlegoordelen.csv", columns).map { cells in
          CodedJudgement(
            round: Code(cells[0]), respondent: Pseudonym(cells[1]), source: place(cells[2]), organisation: first(cells[3]),
            meeting: match(cells[4], first(cells[5]), Link(rawValue: cells[6]) ?? .unknown),
            verdict: Verdict(rawValue: cells[7]) ?? .noOpinion)
        }
      }
    }

    var choices: [CodedChoice] {
      get throws(PipelineError) {
        let columns = ["ronde", "respondent", "bron", "organisatie", "vraag", "tekst", "keuze", "themas"]
        return try read("analist/overige-antwoorden.csv", columns).map { cells in
          CodedChoice(
            round: Code(cells[0]), respondent: Pseudonym(cells[1]), source: place(cells[2]), organisation: first(cells[3]),
            question: Code(cells[4]), text: shown(cells[5]), choice: first(cells[6]), themes: codes(cells[7]))
        }
      }
    }

    private func place(_ file: String) -> Provenance { Provenance(file: SourceFile(file), row: 0) }
    /// What an output shows was redacted when it was written.
    private func shown(_ text: String) -> RedactedText { RedactedText(RawText(text), replacing: []) }
    private func codes<Subject>(_ cell: String) -> [Code<Subject>] { cell.split(separator: "|").map { Code(String($0)) } }
    private func first<Subject>(_ cell: String) -> Code<Subject>? {
      let codes: [Code<Subject>] = codes(cell)
      return codes.first
    }
    private func match<Subject>(_ input: String, _ code: Code<Subject>?, _ link: Link) -> Match<Subject> {
      Match(input: shown(input), code: code, link: link)
    }
  }
}
