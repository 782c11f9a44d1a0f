import Consultation
import Testing

@testable import Publish

/// That the rows behind a figure are the rows it was counted from: all of them and no other.
@Suite struct ClaimTracerTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func theRowsGiveTheFigure(_ seed: UInt64) {
    let sample = DigestPropertyTests.sample(seed: seed)
    let tracer = ClaimTracer(sample.protected, sample.rows)
    for id in tracer.ids {
      guard let claim = tracer.trace(id) else {
        Issue.record("\(id) has no trace")
        continue
      }
      for figure in claim.figures { expectSound(figure) }
    }
  }

  /// Counted here by names and pseudonyms, not by what the rows say they count as.
  private func expectSound(_ figure: TracedFigure) {
    let value = figure.value
    switch figure.evidence {
    case .rows(let rows, of: .organisations):
      #expect(Double(Set(rows.compactMap(\.organisation)).count) == value, "\(figure.table) \(figure.cell)")
      #expect(rows.allSatisfy { $0.organisation != nil })
    case .rows(let rows, of: .respondents):
      #expect(Double(Set(rows.map(\.respondent)).count) == value, "\(figure.table) \(figure.cell)")
    case .rows(let rows, of: _):
      #expect(Double(Set(rows.map(\.counted)).count) == value, "\(figure.table) \(figure.cell)")
    case .listed(let names, in: let place):
      #expect(Double(names.count) == value && !place.isEmpty, "\(figure.table) \(figure.cell)")
    case .sum: #expect(abs((figure.evidence.total ?? -1) - value) < 0.001, "\(figure.table) \(figure.cell)")
    case .computed(let words): #expect(!words.isEmpty && words.hasSuffix("."), "\(figure.table) \(figure.cell)")
    }
  }

  @Test func everyColumnThatCountsPeopleHasRows() {
    var sample = Sample()
    for organisation in 1...4 {
      let someone = sample.respondent(organisation)
      sample.answer(someone, "nodig", "De jeugd \(organisation).", ["jeugd"], sub: ["18min-18plus"])
      sample.judge(someone, "stuurgroep", organisation == 4 ? .needed : .superfluous)
      sample.choose(someone, "samenwerkingsmodel", "afstemmen")
    }
    let finder = EvidenceFinder(material: sample.material, consultation: sample.rows, book: FigureBook(sample.protected.publicTables))
    func rows(_ table: String, _ key: [(String, String)], _ column: String) -> [Int] {
      let cell = TableCell(table: table, row: key.map { .init(column: $0.0, value: $0.1) }, column: column, definition: "Iets.")
      guard case .rows(let rows, of: _) = finder.evidence(for: cell) else { return [] }
      return rows.map(\.source.row)
    }
    let round = ("ronde", "ronde-1")
    #expect(rows("tabellen/thema-beeld.csv", [round, ("thema", "18min-18plus")], "nodig") == [2, 3, 4, 5])
    #expect(rows("tabellen/overleg-beeld.csv", [round, ("overleg", "stuurgroep")], "overbodig") == [2, 3, 4])
    #expect(rows("tabellen/thema-kanten.csv", [round, ("thema", "jeugd"), ("vraag", "nodig")], "alleen_positief") == [2, 3, 4, 5])
    #expect(rows("tabellen/keuzes.csv", [round, ("vraag", "samenwerkingsmodel"), ("keuze", "afstemmen")], "organisaties") == [2, 3, 4, 5])
    #expect(rows("tabellen/ronden.csv", [round], "respondenten") == [2, 3, 4, 5])
  }

  @Test func ofATableItDoesNotKnowItGivesTheDefinition() {
    let finder = EvidenceFinder(material: Sample().material, consultation: Sample().rows, book: FigureBook([]))
    let cell = TableCell(table: "tabellen/nieuw.csv", row: [], column: "n", definition: "Iets nieuws.")
    guard case .computed("Iets nieuws.") = finder.evidence(for: cell) else {
      Issue.record("no definition")
      return
    }
  }

  @Test func aMarkThatIsNotThereIsComparedWithThoseThatAre() throws {
    var sample = Sample()
    for organisation in 1...3 { sample.answer(sample.respondent(organisation), "nodig", "De jeugd.", ["jeugd"]) }
    let tracer = ClaimTracer(sample.protected, sample.rows)
    let id = try #require(tracer.ids.first)
    let mistyped = String(id.dropLast()) + (id.hasSuffix("b") ? "c" : "b")
    #expect(tracer.trace("nooit") == nil)
    #expect(tracer.nearest(to: mistyped).first == id)
    #expect(tracer.nearest(to: String(repeating: "x", count: 100_000)).count == min(5, tracer.ids.count))
  }
}
