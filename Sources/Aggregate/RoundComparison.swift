internal import Consultation

/// What changed between each two consecutive rounds: for respondents split by cause, for organisations by name.
struct RoundComparison: Sendable {
  private let index: CodebookIndex
  private let voices: MeetingVoices
  /// The flow of each theme from a round to the next.
  private let themeFlows: [[RespondentFlow]]
  /// The flow of each verdict on each overleg, from a round to the next.
  private let meetingFlows: [[[Verdict: RespondentFlow]]]
  /// Per round and theme the organisations that spoke of it.
  private let organisations: [[BitSet]]

  /// A comparison of the rounds that were counted. Flows between rounds that do not follow each other are left alone.
  init(_ index: CodebookIndex, _ counts: Counts, positions: OrganisationPositions, voices: MeetingVoices) {
    self.index = index
    self.voices = voices
    let steps = max(0, index.rounds.count - 1)
    var themeFlows = Array(repeating: Array(repeating: RespondentFlow(), count: index.noTheme), count: steps)
    for flow in counts.themeFlows {
      guard let step = Self.step(flow.earlier, flow.later, index), let theme = index.place(of: flow.theme) else { continue }
      themeFlows[step][theme] = flow.respondents
    }
    let none = Dictionary(uniqueKeysWithValues: Verdict.allCases.map { ($0, RespondentFlow()) })
    var meetingFlows = Array(repeating: Array(repeating: none, count: index.codebook.meetings.count), count: steps)
    for flow in counts.meetingFlows {
      guard let step = Self.step(flow.earlier, flow.later, index), let meeting = index.place(of: flow.meeting) else { continue }
      meetingFlows[step][meeting][flow.verdict] = flow.respondents
    }
    self.themeFlows = themeFlows
    self.meetingFlows = meetingFlows
    organisations = positions.themes.map { round in
      round.map { questions in questions.reduce(into: BitSet()) { $0.formUnion($1) } }
    }
  }

  private static func step(_ earlier: Code<Round>, _ later: Code<Round>, _ index: CodebookIndex) -> Int? {
    guard let step = index.place(of: earlier), index.place(of: later) == step + 1 else { return nil }
    return step
  }

  /// Every theme that came up in either of two rounds, in reporting order.
  var themeChanges: [ThemeChange] {
    themeFlows.indices.flatMap { round in
      let (then, now) = (ranks(round: round, \.before, step: round), ranks(round: round + 1, \.after, step: round))
      return (0..<index.noTheme).compactMap { theme -> ThemeChange? in
        let flow = themeFlows[round][theme]
        if flow.before == 0, flow.after == 0 { return nil }
        let (before, after) = (organisations[round][theme], organisations[round + 1][theme])
        return ThemeChange(
          earlier: index.rounds[round].code, later: index.rounds[round + 1].code, theme: index.codebook.themes[theme].code,
          respondents: flow, organisationsNew: index.organisations(at: after.subtracting(before)),
          organisationsGone: index.organisations(at: before.subtracting(after)),
          organisationsStayed: before.intersection(after).count, rankBefore: then[theme], rankAfter: now[theme])
      }
    }
  }

  /// Every overleg that something was said about in either of two rounds, in the order of the inventory.
  var meetingChanges: [MeetingChange] {
    meetingFlows.indices.flatMap { round in
      index.codebook.meetings.indices.compactMap { meeting -> MeetingChange? in
        let flows = meetingFlows[round][meeting]
        if flows.values.allSatisfy({ $0.before == 0 && $0.after == 0 }) { return nil }
        return MeetingChange(
          earlier: index.rounds[round].code, later: index.rounds[round + 1].code, meeting: index.codebook.meetings[meeting].code,
          respondents: flows, moved: moved(voices.voices[round][meeting], voices.voices[round + 1][meeting]))
      }
    }
  }

  /// The rank of each theme of one round among those of its kind: by organisations, then respondents.
  private func ranks(round: Int, _ respondents: KeyPath<RespondentFlow, Int>, step: Int) -> [Int?] {
    let isCategory = index.codebook.themes.map { $0.parent == nil }
    let weights = isCategory.indices.map { (organisations[round][$0].count, themeFlows[step][$0][keyPath: respondents]) }
    return weights.indices.map { theme in
      if weights[theme].1 == 0 { return nil }
      return 1 + weights.indices.count { isCategory[$0] == isCategory[theme] && weights[theme] < weights[$0] }
    }
  }

  private func moved(_ before: [Counts.VoiceCount], _ after: [Counts.VoiceCount]) -> [MeetingChange.Move] {
    let (then, now) = (VerdictCount(before, index), VerdictCount(after, index))
    return then.allOrganisations.intersection(now.allOrganisations).members.compactMap { organisation in
      let verdicts = Verdict.allCases.filter { then.organisations($0).contains(organisation) }
      let later = Verdict.allCases.filter { now.organisations($0).contains(organisation) }
      if verdicts == later { return nil }
      return MeetingChange.Move(organisation: index.organisation(at: organisation), before: verdicts, after: later)
    }
  }
}
