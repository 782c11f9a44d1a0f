import Foundation
import TestSupport
import Testing

/// What every verb promises to the person who types it.
@Suite struct CommandTests {
  @Test func aNewConsultationRunsAsItIs() throws {
    let folder = try WorkFolder()
    let made = try Command.inbreng(["init", "proef"], in: folder.url)
    #expect(made.status == 0)
    #expect(made.text.contains("input/codeboek/vragen.csv"))
    let ran = try Command.inbreng([], in: folder.url.appendingPathComponent("proef"))
    #expect(ran.status == 0, "\(ran.errors)")
    #expect(try folder.text("proef/output/digest.md").hasPrefix("# "))
  }

  @Test func initOverwritesNothing() throws {
    let folder = try WorkFolder()
    try folder.write("titel: Van mij", to: "proef/input/inbreng.yaml")
    let outcome = try Command.inbreng(["init", "proef"], in: folder.url)
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("input/inbreng.yaml"))
    #expect(try folder.files(below: "proef").count == 1)
    #expect(try folder.text("proef/input/inbreng.yaml") == "titel: Van mij")
  }

  @Test func theCodebookOfANewConsultationIsTheOneInTheProject() throws {
    let folder = try WorkFolder()
    _ = try Command.inbreng(["init", "proef"], in: folder.url)
    let own = try WorkFolder.files(below: Project.input.appendingPathComponent("codeboek"))
    #expect(try folder.files(below: "proef/input/codeboek") == own)
  }

  @Test func aRunShowsTwentyOfAKindAndSaysHowManyMoreThereAre() throws {
    let folder = try WorkFolder()
    #expect(try Command.inbreng(["init", "."], in: folder.url).status == 0)
    // One address for another organisation every time: a message for every row but the first.
    func output(rows: Int, _ verb: String) throws -> [Substring] {
      let answers = (0..<rows).map { "een@kantoor.example;Gemeente \(["Beek", "Stein"][$0 % 2]);Antwoord \($0)" }
      try folder.write((["E-mailadres;Organisatie;Wat is er nodig?"] + answers).joined(separator: "\n"), to: "input/rondes/ronde-1/a.csv")
      let outcome = try Command.inbreng([verb], in: folder.url)
      #expect(outcome.status == 0)
      return outcome.errors.split(separator: "\n").filter { $0.contains("[zelfde-persoon-andere-organisatie]") }
    }
    #expect(try output(rows: 21, "run").count == 20)
    #expect(try output(rows: 22, "run").count == 21)
    let condensed = try output(rows: 23, "run")
    let whole = try output(rows: 23, "check")
    #expect(whole.count == 22)
    #expect(Array(condensed.dropLast()) == Array(whole.prefix(20)))
    #expect(
      condensed.last
        == "ronde-1/a.csv: nog 2 van deze meldingen; ‘inbreng check’ toont ze allemaal. [zelfde-persoon-andere-organisatie]")
  }

  @Test func tablePrintsCleanCSVAndNothingElse() throws {
    let folder = try WorkFolder()
    try folder.write(Data("Naam;Plaats\r\nJanssen;\"Heerlen; centrum\"\r\nPietersen;Vaals\r\n".utf8), to: "a.csv")
    let outcome = try Command.inbreng(["table", "a.csv"], in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.text == "Naam,Plaats\nJanssen,Heerlen; centrum\nPietersen,Vaals\n")
    let again = try WorkFolder()
    try again.write(outcome.output, to: "b.csv")
    #expect(try Command.inbreng(["table", "b.csv"], in: again.url).output == outcome.output)
  }

  @Test func aMissingFileIsNamed() throws {
    let folder = try WorkFolder()
    let outcome = try Command.inbreng(["table", "weg.csv"], in: folder.url)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("weg.csv"))
  }

  @Test func checkWritesHowAFileIsUnderstoodWhenAsked() throws {
    let folder = try WorkFolder()
    try folder.copy(Project.input, to: "input")
    let before = try Command.inbreng(["check"], in: folder.url)
    for file in ["input/rondes/ronde-2/msforms-veiligheid-2.xlsx", "ronde-2/limesurvey-corporaties.csv"] {
      let outcome = try Command.inbreng(["check", "--write-source", file], in: folder.url)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.text.contains("\(file).bron.yaml"))
    }
    let after = try Command.inbreng(["check"], in: folder.url)
    #expect(after.errors == before.errors)
    #expect(after.text.split(separator: "\n").suffix(14) == before.text.split(separator: "\n").suffix(14))
    let again = try Command.inbreng(["check", "--write-source", "ronde-2/limesurvey-corporaties.csv"], in: folder.url)
    #expect(again.status == 73)
    #expect(again.errors.contains("limesurvey-corporaties.csv.bron.yaml") && again.errors.contains("[bronbestand-bestaat]"))
    #expect(try Command.inbreng(["check", "--write-source", "ronde-9/weg.csv"], in: folder.url).status == 66)
  }

  @Test func aWorkbookThatCannotBeReadIsRefused() throws {
    let folder = try WorkFolder()
    try folder.write(Data([0x50, 0x4B, 0x03, 0x04, 0x00]), to: "a.csv")
    let outcome = try Command.inbreng(["table", "a.csv"], in: folder.url)
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("[werkmap-onleesbaar]"))
  }

  @Test func checkWritesNothing() throws {
    let folder = try WorkFolder()
    try folder.copy(Project.input, to: "input")
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("input/voorbeeld.sleutel"))
    let before = try folder.files(below: ".")
    let outcome = try Command.inbreng(["check"], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.files(below: ".") == before)
    #expect(outcome.text.contains("Windows-1252"))
  }

  @Test func aWrongOptionIsAUsageError() throws {
    let folder = try WorkFolder()
    let outcome = try Command.inbreng(["run", "--threads", "2"], in: folder.url)
    #expect(outcome.status == 64)
  }

  @Test func theKeyIsMadeOnceForTheOwnerAlone() throws {
    let folder = try WorkFolder()
    _ = try Command.inbreng(["init", "."], in: folder.url)
    try folder.write(
      "respondent,organisatie,Wat is er nodig?\n1,Gemeente Beek,Meer tijd voor de wijk\n2,Gemeente Stein,Minder tafels\n",
      to: "input/rondes/ronde-1/a.csv")
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    let key = folder.path("input/pseudoniemen.sleutel")
    let mode = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let first = try folder.text("output/analist/respondenten.csv")
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    #expect(try folder.text("output/analist/respondenten.csv") == first)
    try FileManager.default.removeItem(atPath: key)
    #expect(try Command.inbreng([], in: folder.url).status == 0)
    #expect(try folder.text("output/analist/respondenten.csv") != first)
  }

  /// A generated consultation comes with its own count of what it holds.
  @Test func aGeneratedConsultationIsReadAsItWasMade() throws {
    let folder = try WorkFolder()
    #expect(try Command.inbreng(["generate", "--respondents", "400", "--seed", "7", "--output", "proef"], in: folder.url).status == 0)
    let check = try Command.inbreng(["check", "--input", "proef/input"], in: folder.url)
    #expect(check.status == 0, "\(check.errors)")
    let printed = Set(check.text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: ";") })
    let expected = try folder.text("proef/verwacht.csv").split(separator: "\n").dropFirst().map(String.init)
    #expect(!expected.isEmpty)
    #expect(expected.filter { !printed.contains($0) } == [], "\(check.text.suffix(2500))")
  }
}
