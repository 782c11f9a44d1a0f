import Foundation
import TestSupport
import Testing

/// `inbreng facts`: the map step of a run on another engine.
@Suite struct FactsTests {
  private static let file = "input/rondes/ronde-1/limesurvey-gemeenten.csv"

  private func example() throws -> WorkFolder {
    let folder = try WorkFolder()
    try folder.copy(Project.input, to: "input")
    return folder
  }

  /// The rows of facts by the names of their columns.
  private func facts(_ outcome: Command.Outcome) -> [[String: String]] {
    let lines = outcome.text.split(separator: "\n").map(String.init)
    let names = lines[0].split(separator: ",").map(String.init)
    return lines.dropFirst().map { line in
      Dictionary(zip(names, cells(line)), uniquingKeysWith: { first, _ in first })
    }
  }

  private func cells(_ line: String) -> [String] {
    var result = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: result.append("")
      default: result[result.count - 1].append(character)
      }
    }
    return result
  }

  @Test func aFileAndStandardInputGiveTheSameFacts() throws {
    let folder = try example()
    let file = try Command.inbreng(["facts", Self.file], in: folder.url)
    #expect(file.status == 0, "\(file.errors)")
    let piped = try Command.run(
      "sh",
      [
        "-c", "\"$0\" facts --round ronde-1 --source ronde-1/limesurvey-gemeenten.csv < \(Self.file)", Command.binary.path,
      ], in: folder.url)
    #expect(piped.status == 0, "\(piped.errors)")
    #expect(piped.output == file.output)
    #expect(try Command.inbreng(["facts", Self.file], in: folder.url).output == file.output)
  }

  @Test func theFactsOfAllFilesHoldEverySubmission() throws {
    let folder = try example()
    var statuses: [String: Int] = [:]
    var read = 0
    for path in try folder.files(below: "input/rondes").keys.sorted() {
      let outcome = try Command.inbreng(["facts", "input/rondes/\(path)"], in: folder.url)
      #expect(outcome.status == 0, "\(outcome.errors)")
      for fact in facts(outcome) where fact["soort"] == "inzending" { statuses[fact["status"] ?? "", default: 0] += 1 }
      read += facts(outcome).compactMap { $0["soort"] == "bestand" ? Int($0["gelezen"] ?? "") : nil }.reduce(0, +)
    }
    // By hand from Tests/Fixtures/voorbeeld/verwacht.csv: what is replaced or sent twice counts by itself.
    let expected = String(decoding: try Data(contentsOf: Project.fixture("voorbeeld/verwacht.csv")), as: UTF8.self)
    let lines = expected.split(whereSeparator: \.isNewline).map { $0.split(separator: expected.contains(";") ? ";" : ",").map(String.init) }
    func sum(_ columns: [String]) -> Int {
      let places = columns.compactMap { lines[0].firstIndex(of: $0) }
      return lines.dropFirst().reduce(0) { total, line in total + places.reduce(0) { $0 + (Int(line[$1]) ?? 0) } }
    }
    #expect(read == sum(["gelezen"]))
    #expect(statuses["geteld"] == sum(["geteld", "vervangen", "dubbel"]))
    #expect(statuses["test"] == sum(["test"]))
    #expect(statuses["onvolledig"] == sum(["onvolledig"]))
  }

  @Test func thePartsOfAFileAreItsFacts() throws {
    let folder = try example()
    let names = try Command.inbreng(["facts", Self.file, "--names"], in: folder.url)
    try folder.write(names.output, to: "namen.txt")
    func lines(_ options: [String]) throws -> [String] {
      let outcome = try Command.inbreng(["facts", Self.file, "--known-names", "namen.txt"] + options, in: folder.url)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return outcome.text.split(separator: "\n").dropFirst().map(String.init).filter { !$0.hasPrefix("besluit-ongebruikt") }
        .map { cells($0).enumerated().filter { $0.offset != 3 }.map(\.element).joined(separator: ",") }
    }
    let whole = try lines([])
    #expect(whole.count > 1000)
    #expect(try (1...5).flatMap { try lines(["--part", "\($0)/5"]) } == whole)
  }

  @Test func nothingLeadsToAPerson() throws {
    let folder = try WorkFolder()
    try folder.copy(Project.input, to: "input")
    try folder.write(
      """
      E-mailadres;Naam;Organisatie;Mogen wij u citeren?;Wat past niet?;Wat is er nodig?
      j.zwartewater@gemeente.example;Joris Zwartewater;Gemeente Beek;ja;Bel Joris Zwartewater op 06-12345678 over de jeugdzorg;Rust
      p.anders@elders.example;Piet Anders;Gemeente Stein;nee;De wachttijden bij de jeugdzorg zijn veel te lang voor gezinnen;Rust
      """, to: "input/rondes/ronde-3/a.csv")
    let outcome = try Command.inbreng(["facts", "input/rondes/ronde-3/a.csv"], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    for secret in ["Zwartewater", "Joris", "gemeente.example", "12345678", "Piet", "elders"] {
      #expect(!outcome.text.contains(secret) && !outcome.errors.contains(secret), "\(secret)")
    }
    #expect(outcome.text.contains("[naam]"))
    // Who did not agree to be quoted is not shown at all.
    #expect(!outcome.text.contains("wachttijden"))
  }

  @Test func aNameOfAnotherFileIsKnownWhenItIsGiven() throws {
    let folder = try WorkFolder()
    try folder.copy(Project.input, to: "input")
    let row = "E-mailadres;Naam;Organisatie;Mogen wij u citeren?;Wat past niet?\n"
    try folder.write(
      row + "a@x.example;Xqwert Plofsma;Gemeente Beek;ja;De zorg wacht te lang\n", to: "input/rondes/ronde-3/a.csv")
    try folder.write(
      row + "b@x.example;Anna Smit;Gemeente Stein;ja;vraag het aan xqwert plofsma van de jeugdzorg\n", to: "input/rondes/ronde-3/b.csv")
    let names = try Command.inbreng(["facts", "input/rondes/ronde-3/a.csv", "--names"], in: folder.url)
    #expect(names.text == "Xqwert Plofsma\n")
    try folder.write(names.output, to: "namen.txt")
    // By itself the file does not tell that this is somebody's name.
    #expect(try Command.inbreng(["facts", "input/rondes/ronde-3/b.csv"], in: folder.url).text.contains("plofsma"))
    let outcome = try Command.inbreng(["facts", "input/rondes/ronde-3/b.csv", "--known-names", "namen.txt"], in: folder.url)
    #expect(!outcome.text.contains("plofsma"))
    #expect(outcome.text.contains("[naam]"))
  }

  @Test func whatIsWrongIsSaidAndTheStatusTellsWhich() throws {
    let folder = try example()
    #expect(try Command.inbreng(["facts", "weg.csv"], in: folder.url).status == 66)
    #expect(try Command.inbreng(["facts"], in: folder.url).status == 64)
    #expect(try Command.inbreng(["facts", Self.file, "--part", "9/8"], in: folder.url).status == 64)
    #expect(try Command.inbreng(["facts", Self.file, "--input", "elders"], in: folder.url).status == 66)
    #expect(try Command.inbreng(["facts", Self.file, "--known-names", "weg.txt"], in: folder.url).status == 66)
    let folderAsFile = try Command.inbreng(["facts", "input/rondes/ronde-1", "--round", "ronde-1"], in: folder.url)
    #expect(folderAsFile.status == 65)
    #expect(folderAsFile.output.isEmpty)
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("input/voorbeeld.sleutel"))
    let keyless = try Command.inbreng(["facts", Self.file], in: folder.url)
    #expect(keyless.status == 66)
    #expect(keyless.output.isEmpty)
    #expect(keyless.errors.contains("[sleutel-ontbreekt]"))
  }

  @Test func whatIsOddInTheFileIsReported() throws {
    let folder = try example()
    let outcome = try Command.inbreng(["facts", "input/rondes/ronde-1/heuvelland-handmatig.csv"], in: folder.url)
    #expect(outcome.errors.contains("[titelregel]"))
    #expect(facts(outcome).contains { $0["soort"] == "melding" && $0["melding"] == "titelregel" })
  }

  @Test func theColumnsAreExplained() throws {
    let folder = try example()
    let columns = try Command.inbreng(["facts", "--columns"], in: folder.url).text.split(separator: "\n").dropFirst()
    let header = try Command.inbreng(["facts", Self.file], in: folder.url).text.split(separator: "\n")[0]
    #expect(columns.map { $0.prefix { $0 != "," } }.joined(separator: ",") == header)
  }
}
