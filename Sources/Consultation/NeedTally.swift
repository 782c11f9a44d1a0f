/// A knelpunt about one theme with the voorziening that the same respondents would help by: a row of `knelpunten.csv`.
public struct NeedTally: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// The category of the knelpunt; nil when it falls under no theme.
  public var theme: Code<Theme>?
  /// The voorziening.
  public var facility: Facility
  /// Respondents, each counted once.
  public var respondents: Int
  /// Known organisations, each counted once.
  public var organisations: Int

  /// A tally of a knelpunt.
  public init(round: Code<Round>, theme: Code<Theme>?, facility: Facility, respondents: Int, organisations: Int) {
    self.round = round
    self.theme = theme
    self.facility = facility
    self.respondents = respondents
    self.organisations = organisations
  }

  /// What the respondent said would help.
  public enum Facility: Hashable, Sendable {
    /// A voorziening of this category.
    case theme(Code<Theme>)
    /// A voorziening that falls under no theme.
    case noTheme
    /// None was named.
    case none
  }
}

extension Code where Subject == Question {
  /// What gets in the way of somebody's work.
  public static let need: Code<Question> = "knelpunt"
  /// What would help against it.
  public static let facility: Code<Question> = "voorziening"
}
