import Consultation
import Testing

@testable import Ingest

@Suite struct SaidOnceTests {
  private func submission(_ row: Int, _ texts: [String]) -> Submission {
    var submission = Submission(round: "r", source: Provenance(file: SourceFile("r/a.csv"), row: row))
    submission.respondent = RespondentDetails(organisation: RawText("Gemeente Sittard-Geleen"))
    submission.answers = texts.map { Answer(question: "nodig", row: row, content: .text(RawText($0))) }
    return submission
  }

  /// The submission as it is kept.
  private func kept(_ submission: Submission, in once: inout SaidOnce) -> Submission {
    var submission = submission
    once.keep(&submission)
    return submission
  }

  @Test func aSubmissionIsKeptAsItIs() {
    var once = SaidOnce()
    for row in 1...3 {
      let read = submission(row, ["Rust", "Tijd", "Rust"])
      #expect(kept(read, in: &once) == read)
    }
  }

  @Test func twoThatSayTheSameHoldTheSame() {
    var once = SaidOnce()
    let first = kept(submission(1, ["Rust in huis en minder loketten", "Tijd"]), in: &once)
    let second = kept(submission(2, ["Rust in huis en minder loketten"]), in: &once)
    #expect(first.answers[0].said.identity == second.answers[0].said.identity)
    #expect(first.answers[0].said.identity != first.answers[1].said.identity)
    #expect(second.answers[0].row == 2)
  }

  @Test func whoeverHasTheSameBackgroundHoldsTheSame() {
    var once = SaidOnce()
    var background = RespondentDetails.Background()
    #expect(once.kept(background) == nil)
    background.organisation = RawText("Gemeente Sittard-Geleen")
    let first = once.kept(background)
    #expect(first?.value == background)
    background.level = RawText("beleid")
    let other = once.kept(background)
    #expect(other?.value == background)
    background.level = nil
    #expect(once.kept(background)?.identity == first?.identity)
    #expect(other?.identity != first?.identity)
  }

  /// An accent as one letter and as two is equal to the eye: the bytes stay what they were.
  @Test func anAccentStaysAsItWasWritten() {
    var once = SaidOnce()
    let (composed, apart) = ("Caf\u{E9} open", "Cafe\u{301} open")
    _ = kept(submission(1, [composed]), in: &once)
    let second = kept(submission(2, [apart]), in: &once)
    #expect(Array(second.answers[0].content.text.read().utf8) == Array(apart.utf8))
  }
}
