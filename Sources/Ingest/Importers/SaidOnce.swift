internal import Consultation

/// Which of the first answers of a submission are known to be kept already.
struct SettledAnswers {
  private var bits: UInt64 = 0

  /// Whether the answer at a place is.
  func contains(_ place: Int) -> Bool { place < UInt64.bitWidth && bits & 1 << place != 0 }

  /// The answer at a place is kept.
  mutating func insert(_ place: Int) { if place < UInt64.bitWidth { bits |= 1 << place } }
}

/// Keeps once what many submissions of a file say: the same answers, and the same words about themselves.
struct SaidOnce {
  private var answers: Set<Shared<Answer.Said>> = []
  private var backgrounds: [RespondentDetails.Background: Shared<RespondentDetails.Background>] = [:]

  /// Makes every answer of a submission that was given before in this file what was kept of it then. Those that are `settled` are that
  /// already.
  mutating func keep(_ submission: inout Submission, settled: SettledAnswers = SettledAnswers()) {
    for place in submission.answers.indices where !settled.contains(place) {
      submission.answers[place].said = kept(submission.answers[place].said)
    }
  }

  /// What was kept of a background when somebody had it before in this file, else the background; nil when it says nothing.
  mutating func kept(_ background: RespondentDetails.Background) -> Shared<RespondentDetails.Background>? {
    if let known = backgrounds[background] { return known }
    if background == RespondentDetails.Background() { return nil }
    let new = Shared(background)
    backgrounds[background] = new
    return new
  }

  /// What was kept of the answer when it was given before in this file, else the answer.
  mutating func kept(_ said: Shared<Answer.Said>) -> Shared<Answer.Said> { answers.insert(said).memberAfterInsert }
}
