import Consultation

extension Digest {
  /// The overleggen with a stance, in the order of the inventory.
  func meetings(_ wanted: MeetingStance) -> [MeetingTally] { now.judgedMeetings.filter { material.stance($0) == wanted } }

  /// An overleg with the organisations that give a verdict, and all that gave an opinion.
  func said(_ verdict: Verdict, of tally: MeetingTally) -> (name: String, organisations: Figure, base: Figure) {
    (name(tally.meeting), meeting(tally.meeting, Self.column(verdict)), meeting(tally.meeting, "met_mening"))
  }

  /// The column of a verdict.
  static func column(_ verdict: Verdict) -> String {
    switch verdict {
    case .needed: "nodig"
    case .superfluous: "overbodig"
    case .merge: "samenvoegen"
    case .noOpinion: "geen_mening"
    }
  }

  /// Pairs worth naming: of at least one of the two opinions are divided or it should merge, or enough organisations say so. A pair of which
  /// one is called superfluous is not: that one may go.
  var mergePairs: [MergeCandidate] {
    let tallies = Dictionary(now.meetings.map { ($0.meeting, $0) }, uniquingKeysWith: { first, _ in first })
    return material.tallies.mergeCandidates.filter { pair in
      let both = [pair.overlap.first, pair.overlap.second].compactMap { tallies[$0] }
      let stances = both.map(material.stance)
      guard both.count == 2, !stances.contains(.superfluous) else { return false }
      let isQuestioned = stances.contains(where: \.isOpen)
      let isAsked = both.contains { $0.organisationsByVerdict[.merge, default: 0] >= MeetingStance.fewestOrganisations }
      return (isQuestioned || isAsked) && pair.overlap.participants >= Self.enoughShared
    }
  }

  /// How much of both tables must be the same organisations for a pair to be named.
  private static let enoughShared = 0.5

  func sum(_ pair: MergeCandidate) -> Wording.MergeSum {
    func figure(_ column: String) -> Figure {
      book.figure(MergeTable.path, [pair.overlap.first.rawValue, pair.overlap.second.rawValue], column)
    }
    return Wording.MergeSum(
      first: name(pair.overlap.first), second: name(pair.overlap.second), firstHours: figure("uren_a"), secondHours: figure("uren_b"),
      mergedHours: figure("uren_samen"), freed: figure("uren_vrij"))
  }

  /// Which overleggen are needed, superfluous or can merge, what they cost and what would go with them.
  var meetings: Section {
    guard !now.meetings.isEmpty else { return Section(heading: Wording.Heading.meetings, anchor: "overleggen", blocks: []) }
    var blocks: [Block] = []
    if now.judgedMeetings.isEmpty {
      blocks.append(.sentences([Wording.noVerdicts]))
    } else {
      var sentences = [
        Wording.inventory(round("overleggen"), hours: round("uren_per_jaar"), judged: round("overleggen_beoordeeld")), Wording.stanceRule,
      ]
      let tooFew = stanceTotal(.tooFew, "overleggen")
      if now.judgedMeetings.allSatisfy({ material.stance($0) == .tooFew }) {
        sentences.append(Wording.noStance)
      } else if tooFew.whole > 0 {
        sentences.append(Wording.tooFew(tooFew))
      }
      blocks.append(.sentences(sentences))
      let needed = meetings(.needed).map { tally in
        let said = said(.needed, of: tally)
        return (name: said.name, organisations: said.organisations, base: said.base, verdicts: meeting(tally.meeting, "oordelen"))
      }.ordered { [-$0.organisations.whole] }
      if !needed.isEmpty { blocks.append(.bullets([[.strong(Wording.needed), .said(" " + Wording.needed(needed) + ".")]])) }
      if let table = meetingTable {
        blocks += [.table(table), .sentences(Wording.meetingNote(isSelected: !meetings(.divided).allSatisfy(isToChange)))]
      }
    }
    return Section(
      heading: Wording.Heading.meetings, anchor: "overleggen", blocks: blocks, parts: [mergePart, scenarioPart].compactMap(\.self))
  }

  /// The overleggen of which organisations say something else than that they are needed.
  private var meetingTable: TextTable? {
    let stances: [MeetingStance] = [.superfluous, .merge, .divided, .statutoryInDoubt]
    let rows: [[TextTable.Cell]] = stances.flatMap { stance in
      meetings(stance).ordered { [-Int($0.hoursPerYear.rounded())] }.compactMap { tally -> [TextTable.Cell]? in
        guard stance != .divided || isToChange(tally) else { return nil }
        guard let meeting = material.codebook.meeting(tally.meeting) else { return nil }
        let columns = ["nodig", "overbodig", "samenvoegen", "oordelen", "met_mening", "uren_per_jaar"]
        return [.text(Wording.meetingName(meeting)), .text(Wording.words(stance))]
          + columns.map { .count(self.meeting(tally.meeting, $0)) }
      }
    }
    return rows.isEmpty ? nil : TextTable(caption: Wording.meetingTable, columns: Wording.meetingColumns, rows: rows)
  }

  /// Whether enough organisations want something else than the overleg as it is.
  private func isToChange(_ tally: MeetingTally) -> Bool {
    [Verdict.superfluous, .merge].reduce(0) { $0 + tally.organisationsByVerdict[$1, default: 0] } >= MeetingStance.fewestOrganisations
  }

  private var mergePart: Section? {
    let pairs = mergePairs.prefix(3)
    guard !pairs.isEmpty, !now.judgedMeetings.isEmpty else { return nil }
    let rows: [[TextTable.Cell]] = pairs.map { pair in
      let sum = sum(pair)
      let shared = book.figure(MergeTable.path, [pair.overlap.first.rawValue, pair.overlap.second.rawValue], "gedeelde_organisaties")
      return [
        .text(sum.first), .text(sum.second), .text(Wording.cautions(pair.cautions)), .count(shared), .count(sum.firstHours),
        .count(sum.secondHours), .count(sum.mergedHours), .count(sum.freed),
      ]
    }
    return Section(
      heading: Wording.Heading.merge, anchor: "samenvoegen",
      blocks: [
        .sentences([Wording.mergeIntroduction]),
        .table(TextTable(caption: Wording.mergeTable, columns: Wording.mergeColumns, rows: rows)),
      ] + [mergeGroupSentence].compactMap(\.self).map { .sentences([$0]) })
  }
}
