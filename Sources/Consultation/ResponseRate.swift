/// Response of the invited organisations of one domain, or of all of them, in a round.
///
/// The dispositions and rates are those of the AAPOR Standard Definitions with the organisation as the unit. Everyone on the invited
/// list is eligible, so that RR1 and RR2 need no estimate of eligibility.
public struct ResponseRate: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// The domain; nil for all together.
  public var domain: Organisation.Domain?
  /// Invited organisations of which at least one respondent counts (AAPOR: complete).
  public var complete: [Code<Organisation>]
  /// Invited organisations that only sent submissions that were not finished (AAPOR: partial).
  public var partial: [Code<Organisation>]
  /// Invited organisations of which nothing that counts was received (AAPOR: refusal, non-contact and other, which an export does not
  /// tell apart).
  public var missing: [Code<Organisation>]
  /// Organisations that answered without being on the list; they are in no rate.
  public var uninvited: [Code<Organisation>]

  /// The response of some invited organisations.
  public init(
    round: Code<Round>, domain: Organisation.Domain?, complete: [Code<Organisation>], partial: [Code<Organisation>],
    missing: [Code<Organisation>], uninvited: [Code<Organisation>]
  ) {
    self.round = round
    self.domain = domain
    self.complete = complete
    self.partial = partial
    self.missing = missing
    self.uninvited = uninvited
  }

  /// How many organisations were invited.
  public var invited: Int { complete.count + partial.count + missing.count }

  /// RR1: complete over invited, 0 to 1; nil when nobody was invited.
  public var rr1: Double? { invited == 0 ? nil : Double(complete.count) / Double(invited) }

  /// RR2: complete and partial over invited, 0 to 1; nil when nobody was invited.
  public var rr2: Double? { invited == 0 ? nil : Double(complete.count + partial.count) / Double(invited) }

  /// What `saying` of the complete ones says about all who were invited.
  public func bounds(saying: Int) -> ShareBounds { ShareBounds(invited: invited, answered: complete.count, saying: saying) }
}

/// Counted respondents of one domain and level in a round. Sums over domains and levels are totals; of organisations only sums over
/// domains, because one organisation may answer from several levels.
public struct LevelTally: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// The domain of the organisation; nil when the organisation is not known.
  public var domain: Organisation.Domain?
  /// The level; nil when it was not given or not understood.
  public var level: Level?
  /// Respondents, each counted once.
  public var respondents: Int
  /// Known organisations, each counted once.
  public var organisations: Int

  /// A tally of a domain and level.
  public init(round: Code<Round>, domain: Organisation.Domain?, level: Level?, respondents: Int, organisations: Int) {
    self.round = round
    self.domain = domain
    self.level = level
    self.respondents = respondents
    self.organisations = organisations
  }
}
