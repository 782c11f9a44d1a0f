import Consultation
import Foundation
import TestSupport
import Testing

@testable import Pipeline

/// Many runs in one folder while its input changes: the output is always that of a fresh run, and nothing piles up.
///
/// `scripts/soak` makes it a thousand runs in one process.
@Suite struct SoakTests {
  @Test func rerunsEqualFreshRunsAndLeaveNothingBehind() async throws {
    let amount = ProcessInfo.processInfo.environment["INBRENG_SOAK"].flatMap { Int($0) }
    let runs = amount ?? 12
    let folder = try SmallConsultation.folder()
    var random = SeededNumbers(state: 20_261_121)
    var files = ["rondes/ronde-1/a.csv": 1]
    var memory: [Int] = []
    var descriptors: [Int] = []
    for run in 1...runs {
      try change(&files, in: folder, &random)
      _ = try await ConsultationRun(input: folder.path("input"), output: folder.path("output"), jobs: 2).publish()
      let fresh = try WorkFolder()
      try fresh.copy(folder.url.appendingPathComponent("input"), to: "input")
      _ = try await ConsultationRun(input: fresh.path("input"), output: fresh.path("output"), jobs: 1).publish()
      let (made, expected) = (try folder.files(below: "."), try fresh.files(below: "."))
      #expect(made.keys.sorted() == expected.keys.sorted(), "run \(run)")
      #expect(made == expected, "run \(run)")
      #expect(try openFiles(below: folder) == [], "run \(run)")
      // Every now and then the evidence too.
      if run.isMultiple(of: 40) {
        let verified = try await ConsultationRun(input: folder.path("input"), output: folder.path("output"), jobs: 2).verify()
        #expect(verified.isSound, "run \(run): \(verified.findings)")
      }
      memory.append(try residentMegabytes())
      descriptors.append(try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count)
    }
    // Other tests run in the same process in the short form, and take memory of their own.
    if amount != nil {
      let (early, late) = (memory[runs / 5], memory[runs - 1])
      let (few, many) = (descriptors[runs / 5], descriptors[runs - 1])
      print("After \(runs / 5) runs \(early) MB and \(few) open files, after \(runs) runs \(late) MB and \(many) open files.")
      #expect(many <= few)
      #expect(late < early + max(30, early / 4), "\(early) MB became \(late) MB")
    }
  }

  /// Adds, changes or removes a file.
  private func change(_ files: inout [String: Int], in folder: WorkFolder, _ random: inout SeededNumbers) throws {
    let paths = files.keys.sorted()
    let path = "rondes/ronde-\(random.next() % 3 + 1)/\(["a", "b", "c", "d e"].randomElement(using: &random) ?? "a").csv"
    switch random.next() % 7 {
    case 0 where paths.count > 1:
      let gone = paths.randomElement(using: &random) ?? path
      files[gone] = nil
      try FileManager.default.removeItem(atPath: folder.path("input/\(gone)"))
    case 1: try folder.write("titel: Titel \(random.next() % 5)\nprivacy:\n  sleutel: vast.sleutel\n", to: "input/inbreng.yaml")
    case 2:
      let decided = ["gemeente-beek", "-", "weg"].randomElement(using: &random) ?? "-"
      try folder.write("soort;invoer;besluit;wie\norganisatie;Ergens;\(decided);jk\n", to: "input/besluiten/namen.csv")
    case 3:
      let term = ["jeugd", "rust", "vergader"].randomElement(using: &random) ?? "jeugd"
      try folder.write("thema;term;vorm;niet_bij;opmerking\njeugd;\(term);begin;;\n", to: "input/codeboek/termen.csv")
    default:
      let rows = Int(random.next() % 30) + 1
      files[path] = rows
      try folder.write(SmallConsultation.answers(rows, &random), to: "input/\(path)")
    }
  }

  /// What this process has open below the folder.
  private func openFiles(below folder: WorkFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
      .compactMap { try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)") }
      .filter { $0.hasPrefix(folder.url.path) }
  }

  private func residentMegabytes() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return line.split(separator: " ").compactMap { Int($0) }.first.map { $0 / 1024 } ?? 0
  }
}

/// A consultation that runs in a moment.
enum SmallConsultation {
  /// A folder with a small codebook, a fixed key and two respondents.
  static func folder() throws -> WorkFolder {
    let folder = try WorkFolder()
    let files = [
      "codeboek/vragen.csv": "code;vraag;soort;pool;aliassen\nnodig;Wat is er nodig?;open;+;\nniet-nodig;Wat is er niet nodig?;open;-;\n",
      "codeboek/themas.csv": "code;bovenliggend;naam;volgorde\njeugd;;Jeugd;10\n",
      "codeboek/termen.csv": "thema;term;vorm;niet_bij;opmerking\njeugd;jeugd;begin;;\n",
      "codeboek/organisaties.csv":
        "code;naam;domein;uitgenodigd;aliassen\ngemeente-beek;Gemeente Beek;bestuur;ja;Beek\ngemeente-stein;Gemeente Stein;bestuur;ja;\n",
      "codeboek/overleggen.csv": "code;naam;aliassen;niveau;schaal;themas;deelnemers;per_jaar;duur_uren;wettelijk\n"
        + "jeugdtafel;Jeugdtafel;;tactisch;zuid-limburg;jeugd;gemeente-beek|gemeente-stein;4;2;nee\n",
      "inbreng.yaml": "titel: Proef\nprivacy:\n  sleutel: vast.sleutel\n", "vast.sleutel": String(repeating: "0f", count: 32) + "\n",
      "rondes/ronde-1/a.csv": "E-mailadres;Organisatie;Wat is er nodig?\na@voorbeeld.example;Gemeente Beek;Rust\n",
    ]
    for (path, text) in files { try folder.write(text, to: "input/\(path)") }
    return folder
  }

  /// A response file with this many rows.
  static func answers(_ rows: Int, _ random: inout SeededNumbers) -> String {
    var text = "E-mailadres;Organisatie;Wat is er nodig?;Wat is er niet nodig?\n"
    for _ in 0..<rows {
      let organisation = ["Gemeente Beek", "Stein", "gemeente stein", "Ergens", ""].randomElement(using: &random) ?? ""
      let answer = ["Meer jeugdwerk", "Rust", "n.v.t.", "", "Bel p@voorbeeld.example"].randomElement(using: &random) ?? ""
      text += "p\(random.next() % 40)@voorbeeld.example;\(organisation);\(answer);Vergaderen \(random.next() % 9)\n"
    }
    return text
  }
}

/// Chance with a fixed seed.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
