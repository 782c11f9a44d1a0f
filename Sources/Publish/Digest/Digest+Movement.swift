import Consultation

extension Digest {
  /// The theme whose share of the organisations moved most since the round before, when it moved by a tenth or more.
  struct Move: Sendable {
    let theme: Theme
    let before: Int
    let now: Int
    /// The change of the share, in thousandths.
    let change: Int
  }

  /// How every theme moved, in reporting order; empty without a round before.
  var moves: [Move] {
    guard let before, !before.answering.isEmpty, !now.answering.isEmpty else { return [] }
    return material.codebook.categories.compactMap { theme in
      let then = before.organisations(naming: theme.code).count
      let today = now.organisations(naming: theme.code).count
      guard then > 0 || today > 0 else { return nil }
      return Move(
        theme: theme, before: then, now: today,
        change: (1000 * today) / now.answering.count - (1000 * then) / before.answering.count)
    }
  }

  /// The move that is worth a sentence: a tenth or more, with ten or more organisations in both rounds.
  var largestMove: Move? {
    guard let before, before.answering.count >= Dutch.smallestBaseForShares, now.answering.count >= Dutch.smallestBaseForShares else {
      return nil
    }
    return moves.filter { abs($0.change) >= 100 }.ordered { [-abs($0.change)] }.first
  }

  func sentence(_ move: Move) -> String {
    Wording.moved(
      move.theme.name, from: (move.before, before?.answering.count ?? 0), to: (move.now, now.answering.count), isUp: move.change > 0)
  }

  /// What changed since the round before: who answered, the themes, and what is said about the overleggen.
  var movement: Section {
    guard let before else { return Section(heading: Wording.Heading.movement, anchor: "verschuiving", blocks: []) }
    let earlier = Set(before.answering.map(\.code))
    var sentences = [
      Wording.movedResponse(before, now, both: now.answering.count { earlier.contains($0.code) }), Wording.movementCaution,
    ]
    if let largestMove { sentences.append(sentence(largestMove)) }
    var blocks: [Block] = [.sentences(sentences)]
    if !moves.isEmpty {
      let rows: [[TextTable.Cell]] = moves.map {
        [.text($0.theme.name), .bar($0.before, of: before.answering.count), .bar($0.now, of: now.answering.count)]
      }
      blocks.append(
        .table(
          TextTable(
            caption: Wording.movementTable, columns: [Wording.themeColumn, Wording.movementColumn(before), Wording.movementColumn(now)],
            rows: rows)))
    }
    let changed: [[Inline]] = now.meetings.compactMap { today in
      guard let then = before.meetings.first(where: { $0.meeting == today.meeting }) else { return nil }
      let (from, to) = (stance(then), stance(today))
      guard from != to, from != .tooFew, to != .tooFew else { return nil }
      return [.plain(Wording.changedStance(name(today.meeting), from: from, to: to))]
    }
    if !changed.isEmpty { blocks.append(.bullets(changed)) }
    return Section(heading: Wording.Heading.movement, anchor: "verschuiving", blocks: blocks)
  }
}
