/// Who spoke of a point of the checklist: a row of `checklist.csv`.
public struct ChecklistTally: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// The point.
  public var item: Code<ChecklistItem>
  /// Respondents, each counted once.
  public var respondents: Int
  /// Known organisations, each counted once.
  public var organisations: Int
  /// Answers.
  public var answers: Int
  /// Known organisations that did so at the positive side of a pair, or agreed with a statement.
  public var positive: Int
  /// Known organisations that did so at the negative side of a pair, or disagreed with a statement.
  public var negative: Int

  /// A tally of a point.
  public init(
    round: Code<Round>, item: Code<ChecklistItem>, respondents: Int, organisations: Int, answers: Int, positive: Int, negative: Int
  ) {
    self.round = round
    self.item = item
    self.respondents = respondents
    self.organisations = organisations
    self.answers = answers
    self.positive = positive
    self.negative = negative
  }
}
