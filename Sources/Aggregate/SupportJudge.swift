internal import Consultation

/// Finds out which claims are carried by the region, from what each organisation says.
struct SupportJudge: Sendable {
  let codebook: Codebook

  /// The claims about themes, then about overleggen, that at least one organisation holds, per round.
  func support(rounds: [Round], themes: [ThemeOrganisationTally], meetings: [MeetingOrganisationTally], rates: [ResponseRate])
    -> [SupportTally]
  {
    rounds.flatMap { round in
      let invited = rates.first { $0.round == round.code && $0.domain == nil }?.invited ?? 0
      return themeClaims(themes.filter { $0.round == round.code }, round: round.code, invited: invited)
        + meetingClaims(meetings.filter { $0.round == round.code }, round: round.code, invited: invited)
    }
  }

  private func themeClaims(_ tallies: [ThemeOrganisationTally], round: Code<Round>, invited: Int) -> [SupportTally] {
    var positions: [Code<Theme>: [Code<Question>: Set<Code<Organisation>>]] = [:]
    for tally in tallies { positions[tally.theme, default: [:]][tally.question, default: []].insert(tally.organisation) }
    return codebook.themes.flatMap { theme in
      QuestionPair.allCases.flatMap { pair in
        let positive = positions[theme.code]?[pair.positive] ?? []
        let negative = positions[theme.code]?[pair.negative] ?? []
        return [(pair.positive, positive, negative), (pair.negative, negative, positive)].compactMap { question, holding, opposite in
          tally(.theme(theme.code, question), holding: holding, opposite: opposite, round: round, invited: invited)
        }
      }
    }
  }

  private func meetingClaims(_ tallies: [MeetingOrganisationTally], round: Code<Round>, invited: Int) -> [SupportTally] {
    var positions: [Code<Meeting>: [Verdict: Set<Code<Organisation>>]] = [:]
    for tally in tallies {
      for verdict in tally.respondents.keys { positions[tally.meeting, default: [:]][verdict, default: []].insert(tally.organisation) }
    }
    let verdicts: [Verdict] = [.needed, .superfluous, .merge]
    return codebook.meetings.flatMap { meeting in
      verdicts.compactMap { verdict in
        let said = positions[meeting.code] ?? [:]
        let opposite = verdicts.filter { $0 != verdict }.reduce(into: Set()) { $0.formUnion(said[$1] ?? []) }
        return tally(
          .meeting(meeting.code, verdict), holding: said[verdict] ?? [], opposite: opposite, round: round, invited: invited)
      }
    }
  }

  /// The support for a claim; nil when no organisation makes it.
  private func tally(
    _ claim: Claim, holding: Set<Code<Organisation>>, opposite: Set<Code<Organisation>>, round: Code<Round>, invited: Int
  ) -> SupportTally? {
    if holding.isEmpty { return nil }
    var domains: [Organisation.Domain: DomainSupport] = [:]
    var bounds = ShareBounds(invited: invited, answered: 0, saying: 0)
    for organisation in codebook.organisations {
      let isPositioned = holding.contains(organisation.code) || opposite.contains(organisation.code)
      guard isPositioned else { continue }
      let holds = !opposite.contains(organisation.code)
      domains[organisation.domain, default: DomainSupport(domain: organisation.domain, holding: 0, positioned: 0)].positioned += 1
      if holds { domains[organisation.domain]?.holding += 1 }
      guard organisation.isInvited else { continue }
      bounds.answered += 1
      if holds { bounds.saying += 1 }
    }
    return SupportTally(
      round: round, claim: claim, domains: Organisation.Domain.allCases.compactMap { domains[$0] }, bounds: bounds)
  }
}
