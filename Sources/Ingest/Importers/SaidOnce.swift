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
  private var texts: Set<RawText> = []

  /// Makes everything in a submission that was said before in this file what was kept of it then. Answers that are `settled` are that
  /// already.
  mutating func keep(_ submission: inout Submission, settled: SettledAnswers = SettledAnswers()) {
    for place in submission.answers.indices where !settled.contains(place) {
      submission.answers[place].said = kept(submission.answers[place].said)
    }
    keep(&submission.respondent.organisation)
    keep(&submission.respondent.level)
    keep(&submission.respondent.function)
    keep(&submission.respondent.capacity)
    keep(&submission.respondent.consent)
  }

  /// What was kept of the answer when it was given before in this file, else the answer.
  mutating func kept(_ said: Shared<Answer.Said>) -> Shared<Answer.Said> { answers.insert(said).memberAfterInsert }

  private mutating func keep(_ text: inout RawText?) {
    if let new = text { text = texts.insert(new).memberAfterInsert }
  }
}
