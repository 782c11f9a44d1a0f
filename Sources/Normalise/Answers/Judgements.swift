internal import Consultation

/// What one respondent says about overleggen, from the matrix and from the cells that name them.
struct JudgementReader: Sendable {
  /// A judgement before it becomes a row.
  struct Reading {
    /// What the cell says, as it was written.
    var input: String
    var code: Code<Meeting>?
    var link: Link
    var verdict: Verdict
    var row: Int
    var isMatrix: Bool
  }

  private let matcher: MeetingMatcher

  init(matcher: MeetingMatcher) { self.matcher = matcher }

  /// The overleggen that an answer to an overleg question names, and what it says about each.
  func read(_ answer: Answer, pole: Question.Pole) -> [Reading] {
    answer.content.parts.flatMap { part -> [Reading] in
      let text = part.read()
      guard !NoAnswer.says(text) else { return [] }
      let whole = matcher.read(text)
      if let code = whole.code {
        return [Reading(input: text.trimmed, code: code, link: whole.link, verdict: pole.verdict, row: answer.row, isMatrix: false)]
      }
      let tokens = Tokens(text)
      let mentions = matcher.find(in: text, tokens)
      let verdicts = MentionGroups(mentions, tokens).verdicts(pole)
      return zip(mentions, verdicts).compactMap { mention, verdict in
        guard let verdict else { return nil }
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: mention.span.lowerBound)
        let input = String(text[start..<utf8.index(start, offsetBy: mention.span.count)])
        return Reading(input: input, code: mention.code, link: mention.link, verdict: verdict, row: answer.row, isMatrix: false)
      }
    }
  }
}

extension Question.Pole {
  /// The judgement of an overleg that an answer names without more.
  var verdict: Verdict { self == .positive ? .needed : .superfluous }
}
