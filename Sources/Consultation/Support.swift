/// Something that organisations can be for or against.
public enum Claim: Hashable, Sendable {
  /// What the question asks holds for the theme: `nodig` for `jeugd`. Its opposite is the other question of the pair.
  case theme(Code<Theme>, Code<Question>)
  /// The verdict holds for the overleg. Its opposites are the other verdicts; no opinion is none.
  case meeting(Code<Meeting>, Verdict)
}

/// Whether a claim is carried by the region: not only by a majority overall, but in every domain.
public struct SupportTally: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// What is claimed.
  public var claim: Claim
  /// Per domain with at least one organisation that took a position, in the order of the domains.
  public var domains: [DomainSupport]
  /// What the silence of invited organisations leaves open.
  public var bounds: ShareBounds

  /// The support for a claim.
  public init(round: Code<Round>, claim: Claim, domains: [DomainSupport], bounds: ShareBounds) {
    self.round = round
    self.claim = claim
    self.domains = domains
    self.bounds = bounds
  }

  /// A domain speaks with this many organisations that took a position or more; with fewer it neither carries nor blocks a claim.
  public static let enoughOrganisations = 3
  /// A claim is carried by this many domains that speak or more.
  public static let enoughDomains = 2

  /// Organisations that hold it.
  public var holding: Int { domains.reduce(0) { $0 + $1.holding } }

  /// Organisations that took a position.
  public var positioned: Int { domains.reduce(0) { $0 + $1.positioned } }

  /// The domains that speak and in which no majority holds it.
  public var dissenting: [Organisation.Domain] { domains.filter { $0.speaks && !$0.isMajority }.map(\.domain) }

  /// Whether it is carried.
  public var outcome: Outcome {
    guard holding * 2 > positioned else { return .noMajority }
    guard domains.count(where: \.speaks) >= Self.enoughDomains else { return .tooFew }
    return dissenting.isEmpty ? .carried : .contested
  }

  /// Whether a claim is carried.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    /// A majority overall and in every domain that speaks.
    case carried = "gedragen"
    /// A majority overall, but not in every domain that speaks.
    case contested = "verdeeld"
    /// No majority overall.
    case noMajority = "geen-meerderheid"
    /// A majority of those who took a position, but they come from too few domains to call it carried.
    case tooFew = "te-weinig"
  }
}

/// How the organisations of one domain stand to a claim.
public struct DomainSupport: Hashable, Sendable {
  /// The domain.
  public var domain: Organisation.Domain
  /// Organisations that say so and do not also say the opposite.
  public var holding: Int
  /// Organisations that say so, the opposite, or both.
  public var positioned: Int

  /// The support in a domain.
  public init(domain: Organisation.Domain, holding: Int, positioned: Int) {
    self.domain = domain
    self.holding = holding
    self.positioned = positioned
  }

  /// Whether enough organisations took a position for the domain to count.
  public var speaks: Bool { positioned >= SupportTally.enoughOrganisations }

  /// Whether more than half of those that took a position hold it.
  public var isMajority: Bool { holding * 2 > positioned }
}

/// Organisations that stand against each other over a theme or an overleg.
///
/// Only what was said on behalf of an organisation, or without saying that it was in person, is held against another.
public struct Contradiction: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// What they disagree about.
  public var subject: Subject
  /// Organisations that only say it is needed, in codebook order.
  public var needed: [Code<Organisation>]
  /// Organisations that only say it is not needed or in the way, of an overleg that it is superfluous, in codebook order.
  public var against: [Code<Organisation>]
  /// Organisations that say both, in codebook order.
  public var divided: [Code<Organisation>]

  /// A contradiction.
  public init(
    round: Code<Round>, subject: Subject, needed: [Code<Organisation>], against: [Code<Organisation>], divided: [Code<Organisation>]
  ) {
    self.round = round
    self.subject = subject
    self.needed = needed
    self.against = against
    self.divided = divided
  }

  /// What organisations disagree about.
  public enum Subject: Hashable, Sendable {
    case theme(Code<Theme>)
    case meeting(Code<Meeting>)
  }

  /// In how many ways one organisation can be set against another: the cells of the matrix.
  public var pairs: Int { needed.count * against.count }
}
