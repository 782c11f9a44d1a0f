import Consultation
import Foundation
import TestSupport
import Testing

@testable import Pipeline

/// Whatever is edited in the input, every figure that two outputs differ in is named, and its parts by cause add up to the difference.
@Suite struct DecompositionTests {
  private static let header = "E-mailadres;Organisatie;Wat is er nodig?;Wat is er niet nodig?;Welke overleggen zijn overbodig?"

  /// The input while it is edited.
  private struct Input {
    /// Rows per file, below `rondes/`.
    var files: [String: [[String]]] = [:]
    /// Lines that are added to files of the codebook.
    var terms: [String] = []
    var organisations: [String] = []
    var decisions: [String] = []

    func write(to folder: WorkFolder) throws {
      let rounds = folder.path("input/rondes")
      try? FileManager.default.removeItem(atPath: rounds)
      for round in ["ronde-1", "ronde-2"] {
        try FileManager.default.createDirectory(atPath: "\(rounds)/\(round)", withIntermediateDirectories: true)
      }
      for (path, rows) in files {
        try folder.write(
          ([DecompositionTests.header] + rows.map { $0.joined(separator: ";") }).joined(separator: "\n") + "\n", to: "input/rondes/\(path)")
      }
      func lines(_ head: String, _ more: [String]) -> String { ([head] + more).joined(separator: "\n") + "\n" }
      try folder.write(lines("thema;term;vorm;niet_bij;opmerking", ["jeugd;jeugd;begin;;"] + terms), to: "input/codeboek/termen.csv")
      try folder.write(
        lines(
          "code;naam;domein;uitgenodigd;aliassen",
          ["gemeente-beek;Gemeente Beek;bestuur;ja;Beek", "gemeente-stein;Gemeente Stein;bestuur;ja;"] + organisations),
        to: "input/codeboek/organisaties.csv")
      try folder.write(lines("soort;invoer;besluit", decisions), to: "input/besluiten/besluiten.csv")
    }
  }

  private func row(_ person: UInt64, _ random: inout SeededNumbers) -> [String] {
    func pick(_ list: [String]) -> String { list.randomElement(using: &random) ?? "" }
    return [
      "p\(person)@voorbeeld.example", pick(["Gemeente Beek", "Stein", "Gemeente Stein", "Politie", "Ergens", ""]),
      pick(["Meer jeugdwerk", "Rust", "n.v.t.", "", "Woningen"]), pick(["Vergaderen", "Jeugd", "Woningen", ""]),
      pick(["Jeugdtafel", "", "Een ander overleg"]),
    ]
  }

  /// One edit: a row, a file, a person's words, the codebook or a decision.
  private func edit(_ input: inout Input, _ random: inout SeededNumbers) {
    let paths = input.files.keys.sorted()
    let path = paths.randomElement(using: &random) ?? "ronde-1/a.csv"
    let place = (input.files[path]?.count).flatMap { $0 > 0 ? Int(random.next() % UInt64($0)) : nil }
    switch random.next() % 8 {
    case 0: input.files["ronde-\(random.next() % 2 + 1)/\(["c", "d"].randomElement(using: &random) ?? "c").csv"] = [row(90, &random)]
    case 1 where paths.count > 2: input.files[path] = nil
    case 2: input.files[path]?.append(row(50 + random.next() % 9, &random))
    case 3: if let place { input.files[path]?.remove(at: place) }
    case 4:
      if let place, let own = input.files[path]?[place] {
        let other = row(0, &random)
        input.files[path]?[place] = [own[0]] + (1..<5).map { random.next() % 2 == 0 ? own[$0] : other[$0] }
      }
    case 5: input.terms = [["wonen;woning;begin;;"], ["jeugd;rust;woord;;"], []].randomElement(using: &random) ?? []
    case 6: input.organisations = [["politie;Politie;veiligheid;nee;"], []].randomElement(using: &random) ?? []
    default:
      input.decisions =
        [
          ["organisatie;Ergens;gemeente-beek"], ["codering;Rust;wonen"],
          ["codering;Vergaderen;jeugd", "organisatie;Ergens;gemeente-stein"], [],
        ]
        .randomElement(using: &random) ?? []
    }
  }

