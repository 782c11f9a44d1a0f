import Foundation
import TestSupport
import Testing

/// Trouble in the input: the sentence names the place and what to do, and the rest of the work goes on.
@Suite struct BadInputTests {
  private let good = "respondent;organisatie;Wat is er nodig?\n1;Gemeente Beek;Meer plekken beschermd wonen\n2;Gemeente Stein;Rust\n"

  /// A new consultation with one good file.
  private func consultation() throws -> WorkFolder {
    let folder = try WorkFolder()
    #expect(try Command.inbreng(["init", "."], in: folder.url).status == 0)
    try folder.write(good, to: "input/rondes/ronde-1/goed.csv")
    return folder
  }

  /// Runs and expects that the two good respondents were counted, and that one line says all of `words`.
  private func expectCounted(_ folder: WorkFolder, saying words: [String], from line: Int = #line) throws {
    let outcome = try Command.inbreng([], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let table = try folder.text("output/analist/respondenten.csv")
    #expect(table.split(separator: "\n").count { $0.contains("ronde-1/goed.csv") && $0.contains(",geteld,") } == 2, "line \(line)")
    #expect(
      outcome.errors.split(separator: "\n").contains { text in words.allSatisfy { text.contains($0) } }, "line \(line): \(outcome.errors)")
  }

