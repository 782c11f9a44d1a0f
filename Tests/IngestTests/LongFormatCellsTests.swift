import Consultation
import Testing

@testable import Ingest

/// That the cells of the long format mean what they mean in a table with a column for each question.
@Suite struct LongFormatCellsTests {
  /// The same answers once with a row for each and once with a column for each: `answers` by respondent, an empty one is no row.
  private func both(_ questions: [String], _ answers: [[String]]) -> (long: FileReading, wide: FileReading) {
    var long = "respondent;vraag;antwoord\n"
    var wide = "respondent;\(questions.joined(separator: ";"))\n"
    for (number, row) in answers.enumerated() {
      wide += "z\(number);\(row.joined(separator: ";"))\n"
      for (question, answer) in zip(questions, row) where !answer.isEmpty { long += "z\(number);\(question);\(answer)\n" }
    }
    return (TestCodebook.read(long), TestCodebook.read(wide))
  }

  private let themes = [
    "Welke drie thema's verdienen aandacht? [Jeugd, waaronder 18+]", "Welke drie thema's verdienen aandacht? [Passende huisvesting]",
    "Welke drie thema's verdienen aandacht? [Geweld hoort nergens thuis]", "Welke drie thema's verdienen aandacht? [Anders]",
  ]

  private func expectSame(_ pair: (long: FileReading, wide: FileReading), _ summaries: [[String]], rejected: [ProblemKind] = []) {
    #expect(pair.long.understanding.tool == "lang formaat")
    #expect(pair.long.submissions.map(\.summary) == summaries)
    #expect(pair.wide.submissions.map(\.summary) == summaries)
    #expect(pair.long.rejections.map(\.problem.kind) == rejected)
    #expect(pair.wide.rejections.map(\.problem.kind) == rejected)
  }

  @Test func ticks() {
    expectSame(
      both(themes, [["Ja", "0", "x", ""], ["nee", "✓", "uit", "1.0"]]),
      [["themas-top3=Jeugd, waaronder 18++Geweld hoort nergens thuis"], ["themas-top3=Passende huisvesting+Anders"]])
  }

  @Test func whatIsNoTickIsTold() {
    expectSame(
      both(themes, [["ja", "?", "ja", ""], ["nee", "ja", "misschien", "ja"]]),
      [
        ["themas-top3=Jeugd, waaronder 18++Geweld hoort nergens thuis"], ["themas-top3=Passende huisvesting+misschien+Anders"],
      ], rejected: [.unknownTick])
  }

  @Test func ofARankingTheFirstThreeCount() {
    expectSame(
      both(themes, [["4", "2", "1", "3"], ["1", "4", "3", "2"]]),
      [
        ["themas-top3=Geweld hoort nergens thuis+Passende huisvesting+Anders"],
        ["themas-top3=Jeugd, waaronder 18++Anders+Geweld hoort nergens thuis"],
      ])
  }

  /// Nobody who has a second place has no first: the numbers are those of the options.
  @Test func theNumberOfAnOptionIsNoPlace() {
    expectSame(
      both(themes, [["1", "", "3", ""], ["", "2", "3", ""]]),
      [
        ["themas-top3=Jeugd, waaronder 18++Geweld hoort nergens thuis"],
        ["themas-top3=Passende huisvesting+Geweld hoort nergens thuis"],
      ])
  }

  // MARK: - Rows about the same

  private let head = "respondent;vraag;antwoord\n"
  private func row(_ theme: String, _ answer: String) -> String {
    "z1;Welke drie thema's verdienen aandacht?\(theme.isEmpty ? "" : " [\(theme)]");\(answer)\n"
  }
  private let jeugd = "Jeugd, waaronder 18+"
  private let wonen = "Passende huisvesting"
  private let geweld = "Geweld hoort nergens thuis"

  /// What stands in a list beside a ranking comes behind it, wherever its row stands.
  @Test(arguments: 0...2)
  func aRankingLosesNoPlainAnswer(place: Int) {
    var rows = [row(jeugd, "2"), row(wonen, "1")]
    rows.insert(row("", geweld), at: place)
    let reading = TestCodebook.read(head + rows.joined())
    #expect(reading.submissions.map(\.summary) == [["themas-top3=\(wonen)+\(jeugd)+\(geweld)"]])
    #expect(reading.rejections.isEmpty)
  }

  @Test func theSameRowTwiceSaysNothingNew() {
    let ranked = TestCodebook.read(head + row(jeugd, "1") + row(wonen, "2") + row(jeugd, "1"))
    #expect(ranked.submissions.map(\.summary) == [["themas-top3=\(jeugd)+\(wonen)"]])
    #expect(ranked.rejections.isEmpty)
  }

  @Test func aLaterRowCorrectsAPlace() {
    let reading = TestCodebook.read(head + row(jeugd, "1") + row(wonen, "2") + row(geweld, "3") + row(jeugd, "4") + row("Anders", "1"))
    #expect(reading.submissions.map(\.summary) == [["themas-top3=Anders+\(wonen)+\(geweld)"]])
    #expect(reading.rejections.map(\.problem.kind) == [.overruledRow])
    #expect(reading.rejections.map(\.source.row) == [2])
  }

  @Test func aLaterRowTakesBackATick() {
    let both = TestCodebook.read(head + row(jeugd, "ja") + row(wonen, "ja") + row(jeugd, "nee"))
    #expect(both.submissions.map(\.summary) == [["themas-top3=\(wonen)"]])
    #expect(both.rejections.map(\.problem.kind) == [.overruledRow])
    let all = TestCodebook.read(head + row(jeugd, "ja") + "z1;nodig;rust\n" + row(jeugd, "nee"))
    #expect(all.submissions.map(\.summary) == [["nodig=rust"]])
    let again = TestCodebook.read(head + row(jeugd, "nee") + row(jeugd, "ja"))
    #expect(again.submissions.map(\.summary) == [["themas-top3=\(jeugd)"]])
  }

  @Test func aGuardBeforeASignIsNoPartOfIt() {
    expectSame(
      both(themes, [["'-", "1", "2", ""], ["1", "2", "'-", ""]]),
      [["themas-top3=\(wonen)+\(geweld)"], ["themas-top3=\(jeugd)+\(wonen)"]])
  }

  /// What somebody types at one of several boxes of an open question is the answer, and not the name of the box.
  @Test func textsInSeveralBoxes() {
    let boxes = ["Wat is er nodig? [Eerste punt]", "Wat is er nodig? [Tweede punt]"]
    expectSame(both(boxes, [["Meer tijd", "Rust"], ["Woningen", ""]]), [["nodig=Meer tijd+Rust"], ["nodig=Woningen"]])
  }

  @Test func aDescribedColumnThatIsNotThereIsTold() {
    let reading = TestCodebook.read(
      "respondent;vraag;antwoord\n1;past-wel;goed\n", sidecar: "kolommen:\n  1: respondent\n  organisate: organisatie\n")
    #expect(reading.problems.map(\.kind) == [.missingDescribedColumn])
  }
}
