internal import Consultation

/// Finds out which claims are carried by the region, from what each organisation says.
struct SupportJudge: Sendable {
  private let index: CodebookIndex
  private let positions: OrganisationPositions
  private let invited: BitSet
  private let domains: [(domain: Organisation.Domain, members: BitSet)]

  /// A judge of these positions.
  init(_ index: CodebookIndex, positions: OrganisationPositions) {
    self.index = index
    self.positions = positions
    let organisations = index.codebook.organisations
    invited = BitSet(organisations.indices.lazy.filter { organisations[$0].isInvited })
    domains = Organisation.Domain.allCases.map { domain in
      (domain, BitSet(organisations.indices.lazy.filter { organisations[$0].domain == domain }))
    }
  }

  /// Per round the claims about themes, then about overleggen, that at least one organisation makes.
  var tallies: [SupportTally] { index.rounds.indices.flatMap { themeClaims(round: $0) + meetingClaims(round: $0) } }

  private func themeClaims(round: Int) -> [SupportTally] {
    index.codebook.themes.enumerated().flatMap { place, theme in
      QuestionPair.allCases.flatMap { pair in
        let positive = positions.organisations(round: round, theme: place, question: pair.positive)
        let negative = positions.organisations(round: round, theme: place, question: pair.negative)
        return [
          tally(.theme(theme.code, pair.positive), saying: positive, opposing: negative, round: round),
          tally(.theme(theme.code, pair.negative), saying: negative, opposing: positive, round: round),
        ].compactMap(\.self)
      }
    }
  }

  private func meetingClaims(round: Int) -> [SupportTally] {
    let verdicts: [Verdict] = [.needed, .superfluous, .merge]
    return index.codebook.meetings.enumerated().flatMap { place, meeting in
      let said = verdicts.map { positions.organisations(round: round, meeting: place, verdict: $0) }
      return verdicts.indices.compactMap { own in
        let opposing = said.indices.reduce(into: BitSet()) { union, other in if other != own { union.formUnion(said[other]) } }
        return tally(.meeting(meeting.code, verdicts[own]), saying: said[own], opposing: opposing, round: round)
      }
    }
  }

  /// The support for a claim; nil when no organisation makes it.
  private func tally(_ claim: Claim, saying: BitSet, opposing: BitSet, round: Int) -> SupportTally? {
    if saying.isEmpty { return nil }
    let holding = saying.subtracting(opposing)
    var positioned = saying
    positioned.formUnion(opposing)
    let support = domains.compactMap { domain, members -> DomainSupport? in
      let own = positioned.intersection(members).count
      return own == 0 ? nil : DomainSupport(domain: domain, holding: holding.intersection(members).count, positioned: own)
    }
    return SupportTally(
      round: index.rounds[round].code, claim: claim, domains: support,
      bounds: ShareBounds(
        invited: invited.count, answered: positioned.intersection(invited).count, saying: holding.intersection(invited).count))
  }
}
