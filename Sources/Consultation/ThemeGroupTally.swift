/// How often a theme came up within a domain, or among respondents of a level.
public struct ThemeGroupTally: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// A category or a sub-theme; nil for answers about no theme.
  public var theme: Code<Theme>?
  /// The question, one of the eight.
  public var question: Code<Question>
  /// Among whom.
  public var group: Group
  /// Respondents, each counted once.
  public var respondents: Int
  /// Known organisations of these respondents, each counted once.
  public var organisations: Int

  /// A tally of a theme within a group.
  public init(
    round: Code<Round>, theme: Code<Theme>?, question: Code<Question>, group: Group, respondents: Int, organisations: Int
  ) {
    self.round = round
    self.theme = theme
    self.question = question
    self.group = group
    self.respondents = respondents
    self.organisations = organisations
  }

  /// A group of respondents.
  public enum Group: Hashable, Sendable {
    /// Those of a domain; nil for those whose organisation is not known.
    case domain(Organisation.Domain?)
    /// Those of a level; nil for those whose level is not known.
    case level(Level?)
  }
}

/// Whether those who answered late speak of other themes than the rest: a hint at what those who are silent would say.
public struct LateResponse: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// Counted respondents of the first four fifths.
  public var early: Int
  /// Counted respondents of the last fifth, and those who answered at the same moment as the first of them.
  public var late: Int
  /// Counted respondents of whom the time is not known; they are in neither.
  public var withoutTime: Int
  /// Per category and sub-theme that either spoke of, in reporting order.
  public var themes: [Share]

  /// The late responses of a round.
  public init(round: Code<Round>, early: Int, late: Int, withoutTime: Int, themes: [Share]) {
    self.round = round
    self.early = early
    self.late = late
    self.withoutTime = withoutTime
    self.themes = themes
  }

  /// How many spoke of a theme in any of the eight questions.
  public struct Share: Hashable, Sendable {
    /// The theme.
    public var theme: Code<Theme>
    /// Early respondents who did.
    public var early: Int
    /// Late respondents who did.
    public var late: Int

    /// A share.
    public init(theme: Code<Theme>, early: Int, late: Int) {
      self.theme = theme
      self.early = early
      self.late = late
    }
  }

  /// The share of late respondents that spoke of a theme less that of early ones, -1 to 1; nil when either group is empty.
  public func difference(_ share: Share) -> Double? {
    early == 0 || late == 0 ? nil : Double(share.late) / Double(late) - Double(share.early) / Double(early)
  }
}
