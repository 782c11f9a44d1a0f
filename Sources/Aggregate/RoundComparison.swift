internal import Consultation

/// What changed between each two consecutive rounds, split by cause.
struct RoundComparison: Sendable {
  private let index: CodebookIndex
  /// Per round the themes that anyone named, of a known organisation or not.
  private let named: [BitSet]
  /// What everyone says.
  private let positions: OrganisationPositions
  /// What is said on behalf of organisations.
  private let onBehalf: OrganisationPositions
  /// Per round the organisations that answered.
  private let answering: [BitSet]

  /// A comparison of what was counted.
  init(
    index: CodebookIndex, themes: [ThemeTally], positions: OrganisationPositions, onBehalf: OrganisationPositions, answering: [BitSet]
  ) {
    self.index = index
    self.positions = positions
    self.onBehalf = onBehalf
    self.answering = answering
    var named = index.rounds.map { _ in BitSet() }
    for tally in themes where tally.respondents > 0 {
      guard let round = index.place(of: tally.round), let code = tally.theme, let theme = index.place(of: code),
        let question = index.place(of: tally.question), Self.open.contains(question)
      else { continue }
      named[round].insert(theme)
    }
    self.named = named
  }

  /// Every theme that somebody named in either of two rounds at an open question, in reporting order.
  var themeChanges: [ThemeChange] {
    if index.rounds.count < 2 { return [] }
    let naming = index.rounds.indices.map { round in (0..<index.noTheme).map { organisations(naming: $0, round: round) } }
    let places = naming.map { ranks($0.map(\.count)) }
    return index.rounds.indices.dropLast().flatMap { round in
      (0..<index.noTheme).compactMap { theme -> ThemeChange? in
        guard named[round].contains(theme) || named[round + 1].contains(theme) else { return nil }
        return ThemeChange(
          earlier: index.rounds[round].code, later: index.rounds[round + 1].code, theme: index.codebook.themes[theme].code,
          organisations: flow(naming[round][theme], naming[round + 1][theme], round: round), rankBefore: places[round][theme],
          rankAfter: places[round + 1][theme])
      }
    }
  }

  /// Every overleg that an organisation said something about in either of two rounds, in the order of the inventory.
  var meetingChanges: [MeetingChange] {
    index.rounds.indices.dropLast().flatMap { round in
      index.codebook.meetings.indices.compactMap { meeting -> MeetingChange? in
        let (before, after) = (positions.meetings[round][meeting], positions.meetings[round + 1][meeting])
        if (before + after).allSatisfy(\.isEmpty) { return nil }
        var organisations: [Verdict: OrganisationFlow] = [:]
        for (place, verdict) in Verdict.allCases.enumerated() { organisations[verdict] = flow(before[place], after[place], round: round) }
        return MeetingChange(
          earlier: index.rounds[round].code, later: index.rounds[round + 1].code, meeting: index.codebook.meetings[meeting].code,
          organisations: organisations, moved: moved(onBehalf.meetings[round][meeting], onBehalf.meetings[round + 1][meeting]))
      }
    }
  }

  private func flow(_ before: BitSet, _ after: BitSet, round: Int) -> OrganisationFlow {
    let added = after.subtracting(before)
    let taken = before.subtracting(after)
    let (tookUp, dropped) = (added.intersection(answering[round]).count, taken.intersection(answering[round + 1]).count)
    return OrganisationFlow(
      before: before.count, joined: added.count - tookUp, tookUp: tookUp, left: taken.count - dropped, dropped: dropped)
  }

  /// The six open questions: a ticked overleg is no word about a theme.
  private static let open = 0..<6

  private func organisations(naming theme: Int, round: Int) -> BitSet {
    Self.open.reduce(into: BitSet()) { $0.formUnion(positions.themes[round][theme][$1]) }
  }

  /// The rank of each theme of one round among those of its kind.
  private func ranks(_ organisations: [Int]) -> [Int?] {
    let isCategory = index.codebook.themes.map { $0.parent == nil }
    return organisations.indices.map { theme in
      if organisations[theme] == 0 { return nil }
      return 1 + organisations.indices.count { isCategory[$0] == isCategory[theme] && organisations[theme] < organisations[$0] }
    }
  }

  /// Those that said something both times, and not the same; sets per verdict in the order of the declaration.
  private func moved(_ before: [BitSet], _ after: [BitSet]) -> [MeetingChange.Move] {
    func all(_ sets: [BitSet]) -> BitSet { sets.reduce(into: BitSet()) { $0.formUnion($1) } }
    func said(_ organisation: Int, _ sets: [BitSet]) -> [Verdict] {
      zip(Verdict.allCases, sets).filter { $0.1.contains(organisation) }.map(\.0)
    }
    return all(before).intersection(all(after)).members.compactMap { organisation in
      let (then, now) = (said(organisation, before), said(organisation, after))
      return then == now ? nil : MeetingChange.Move(organisation: index.organisation(at: organisation), before: then, after: now)
    }
  }
}
