import Foundation
import TestSupport
import Testing

/// That nobody can change a byte of the output, or of what it was made from, without `inbreng verify` saying where.
@Suite struct VerifyTests {
  @Test func theExampleIsSound() throws {
    let folder = try WorkFolder()
    let outcome = try Command.inbreng(["verify", "--input", Project.input.path, "--output", Project.output.path], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.contains("klopt: ") && outcome.errors.isEmpty)
  }

  @Test func itWritesNothing() throws {
    let folder = try SmallConsultation.make()
    let before = try folder.files(below: ".")
    let outcome = try Command.inbreng(["verify"], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.files(below: ".") == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["input", "output"])
  }

  /// Something that somebody does to a file, and what must be said about it.
  struct Tamper: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let words: [String]
    let apply: @Sendable (WorkFolder) throws -> Void

    init(_ description: String, _ words: [String], _ apply: @escaping @Sendable (WorkFolder) throws -> Void) {
      testDescription = description
      self.words = words
      self.apply = apply
    }

    /// Other words in a file.
    static func replace(_ old: String, _ new: String, in path: String, _ words: [String]) -> Tamper {
      Tamper("\(path): \(old) → \(new)", [path] + words) { folder in
        let text = try folder.text(path)
        let range = try #require(text.range(of: old), "\(old) does not stand in \(path)")
        try folder.write(text.replacingCharacters(in: range, with: new), to: path)
      }
    }

