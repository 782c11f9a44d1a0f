/// One of the four pairs of questions, the positive side against the negative one.
public enum QuestionPair: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// What fits, and what does not: `past-wel`, `past-niet`.
  case fit
  /// What is needed, and what is not: `nodig`, `niet-nodig`.
  case need
  /// What or who connects, and what or who is in the way: `sluit-aan`, `in-de-weg`.
  case connection
  /// Which overleggen are needed, and which are superfluous: `overleg-nodig`, `overleg-overbodig`.
  case meetings

  /// The positive question.
  public var positive: Code<Question> { Code<Question>.consultation[rawValue * 2] }

  /// The negative question.
  public var negative: Code<Question> { Code<Question>.consultation[rawValue * 2 + 1] }

  /// The order of the form.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// How many stand on which side; nobody stands on two.
public struct Sides: Hashable, Sendable {
  /// Only the positive side.
  public var positive: Int
  /// Only the negative side.
  public var negative: Int
  /// Both sides.
  public var both: Int

  /// Numbers per side.
  public init(positive: Int = 0, negative: Int = 0, both: Int = 0) {
    self.positive = positive
    self.negative = negative
    self.both = both
  }

  /// Everyone on any side.
  public var total: Int { positive + negative + both }
}

/// The two sides of a pair of questions against each other, for one theme.
public struct PairTally: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// A category or a sub-theme; nil for answers about no theme.
  public var theme: Code<Theme>?
  /// The pair.
  public var pair: QuestionPair
  /// Known organisations; one is on both sides also when two of its respondents disagree.
  public var organisations: Sides
  /// Respondents.
  public var respondents: Sides

  /// A tally of a pair.
  public init(round: Code<Round>, theme: Code<Theme>?, pair: QuestionPair, organisations: Sides, respondents: Sides) {
    self.round = round
    self.theme = theme
    self.pair = pair
    self.organisations = organisations
    self.respondents = respondents
  }
}
