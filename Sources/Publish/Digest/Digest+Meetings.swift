import Consultation

extension Digest {
  /// The hours of the whole inventory.
  var allHours: Double { now.meetings.reduce(0) { $0 + $1.hoursPerYear } }

  /// The overleggen with a stance, in the order of the inventory.
  func meetings(_ wanted: MeetingStance) -> [MeetingTally] { now.judgedMeetings.filter { stance($0) == wanted } }

  /// Pairs of which one could go: at least half of the participants shared, themes in common, not both statutory; most hours first.
  var overlaps: [OverlapTally] {
    material.tallies.overlaps.filter { pair in
      let bothStatutory =
        material.codebook.meeting(pair.first)?.isStatutory == true && material.codebook.meeting(pair.second)?.isStatutory == true
      return pair.participants >= 0.5 && pair.themes > 0 && pair.hoursFreed > 0 && !bothStatutory
    }.ordered { [-Int($0.hoursFreed.rounded())] }
  }

  /// Which overleggen are needed, superfluous or can merge, what they cost and which look alike.
  var meetings: Section {
    guard !now.meetings.isEmpty else { return Section(heading: Wording.Heading.meetings, anchor: "overleggen", blocks: []) }
    var blocks: [Block] = []
    if now.judgedMeetings.isEmpty {
      blocks.append(.sentences([Wording.noVerdicts]))
    } else {
      blocks.append(
        .sentences([Wording.inventory(now.meetings.count, hours: allHours, judged: now.judgedMeetings.count), Wording.stanceRule]))
      let stances = stanceItems
      blocks.append(stances.isEmpty ? .sentences([Wording.noStance]) : .bullets(stances))
      let superfluous = meetings(.superfluous)
      if !superfluous.isEmpty {
        let hours = superfluous.reduce(0) { $0 + $1.hoursPerYear }
        blocks.append(.sentences([Wording.superfluousHours(superfluous.count, hours: hours, of: allHours)]))
      }
      blocks.append(.table(meetingTable))
    }
    return Section(heading: Wording.Heading.meetings, anchor: "overleggen", blocks: blocks, parts: [overlapPart].compactMap(\.self))
  }

  private var stanceItems: [[Inline]] {
    let lists: [(MeetingStance, Verdict)] = [
      (.needed, .needed), (.superfluous, .superfluous), (.merge, .merge), (.statutoryInDoubt, .superfluous),
    ]
    var items: [[Inline]] = lists.compactMap { stance, verdict in
      let found = meetings(stance)
      guard !found.isEmpty else { return nil }
      let named = found.map { (name($0.meeting), $0.organisationsByVerdict[verdict, default: 0], $0.organisations) }
        .ordered { [-$0.1] }
      return [.strong(Wording.label(stance, count: found.count)), .plain(" " + Wording.stances(named))]
    }
    let divided = meetings(.divided)
    if !divided.isEmpty {
      items.append([
        .strong(Wording.label(.divided, count: divided.count)), .plain(" " + Wording.divided(divided.map { name($0.meeting) })),
      ])
    }
    return items
  }

  private var meetingTable: TextTable {
    let rows: [[TextTable.Cell]] = now.judgedMeetings.compactMap { tally in
      guard let meeting = material.codebook.meeting(tally.meeting) else { return nil }
      return [
        .text(Wording.meetingName(meeting)), .text(meeting.level.rawValue), .count(Int(tally.hoursPerYear.rounded())),
      ] + Verdict.allCases.map { .count(tally.organisationsByVerdict[$0, default: 0]) } + [.count(tally.organisations)]
    }
    return TextTable(caption: Wording.meetingTable, columns: Wording.meetingColumns, rows: rows)
  }

  private var overlapPart: Section? {
    let pairs = overlaps.prefix(5)
    guard !pairs.isEmpty else { return nil }
    let rows: [[TextTable.Cell]] = pairs.map { pair in
      [
        .text(name(pair.first)), .text(name(pair.second)), .count(pair.sharedParticipants.count),
        .text(Dutch.list(pair.sharedThemes.map { name($0) })), .count(Int(pair.hoursFreed.rounded())),
      ]
    }
    return Section(
      heading: Wording.Heading.overlap, anchor: "overlap",
      blocks: [
        .sentences([Wording.overlapIntroduction(pairs.count)]),
        .table(TextTable(caption: Wording.overlapTable, columns: Wording.overlapColumns, rows: rows)),
      ])
  }
}
