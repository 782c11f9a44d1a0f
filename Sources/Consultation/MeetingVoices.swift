/// What the respondents of one organisation said about an overleg.
public struct MeetingOrganisationTally: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// The overleg.
  public var meeting: Code<Meeting>
  /// The organisation.
  public var organisation: Code<Organisation>
  /// Respondents per verdict, each respondent once; only verdicts that were given.
  public var respondents: [Verdict: Int]
  /// Idem, without those who answered in person. What stands here may be published as the organisation's position.
  public var onBehalf: [Verdict: Int]
  /// Whether the organisation is at the table of the overleg.
  public var isAtTable: Bool

  /// What an organisation said about an overleg.
  public init(
    round: Code<Round>, meeting: Code<Meeting>, organisation: Code<Organisation>, respondents: [Verdict: Int], onBehalf: [Verdict: Int],
    isAtTable: Bool
  ) {
    self.round = round
    self.meeting = meeting
    self.organisation = organisation
    self.respondents = respondents
    self.onBehalf = onBehalf
    self.isAtTable = isAtTable
  }
}

/// What those at the table of an overleg say about it, and what the others say.
public struct TableVerdictTally: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// The overleg.
  public var meeting: Code<Meeting>
  /// The organisations at the table.
  public var atTable: Group
  /// All other respondents, those without a known organisation among them.
  public var others: Group
  /// Organisations at the table that said nothing about it, in codebook order, whether or not they answered anything else.
  public var silentParticipants: [Code<Organisation>]
  /// Counted respondents of the round that said nothing about it.
  public var silentRespondents: Int

  /// What was said about an overleg, by who said it.
  public init(
    round: Code<Round>, meeting: Code<Meeting>, atTable: Group, others: Group, silentParticipants: [Code<Organisation>],
    silentRespondents: Int
  ) {
    self.round = round
    self.meeting = meeting
    self.atTable = atTable
    self.others = others
    self.silentParticipants = silentParticipants
    self.silentRespondents = silentRespondents
  }

  /// What a group of respondents says.
  public struct Group: Hashable, Sendable {
    /// Respondents per verdict; every verdict is there.
    public var respondents: [Verdict: Int]
    /// Known organisations per verdict; one that disagrees within counts under each. Every verdict is there.
    public var organisationsByVerdict: [Verdict: Int]
    /// Known organisations that said anything.
    public var organisations: Int

    /// What a group says.
    public init(respondents: [Verdict: Int], organisationsByVerdict: [Verdict: Int], organisations: Int) {
      self.respondents = respondents
      self.organisationsByVerdict = organisationsByVerdict
      self.organisations = organisations
    }
  }
}
