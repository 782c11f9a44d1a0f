import Consultation
import Testing

/// Rows that share who speaks and what is said are rows like any other.
@Suite struct CodedRowsTests {
  private static let speaker = Shared(
    Speaker(round: "r", respondent: Pseudonym("p"), file: SourceFile("r/a.csv"), organisation: "ggd"))
  private static let said = Shared(CodedAnswer.Said(question: "nodig", text: RedactedText(RawText("Rust"), replacing: [])))

  private func answer(_ row: Int) -> CodedAnswer {
    CodedAnswer(Self.said, by: Self.speaker, row: row, pseudonym: Pseudonym("a\(row)"))
  }

  @Test func aRowSaysWhatItSharesAsItsOwn() {
    let whole = CodedAnswer(
      round: "r", pseudonym: Pseudonym("a2"), respondent: Pseudonym("p"), source: Provenance(file: SourceFile("r/a.csv"), row: 2),
      organisation: "ggd", question: "nodig", text: RedactedText(RawText("Rust"), replacing: []), themes: [], subthemes: [],
      method: .noTheme, rule: "")
    #expect(answer(2) == whole)
    #expect(Set([answer(2), whole]).count == 1)
    #expect(answer(3) != whole)
    #expect(whole.source == Provenance(file: SourceFile("r/a.csv"), row: 2))
  }

  @Test func whoChangesARowChangesThatOneAlone() {
    var rows = [answer(2), answer(3)]
    rows[0].themes = ["jeugd"]
    rows[0].respondent = Pseudonym("q")
    rows[0].source = Provenance(file: SourceFile("r/b.csv"), row: 9)
    #expect(rows[0].themes == ["jeugd"])
    #expect(rows[0].respondent == Pseudonym("q"))
    #expect(rows[0].source == Provenance(file: SourceFile("r/b.csv"), row: 9))
    #expect(rows[1] == answer(3))
    #expect(answer(2).themes.isEmpty)
  }

  /// What a row costs is what it adds to what others share; a million rows hold a million of these.
  @Test func aRowIsSmall() {
    #expect(MemoryLayout<CodedAnswer>.stride <= 48)
    #expect(MemoryLayout<CodedJudgement>.stride <= 24)
    #expect(MemoryLayout<CodedChoice>.stride <= 24)
    #expect(MemoryLayout<Answer>.stride <= 16)
  }
}
