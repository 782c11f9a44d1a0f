internal import Consultation

/// What changed between each two consecutive rounds, split by cause.
///
/// A respondent is the same person in both rounds when the pseudonym is; one who gave no e-mail or id is somebody else every time.
struct RoundComparison: Sendable {
  let index: CodebookIndex
  let themes: CrosstabReading
  /// The one voice of each respondent: per round, per overleg.
  let voices: [[[MeetingCount.Voice]]]
  /// Per round everyone who counts.
  let counted: [BitSet]

  /// Every theme that came up in either of two rounds, in reporting order.
  var themeChanges: [ThemeChange] {
    if index.rounds.count < 2 { return [] }
    let spoken = index.rounds.indices.map { round in (0..<index.noTheme).map { spoke(round: round, theme: $0) } }
    let ranks = spoken.map(ranks)
    return index.rounds.indices.dropLast().flatMap { round in
      (0..<index.noTheme).compactMap { theme -> ThemeChange? in
        let (before, after) = (spoken[round][theme], spoken[round + 1][theme])
        if before.respondents.isEmpty, after.respondents.isEmpty { return nil }
        return ThemeChange(
          earlier: index.rounds[round].code, later: index.rounds[round + 1].code, theme: index.codebook.themes[theme].code,
          respondents: flow(before.respondents, after.respondents, round: round),
          organisationsNew: index.organisations(at: after.organisations.subtracting(before.organisations)),
          organisationsGone: index.organisations(at: before.organisations.subtracting(after.organisations)),
          organisationsStayed: before.organisations.intersection(after.organisations).count, rankBefore: ranks[round][theme],
          rankAfter: ranks[round + 1][theme])
      }
    }
  }

  /// Every overleg that something was said about in either of two rounds, in the order of the inventory.
  var meetingChanges: [MeetingChange] {
    index.rounds.indices.dropLast().flatMap { round in
      index.codebook.meetings.indices.compactMap { meeting -> MeetingChange? in
        let (before, after) = (voices[round][meeting], voices[round + 1][meeting])
        if before.isEmpty, after.isEmpty { return nil }
        var respondents: [Verdict: RespondentFlow] = [:]
        for verdict in Verdict.allCases {
          respondents[verdict] = flow(people(before, verdict), people(after, verdict), round: round)
        }
        return MeetingChange(
          earlier: index.rounds[round].code, later: index.rounds[round + 1].code, meeting: index.codebook.meetings[meeting].code,
          respondents: respondents, moved: moved(before, after))
      }
    }
  }

  private func people(_ voices: [MeetingCount.Voice], _ verdict: Verdict) -> BitSet {
    BitSet(voices.lazy.filter { $0.verdict == verdict }.map { Int($0.respondent) })
  }

  private func flow(_ before: BitSet, _ after: BitSet, round: Int) -> RespondentFlow {
    let added = after.subtracting(before)
    let taken = before.subtracting(after)
    let (tookUp, dropped) = (added.intersection(counted[round]).count, taken.intersection(counted[round + 1]).count)
    return RespondentFlow(
      before: before.count, joined: added.count - tookUp, tookUp: tookUp, left: taken.count - dropped, dropped: dropped)
  }

  private struct Spoke {
    var respondents = BitSet()
    var organisations = BitSet()
    var weight: (organisations: Int, respondents: Int) = (0, 0)
  }

  /// Who spoke of a theme in any of the eight questions.
  private func spoke(round: Int, theme: Int) -> Spoke {
    var result = Spoke()
    for question in 0..<themes.shape.columns {
      result.respondents.formUnion(themes.respondents(round: round, subject: theme, column: question))
      result.organisations.formUnion(themes.organisations(round: round, subject: theme, column: question))
    }
    result.weight = (result.organisations.count, result.respondents.count)
    return result
  }

  /// The rank of each theme of one round among those of its kind.
  private func ranks(_ spoken: [Spoke]) -> [Int?] {
    let isCategory = index.codebook.themes.map { $0.parent == nil }
    return spoken.indices.map { theme in
      if spoken[theme].weight.respondents == 0 { return nil }
      return 1 + spoken.indices.count { isCategory[$0] == isCategory[theme] && spoken[theme].weight < spoken[$0].weight }
    }
  }

  private func moved(_ before: [MeetingCount.Voice], _ after: [MeetingCount.Voice]) -> [MeetingChange.Move] {
    let then = VerdictCount(before, noOrganisation: index.noOrganisation)
    let now = VerdictCount(after, noOrganisation: index.noOrganisation)
    return then.allOrganisations.intersection(now.allOrganisations).members.compactMap { organisation in
      let verdicts = Verdict.allCases.filter { then.organisations($0).contains(organisation) }
      let later = Verdict.allCases.filter { now.organisations($0).contains(organisation) }
      if verdicts == later { return nil }
      return MeetingChange.Move(organisation: index.organisation(at: organisation), before: verdicts, after: later)
    }
  }
}
