internal import Consultation

/// How respondents came from each round to the next, split by cause.
///
/// A respondent is the same person in both rounds when the pseudonym is; one who gave no e-mail or id is somebody else every time.
struct RoundFlows: Sendable {
  let index: CodebookIndex
  let themes: CrosstabReading
  /// The one voice of each respondent: per round, per overleg.
  let voices: [[[MeetingCount.Voice]]]
  /// Per round everyone who counts.
  let counted: [BitSet]

  /// Every theme that came up in either of two rounds.
  var ofThemes: [Counts.ThemeFlow] {
    if index.rounds.count < 2 { return [] }
    let spoken = index.rounds.indices.map { round in (0..<index.noTheme).map { spoke(round: round, theme: $0) } }
    return index.rounds.indices.dropLast().flatMap { round in
      (0..<index.noTheme).compactMap { theme -> Counts.ThemeFlow? in
        let (before, after) = (spoken[round][theme], spoken[round + 1][theme])
        if before.isEmpty, after.isEmpty { return nil }
        return Counts.ThemeFlow(
          earlier: index.rounds[round].code, later: index.rounds[round + 1].code, theme: index.codebook.themes[theme].code,
          respondents: flow(before, after, round: round))
      }
    }
  }

  /// Every overleg and verdict that was given in either of two rounds.
  var ofMeetings: [Counts.MeetingFlow] {
    index.rounds.indices.dropLast().flatMap { round in
      index.codebook.meetings.indices.flatMap { meeting in
        Verdict.allCases.compactMap { verdict -> Counts.MeetingFlow? in
          let (before, after) = (people(voices[round][meeting], verdict), people(voices[round + 1][meeting], verdict))
          if before.isEmpty, after.isEmpty { return nil }
          return Counts.MeetingFlow(
            earlier: index.rounds[round].code, later: index.rounds[round + 1].code, meeting: index.codebook.meetings[meeting].code,
            verdict: verdict, respondents: flow(before, after, round: round))
        }
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

  /// Who spoke of a theme in any of the eight questions.
  private func spoke(round: Int, theme: Int) -> BitSet {
    (0..<themes.shape.columns).reduce(into: BitSet()) { union, question in
      union.formUnion(themes.respondents(round: round, subject: theme, column: question))
    }
  }
}
