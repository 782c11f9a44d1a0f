import Consultation
import Testing

@testable import Publish

/// The citizen's side of a theme. The organisations of people with experience are few and known by name: what is said of them is said under
/// their names.
@Suite struct CitizenTests {
  /// The row of a theme in `thema-beeld.csv`, by heading.
  private func row(of theme: String, in sample: Sample) -> [String: String] {
    let lines = sample.text("tabellen/thema-beeld.csv").split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    guard let header = lines.first, let row = lines.first(where: { $0.count > 1 && $0[1] == theme }) else { return [:] }
    return Dictionary(uniqueKeysWithValues: zip(header.map(String.init), row.map(String.init)))
  }

  @Test func whatSomebodySaidInPersonIsNotToldOfTheOrganisation() {
    var sample = Sample()
    sample.answer(sample.respondent(4, capacity: .personal), "past-wel", "De jeugd.", ["jeugd"])
    sample.answer(sample.respondent(1), "past-wel", "De jeugd.", ["jeugd"])
    #expect(!sample.text("digest.md").contains("domein ervaring"))
    let row = row(of: "jeugd", in: sample)
    #expect(row["organisaties"] == "2")
    #expect(row["ervaring"] == "0" && row["ervaring_past-wel"] == "0")
    #expect(!sample.text("tabellen/thema-organisatie.csv").contains("org-4"), "the row that the sentence would give back")
  }

  @Test func onlyTheQuestionsAreNamedAtWhichSomebodySpokeForIt() {
    var sample = Sample()
    sample.answer(sample.respondent(4), "nodig", "De jeugd.", ["jeugd"])
    sample.answer(sample.respondent(4, capacity: .personal), "past-niet", "De jeugd.", ["jeugd"])
    #expect(sample.text("digest.md").contains("De enige organisatie uit het domein ervaring die antwoordde, noemt dit bij wat nodig is."))
    let row = row(of: "jeugd", in: sample)
    #expect(row["ervaring"] == "1" && row["ervaring_nodig"] == "1" && row["ervaring_past-niet"] == "0")
    let finder = EvidenceFinder(material: sample.material, consultation: sample.rows, book: FigureBook(sample.protected.publicTables))
    for (column, expected) in [("ervaring", [2]), ("ervaring_nodig", [2]), ("ervaring_past-niet", [])] {
      let key = [TableCell.Key(column: "ronde", value: "ronde-1"), TableCell.Key(column: "thema", value: "jeugd")]
      let evidence = finder.evidence(for: TableCell(table: ThemeOverviewTable.path, row: key, column: column, definition: "Iets."))
      guard case .rows(let rows, of: .organisations) = evidence else {
        Issue.record("\(column) has no rows")
        continue
      }
      #expect(rows.map(\.source.row) == expected, "\(column)")
    }
  }

  @Test func howManyAtEachQuestionIsSaidWhenTheyDiffer() {
    func figure(_ value: Double) -> Figure { Figure(value, in: TableCell(table: "t", row: [], column: "c", definition: "Iets.")) }
    func text(_ naming: Double, of all: Double, _ questions: [(Code<Question>, Double)]) -> String {
      Wording.citizen(figure(naming), of: figure(all), at: questions.map { (question: $0, organisations: figure($1)) }).text
    }
    #expect(
      text(2, of: 2, [("past-wel", 1), ("niet-nodig", 1)])
        == "Beide organisaties uit het domein ervaring noemen dit: één bij wat past en één bij wat niet nodig is.")
    #expect(
      text(3, of: 4, [("past-wel", 3), ("nodig", 2)])
        == "3 van de 4 organisaties uit het domein ervaring noemen dit: 3 bij wat past en 2 bij wat nodig is.")
    #expect(
      text(2, of: 2, [("past-wel", 2), ("past-niet", 2)])
        == "Beide organisaties uit het domein ervaring noemen dit bij wat past en bij wat niet past.")
    #expect(
      text(1, of: 2, [("past-niet", 1)]) == "Eén van de 2 organisaties uit het domein ervaring noemt dit bij wat niet past.")
  }
}
