import Foundation
import TestSupport
import Testing

/// That a part of the output can be left out, that nothing else changes with it, and that what is left can still be verified.
@Suite struct OutputPartTests {
  /// What goes with each part.
  static let parts: [(name: String, files: Set<String>)] = [
    ("html", ["digest.html"]), ("xlsx", ["werkboek.xlsx"]),
    (
      "rijen",
      [
        "analist/antwoorden.csv", "analist/overige-antwoorden.csv", "analist/overlegoordelen.csv", "analist/respondenten.csv",
      ]
    ),
  ]

  @Test(arguments: parts.indices)
  func onlyThePartIsGone(place: Int) throws {
    let (name, files) = Self.parts[place]
    let folder = try SmallConsultation.make()
    let whole = try folder.files(below: "output")
    #expect(files.isSubset(of: Set(whole.keys)))
    let outcome = try Command.inbreng(["run", "--without", name], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let rest = try folder.files(below: "output")
    #expect(Set(rest.keys) == Set(whole.keys).subtracting(files))
    // The manifest says what was left out; the brief sends nobody to a page that is not there, and no table explains one.
    let changed = Set(rest.keys.filter { rest[$0] != whole[$0] })
    let told: [String: Set<String>] = ["html": ["digest-kort.md"], "rijen": ["tabellen/kolommen.csv"]]
    #expect(changed == told[name, default: []].union(["manifest.json"]))
    #expect(try folder.text("output/digest-kort.md").contains("digest.html") == (name != "html"))
    #expect(try folder.text("output/manifest.json").contains("\"without\" : [\n    \"\(name)\"\n  ]"))
  }

  @Test func allTogetherAndBackAgain() throws {
    let folder = try SmallConsultation.make()
    let whole = try folder.files(below: "output")
    let outcome = try Command.inbreng(
      ["run", "--without", "rijen", "--without", "html", "--without", "xlsx", "--without", "html"], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let rest = try folder.files(below: "output")
    #expect(Set(rest.keys) == Self.parts.reduce(Set(whole.keys)) { $0.subtracting($1.files) })
    let verified = try Command.inbreng(["verify"], in: folder.url)
    #expect(verified.status == 0, "\(verified.errors)")
    #expect(verified.text.contains("Bij het maken is weggelaten: html, rijen, xlsx."))
    #expect(try Command.inbreng(["run"], in: folder.url).status == 0)
    #expect(try folder.files(below: "output") == whole)
  }

  /// What was left out is no excuse for what somebody took away or put there.
  @Test func verifyStillSeesWhatIsMissingOrTooMuch() throws {
    let folder = try SmallConsultation.make()
    let page = try folder.text("output/digest.html")
    #expect(try Command.inbreng(["run", "--without", "html"], in: folder.url).status == 0)
    try folder.write(page, to: "output/digest.html")
    try FileManager.default.removeItem(atPath: folder.path("output/werkboek.xlsx"))
    let outcome = try Command.inbreng(["verify"], in: folder.url)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("output/digest.html hoort niet bij de uitvoer. [uitvoer-te-veel]"))
    #expect(outcome.errors.contains("output/werkboek.xlsx ontbreekt. [uitvoer-verdwenen]"))
  }

  /// Who takes a file away and says in the manifest that it was never there does not get past the hashes in it.
  @Test func aManifestThatLiesIsSeen() throws {
    let folder = try SmallConsultation.make()
    try FileManager.default.removeItem(atPath: folder.path("output/digest.html"))
    let manifest = try folder.text("output/manifest.json")
    let last = try #require(manifest.range(of: "\n}", options: .backwards))
    let lie = manifest.replacingCharacters(in: last, with: ",\n  \"without\" : [\n    \"html\"\n  ]\n}")
    try folder.write(lie, to: "output/manifest.json")
    let outcome = try Command.inbreng(["verify"], in: folder.url)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("output/manifest.json"))
  }

  /// Comparing needs the rows, and says so.
  @Test func withoutRowsTwoRunsCannotBeCompared() throws {
    let folder = try SmallConsultation.make()
    #expect(try Command.inbreng(["run", "--output", "later", "--without", "rijen"], in: folder.url).status == 0)
    let outcome = try Command.inbreng(["compare", "output", "later"], in: folder.url)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("later ontbreekt analist/respondenten.csv"))
  }

  @Test func anotherPartIsRefused() throws {
    let folder = try SmallConsultation.make()
    let before = try folder.files(below: "output")
    let outcome = try Command.inbreng(["run", "--without", "pdf"], in: folder.url)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Geef bij --without html, xlsx of rijen op."))
    #expect(try folder.files(below: "output") == before)
  }
}
