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
