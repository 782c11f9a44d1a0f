import Foundation
import TestSupport
import Testing

/// Input from strangers: bounded time and memory, a clear sentence, and the rest goes on.
@Suite struct HostileInputTests {
  /// Two good respondents of the consultation of ``FaultyRun``, with whatever `spoil` adds.
  ///
  /// - Parameters:
  ///   - seconds: the most processor time.
  ///   - megabytes: the most memory; a run on nothing takes some tens.
  private func run(
    counting expected: Int = 2, saying words: [String] = [], seconds: Double = 10, megabytes: Int = 500,
    _ spoil: (WorkFolder) throws -> Void
  ) throws {
    let folder = try FaultyRun.consultation()
    try spoil(folder)
    let (outcome, cost) = try Command.measured(["--jobs", "2"], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors.prefix(2000))")
    #expect(cost.seconds < seconds, "\(cost)")
    #expect(cost.megabytes < megabytes, "\(cost)")
    let respondents = try folder.text("output/analist/respondenten.csv").split(separator: "\n")
    #expect(respondents.count { $0.contains(",geteld,") } == expected, "\(respondents) \(outcome.errors.prefix(2000))")
    #expect(respondents.count { $0.contains("ronde-1/antwoorden.csv") && $0.contains(",geteld,") } == 2)
    for word in words { #expect(outcome.errors.contains(word), "\(word): \(outcome.errors.prefix(2000))") }
  }

  private let answer = "E-mailadres;Organisatie;Wat is er nodig?\nd@voorbeeld.example;Beek;Tijd\n"

  @Test func linksPipesAndDevicesAreLeftAlone() throws {
    try run(saying: ["ronde-1/link.csv", "ronde-1/pijp.csv", "ronde-1/nergens.csv", "rondes/buiten", "[geen-gewoon-bestand]"]) { folder in
      try FileManager.default.createSymbolicLink(atPath: folder.path("input/rondes/ronde-1/link.csv"), withDestinationPath: "/etc/passwd")
      try FileManager.default.createSymbolicLink(atPath: folder.path("input/rondes/ronde-1/nergens.csv"), withDestinationPath: "weg")
      try FileManager.default.createSymbolicLink(atPath: folder.path("input/rondes/buiten"), withDestinationPath: "/")
      #expect(mkfifo(folder.path("input/rondes/ronde-1/pijp.csv"), 0o600) == 0)
      if geteuid() == 0 { _ = mknod(folder.path("input/rondes/ronde-1/nul.csv"), S_IFCHR | 0o600, makedev(1, 5)) }
    }
  }

  /// Also among the files that people decide with and the codebook.
  @Test func linksAndPipesAmongCodebookAndDecisionsAreLeftAlone() throws {
    try run(saying: ["codeboek/link.csv", "besluiten/pijp.csv", "besluiten/link.csv", "[geen-gewoon-bestand]"]) { folder in
      try folder.write("soort;invoer;besluit\n", to: "input/besluiten/goed.csv")
      for name in ["codeboek/link.csv", "besluiten/link.csv"] {
        try FileManager.default.createSymbolicLink(atPath: folder.path("input/\(name)"), withDestinationPath: "/etc/passwd")
      }
      #expect(mkfifo(folder.path("input/besluiten/pijp.csv"), 0o600) == 0)
    }
  }

  @Test func settingsThatAreAPipeDoNotHoldTheRun() throws {
    let folder = try FaultyRun.consultation()
    try FileManager.default.removeItem(atPath: folder.path("input/inbreng.yaml"))
    #expect(mkfifo(folder.path("input/inbreng.yaml"), 0o600) == 0)
    #expect(try Command.inbreng([], in: folder.url).status == 65)
  }

  @Test func namesThatAreNoText() throws {
    try run(
      counting: 6,
      saying: [#"ronde-1/caf\xE9.csv"#, #"ronde-1/twee\u{000A}regels.csv"#, #"ronde-1/\u{001B}[31mrood.csv"#, #"ronde-1/\u{202E}vsc.csv"#]
        + ["[vreemde-naam]"]
    ) { folder in
      let names: [[UInt8]] = [
        Array("caf".utf8) + [0xE9] + Array(".csv".utf8), Array("twee\nregels.csv".utf8), Array("\u{1B}[31mrood.csv".utf8),
        Array("\u{202E}vsc.csv".utf8),
      ]
      for (number, name) in names.enumerated() {
        let path = Array(folder.path("input/rondes/ronde-1/").utf8) + [UInt8(ascii: "/")] + name + [0]
        let file = path.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { fopen($0.baseAddress!, "w") }
        try #require(file != nil)
        fputs(answer.replacing("d@", with: "d\(number)@"), file)
        fclose(file)
      }
    }
  }

  @Test func namesInTheOutputStayOnOneLine() throws {
    let folder = try FaultyRun.consultation()
    try folder.write(answer, to: "input/rondes/ronde\u{202E}\n2/twee\nregels.csv")
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    for (path, bytes) in try folder.files(below: "output") where path != "werkboek.xlsx" {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.unicodeScalars.contains("\u{202E}") && !text.contains("twee\nregels"), "\(path)")
    }
  }

  /// Three settings, each gone beyond by one file.
  @Test func limitsAreSettings() throws {
    try run(
      counting: 3,
      saying: [
        "ronde-1/groot.csv: Het bestand is groter dan 2 MB", "ronde-1/lang.csv: Het bestand heeft een regel van meer dan 1 MB",
        "rondes/ronde-2/z3.csv: ".replacing("rondes/", with: ""), "[te-veel-bestanden]", "1 bestand is niet gelezen",
      ]
    ) { folder in
      try folder.write(
        "titel: Proef\nprivacy:\n  sleutel: vast.sleutel\ngrenzen:\n  bestand_mb: 2\n  regel_mb: 1\n  bestanden: 9\n",
        to: "input/inbreng.yaml")
      try folder.write(Data(repeating: 0x0A, count: 2_000_001), to: "input/rondes/ronde-1/groot.csv")
      try folder.write(Data(repeating: 0x61, count: 1_000_001), to: "input/rondes/ronde-1/lang.csv")
      // Five of the codebook, three of the first round, and then one more may be read.
      try folder.write(answer, to: "input/rondes/ronde-2/z2.csv")
      try folder.write(answer, to: "input/rondes/ronde-2/z3.csv")
    }
  }

  @Test func aLimitOnAllFilesTogether() throws {
    try run(saying: ["ronde-1/z.csv", "[invoer-te-groot]", "totaal_mb"]) { folder in
      try folder.write("titel: Proef\nprivacy:\n  sleutel: vast.sleutel\ngrenzen:\n  totaal_mb: 1\n", to: "input/inbreng.yaml")
      try folder.write(Data(repeating: 0x0A, count: 1_000_001), to: "input/rondes/ronde-1/z.csv")
    }
  }

  @Test func tenGigabytesOfOneLine() throws {
    try run(saying: ["ronde-1/enorm.csv: Het bestand is groter dan 500 MB", "[bestand-te-groot]"]) { folder in
      try folder.write("a", to: "input/rondes/ronde-1/enorm.csv")
      #expect(truncate(folder.path("input/rondes/ronde-1/enorm.csv"), 10_000_000_000) == 0)
    }
    // And where the settings allow it: the line is too long, and the memory is that of the file at most.
    try run(saying: ["ronde-1/lang.csv: Het bestand heeft een regel van meer dan 20 MB"]) { folder in
      try folder.write("a", to: "input/rondes/ronde-1/lang.csv")
      #expect(truncate(folder.path("input/rondes/ronde-1/lang.csv"), 100_000_000) == 0)
    }
  }

  /// A workbook of a few hundred kilobytes that is gigabytes when it is unpacked, and one with more parts than anybody has.
  @Test func aZipBomb() throws {
    try run(saying: ["ronde-1/bom.xlsx", "ronde-1/delen.xlsx", "[werkmap-te-groot]"], seconds: 60, megabytes: 1200) { folder in
      let book = WorkbookBuilder(rows: "<row><c t=\"str\"><v>a</v></c></row>")
      for part in book.parts where part.name != "xl/worksheets/sheet1.xml" { try folder.write(part.content, to: "boek/\(part.name)") }
      let sheet = book.parts.first { $0.name == "xl/worksheets/sheet1.xml" }?.content ?? ""
      try folder.write(String(sheet.prefix { $0 != "c" }), to: "begin.xml")
      let script = """
        import pathlib, zipfile
        book = pathlib.Path("boek")
        for name in ["bom", "delen"]:
          with zipfile.ZipFile(f"input/rondes/ronde-1/{name}.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
            for part in sorted(book.rglob("*")):
              if part.is_file(): archive.write(part, part.relative_to(book))
            with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
              sheet.write(pathlib.Path("begin.xml").read_bytes())
              if name == "bom":
                for _ in range(2000): sheet.write(b" " * 1_000_000)
            if name == "delen":
              for number in range(20_000): archive.writestr(f"xl/deel{number}.xml", b"")
        """
      #expect(try Command.run("python3", ["-c", script], in: folder.url).status == 0)
      let size = try FileManager.default.attributesOfItem(atPath: folder.path("input/rondes/ronde-1/bom.xlsx"))[.size] as? Int
      #expect((size ?? .max) < 4_000_000)
    }
  }

  /// The short form of it; `INBRENG_FILES=100000` makes it as many as that.
  @Test func moreFilesThanAnybodyHas() throws {
    let files = FaultyRun.amount("INBRENG_FILES", short: 3000)
    let limit = files / 10
    try run(saying: ["Er staan meer dan \(limit) bestanden", "\(files + 6 - limit) bestanden zijn niet gelezen"], seconds: 120) { folder in
      try folder.write("titel: Proef\nprivacy:\n  sleutel: vast.sleutel\ngrenzen:\n  bestanden: \(limit)\n", to: "input/inbreng.yaml")
      try folder.write("x", to: "input/rondes/ronde-2/0.csv")
      for number in 1..<files { close(open(folder.path("input/rondes/ronde-2/\(number).csv"), O_CREAT | O_WRONLY, 0o600)) }
    }
  }

  /// Names that stand for names that stand for names, and brackets without end.
  @Test(arguments: ["inbreng.yaml", "rondes/ronde-1/antwoorden.csv.bron.yaml"])
  func yamlThatExplodes(file: String) throws {
    var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
    for (name, before) in zip("bcdefghijklmnop", "abcdefghijklmno") {
      bomb += "\(name): &\(name) [" + Array(repeating: "*\(before)", count: 9).joined(separator: ",") + "]\n"
    }
    for text in [bomb + "? *p\n: 1\n", "titel: " + String(repeating: "[", count: 200_000), String(repeating: "- ", count: 100_000)] {
      let folder = try FaultyRun.consultation()
      try folder.write(text, to: "input/\(file)")
      let (outcome, cost) = try Command.measured([], in: folder.url)
      #expect(cost.seconds < 10 && cost.megabytes < 500, "\(cost)")
      #expect(outcome.status == (file == "inbreng.yaml" ? 65 : 0), "\(outcome.errors)")
      #expect(outcome.errors.contains(file.replacing("rondes/", with: "")) && outcome.errors.contains("[yaml-te-ingewikkeld]"))
    }
  }

  /// A code of the codebook becomes the name of a file.
  @Test(arguments: ["../../weg", "/etc/weg", "a/b", "a\\b", "gemeente beek\u{0}"])
  func aCodeThatIsAPath(code: String) throws {
    try run(saying: ["codeboek/organisaties.csv", "[codeboek-code-ongeldig]"]) { folder in
      let path = "input/codeboek/organisaties.csv"
      try folder.write(try folder.text(path) + "\(code);Ergens;bestuur;ja;Ergens\n", to: path)
    }
  }

  // MARK: - Unicode

  /// Letters that look like others: the name is the same organisation or unknown, and never another one.
  @Test func lookalikesAreNoOtherOrganisation() throws {
    let folder = try WorkFolder()
    #expect(try Command.inbreng(["init", "."], in: folder.url).status == 0)
    let swaps: [Character: Character] = [
      "a": "а", "e": "е", "o": "о", "p": "р", "c": "с", "i": "і", "x": "х", "y": "у", "M": "М", "B": "В", "H": "Н", "K": "К", "O": "Ο",
      "l": "ⅼ",
    ]
    let organisations = try folder.text("input/codeboek/organisaties.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
      .filter { !$0[1].contains(",") }
    var rows = "E-mailadres;Organisatie;Wat is er nodig?\n"
    var expected: [String: String] = [:]
    for (number, organisation) in organisations.enumerated() {
      let changed = String(organisation[1].map { swaps[$0] ?? $0 })
      let partly = String(organisation[1].enumerated().map { $0.offset % 3 == 0 ? swaps[$0.element] ?? $0.element : $0.element })
      for (variant, name) in [changed, partly, "\u{202E}\(organisation[1])", organisation[1].map { "\($0)\u{200B}" }.joined()].enumerated()
      {
        rows += "p\(number)v\(variant)@voorbeeld.example;\(name);Rust\n"
        expected["\(number * 4 + variant + 2)"] = organisation[0]
      }
    }
    try folder.write(rows, to: "input/rondes/ronde-1/a.csv")
    let outcome = try Command.inbreng([], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let table = try folder.text("output/analist/respondenten.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    #expect(table.count == expected.count)
    for row in table where row[6] != "" {
      #expect(expected[row[3]] == row[6], "\(row)")
    }
  }

  @Test func whatTurnsTheReadingDirectionIsInNoOutput() throws {
    let folder = try FaultyRun.consultation()
    try folder.write(
      "E-mailadres;Organisatie;Wat is er nodig?\nd@voorbeeld.example;Beek\u{202E};jeugd\u{202E}werk \u{2066}rust\u{2069} nu\u{0000}\u{001B}[31m\n",
      to: "input/rondes/ronde-1/bidi.csv")
    let outcome = try Command.inbreng([], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    var texts = try folder.files(below: "output").filter { $0.key != "werkboek.xlsx" }.mapValues { String(decoding: $0, as: UTF8.self) }
    texts["printed"] = outcome.text + outcome.errors
    for (place, text) in texts {
      let bad = text.unicodeScalars.filter { scalar in
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value) || scalar.value == 0x1B
      }
      #expect(bad.isEmpty, "\(place)")
    }
  }

  @Test func aFloodOfAccents() throws {
    try run(counting: 4, seconds: 60, megabytes: 500) { folder in
      let flood = "e" + String(repeating: "\u{0301}", count: 100_000)
      try folder.write(
        "E-mailadres;Organisatie;Wat is er nodig?\nd@voorbeeld.example;Beek;\(flood)\ne@voorbeeld.example;\(flood);Rust\n",
        to: "input/rondes/ronde-1/vloed.csv")
    }
  }

  /// A table is as wide as its longest row: sixty thousand columns that nobody knows, and as many rows without a cell in them.
  @Test func oneRowAsWideAsTheTableIsLong() throws {
    try run(counting: 3, saying: ["rij-te-lang"], seconds: 5) { folder in
      try folder.write(
        answer.dropLast() + String(repeating: ";", count: 60_000) + "x\n" + String(repeating: ";;\n", count: 60_000),
        to: "input/rondes/ronde-1/breed.csv")
    }
  }

  // MARK: - Wiping

  @Test func aFileThatIsRemovedLeavesNothingEither() throws {
    let folder = try FaultyRun.consultation()
    try folder.write(answer.replacing("Tijd", with: "Zeldzaamwoord"), to: "input/rondes/ronde-1/weg.csv")
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    try FileManager.default.removeItem(atPath: folder.path("input/rondes/ronde-1/weg.csv"))
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    let fresh = try FaultyRun.consultation()
    #expect(try Command.inbreng([], in: fresh.url).status == 0)
    #expect(try folder.files(below: ".") == fresh.files(below: "."))
  }
}

private func makedev(_ major: UInt64, _ minor: UInt64) -> dev_t { dev_t(major << 8 | minor) }
