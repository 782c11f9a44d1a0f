/// How a number of known organisations came from one round to the next, split by cause. The parts add up exactly.
///
/// Within one run every round is coded with the same codebook and decisions, so that these cause nothing.
public struct OrganisationFlow: Hashable, Sendable {
  /// In the earlier round.
  public var before: Int
  /// Added by organisations that did not answer in the earlier round.
  public var joined: Int
  /// Added by organisations that did, but did not say it then.
  public var tookUp: Int
  /// Taken away by organisations that do not answer in the later round.
  public var left: Int
  /// Taken away by organisations that do, but do not say it any more.
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
  /// Those that say it now and did not then.
  public var new: Int { joined + tookUp }
  /// Those that said it then and do not now.
  public var gone: Int { left + dropped }
  /// Said in both rounds by the same organisations.
  public var stayed: Int { before - left - dropped }
}

/// What changed about a theme from one round to the next, at the six open questions: a row of `verschuiving.csv`.
public struct ThemeChange: Hashable, Sendable {
  /// The earlier round.
  public var earlier: Code<Round>
  /// The round after it.
  public var later: Code<Round>
  /// A category or a sub-theme that somebody named in either.
  public var theme: Code<Theme>
  /// The organisations that name it.
  public var organisations: OrganisationFlow
  /// The place among the themes of its kind (categories, or sub-themes) by organisations; equals share the better place. Nil when no
  /// organisation named it.
  public var rankBefore: Int?
  /// Idem in the later round.
  public var rankAfter: Int?

  /// A change of a theme.
  public init(
    earlier: Code<Round>, later: Code<Round>, theme: Code<Theme>, organisations: OrganisationFlow, rankBefore: Int?, rankAfter: Int?
  ) {
    self.earlier = earlier
    self.later = later
    self.theme = theme
    self.organisations = organisations
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
  /// The organisations that give each verdict; every verdict is there.
  public var organisations: [Verdict: OrganisationFlow]
  /// Known organisations on whose behalf something was said both times and not the same, in codebook order.
  public var moved: [Move]

  /// A change of what is said about an overleg.
  public init(
    earlier: Code<Round>, later: Code<Round>, meeting: Code<Meeting>, organisations: [Verdict: OrganisationFlow], moved: [Move]
  ) {
    self.earlier = earlier
    self.later = later
    self.meeting = meeting
    self.organisations = organisations
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