  /// A figure of the public tables.
  private struct Figure: Hashable {
    var round: Code<Round>
    var subject: RunChange.Subject
  }

  /// The same figures, read from the public tables of an output.
  private func published(_ folder: WorkFolder, _ output: String) throws -> [Figure: Int] {
    func rows(_ table: String) throws -> [[String: String]] {
      let lines = try folder.text("\(output)/tabellen/\(table).csv").split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      return lines.dropFirst().map { Dictionary(zip(lines[0], $0), uniquingKeysWith: { first, _ in first }) }
    }
    func number(_ row: [String: String], _ column: String) -> Int { row[column].flatMap { Int($0) } ?? -1 }
    var result: [Figure: Int] = [:]
    for row in try rows("ronden") {
      let round = Code<Round>(row["ronde"] ?? "")
      result[Figure(round: round, subject: .respondents)] = number(row, "respondenten")
      result[Figure(round: round, subject: .organisations)] = number(row, "organisaties")
    }
    for row in try rows("thema-beeld") {
      result[Figure(round: Code(row["ronde"] ?? ""), subject: .theme(Code(row["thema"] ?? "")))] = number(row, "organisaties")
    }
    for row in try rows("overleg-beeld") {
      let subject = RunChange.Subject.meeting(Code(row["overleg"] ?? ""), .superfluous)
      result[Figure(round: Code(row["ronde"] ?? ""), subject: subject)] = number(row, "overbodig")
    }
    return result
  }

  @Test(arguments: 1...24 as ClosedRange<UInt64>) func thePartsAddUpAfterRandomEditsOfTheInput(_ seed: UInt64) async throws {
    var random = SeededNumbers(state: seed)
    let folder = try SmallConsultation.folder()
    try folder.write("code;bovenliggend;naam;volgorde\njeugd;;Jeugd;10\nwonen;;Wonen;20\n", to: "input/codeboek/themas.csv")
    let questions =
      "code;vraag;soort;pool;aliassen\nnodig;Wat is er nodig?;open;+;\nniet-nodig;Wat is er niet nodig?;open;-;\n"
      + "overleg-overbodig;Welke overleggen zijn overbodig?;overleggen;-;\n"
    try folder.write(questions, to: "input/codeboek/vragen.csv")
    var input = Input()
    for (number, path) in ["ronde-1/a.csv", "ronde-1/b.csv", "ronde-2/a.csv"].enumerated() {
      input.files[path] = (0..<8).map { row(UInt64(number * 8 + $0) % 20, &random) }
    }
    func publish(_ output: String) async throws {
      try input.write(to: folder)
      _ = try await ConsultationRun(input: folder.path("input"), output: folder.path(output), jobs: 1).publish()
    }
    try await publish("toen")
    for _ in 0..<Int(random.next() % 7) { edit(&input, &random) }
    try await publish("nu")
    let comparison = try OutputComparison(before: folder.path("toen"), after: folder.path("nu"))
    let (then, now) = (try published(folder, "toen"), try published(folder, "nu"))
    var named: Set<Figure> = []
    for change in comparison.changes {
      let figure = Figure(round: change.round, subject: change.subject)
      named.insert(figure)
      #expect(change.before + change.parts.values.reduce(0, +) == change.after)
      #expect(change.before == then[figure, default: 0], "\(change)")
      #expect(change.after == now[figure, default: 0], "\(change)")
    }
    for figure in Set(then.keys).union(now.keys) where then[figure, default: 0] != now[figure, default: 0] {
      #expect(named.contains(figure), "\(figure)")
    }
  }
}
