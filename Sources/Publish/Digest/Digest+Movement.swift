import Consultation

extension Digest {
  /// How the categories moved since the round before, the largest move first; equal ones in reporting order.
  private var moves: [ThemeChange] {
    guard let before, !before.answering.isEmpty, !now.answering.isEmpty else { return [] }
    let categories = Set(material.codebook.categories.map(\.code))
    return material.tallies.themeChanges
      .filter { $0.earlier == before.round.code && $0.later == now.round.code && categories.contains($0.theme) }
      .ordered { [-size($0)] }
  }

  /// By how many organisations the number changed, up or down.
  private func size(_ change: ThemeChange) -> Int { abs(change.organisations.after - change.organisations.before) }

  /// The moves that are worth a sentence: a tenth of the organisations or more, with ten or more in both rounds.
  private var largeMoves: [ThemeChange] {
    guard let before, min(before.answering.count, now.answering.count) >= Dutch.smallestBaseForShares else { return [] }
    return moves.filter { 10 * size($0) >= now.answering.count }
  }

  /// The largest move as a finding.
  var findingMove: Sentence? { largeMoves.first.map(sentence) }

  private func sentence(_ change: ThemeChange) -> Sentence {
    func figure(_ column: String) -> Figure {
      book.figure(MovementTable.path, [change.earlier.rawValue, change.later.rawValue, change.theme.rawValue], column)
    }
    return Wording.moved(
      name(change.theme), from: figure("eerst"), to: figure("nu"), new: figure("nieuw"), gone: figure("weg"))
  }

  /// What changed since the round before: who answered, the themes, and what is said about the overleggen.
  var movement: Section {
    guard let before else { return Section(heading: Wording.Heading.movement, anchor: "verschuiving", blocks: []) }
    var blocks: [Block] = [
      .sentences([
        Wording.movedResponse(
          before: (round("respondenten", of: before), round("organisaties", of: before)),
          now: (round("respondenten"), round("organisaties")), both: round("ook_vorige_ronde")),
        Wording.movementCaution,
      ])
    ]
    let changed: [Sentence] = now.meetings.compactMap { today in
      guard let then = before.meetings.first(where: { $0.meeting == today.meeting }) else { return nil }
      let (from, to) = (material.stance(then), material.stance(today))
      // From divided or to divided is no turn: one organisation can do that.
      guard from != to, let old = from.verdict, let new = to.verdict else { return nil }
      func carried(_ stance: MeetingStance, _ verdict: Verdict, in figures: RoundFigures) -> Wording.CarriedStance {
        Wording.CarriedStance(
          stance: stance, saying: meeting(today.meeting, Self.column(verdict), in: figures),
          verdicts: meeting(today.meeting, "oordelen", in: figures))
      }
      return Wording.changedStance(name(today.meeting), from: carried(from, old, in: before), to: carried(to, new, in: now))
    }
    let items = largeMoves.prefix(3).map(sentence) + (changed.isEmpty ? [] : [Wording.changedStances(changed)])
    if !items.isEmpty { blocks.append(.bullets(items.map { [.said($0)] })) }
    return Section(heading: Wording.Heading.movement, anchor: "verschuiving", blocks: blocks)
  }
}
