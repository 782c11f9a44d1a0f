/// How well people agree among themselves and the program with each of them.
public struct AgreementReport: Sendable {
  /// The fewest answers coded by both on which a share or a coefficient is given.
  public static let fewestAnswers = 10

  /// Categories first; sub-themes when somebody gave any.
  public var levels: [LevelAgreement]

  /// A report.
  public init(levels: [LevelAgreement]) { self.levels = levels }
}

/// Agreement at one level of the codebook.
public struct LevelAgreement: Sendable {
  /// Which themes are compared.
  public enum Level: String, Sendable {
    case categories = "thema"
    case subthemes = "subthema"
  }

  /// Which themes are compared.
  public var level: Level
  /// All people together; nil when there is only one.
  public var people: GroupAgreement?
  /// Every two people, then the program against each person.
  public var pairs: [PairAgreement]

  /// Agreement at a level.
  public init(level: Level, people: GroupAgreement?, pairs: [PairAgreement]) {
    self.level = level
    self.people = people
    self.pairs = pairs
  }
}

/// Agreement of all people together.
public struct GroupAgreement: Sendable {
  /// How many answers two or more of them coded.
  public var answers: Int
  /// Krippendorff's alpha over the sets of themes, with the MASI distance.
  public var alpha: Coefficient
  /// Krippendorff's alpha per theme, in reporting order: given or not given.
  public var themes: [(theme: Code<Theme>, alpha: Coefficient)]

  /// Agreement of a group.
  public init(answers: Int, alpha: Coefficient, themes: [(theme: Code<Theme>, alpha: Coefficient)]) {
    self.answers = answers
    self.alpha = alpha
    self.themes = themes
  }
}

/// Agreement of two coders on the answers that both coded.
public struct PairAgreement: Sendable {
  /// The reference: a person, by place.
  public var first: Int
  /// Whom it is compared with: another person by place, or nil for the program.
  public var second: Int?
  /// How many answers both coded.
  public var answers: Int
  /// F1 per answer, averaged over the answers; no theme on both sides is agreement. Nil on too few answers.
  public var f1: Double?
  /// The same over the answers to which at least one of the two gave a theme; nil on too few of those.
  public var f1WithTheme: Double?
  /// The share of answers with exactly the same themes; nil on too few answers.
  public var identical: Double?
  /// Krippendorff's alpha over the sets of themes, with the MASI distance.
  public var alpha: Coefficient
  /// The mean number of places that a theme moves when themes are ranked by answers; nil on too few answers.
  public var rankMove: Double?
  /// Per theme, in reporting order.
  public var themes: [ThemeAgreement]

  /// Agreement of a pair.
  public init(
    first: Int, second: Int?, answers: Int, f1: Double?, f1WithTheme: Double?, identical: Double?, alpha: Coefficient, rankMove: Double?,
    themes: [ThemeAgreement]
  ) {
    self.first = first
    self.second = second
    self.answers = answers
    self.f1 = f1
    self.f1WithTheme = f1WithTheme
    self.identical = identical
    self.alpha = alpha
    self.rankMove = rankMove
    self.themes = themes
  }
}

/// Agreement of two coders on one theme. The first is the reference for precision and recall.
public struct ThemeAgreement: Sendable {
  /// The theme.
  public var theme: Code<Theme>
  /// Answers to which both gave it.
  public var both: Int
  /// Answers to which only the first gave it.
  public var onlyFirst: Int
  /// Answers to which only the second gave it.
  public var onlySecond: Int
  /// Answers to which neither gave it.
  public var neither: Int
  /// Krippendorff's alpha for given or not given.
  public var alpha: Coefficient
  /// The place of the theme by number of answers, for the first and for the second; themes with as many share the mean place.
  public var ranks: (first: Double, second: Double)

  /// Agreement on a theme.
  public init(
    theme: Code<Theme>, both: Int, onlyFirst: Int, onlySecond: Int, neither: Int, alpha: Coefficient,
    ranks: (first: Double, second: Double)
  ) {
    self.theme = theme
    self.both = both
    self.onlyFirst = onlyFirst
    self.onlySecond = onlySecond
    self.neither = neither
    self.alpha = alpha
    self.ranks = ranks
  }

  /// How many answers both coded.
  public var answers: Int { both + onlyFirst + onlySecond + neither }
  /// How many answers got it from the first.
  public var first: Int { both + onlyFirst }
  /// How many answers got it from the second.
  public var second: Int { both + onlySecond }
  /// The part of what the second gave that the first gave too; nil when the second never gave it or on too few answers.
  public var precision: Double? { share(both, of: second) }
  /// The part of what the first gave that the second found; nil when the first never gave it or on too few answers.
  public var recall: Double? { share(both, of: first) }
  /// The harmonic mean of precision and recall; nil when nobody gave it or on too few answers.
  public var f1: Double? { share(2 * both, of: first + second) }
  /// The part of the answers to which the first gave it; nil on too few answers.
  public var prevalence: Double? { share(first, of: answers) }
  /// The part of the answers to which the second gave it; nil on too few answers.
  public var secondPrevalence: Double? { share(second, of: answers) }

  private func share(_ part: Int, of whole: Int) -> Double? {
    answers < AgreementReport.fewestAnswers || whole == 0 ? nil : Double(part) / Double(whole)
  }
}

/// A coefficient of agreement, or why there is none.
public enum Coefficient: Hashable, Sendable {
  /// The value, 1 for perfect agreement and 0 for what chance would give.
  case value(Double)
  /// Fewer than ``AgreementReport/fewestAnswers`` answers were coded by two or more.
  case tooFew
  /// Everybody always said the same one thing: there was nothing to agree or disagree about.
  case noVariation

  /// What the coefficient allows one to do; nil when there is none.
  public var reliability: Reliability? {
    guard case .value(let alpha) = self else { return nil }
    return alpha >= 0.8 ? .reliable : alpha >= 0.667 ? .tentative : .insufficient
  }
}

/// What a coefficient allows one to do, after Krippendorff (2004), *Content Analysis*, 2nd ed., p. 241: rely on variables with an alpha
/// of .800 and more, and draw tentative conclusions from .667 on.
public enum Reliability: String, Hashable, Sendable {
  case reliable = "betrouwbaar"
  case tentative = "voorlopig"
  case insufficient = "niet te gebruiken"
}
