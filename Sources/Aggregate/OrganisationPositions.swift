internal import Consultation

/// Which organisations say what, as sets of their places.
struct OrganisationPositions: Sendable {
  /// The organisations that answered a question about a theme: per round, theme and question.
  private(set) var themes: [[[BitSet]]]
  /// The organisations that gave a verdict on an overleg: per round, overleg and verdict in the order of the declaration.
  private(set) var meetings: [[[BitSet]]]

  /// The positions that themes and voices show.
  ///
  /// - Parameters:
  ///   - index: the places.
  ///   - table: subjects are themes, columns are the eight questions.
  ///   - voices: the one voice of each respondent, per round and overleg.
  ///   - leftOut: per round the respondents whose words do not count.
  init(_ index: CodebookIndex, themes table: CrosstabReading, voices: [[[MeetingCount.Voice]]], leftOut: [BitSet]) {
    themes = index.rounds.indices.map { round in
      (0..<index.noTheme).map { theme in
        (0..<table.shape.columns).map { column in
          let all = table.organisations(round: round, subject: theme, column: column)
          if leftOut[round].isEmpty { return all }
          return BitSet(
            all.members.lazy.filter { organisation in
              table.cell(round: round, subject: theme, column: column, organisation: organisation)
                .contains { !leftOut[round].contains(Int($0)) }
            })
        }
      }
    }
    meetings = voices.indices.map { round in
      voices[round].map { voices in
        let said = VerdictCount(
          voices.lazy.filter { !leftOut[round].contains(Int($0.respondent)) }, noOrganisation: index.noOrganisation)
        return Verdict.allCases.map(said.organisations)
      }
    }
  }

  /// The organisations that answered a question about a theme.
  func organisations(round: Int, theme: Int, question: Code<Question>) -> BitSet {
    Code<Question>.consultation.firstIndex(of: question).map { themes[round][theme][$0] } ?? BitSet()
  }

  /// The organisations that gave a verdict on an overleg.
  func organisations(round: Int, meeting: Int, verdict: Verdict) -> BitSet {
    Verdict.allCases.firstIndex(of: verdict).map { meetings[round][meeting][$0] } ?? BitSet()
  }
}
