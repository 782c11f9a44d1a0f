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
        return [Reading(input: text.trimmed, code: code, link: whole.link, verdict: verdict(of: pole), row: answer.row, isMatrix: false)]
      }
      let tokens = Tokens(text)
      let mentions = matcher.find(in: text, tokens)
      return mentions.compactMap { mention in
        guard let verdict = verdict(for: mention, among: mentions, tokens, pole) else { return nil }
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: mention.span.lowerBound)
        let input = String(text[start..<utf8.index(start, offsetBy: mention.span.count)])
        return Reading(input: input, code: mention.code, link: mention.link, verdict: verdict, row: answer.row, isMatrix: false)
      }
    }
  }

  private func verdict(of pole: Question.Pole) -> Verdict { pole == .positive ? .needed : .superfluous }

  /// What is said about a mention: what the question asks, unless the words around it say otherwise; nil when it is an exception.
  private func verdict(
    for mention: MeetingMatcher.Mention, among mentions: [MeetingMatcher.Mention], _ tokens: Tokens, _ pole: Question.Pole
  ) -> Verdict? {
    let sentence = tokens.list[mention.words.lowerBound].sentence
    let inSentence = tokens.list.indices.filter { tokens.list[$0].sentence == sentence }
    let covered = Set(mentions.flatMap(\.words))
    let around = inSentence.filter { !covered.contains($0) }
    let words = around.map { tokens.word($0) }
    if words.contains(where: { MeetingWords.merging.contains($0) && $0 != "samen" && $0 != "onderdeel" })
      || words.contains("samen")
        && words.contains(where: { ["met", "kunnen", "kan", "voeg", "voegen", "gaan", "neem", "nemen", "pak", "brengen"].contains($0) })
      || words.contains("elkaar") && words.contains(where: { $0.contains("schuiven") || $0.contains("schuif") || $0.contains("geschoven") })
      || zip(words, words.dropFirst()).contains(where: { $0 == "een" && $1 == "overleg" }) && words.contains("maken")
    {
      return .merge
    }
    if let exception = around.last(where: { MeetingWords.exceptions.contains(tokens.word($0)) && $0 < mention.words.lowerBound }),
      exception >= inSentence[0]
    {
      return nil
    }
    let clause = clause(around: mention, in: inSentence, tokens, mentions)
    return stated(in: clause, pole) ?? verdict(of: pole)
  }

  /// What the words of a clause say, when they say something else than the question does.
  private func stated(in clause: [String], _ pole: Question.Pole) -> Verdict? {
    let denies = clause.contains(where: MeetingWords.denying.contains)
    if clause.contains(where: MeetingWords.undecided.contains),
      denies || clause.contains("neutraal") || clause.contains("twijfel") || clause.contains("lastig")
    {
      return .noOpinion
    }
    if clause.contains("niet"), clause.allSatisfy(MeetingWords.besideNot.contains) { return pole == .positive ? .superfluous : .needed }
    switch pole {
    case .positive:
      if clause.contains(where: MeetingWords.ending.contains), !clause.contains("niet") { return .superfluous }
      if zip(clause, clause.dropFirst()).contains(where: { $0 == "niet" && MeetingWords.needing.contains($1) }) { return .superfluous }
    case .negative:
      if clause.contains(where: { MeetingWords.keeping.contains($0) || MeetingWords.needing.contains($0) }), !denies { return .needed }
      if zip(clause, clause.dropFirst()).contains(where: { $0 == "niet" && ["overbodig", "weg", "schrappen", "stoppen"].contains($1) }) {
        return .needed
      }
    }
    return nil
  }

  /// The words of the part of the sentence that the mention stands in.
  private func clause(
    around mention: MeetingMatcher.Mention, in sentence: [Int], _ tokens: Tokens, _ mentions: [MeetingMatcher.Mention]
  ) -> [String] {
    let covered = Set(mentions.filter { $0.words != mention.words }.flatMap(\.words))
    func isBreak(_ index: Int) -> Bool {
      tokens.list[index].before.contains(.comma) || ["maar", "want", "omdat"].contains(tokens.word(index)) || covered.contains(index)
    }
    var start = mention.words.lowerBound
    while start > (sentence.first ?? 0), !isBreak(start), !covered.contains(start - 1) { start -= 1 }
    var end = mention.words.upperBound
    while end <= (sentence.last ?? 0), !isBreak(end) { end += 1 }
    return (start..<end).filter { !mention.words.contains($0) }.map { tokens.word($0) }
  }
}
