import Consultation

/// Published counts in which people stand out although there are enough of them: an analyst may want to word them with care.
struct ConcentrationFlags: Sendable {
  /// Why a cell is flagged.
  enum Kind: String, Hashable, Sendable {
    /// More than half of the respondents in the cell come from one organisation.
    case dominance = "dominantie"
    /// More than nine in ten of those who answered are in the cell: of each of them one knows the answer.
    case group = "groep"
  }

  struct Flag: Hashable, Sendable {
    let cell: PublicCell
    let kind: Kind
    /// The part, 0 to 1.
    let share: Double
  }

  /// In the order of the tables.
  private(set) var flags: [Flag] = []

  init(_ tallies: Tallies, _ disclosure: Disclosure) {
    let threshold = disclosure.model.threshold
    func flag(_ cell: PublicCell, _ kind: Kind, _ part: Int, of whole: Int, over limit: Double) {
      guard whole >= threshold, disclosure.shows(cell), Double(part) > limit * Double(whole) else { return }
      flags.append(Flag(cell: cell, kind: kind, share: Double(part) / Double(whole)))
    }
    func dominance(_ cell: PublicCell, _ largest: Int, of whole: Int) { flag(cell, .dominance, largest, of: whole, over: 0.5) }
    func group(_ cell: PublicCell, _ part: Int, of whole: Int) { flag(cell, .group, part, of: whole, over: 0.9) }

    struct Themed: Hashable {
      let round: Code<Round>
      let theme: Code<Theme>?
      let question: Code<Question>
    }
    var largest: [Themed: Int] = [:]
    for row in tallies.themesByOrganisation {
      let themed = Themed(round: row.round, theme: row.theme, question: row.question)
      largest[themed] = max(largest[themed] ?? 0, row.respondents)
    }
    var asked: [Themed: Int] = [:]
    for tally in tallies.questions { asked[Themed(round: tally.round, theme: nil, question: tally.question)] = tally.respondents }
    for tally in tallies.themes where tally.theme != nil {
      let cell = PublicCell.theme(tally.round, tally.theme, tally.question)
      dominance(cell, largest[Themed(round: tally.round, theme: tally.theme, question: tally.question)] ?? 0, of: tally.respondents)
      group(cell, tally.respondents, of: asked[Themed(round: tally.round, theme: nil, question: tally.question)] ?? 0)
    }
    let choices = Dictionary(grouping: tallies.choices) { Themed(round: $0.round, theme: nil, question: $0.question) }
    for tally in tallies.choices {
      let all = choices[Themed(round: tally.round, theme: nil, question: tally.question)] ?? []
      group(.choice(tally.round, tally.question, tally.choice), tally.respondents, of: all.reduce(0) { $0 + $1.respondents })
    }
    struct Judged: Hashable {
      let round: Code<Round>
      let meeting: Code<Meeting>
    }
    let said = Dictionary(grouping: tallies.meetingsByOrganisation) { Judged(round: $0.round, meeting: $0.meeting) }
    for tally in tallies.meetings {
      let all = tally.respondents.values.reduce(0, +)
      for verdict in Verdict.allCases {
        let cell = PublicCell.meeting(tally.round, tally.meeting, verdict)
        let own = said[Judged(round: tally.round, meeting: tally.meeting)] ?? []
        let count = tally.respondents[verdict, default: 0]
        dominance(cell, own.map { $0.respondents[verdict, default: 0] }.max() ?? 0, of: count)
        group(cell, count, of: all)
      }
    }
  }
}
