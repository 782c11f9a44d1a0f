/// How a number of respondents came from one round to the next, split by cause. The parts add up exactly.
public struct RespondentFlow: Hashable, Sendable {
  /// In the earlier round.
  public var before: Int
  /// Added by respondents who were not counted in the earlier round.
  public var joined: Int
  /// Added by respondents who were, but did not say it then.
  public var tookUp: Int
  /// Taken away by respondents who are not counted in the later round.
  public var left: Int
  /// Taken away by respondents who are, but do not say it any more.
  public var dropped: Int

  /// A flow.
  public init(before: Int = 0, joined: Int = 0, tookUp: Int = 0, left: Int = 0, dropped: Int = 0) {
    self.before = before
    self.joined = joined
    self.tookUp = tookUp
    self.left = left
    self.dropped = dropped
  }

  /// In the later round.
  public var after: Int { before + joined + tookUp - left - dropped }
  /// Said in both rounds by the same respondents.
  public var stayed: Int { before - left - dropped }
}

/// What changed about a theme from one round to the next.
public struct ThemeChange: Hashable, Sendable {
  /// The earlier round.
  public var earlier: Code<Round>
  /// The round after it.
  public var later: Code<Round>
  /// A category or a sub-theme that came up in either.
  public var theme: Code<Theme>
  /// Respondents who spoke of it in any of the eight questions.
  public var respondents: RespondentFlow
  /// Known organisations that speak of it now and did not then, in codebook order.
  public var organisationsNew: [Code<Organisation>]
  /// Known organisations that spoke of it then and do not now, in codebook order.
  public var organisationsGone: [Code<Organisation>]
  /// Known organisations that spoke of it both times.
  public var organisationsStayed: Int
  /// The place among the themes of its kind (categories, or sub-themes) by organisations, then respondents; equals share the better
  /// place. Nil when it did not come up.
  public var rankBefore: Int?
  /// Idem in the later round.
  public var rankAfter: Int?

  /// A change of a theme.
  public init(
    earlier: Code<Round>, later: Code<Round>, theme: Code<Theme>, respondents: RespondentFlow, organisationsNew: [Code<Organisation>],
    organisationsGone: [Code<Organisation>], organisationsStayed: Int, rankBefore: Int?, rankAfter: Int?
  ) {
    self.earlier = earlier
    self.later = later
    self.theme = theme
    self.respondents = respondents
    self.organisationsNew = organisationsNew
    self.organisationsGone = organisationsGone
    self.organisationsStayed = organisationsStayed
    self.rankBefore = rankBefore
    self.rankAfter = rankAfter
  }
}

/// What changed about an overleg from one round to the next.
public struct MeetingChange: Hashable, Sendable {
  /// The earlier round.
  public var earlier: Code<Round>
  /// The round after it.
  public var later: Code<Round>
  /// An overleg that something was said about in either.
  public var meeting: Code<Meeting>
  /// Respondents per verdict; every verdict is there.
  public var respondents: [Verdict: RespondentFlow]
  /// Known organisations that said something both times and not the same, in codebook order.
  public var moved: [Move]

  /// A change of what is said about an overleg.
  public init(
    earlier: Code<Round>, later: Code<Round>, meeting: Code<Meeting>, respondents: [Verdict: RespondentFlow], moved: [Move]
  ) {
    self.earlier = earlier
    self.later = later
    self.meeting = meeting
    self.respondents = respondents
    self.moved = moved
  }

  /// An organisation that changed its position.
  public struct Move: Hashable, Sendable {
    /// The organisation.
    public var organisation: Code<Organisation>
    /// Its verdicts then, in the order of the declaration; several when its respondents disagreed.
    public var before: [Verdict]
    /// Its verdicts now.
    public var after: [Verdict]

    /// A changed position.
    public init(organisation: Code<Organisation>, before: [Verdict], after: [Verdict]) {
      self.organisation = organisation
      self.before = before
      self.after = after
    }
  }
}
