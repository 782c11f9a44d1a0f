import Foundation
import TestSupport
import Testing

@testable import Pipeline

/// The same answers in other files, read by other numbers of threads, alone or beside another round, give the same tables.
///
/// What tells files apart differs on purpose: `verantwoording` has a row per file, `ronden` the number of files, and `bron` and `rij` say
/// where a row stood. A respondent who gave no e-mail address or id has a pseudonym made from file and row, because nothing else tells
/// two who wrote the same apart; no public table holds it.
@Suite struct SplitTests {
  private static let header =
    "E-mailadres;Organisatie;Namens;Tijdstempel;Wat is er nodig?;Wat is er niet nodig?;Welke overleggen zijn overbodig?"

  /// A respondent's row; who sends twice does so at another time.
  private func row(_ number: Int, _ random: inout SeededNumbers) -> String {
    func pick(_ list: [String]) -> String { list.randomElement(using: &random) ?? "" }
    let email = random.next() % 4 == 0 ? "" : "p\(random.next() % 25)@voorbeeld.example"
    return [
      email, pick(["Gemeente Beek", "Stein", "gemeente stein", "Ergens", ""]), "",
      "2021-03-\(10 + number / 30) 10:\(10 + number % 30):30",
      pick(["Meer jeugdwerk", "Rust", "n.v.t.", "", "Bel p@voorbeeld.example", "Jeugd \(number)"]), pick(["Vergaderen", "Jeugd", ""]),
      pick(["Jeugdtafel", "", "Een ander overleg"]),
    ].joined(separator: ";")
  }

  /// A round as rows, dealt over files with these names.
  private func write(_ rows: [String], round: String, names: [String], to folder: WorkFolder, _ random: inout SeededNumbers) throws {
    var files = names.map { _ in [String]() }
    for row in rows { files[Int(random.next() % UInt64(names.count))].append(row) }
    for (name, own) in zip(names, files) {
      try folder.write(([Self.header] + own).joined(separator: "\n") + "\n", to: "input/rondes/\(round)/\(name)")
    }
  }

  private func output(_ folder: WorkFolder, jobs: Int) async throws -> [String: Data] {
    _ = try await ConsultationRun(input: folder.path("input"), output: folder.path("output"), jobs: jobs).publish()
    return try folder.files(below: "output")
  }

  private func consultation() throws -> WorkFolder {
    let folder = try SmallConsultation.folder()
    try FileManager.default.removeItem(atPath: folder.path("input/rondes/ronde-1/a.csv"))
    return folder
  }

