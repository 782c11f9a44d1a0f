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
      let (isNew, kept) = answers.insert(answer.said)
      if !isNew, Self.areSame(kept.value.content, answer.said.value.content) { answer.said = kept }
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
    guard let new = text else { return }
    let (isNew, kept) = texts.insert(new)
    if !isNew, Self.areSame(kept, new) { text = kept }
  }

  /// Whether texts that are equal have the same bytes: a letter with an accent can be written in two ways.
  private static func areSame(_ one: RawText, _ other: RawText) -> Bool {
    var (one, other) = (one.read(), other.read())
    return one.withUTF8 { one in other.withUTF8 { other in one.elementsEqual(other) } }
  }

  private static func areSame(_ one: Answer.Content, _ other: Answer.Content) -> Bool {
    switch (one, other) {
    case (.text(let one), .text(let other)): areSame(one, other)
    case (.options(let one), .options(let other)): zip(one, other).allSatisfy { areSame($0, $1) }
    default: false
    }
  }
}