    /// Other lines in a file.
    static func lines(_ what: String, in path: String, _ words: [String], _ change: @escaping @Sendable (inout [String]) -> Void) -> Tamper
    {
      Tamper("\(path): \(what)", [path] + words) { folder in
        var lines = try folder.text(path).components(separatedBy: "\n")
        change(&lines)
        try folder.write(lines.joined(separator: "\n"), to: path)
      }
    }
  }

  static let tampers: [Tamper] = [
    // In the digest.
    .replace(
      "11 respondenten", "12 respondenten", in: "output/digest.md", ["kenmerk", "er staat “12”, er hoort “11”", "[uitvoer-gewijzigd]"]),
    .replace("overbodig", "nodig", in: "output/digest.md", ["er staat “nodig”, er hoort “overbodig”"]),
    .replace("</sup>", "</sup> Beek wil dit ook.", in: "output/digest.md", ["er staat “Beek wil dit ook. ”, er hoort niets"]),
    .replace("> “De jeugdbescherming", "> “De politie", in: "output/digest.md", ["de tekst is anders"]),
    .lines("a sentence gone", in: "output/digest.md", ["hier ontbreken 2 regels"]) { $0.removeSubrange(3...4) },
    .lines("a sentence more", in: "output/digest.md", ["deze regel hoort er niet te staan"]) { $0.insert("Alles is goed.", at: 5) },
    .replace("<sup>", "<SUP>", in: "output/digest-kort.md", ["[uitvoer-gewijzigd]"]),
    .replace("11 respondenten", "10 respondenten", in: "output/digest.html", ["kenmerk", "er staat “10”, er hoort “11”"]),
    .replace("default-src 'none'", "default-src *", in: "output/digest.html", ["regel 5"]),
    // In the tables.
    .replace(
      "gemeente-stein,Gemeente Stein,bestuur,ja,1", "gemeente-stein,Gemeente Stein,bestuur,ja,2", in: "output/tabellen/respons.csv",
      [
        "kolom respondenten", "er staat “2”, er hoort “1”",
      ]),
    .replace("ronde-2", "ronde-1", in: "output/tabellen/themas.csv", ["kolom ronde"]),
    .lines("a row gone", in: "output/tabellen/themas.csv", ["hier ontbreekt één regel"]) { $0.remove(at: 2) },
    .lines("two rows swapped", in: "output/tabellen/vragen.csv", ["regel 2", "regel 3"]) { $0.swapAt(1, 2) },
    .replace("overbodig", "nodig", in: "output/tabellen/overleg-beeld.csv", ["regel 1"]),
    .replace("organisaties[", "respondenten[", in: "output/tabellen/beweringen.csv", ["kenmerk", "kolom cel"]),
    .replace("Het", "het", in: "output/tabellen/kolommen.csv", ["kolom uitleg"]),
    .lines("no line end at the end", in: "output/tabellen/keuzevragen.csv", ["[uitvoer-gewijzigd]"]) { $0.removeLast() },
    // What the analyst has; nothing of it is shown.
    .replace("Onbekend", "Bekend", in: "output/analist/respondenten.csv", ["de tekst is anders"]),
    .replace("jeugd", "wonen", in: "output/analist/antwoorden.csv", ["de tekst is anders"]),
    .replace("soort", "Soort", in: "output/analist/meldingen.csv", ["de tekst is anders"]),
    .replace("Gemeente Stein", "Gemeente Beek", in: "output/organisaties/gemeente-stein.md", ["de tekst is anders"]),
    // Whole files.
    Tamper("a byte in the workbook", ["output/werkboek.xlsx", "byte 100:"]) { folder in
      var bytes = try Data(contentsOf: folder.url.appendingPathComponent("output/werkboek.xlsx"))
      bytes[99] ^= 1
      try folder.write(bytes, to: "output/werkboek.xlsx")
    },
    Tamper("a table gone", ["output/tabellen/overlap.csv ontbreekt"]) { folder in
      try FileManager.default.removeItem(atPath: folder.path("output/tabellen/overlap.csv"))
    },
    Tamper("a file more", ["output/tabellen/extra.csv hoort niet bij de uitvoer"]) { try $0.write("a\n", to: "output/tabellen/extra.csv") },
    Tamper("a hidden file", ["output/.verborgen hoort niet"]) { try $0.write("a\n", to: "output/.verborgen") },
    Tamper("a link in place of a file", ["output/digest-kort.md hoort niet bij de uitvoer"]) { folder in
      try FileManager.default.moveItem(atPath: folder.path("output/digest-kort.md"), toPath: folder.path("elders.md"))
      try FileManager.default.createSymbolicLink(atPath: folder.path("output/digest-kort.md"), withDestinationPath: "../elders.md")
    },
    // In the manifest.
    Tamper("no manifest", ["output/manifest.json ontbreekt", "[manifest-ontbreekt]"]) { folder in
      try FileManager.default.removeItem(atPath: folder.path("output/manifest.json"))
    },
    Tamper("no manifest at all", ["output/manifest.json", "[manifest-onleesbaar]"]) { try $0.write("{", to: "output/manifest.json") },
    .replace("\"gelezen\" : 12", "\"gelezen\" : 13", in: "output/manifest.json", ["er staat “13”, er hoort “12”"]),
    .replace("\"version\" : \"", "\"version\" : \"9.", in: "output/manifest.json", ["versie 9.", "[andere-versie]"]),
    Tamper("a table and its hash", ["output/tabellen/respons.csv", "kolom naam", "[uitvoer-klopt-niet]"]) { folder in
      let path = "output/tabellen/respons.csv"
      let old = try folder.text(path)
      let new = old.replacingOccurrences(of: "Gemeente Vaals", with: "Gemeente Elders")
      try folder.write(new, to: path)
      let manifest = try folder.text("output/manifest.json").replacingOccurrences(of: try sha256(old), with: try sha256(new))
      try folder.write(manifest, to: "output/manifest.json")
    },
    // In what it was made from.
    .replace("mensenhandel", "jeugdzorg", in: "input/rondes/ronde-2/formulier.csv", ["[invoer-gewijzigd]", "[uitvoer-verouderd]"]),
    .replace("Gemeente Vaals", "Gemeente Beek", in: "input/rondes/ronde-2/formulier.csv", ["[invoer-gewijzigd]"]),
    .lines("a row gone", in: "input/rondes/ronde-1/formulier.csv", ["[invoer-gewijzigd]"]) { $0.remove(at: 3) },
    .replace("xonar", "koraal", in: "input/besluiten/namen.csv", ["[invoer-gewijzigd]", "[uitvoer-verouderd]"]),
    .replace("drempel: 5", "drempel: 10", in: "input/inbreng.yaml", ["[invoer-gewijzigd]"]),
    .replace("mensenhandel", "wvggz", in: "input/codeboek/termen.csv", ["[invoer-gewijzigd]"]),
    Tamper("a decision file gone", ["input/besluiten/namen.csv is gelezen", "[invoer-verdwenen]"]) { folder in
      try FileManager.default.removeItem(atPath: folder.path("input/besluiten/namen.csv"))
    },
    Tamper("a response file more", ["input/rondes/ronde-2/b.csv was er nog niet"]) { folder in
      try folder.write("Organisatie;Wat is er nodig?\nGemeente Stein;Tijd\n", to: "input/rondes/ronde-2/b.csv")
    },
    Tamper("another key", ["[andere-sleutel]"]) { folder in
      try folder.write(String(repeating: "ab", count: 32) + "\n", to: "input/pseudoniemen.sleutel")
    },
    Tamper("settings that cannot be read", ["input/inbreng.yaml is gewijzigd", "[instellingen-onleesbaar]"]) { folder in
      try folder.write("titel: [\n", to: "input/inbreng.yaml")
    },
  ]

  @Test(arguments: tampers)
  func aTamperIsFoundAndNamed(_ tamper: Tamper) throws {
    let folder = try SmallConsultation.make()
    try tamper.apply(folder)
    let outcome = try Command.inbreng(["verify"], in: folder.url)
    #expect(outcome.status == 65, "\(outcome.errors)")
    #expect(outcome.text.hasPrefix("output klopt niet met input."))
    for word in tamper.words { #expect(outcome.errors.contains(word), "\(word): \(outcome.errors)") }
    #expect(!outcome.errors.contains("laat gezinnen te lang wachten"), "what a respondent wrote is not shown")
  }

  @Test func thereAreAtLeastThirtyTampers() {
    #expect(Self.tampers.count >= 30)
    #expect(Set(Self.tampers.map(\.testDescription)).count == Self.tampers.count)
  }

  @Test func withoutAnOutputOrAKeyItSaysSo() throws {
    let folder = try SmallConsultation.make()
    let nowhere = try Command.inbreng(["verify", "--output", "nergens"], in: folder.url)
    #expect(nowhere.status == 66 && nowhere.errors.contains("[uitvoer-ontbreekt]"))
    try FileManager.default.removeItem(atPath: folder.path("input/pseudoniemen.sleutel"))
    let locked = try Command.inbreng(["verify"], in: folder.url)
    #expect(locked.status == 66 && locked.errors.contains("[sleutel-ontbreekt]"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("input/pseudoniemen.sleutel")))
  }

  /// By a tool that is not ours.
  private static func sha256(_ text: String) throws -> String {
    let folder = try WorkFolder()
    try folder.write(text, to: "a")
    let command = Process()
    command.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    command.arguments = [folder.path("a")]
    let output = Pipe()
    command.standardOutput = output
    try command.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    command.waitUntilExit()
    return String(String(decoding: data, as: UTF8.self).prefix(64))
  }
}
