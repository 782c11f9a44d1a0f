internal import Consultation

/// Which organisations say what, as sets of their places.
struct OrganisationPositions: Sendable {
  /// The organisations that answered a question about a theme: per round, theme and question.
  private(set) var themes: [[[BitSet]]]
  /// The organisations that gave a verdict on an overleg: per round, overleg and verdict in the order of the declaration.
  private(set) var meetings: [[[BitSet]]]

  /// The positions that counts show.
  ///
  /// - Parameter onBehalf: whether only what was said on behalf of organisations counts.
  init(_ index: CodebookIndex, themes counted: [ThemeOrganisationTally], voices: MeetingVoices, onBehalf: Bool) {
    let columns = Code<Question>.consultation.count
    themes = index.rounds.map { _ in
      Array(repeating: Array(repeating: BitSet(), count: columns), count: index.noTheme)
    }
    for tally in counted where onBehalf ? tally.onBehalf > 0 : tally.answers > 0 {
      guard let round = index.place(of: tally.round), let theme = index.place(of: tally.theme),
        let question = index.place(of: tally.question)
      else { continue }
      let organisation = index.place(of: tally.organisation)
      if organisation < index.noOrganisation { themes[round][theme][question].insert(organisation) }
    }
    meetings = voices.voices.map { meetings in
      meetings.map { voices in
        let said = VerdictCount(onBehalf ? voices.filter { $0.onBehalf > 0 } : voices, index)
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
