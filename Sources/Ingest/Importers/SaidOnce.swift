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
  mutating func kept(_ said: Shared<Answer.Said>) -> Shared<Answer.Said> {
    let (isNew, kept) = answers.insert(said)
    return isNew || !Self.areSame(kept.value.content, said.value.content) ? said : kept
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
