import Foundation
import TestSupport
import Testing

/// `inbreng compare`: two outputs of one consultation, with the cause of every difference.
@Suite struct CompareTests {
  private let head = "respondent;organisatie;Wat is er nodig?\n"
  private let first = "1;Gemeente Beek;Meer plekken beschermd wonen\n2;Gemeente Stein;Zo'n flierefluitje\n"

  /// A consultation that ran once; its output is kept as `toen`.
  private func consultation() throws -> WorkFolder {
    let folder = try WorkFolder()
    #expect(try Command.inbreng(["init", "."], in: folder.url).status == 0)
    try folder.write(head + first, to: "input/rondes/ronde-1/a.csv")
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    try folder.copy(folder.url.appendingPathComponent("output"), to: "toen")
    return folder
  }

  private func compare(_ folder: WorkFolder, _ arguments: [String] = []) throws -> Command.Outcome {
    try Command.inbreng(["compare", "toen", "output"] + arguments, in: folder.url)
  }

  @Test func theSameInputHasNoDifference() throws {
    let outcome = try compare(try consultation())
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.contains("dezelfde invoer") && outcome.text.contains("Geen getal"))
  }

  @Test func eachCauseHasItsPart() throws {
    let folder = try consultation()
    // A new respondent, a word that the lexicon now knows, and a decision.
    try folder.write(head + "3;Gemeente Vaals;Meer beschermd wonen\n4;Gemeente Vaals;Kwinkeleren\n", to: "input/rondes/ronde-1/b.csv")
    let terms = try folder.text("input/codeboek/termen.csv")
    let separator = terms.split(separator: "\n")[0].contains(";") ? ";" : ","
    try folder.write(terms + ["jeugd", "flierefluitje", "woord"].joined(separator: separator) + "\n", to: "input/codeboek/termen.csv")
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    let outcome = try compare(folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    for words in [
      "Invoer erbij: rondes/ronde-1/b.csv", "Invoer gewijzigd: codeboek/termen.csv", "Respondenten: 2 → 4 (+2): nieuwe respondenten +2",
      "Passende huisvesting en veilig leefbaar: 1 → 2 (+1): nieuwe respondenten +1", "Jeugd: 0 → 1 (+1): gewijzigd codeboek +1",
      "Jeugd: niet genoemd → 2",
    ] { #expect(outcome.text.contains(words), "\(words)\n\(outcome.text)") }
    let table = try compare(folder, ["--csv"]).text
    #expect(
      table.hasPrefix("ronde,soort,onderwerp,detail,naam,eerst,nu,verschil,respondenten_weg,respondenten_nieuw,antwoorden,besluiten,"))
    #expect(table.contains("\nronde-1,thema,jeugd,,Jeugd,0,1,1,0,0,0,0,1,0\n"))
  }

  @Test func aDecisionIsACauseOfItsOwn() throws {
    let folder = try consultation()
    try folder.write("soort,invoer,besluit\ncodering,Zo'n flierefluitje,jeugd\n", to: "input/besluiten/besluiten.csv")
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    let outcome = try compare(folder)
    #expect(outcome.text.contains("Jeugd: 0 → 1 (+1): gewijzigde besluiten +1"), "\(outcome.text)\(outcome.errors)")
  }

  @Test func whoAnswersOtherwiseAndWhoIsGone() throws {
    let folder = try consultation()
    try folder.write(head + "1;Gemeente Beek;Niets dan jeugdzorg\n", to: "input/rondes/ronde-1/a.csv")
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    let outcome = try compare(folder)
    #expect(outcome.text.contains("Respondenten: 2 → 1 (-1): respondenten weg -1"), "\(outcome.text)\(outcome.errors)")
    #expect(outcome.text.contains("Jeugd: 0 → 1 (+1): gewijzigde antwoorden +1"))
    #expect(outcome.text.contains("Passende huisvesting en veilig leefbaar: 1 → 0 (-1): gewijzigde antwoorden -1"))
  }

  @Test func whatCannotBeComparedIsSaid() throws {
    let folder = try consultation()
    func expect(_ arguments: [String], _ status: Int32, _ words: [String], line: Int = #line) throws {
      let outcome = try Command.inbreng(["compare"] + arguments, in: folder.url)
      #expect(outcome.status == status && outcome.text.isEmpty, "line \(line)")
      #expect(words.allSatisfy { outcome.errors.contains($0) }, "line \(line): \(outcome.errors)")
    }
    try expect(["toen"], 64, ["uitvoer-b"])
    try expect(["nergens", "output"], 66, ["nergens", "[bestand-ontbreekt]"])
    try expect(["input", "output"], 65, ["input is geen uitvoermap", "[geen-uitvoer]"])
    try FileManager.default.removeItem(atPath: folder.path("toen/analist/antwoorden.csv"))
    try expect(["toen", "output"], 65, ["toen", "analist/antwoorden.csv", "[uitvoer-onvolledig]"])
    try folder.write("ronde,thema\nronde-1,jeugd\n", to: "toen/analist/antwoorden.csv")
    try expect(["toen", "output"], 65, ["toen", "kolom antwoord", "[uitvoer-onvolledig]"])
    try folder.write("ronde,\"thema\n", to: "toen/analist/antwoorden.csv")
    try expect(["toen", "output"], 65, ["toen", "[uitvoer-onvolledig]"])
  }

  @Test func anotherConsultationIsNoEarlierRun() throws {
    let folder = try consultation()
    _ = try Command.inbreng(["init", "ander"], in: folder.url)
    try folder.write(head + first, to: "ander/input/rondes/ronde-1/a.csv")
    let there = folder.url.appendingPathComponent("ander")
    #expect(try Command.inbreng([], in: there).status == 0)
    let outcome = try Command.inbreng(["compare", "toen", "ander/output"], in: folder.url)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("[andere-consultatie]"), "\(outcome.errors)")
  }
}
