internal import Consultation

/// Keeps once what many submissions of a file say: the same answers, and the same words about themselves.
struct SaidOnce {
  private var answers: Set<Shared<Answer.Said>> = []
  private var texts: Set<RawText> = []

  /// The submission, of which everything that was said before in this file is what was kept of it then.
  mutating func kept(_ submission: Submission) -> Submission {
    var submission = submission
    submission.answers = submission.answers.map { answer in
      var answer = answer
      answer.said = answers.insert(answer.said).memberAfterInsert
      return answer
    }
    keep(&submission.respondent.organisation)
    keep(&submission.respondent.level)
    keep(&submission.respondent.function)
    keep(&submission.respondent.capacity)
    keep(&submission.respondent.consent)
    return submission
  }

  private mutating func keep(_ text: inout RawText?) {
    if let new = text { text = texts.insert(new).memberAfterInsert }
  }
}
