import Consultation
import Testing

@testable import Ingest

@Suite struct SaidOnceTests {
  private func submission(_ row: Int, _ texts: [String]) -> Submission {
    var submission = Submission(round: "r", source: Provenance(file: SourceFile("r/a.csv"), row: row))
    submission.respondent.organisation = RawText("Gemeente Sittard-Geleen")
    submission.answers = texts.map { Answer(question: "nodig", row: row, content: .text(RawText($0))) }
    return submission
  }

  @Test func aSubmissionIsKeptAsItIs() {
    var once = SaidOnce()
    for row in 1...3 {
      let read = submission(row, ["Rust", "Tijd", "Rust"])
      #expect(once.kept(read) == read)
    }
  }

  @Test func twoThatSayTheSameHoldTheSame() {
    var once = SaidOnce()
    let first = once.kept(submission(1, ["Rust in huis en minder loketten", "Tijd"]))
    let second = once.kept(submission(2, ["Rust in huis en minder loketten"]))
    #expect(first.answers[0].said.identity == second.answers[0].said.identity)
    #expect(first.answers[0].said.identity != first.answers[1].said.identity)
    #expect(second.answers[0].row == 2)
  }

  /// An accent as one letter and as two is equal to the eye: the bytes stay what they were.
  @Test func anAccentStaysAsItWasWritten() {
    var once = SaidOnce()
    let (composed, apart) = ("Caf\u{E9} open", "Cafe\u{301} open")
    _ = once.kept(submission(1, [composed]))
    let second = once.kept(submission(2, [apart]))
    #expect(Array(second.answers[0].content.text.read().utf8) == Array(apart.utf8))
  }
}
