import Consultation
import Testing

@testable import Normalise

@Suite("A whole consultation")
struct NormaliserTests {
  @Test("A submission becomes codes, redacted text and a judgement")
  func whole() async throws {
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: 32)))
    let file = SourceFile("ronde-1/a.csv")
    let submission = Submission(
      round: "ronde-1", source: Provenance(file: file, row: 2), submittedAt: LocalTime(year: 2021, month: 3, day: 4),
      respondent: RespondentDetails(organisation: RawText("gem. Vaals"), email: RawText("Jan@Vaals.nl"), name: RawText("Jan Jansen")),
      answers: [
        Answer(question: "past-wel", row: 2, content: .text(RawText("De lijnen zijn kort, bel Jan Jansen op 06-12345678."))),
        Answer(question: "nodig", row: 2, content: .text(RawText("n.v.t."))),
        Answer(question: "overleg-overbodig", row: 2, content: .text(RawText("Werkgroep ketenveldnorm"))),
        Answer(question: "overleg-oordeel", row: 2, subject: RawText("Regio-overleg Wvggz"), content: .text(RawText("Nodig"))),
      ])
    let reading = FileReading(
      round: "ronde-1", file: file, understanding: FileUnderstanding(encoding: "", dialect: "", tool: "", headerRows: [], columns: []),
      submissions: [submission])
    let result = await Normaliser(codebook: ProjectCodebook.codebook, decisions: [], key: key).normalise([reading])
    #expect(result.respondents.map(\.organisation) == ["gemeente-vaals"])
    #expect(result.respondents.map(\.status) == [.counted])
    #expect(
      result.answers.map(\.text.text) == [
        "De lijnen zijn kort, bel [naam] op [telefoon].", "n.v.t.", "Werkgroep ketenveldnorm",
      ])
    #expect(result.answers[1].method == .noAnswer)
    #expect(result.judgements.map(\.meeting.code) == ["werkgroep-ketenveldnorm", "regio-overleg-wvggz"])
    #expect(result.judgements.map(\.verdict) == [.superfluous, .needed])
  }

  @Test("However many tasks read the texts, the result is the same")
  func jobs() async throws {
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: 32)))
    let file = SourceFile("ronde-1/a.csv")
    let texts = try LabelledSets(part: "ontwikkel").texts()
    let questions = Code<Question>.consultation
    let submissions = (0..<1200).map { row in
      Submission(
        round: "ronde-1", source: Provenance(file: file, row: row + 2), respondent: RespondentDetails(organisation: RawText("gem. Vaals")),
        answers: [
          Answer(question: questions[row % 8], row: row + 2, content: .text(RawText(texts[row % texts.count]))),
          Answer(question: questions[(row + 3) % 8], row: row + 2, content: .options([RawText("ZVH"), RawText(texts[row % 7])])),
        ])
    }
    let reading = FileReading(
      round: "ronde-1", file: file, understanding: FileUnderstanding(encoding: "", dialect: "", tool: "", headerRows: [], columns: []),
      submissions: submissions)
    let normaliser = Normaliser(codebook: ProjectCodebook.codebook, decisions: [], key: key)
    let alone = await normaliser.normalise([reading])
    #expect(alone.answers.count == 2400)
    for jobs in [1, 2, 3, 7] {
      var readings = [reading]
      let together = await normaliser.normalise(&readings, jobs: jobs)
      #expect(readings[0].submissions.isEmpty)
      #expect(together.respondents == alone.respondents)
      #expect(together.answers == alone.answers)
      #expect(together.judgements == alone.judgements)
      #expect(together.campaigns == alone.campaigns)
      #expect(together.worklist == alone.worklist)
    }
  }
}
