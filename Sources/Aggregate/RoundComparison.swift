internal import Consultation

/// What changed between each two consecutive rounds, split by cause.
///
/// A respondent is the same person in both rounds when the pseudonym is; one who gave no e-mail or id is somebody else every time.
struct RoundComparison: Sendable {
  let index: CodebookIndex
  /// Totals by round, theme and question.
  let themes: [CellKey: CellTotal]
  let meetings: MeetingCount
  /// Per round everyone who counts.
  let counted: [Set<UInt32>]

  /// Every theme that came up in either of two rounds, in reporting order.
  var themeChanges: [ThemeChange] {
    let spoken = index.rounds.indices.map { round in (0..<index.noTheme).map { spoke(round: round, theme: $0) } }
    let ranks = spoken.map(ranks)
    return index.rounds.indices.dropLast().flatMap { round in
      (0..<index.noTheme).compactMap { theme -> ThemeChange? in
        let (before, after) = (spoken[round][theme], spoken[round + 1][theme])
        if before.respondents.isEmpty, after.respondents.isEmpty { return nil }
        return ThemeChange(
          earlier: index.rounds[round].code, later: index.rounds[round + 1].code, theme: index.codebook.themes[theme].code,
          respondents: flow(before.respondents, after.respondents, round: round),
          organisationsNew: codes(after.organisations.subtracting(before.organisations)),
          organisationsGone: codes(before.organisations.subtracting(after.organisations)),
          organisationsStayed: before.organisations.intersection(after.organisations).count, rankBefore: ranks[round][theme],
          rankAfter: ranks[round + 1][theme])
      }
    }
  }

  /// Every overleg that something was said about in either of two rounds, in the order of the inventory.
  var meetingChanges: [MeetingChange] {
    index.rounds.indices.dropLast().flatMap { round in
      index.codebook.meetings.indices.compactMap { meeting -> MeetingChange? in
        let before = meetings.voices(round: round, meeting: meeting)
        let after = meetings.voices(round: round + 1, meeting: meeting)
        if before.isEmpty, after.isEmpty { return nil }
        var respondents: [Verdict: RespondentFlow] = [:]
        for verdict in Verdict.allCases {
          respondents[verdict] = flow(
            Set(before.lazy.filter { $0.verdict == verdict }.map(\.respondent)),
            Set(after.lazy.filter { $0.verdict == verdict }.map(\.respondent)), round: round)
        }
        return MeetingChange(
          earlier: index.rounds[round].code, later: index.rounds[round + 1].code, meeting: index.codebook.meetings[meeting].code,
          respondents: respondents, moved: moved(positions(before), positions(after)))
      }
    }
  }

  private func flow(_ before: Set<UInt32>, _ after: Set<UInt32>, round: Int) -> RespondentFlow {
    var result = RespondentFlow(before: before.count)
    for respondent in after where !before.contains(respondent) {
      if counted[round].contains(respondent) { result.tookUp += 1 } else { result.joined += 1 }
    }
    for respondent in before where !after.contains(respondent) {
      if counted[round + 1].contains(respondent) { result.dropped += 1 } else { result.left += 1 }
    }
    return result
  }

  private struct Spoke {
    var respondents: Set<UInt32> = []
    var organisations: Set<Int32> = []
  }

  /// Who spoke of a theme in any of the eight questions.
  private func spoke(round: Int, theme: Int) -> Spoke {
    var result = Spoke()
    for question in Code<Question>.consultation.indices {
      guard let total = themes[CellKey(round: round, subject: theme, organisation: 0, column: question)] else { continue }
      result.respondents.formUnion(total.respondents.members)
      result.organisations.formUnion(total.organisations)
    }
    return result
  }

  /// The rank of each theme of one round among those of its kind.
  private func ranks(_ spoken: [Spoke]) -> [Int?] {
    spoken.indices.map { theme in
      if spoken[theme].respondents.isEmpty { return nil }
      let isCategory = index.codebook.themes[theme].parent == nil
      let better = spoken.indices.count { other in
        (index.codebook.themes[other].parent == nil) == isCategory
          && (spoken[theme].organisations.count, spoken[theme].respondents.count)
            < (spoken[other].organisations.count, spoken[other].respondents.count)
      }
      return better + 1
    }
  }

  /// The verdicts of each known organisation.
  private func positions(_ voices: [MeetingCount.Voice]) -> [Int32: Set<Verdict>] {
    var result: [Int32: Set<Verdict>] = [:]
    for voice in voices where Int(voice.organisation) < index.noOrganisation {
      result[voice.organisation, default: []].insert(voice.verdict)
    }
    return result
  }

  private func moved(_ before: [Int32: Set<Verdict>], _ after: [Int32: Set<Verdict>]) -> [MeetingChange.Move] {
    before.keys.sorted().compactMap { organisation in
      guard let then = before[organisation], let now = after[organisation], then != now else { return nil }
      return MeetingChange.Move(
        organisation: index.codebook.organisations[Int(organisation)].code, before: Verdict.allCases.filter(then.contains),
        after: Verdict.allCases.filter(now.contains))
    }
  }

  private func codes(_ places: Set<Int32>) -> [Code<Organisation>] {
    places.sorted().map { index.codebook.organisations[Int($0)].code }
  }
}
