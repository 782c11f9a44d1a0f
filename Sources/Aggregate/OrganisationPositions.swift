internal import Consultation

/// Which organisations say what, as sets of their places.
struct OrganisationPositions: Sendable {
  /// The organisations that answered a question about a theme: per round, theme and question.
  private(set) var themes: [[[BitSet]]]
  /// The organisations that gave a verdict on an overleg: per round, overleg and verdict in the order of the declaration.
  private(set) var meetings: [[[BitSet]]]

  /// The positions that these tallies show.
  ///
  /// - Parameter onBehalfOnly: whether what was said in person is left out.
  init(_ index: CodebookIndex, themes: [ThemeOrganisationTally], meetings: [MeetingOrganisationTally], onBehalfOnly: Bool) {
    func table(_ rows: Int, _ columns: Int) -> [[[BitSet]]] {
      Array(repeating: Array(repeating: Array(repeating: BitSet(), count: columns), count: rows), count: index.rounds.count)
    }
    self.themes = table(index.noTheme, Code<Question>.consultation.count)
    self.meetings = table(index.codebook.meetings.count, Verdict.allCases.count)
    var finder = PlaceFinder(index)
    for tally in themes where !onBehalfOnly || tally.onBehalf > 0 {
      guard let round = finder.place(of: tally.round), let theme = index.place(of: tally.theme),
        let question = finder.place(of: tally.question)
      else { continue }
      self.themes[round][theme][question].insert(finder.place(of: tally.organisation))
    }
    for tally in meetings {
      guard let round = finder.place(of: tally.round), let meeting = index.place(of: tally.meeting) else { continue }
      let said = onBehalfOnly ? tally.onBehalf : tally.respondents
      for (place, verdict) in Verdict.allCases.enumerated() where said[verdict, default: 0] > 0 {
        self.meetings[round][meeting][place].insert(finder.place(of: tally.organisation))
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
