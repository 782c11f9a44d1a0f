import Foundation
import TestSupport
import Testing

/// What a person gets who types the mark behind a sentence.
@Suite struct TraceCommandTests {
  @Test func aMarkGivesTheSentenceTheCellAndEveryRow() throws {
    let folder = try SmallConsultation.make()
    let digest = try folder.text("output/digest.md")
    let first = try #require(digest.firstMatch(of: /: (\d+) respondenten van \d+ organisaties\.<sup>(\w+)<\/sup>/))
    let outcome = try Command.inbreng(["trace", String(first.output.2)], in: folder.url)
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    let lines = outcome.text.split(separator: "\n").map(String.init)
    #expect(lines.first == "Kenmerk \(first.output.2)")
    #expect(lines.contains { $0.contains("\(first.output.1) respondenten van") })
    #expect(lines.contains("1. \(first.output.1) — tabellen/ronden.csv, respondenten[ronde=ronde-2]"))
    let rows = lines.drop { !$0.contains("Geteld: \(first.output.1) respondenten") }.dropFirst().prefix { $0.hasPrefix("   - ") }
    #expect(rows.count == Int(first.output.1))
    #expect(rows.allSatisfy { $0.hasPrefix("   - ronde-2/formulier.csv, rij ") })
    #expect(!outcome.text.contains("@gemeente.example"))
  }

  @Test(arguments: ["<sup>ZZZZZ</sup>", "zzzzz", "\u{1B}[31mzzzzz", "é", ""])
  func anUnknownMarkGetsTheNearest(_ id: String) throws {
    let folder = try SmallConsultation.make()
    let outcome = try Command.inbreng(["trace", "--", id], in: folder.url)
    #expect(outcome.status == 65)
    #expect(outcome.text.isEmpty && outcome.errors.contains("Het meest lijkt het op: ") && outcome.errors.contains("[kenmerk-onbekend]"))
    #expect(!outcome.errors.contains("\u{1B}"))
  }

  @Test func withoutAMarkItIsAUsageError() throws {
    let folder = try WorkFolder()
    #expect(try Command.inbreng(["trace"], in: folder.url).status == 64)
  }

  @Test func aDigestThatWasChangedIsNotTracedInSilence() throws {
    let folder = try SmallConsultation.make()
    let digest = try folder.text("output/digest.md")
    let id = try #require(digest.firstMatch(of: /<sup>(\w+)<\/sup>/)).output.1
    try folder.write(digest + "\n", to: "output/digest.md")
    let outcome = try Command.inbreng(["trace", String(id)], in: folder.url)
    #expect(outcome.status == 0 && outcome.errors.contains("[digest-anders]"))
  }
}