  @Test func aMissingInputFolder() throws {
    let folder = try WorkFolder()
    let outcome = try Command.inbreng(["--input", "nergens"], in: folder.url)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("nergens") && outcome.errors.contains("--input"))
    #expect(try folder.files(below: ".").isEmpty)
  }

  /// Whoever points at a file of answers is told that it takes a folder.
  @Test func aFileInPlaceOfTheInputFolder() throws {
    let folder = try WorkFolder()
    try folder.write(good, to: "antwoorden.csv")
    let outcome = try Command.inbreng(["--input", "antwoorden.csv"], in: folder.url)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("antwoorden.csv is geen map.") && outcome.errors.contains("[invoer-geen-map]"))
  }

  @Test func aFileThatMayNotBeOpened() throws {
    guard geteuid() != 0 else { return try aFolderInPlaceOfAFile() }
    let folder = try consultation()
    try folder.write("a;b\n1;2\n", to: "input/rondes/ronde-1/dicht.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path("input/rondes/ronde-1/dicht.csv"))
    try expectCounted(folder, saying: ["ronde-1/dicht.csv", "[bestand-onleesbaar]"])
  }

  /// Root may open anything; a link to nowhere is what it cannot read.
  private func aFolderInPlaceOfAFile() throws {
    let folder = try consultation()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("input/rondes/ronde-1/dicht.csv"), withDestinationPath: folder.path("weg.csv"))
    try expectCounted(folder, saying: ["ronde-1/dicht.csv", "[geen-gewoon-bestand]"])
  }

  @Test func anEmptyFile() throws {
    let folder = try consultation()
    try folder.write("", to: "input/rondes/ronde-1/leeg.csv")
    try expectCounted(folder, saying: ["ronde-1/leeg.csv", "[leeg-bestand]"])
  }

  @Test func aFileWithoutAnyKnownColumn() throws {
    let folder = try consultation()
    try folder.write("kleur;smaak\nrood;zoet\nblauw;zuur\n", to: "input/rondes/ronde-1/vreemd.csv")
    try expectCounted(folder, saying: ["ronde-1/vreemd.csv", "[geen-bekende-kolom]"])
  }

  @Test func aColumnThatIsNoQuestion() throws {
    let folder = try consultation()
    try folder.write(
      "respondent;organisatie;Wat is er nodig?;Schoenmaat\n3;Gemeente Vaals;Rust;41\n", to: "input/rondes/ronde-1/extra.csv")
    try expectCounted(folder, saying: ["ronde-1/extra.csv", "Schoenmaat", "[onbekende-kolom]"])
  }

  /// A mistake in the codebook: which file gets which line, and what must be said about it.
  struct Mistake: CustomTestStringConvertible, Sendable {
    let file: String
    let row: String
    let words: [String]
    var testDescription: String { "\(file): \(row)" }
  }

  @Test(arguments: [
    Mistake(
      file: "overleggen", row: "proefoverleg;Proefoverleg;;tactisch;zuid-limburg;weg-thema;gemeente-beek;4;2;nee",
      words: ["kolom “themas”", "weg-thema", "[codeboek-code-onbekend]"]),
    Mistake(
      file: "overleggen", row: "proefoverleg;Proefoverleg;;tactisch;zuid-limburg;jeugd;gemeente-nergens;4;2;nee",
      words: ["kolom “deelnemers”", "gemeente-nergens", "[codeboek-code-onbekend]"]),
    Mistake(
      file: "organisaties", row: "proef;Proef;zorg;ja;Gemeente Beek", words: ["gemeente-beek", "[codeboek-naam-dubbel]"]),
    Mistake(file: "themas", row: "ring-a;ring-b;Ring A;900\nring-b;ring-a;Ring B;910", words: ["[codeboek-kring]"]),
    Mistake(
      file: "vragen", row: "proef;Proefvraag?;open;+;Wat past wel?", words: ["Wat past wel?", "past-wel", "[codeboek-kop-dubbel]"]),
    Mistake(file: "termen", row: "weg-thema;proefwoord;woord;;", words: ["kolom “thema”", "weg-thema", "[codeboek-code-onbekend]"]),
    Mistake(file: "organisaties", row: "gemeente-beek;Nog een Beek;zorg;ja;", words: ["gemeente-beek", "[codeboek-code-dubbel]"]),
  ])
  func aMistakeInTheCodebookIsNamedAndCostsNothingElse(mistake: Mistake) throws {
    let folder = try consultation()
    let path = "input/codeboek/\(mistake.file).csv"
    let before = try folder.text(path)
    let end = before.hasSuffix("\n") ? "" : "\n"
    let row = before.split(separator: "\n").count + 1
    try folder.write(before + end + mistake.row + "\n", to: path)
    try expectCounted(folder, saying: ["codeboek/\(mistake.file).csv, rij \(row)"] + mistake.words)
  }

  @Test func aHeadingThatFitsTwoQuestionsIsNotRead() throws {
    let folder = try consultation()
    let path = "input/codeboek/vragen.csv"
    try folder.write(try folder.text(path) + "\nproef;Proefvraag?;open;+;Dubbele kop\nproef-2;Tweede?;open;-;Dubbele kop\n", to: path)
    try folder.write("respondent;Wat is er nodig?;Dubbele kop\n3;Rust;Ruimte\n", to: "input/rondes/ronde-1/twee.csv")
    try expectCounted(folder, saying: ["ronde-1/twee.csv", "Dubbele kop", "proef", "proef-2", "[kop-past-op-twee-vragen]"])
    #expect(try !folder.text("output/analist/overige-antwoorden.csv").contains("Ruimte"))
  }

  @Test func withoutItsQuestionsTheCodebookCannotBeUsed() throws {
    let folder = try consultation()
    try FileManager.default.removeItem(atPath: folder.path("input/codeboek/vragen.csv"))
    let outcome = try Command.inbreng([], in: folder.url)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("codeboek/vragen.csv") && outcome.errors.contains("[codeboek-bestand-ontbreekt]"))
    #expect(try folder.files(below: ".").keys.allSatisfy { !$0.hasPrefix("output") })
  }

  @Test func oneBrokenRowCostsNoOther() throws {
    let folder = try consultation()
    try folder.write(
      "respondent;organisatie;Wat is er nodig?\n3;Gemeente Vaals;\"Rust\n4;Gemeente Beek;Tijd;en;nog;meer\n5;Gemeente Stein;Ruimte\n",
      to: "input/rondes/ronde-1/stuk.csv")
    let outcome = try Command.inbreng([], in: folder.url)
    #expect(outcome.status == 0)
    let table = try folder.text("output/analist/respondenten.csv")
    #expect(table.split(separator: "\n").contains { $0.contains("stuk.csv,4,") && $0.contains("gemeente-stein") })
    #expect(outcome.errors.contains("ronde-1/stuk.csv, rij 3"))
  }

  @Test func anOutputFolderWithSomebodysFiles() throws {
    let folder = try consultation()
    try folder.write("van mij", to: "output/notities.txt")
    let outcome = try Command.inbreng([], in: folder.url)
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("notities.txt"))
    #expect(try folder.files(below: "output").count == 1)
  }

  /// People fill in the worklist where they find it; the next run must not throw their work away.
  @Test func aWorklistFilledInWhereItStandsIsNotOverwritten() throws {
    let folder = try consultation()
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    let filled = try folder.text("output/analist/werklijst.csv") + "organisatie,Ergens,,0,1,gemeente-beek\n"
    try folder.write(filled, to: "output/analist/werklijst.csv")
    let outcome = try Command.inbreng([], in: folder.url)
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("output/analist/werklijst.csv") && outcome.errors.contains("input/besluiten/"))
    #expect(try folder.text("output/analist/werklijst.csv") == filled)
  }

  @Test(arguments: ["output/", "./output", "output/."])
  func theOutputFolderMayBeWrittenInManyWays(path: String) throws {
    let folder = try consultation()
    for _ in 1...2 {
      let outcome = try Command.inbreng(["--output", path], in: folder.url)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(try folder.text("output/digest.md").hasPrefix("# "))
  }

  @Test func aLinkedOutputFolderKeepsItsLink() throws {
    let folder = try consultation()
    try FileManager.default.createDirectory(atPath: folder.path("echt"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: folder.path("output"), withDestinationPath: "echt")
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("output")) == "echt")
    #expect(try folder.text("echt/digest.md").hasPrefix("# "))
  }

  @Test func theSameFileTwiceCountsOnce() throws {
    let folder = try consultation()
    try folder.write(good, to: "input/rondes/ronde-1/goed (1).csv")
    let outcome = try Command.inbreng([], in: folder.url)
    #expect(outcome.errors.contains("[bestand-dubbel]"))
    #expect(try folder.text("output/tabellen/verantwoording.csv").split(separator: "\n").count == 2)
  }

  @Test func settingsThatCannotBeReadAreNoDefaults() throws {
    let folder = try consultation()
    try FileManager.default.removeItem(atPath: folder.path("input/inbreng.yaml"))
    try FileManager.default.createDirectory(atPath: folder.path("input/inbreng.yaml"), withIntermediateDirectories: false)
    #expect(try Command.inbreng([], in: folder.url).status == 65)
  }

  @Test func withoutRoundsThereIsNothingToDo() throws {
    let folder = try consultation()
    try FileManager.default.removeItem(atPath: folder.path("input/rondes"))
    let outcome = try Command.inbreng([], in: folder.url)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("input/rondes"))
  }

  /// The contract's codebook has no `keuzes.csv`, and a first one may hold questions alone.
  @Test func aCodebookOfQuestionsAloneIsCompletedByTheProgram() throws {
    let folder = try consultation()
    try FileManager.default.removeItem(atPath: folder.path("input/codeboek/keuzes.csv"))
    try folder.write("code;vraag;soort;pool;aliassen\nnodig;Wat is er nodig?;open;+;\n", to: "input/codeboek/vragen.csv")
    try folder.write("E-mailadres;Organisatie;Wat is er nodig?\na@b.example;Beek;Rust\n", to: "input/rondes/ronde-1/klein.csv")
    let outcome = try Command.inbreng([], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.text("output/analist/respondenten.csv").contains("klein.csv,2,,Beek,gemeente-beek,alias,,geteld"))
    #expect(!outcome.errors.contains("keuzes.csv"))
  }

  @Test func aFailedRunLeavesTheOldOutput() throws {
    let folder = try consultation()
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    let before = try folder.files(below: "output")
    try folder.write("titel: [\n", to: "input/inbreng.yaml")
    let outcome = try Command.inbreng([], in: folder.url)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("inbreng.yaml") && outcome.errors.contains("[instellingen-onleesbaar]"))
    #expect(try folder.files(below: "output") == before)
  }

  @Test func anUnknownSetting() throws {
    let folder = try consultation()
    try folder.write("titel: Proef\nkleur: blauw\n", to: "input/inbreng.yaml")
    try expectCounted(folder, saying: ["inbreng.yaml", "rij 2", "kleur", "[instelling-onbekend]"])
  }

  @Test func aRemovedRoundLeavesNothing() throws {
    let folder = try consultation()
    try folder.write(good.replacing("Rust", with: "Zeldzaamwoord"), to: "input/rondes/ronde-2/b.csv")
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    #expect(try folder.text("output/analist/antwoorden.csv").contains("Zeldzaamwoord"))
    try FileManager.default.removeItem(atPath: folder.path("input/rondes/ronde-2"))
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    for (path, bytes) in try folder.files(below: "output") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("Zeldzaamwoord") && !text.contains("ronde-2"), "\(path)")
    }
    // Nor in what is packed, nor beside the output: all that stands is what a run makes that never saw the round.
    let fresh = try WorkFolder()
    try fresh.copy(folder.url.appendingPathComponent("input"), to: "input")
    #expect(try Command.inbreng([], in: fresh.url).status == 0)
    #expect(try folder.files(below: "output") == fresh.files(below: "output"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter { $0.hasPrefix(".output") } == [])
  }
}
