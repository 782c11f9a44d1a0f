import Testing

@testable import Ingest

/// What stands in the column of an option, in the words and signs of people and of tools.
@Suite struct TickMarkTests {
  @Test(arguments: [
    "x", "X", "ja", "Ja.", "1", "1.0", "1,0", "true", "v", "V", "✓", "✔", "✔️", "√", "☑", "☒", "+", "*", "•", " ✓ ", "Gekozen", "Quoted",
    "Aangevinkt",
    "J", "ok",
  ])
  func isChosen(cell: String) { #expect(TickMark.read(cell) == true) }

  @Test(arguments: [
    "", " ", "nee", "0", "0.0", "0,0", "false", "NULL", "NA", "n.v.t.", "-", "–", "☐", "Niet gekozen", "Not Quoted", "not selected",
  ])
  func isNotChosen(cell: String) { #expect(TickMark.read(cell) == false) }

  @Test(arguments: ["2", "0.5", "1.5", "o", "?", "✗", "❌", "xyz", "Regio-overleg", "++", "-1"])
  func isSomethingElse(cell: String) { #expect(TickMark.read(cell) == nil) }
}