  /// The records of a table without some of its columns, sorted: files stand in the order of their names.
  private func records(_ data: Data?, without columns: Set<String>) -> [String] {
    let lines = String(decoding: data ?? Data(), as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    guard let header = lines.first else { return [] }
    let kept = header.indices.filter { !columns.contains(String(header[$0])) }
    return lines.map { line in kept.compactMap { line.indices.contains($0) ? String(line[$0]) : nil }.joined(separator: ",") }.sorted()
  }

  /// Public files that say something of files; the claims do so in the sentence that says how many were read.
  private static let ofFiles: Set<String> = ["tabellen/verantwoording.csv", "tabellen/ronden.csv", "tabellen/beweringen.csv"]

  @Test(arguments: 1...8 as ClosedRange<UInt64>) func anySplitOverFilesAndThreadsGivesTheSameTables(_ seed: UInt64) async throws {
    var random = SeededNumbers(state: seed)
    let rounds = ["ronde-1": 50, "ronde-2": 30].sorted { $0.key < $1.key }
    let rows = rounds.map { round, size in (round, (0..<size).map { row($0, &random) }) }
    let whole = try consultation()
    for (round, own) in rows { try write(own, round: round, names: ["alles.csv"], to: whole, &random) }
    let expected = try await output(whole, jobs: 1)
    let split = try consultation()
    for (round, own) in rows {
      let names = Array(["a.csv", "Z.csv", "b c.csv", "10.csv", "9.csv"].shuffled(using: &random).prefix(Int(random.next() % 4) + 1))
      try write(own, round: round, names: names, to: split, &random)
    }
    var made: [[String: Data]] = []
    for jobs in 1...4 { made.append(try await output(split, jobs: jobs)) }
    for jobs in 2...4 { #expect(made[jobs - 1] == made[0], "\(jobs) threads") }
    let output = made[0]
    #expect(output.keys.sorted() == expected.keys.sorted())
    for path in expected.keys.sorted() where path.hasPrefix("tabellen/") && path.hasSuffix(".csv") && !Self.ofFiles.contains(path) {
      #expect(output[path] == expected[path], "\(path)")
    }
    #expect(
      records(output["tabellen/ronden.csv"], without: ["bestanden"]) == records(expected["tabellen/ronden.csv"], without: ["bestanden"]))
    func claims(_ files: [String: Data]) -> [String] {
      records(files["tabellen/beweringen.csv"], without: []).filter { record in !Self.ofFiles.contains { record.contains($0) } }
    }
    #expect(claims(output) == claims(expected))
    // Of the analyst's rows only where they stood differs, and the pseudonyms of whom nothing identifies.
    for (table, columns) in [
      ("respondenten", ["bron", "rij", "respondent"]), ("antwoorden", ["bron", "rij", "respondent", "antwoord"]),
      ("overlegoordelen", ["bron", "rij", "respondent"]), ("bescherming", []),
    ] as [(String, Set<String>)] {
      let path = "analist/\(table).csv"
      #expect(records(output[path], without: columns) == records(expected[path], without: columns), "\(table)")
    }
    func known(_ files: [String: Data]) -> Set<String> {
      Set(records(files["analist/respondenten.csv"], without: ["bron", "rij"]).filter { !$0.isEmpty })
    }
    // Who gave an e-mail address keeps a pseudonym wherever the row stands.
    let kept = known(output).intersection(known(expected)).count
    #expect(kept > known(expected).count / 2)
  }

  /// Nothing that is counted in a round depends on another round, but for who answered in the one before.
  @Test(arguments: 1...4 as ClosedRange<UInt64>) func aRoundCountsTheSameBesideAnother(_ seed: UInt64) async throws {
    var random = SeededNumbers(state: seed + 100)
    let first = (0..<40).map { row($0, &random) }
    let second = (0..<40).map { row($0, &random) }
    func made(_ rounds: [(String, [String])]) async throws -> [String: Data] {
      let folder = try consultation()
      var order = SeededNumbers(state: 1)
      for (round, rows) in rounds { try write(rows, round: round, names: ["alles.csv"], to: folder, &order) }
      return try await output(folder, jobs: 2)
    }
    let both = try await made([("ronde-1", first), ("ronde-2", second)])
    let alone = [try await made([("ronde-1", first)]), try await made([("ronde-2", second)])]
    var compared = 0
    for path in both.keys.sorted() where path.hasPrefix("tabellen/") && path != "tabellen/beweringen.csv" {
      let lines = records(both[path], without: ["ook_vorige_ronde"])
      guard String(decoding: both[path] ?? Data(), as: UTF8.self).hasPrefix("ronde,") else { continue }
      for (round, files) in zip(["ronde-1,", "ronde-2,"], alone) {
        let own = lines.filter { $0.hasPrefix(round) }
        #expect(own == records(files[path], without: ["ook_vorige_ronde"]).filter { $0.hasPrefix(round) }, "\(path)")
        compared += own.count
      }
    }
    #expect(compared > 60)
  }

  /// A file so large that it is cut for reading and for coding, with everything that may lie on both sides of a cut: a person, with
  /// another organisation, a text that many send, an entry of the worklist, and an accent in one sign and in two.
  @Test func aLargeFileGivesTheSameBytesForAnyNumberOfTasks() async throws {
    var random = SeededNumbers(state: 9)
    func pick(_ list: [String]) -> String { list.randomElement(using: &random) ?? "" }
    let campaign = "Wij vragen allemaal om dezelfde vaste medewerker voor ieder gezin in de buurt"
    let filler = String(repeating: "woorden ", count: 22)
    let rows = (0..<7_000).map { number in
      let accent = number < 3_500 ? "\u{E9}" : "e\u{301}"
      let text = pick(["\"Meer rust;\nen tijd\"", campaign, "Caf\(accent) \(number % 9)", "\"zeg \"\"ja\"\" \(filler)\"", filler])
      return [
        "p\(accent)\(random.next() % 5_000)@voorbeeld.example", pick(["Gemeente Beek", "Stein", "Stichting Caf\(accent)", "Ergens"]), "",
        "2021-03-\(10 + number % 20) 10:\(10 + number % 30):30", text, pick(["Vergaderen \(filler)", ""]),
        pick(["Jeugdtafel", "Caf\(accent)overleg; Jeugdtafel", ""]),
      ].joined(separator: ";")
    }
    let folder = try consultation()
    try write(rows, round: "ronde-1", names: ["alles.csv"], to: folder, &random)
    let serial = try await output(folder, jobs: 1)
    #expect(String(decoding: serial["analist/antwoorden.csv"] ?? Data(), as: UTF8.self).utf8.count > 1_000_000)
    for jobs in [2, 5] {
      let parts = try await output(folder, jobs: jobs)
      #expect(parts.keys.sorted() == serial.keys.sorted())
      for (name, bytes) in serial { #expect(parts[name] == bytes, "\(name) by \(jobs) tasks") }
    }
  }
}
