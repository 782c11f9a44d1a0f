import Consultation

extension Digest {
  /// The most points for discussion.
  private static let mostPoints = 7

  /// What the steering group may want to discuss, as questions; deciding is up to others.
  ///
  /// The weight of a point is the hours it is about times the share of the organisations that say so. Points without hours come last.
  var decisions: Section {
    let points = (superfluousPoints + mergePoints + dividedPoints + statutoryPoints).ordered { [-$0.weight] }.map(\.sentence)
    var rest: [Sentence] = []
    let without = Set(material.tallies.themesWithoutTable)
    let orphans = material.tallies.themesWithoutTable.filter { theme in
      material.codebook.theme(theme)?.parent.map { !without.contains($0) } ?? true
    }
    if !orphans.isEmpty { rest.append(Wording.decideOrphans(orphans.map { name($0) })) }
    if !now.silent.isEmpty { rest.append(Wording.decideSilent(round("uitgenodigd_stil"), now.silent)) }
    let items = (points.prefix(max(Self.mostPoints - rest.count, 0)) + rest).prefix(Self.mostPoints)
    return Section(
      heading: Wording.Heading.decisions, anchor: Self.decisionsAnchor, blocks: items.isEmpty ? [] : [.steps(items.map { [.said($0)] })])
  }

  private typealias Point = (weight: Int, sentence: Sentence)

  /// Hours times a share, in hundredths of an hour.
  private func weight(_ hours: Double, _ part: Int, of whole: Int) -> Int {
    guard whole > 0, hours.isFinite, abs(hours) < 1e9 else { return 0 }
    return Int((hours * 100).rounded()) * part / whole
  }

  private var superfluousPoints: [Point] {
    let removals = Dictionary(material.tallies.removals.map { ($0.meeting, $0) }, uniquingKeysWith: { first, _ in first })
    return meetings(.superfluous).map { tally in
      let code = tally.meeting
      let (saying, base) = (meeting(code, Self.column(.superfluous)), meeting(code, "met_mening"))
      return (
        weight(tally.hoursPerYear, saying.whole, of: base.whole),
        Wording.decideSuperfluous(
          name(code), saying: saying, of: base, hours: meeting(code, "uren_per_jaar"),
          orphaned: removals[code]?.orphanedThemes.map { name($0) } ?? [],
          unseated: removals[code]?.organisationsWithoutTable.map { name($0) } ?? [])
      )
    }
  }

  /// Pairs that organisations themselves would merge, and overleggen of which they say so without a partner in the inventory.
  private var mergePoints: [Point] {
    var points: [Point] = []
    var used: Set<Code<Meeting>> = []
    let tallies = Dictionary(now.meetings.map { ($0.meeting, $0) }, uniquingKeysWith: { first, _ in first })
    for pair in mergePairs where used.isDisjoint(with: [pair.overlap.first, pair.overlap.second]) {
      let saying = [pair.overlap.first, pair.overlap.second].compactMap { tallies[$0] }
        .filter { $0.organisationsByVerdict[.merge, default: 0] >= MeetingStance.fewestOrganisations }
      guard let most = saying.max(by: { share(.merge, $0) < share(.merge, $1) }) else { continue }
      used.formUnion([pair.overlap.first, pair.overlap.second])
      points.append(
        (
          weight(pair.overlap.hoursFreed, share(.merge, most), of: 1000),
          Wording.decideMerge(sum(pair), saying: saying.map { said(.merge, of: $0) })
        ))
    }
    for tally in meetings(.merge) where !used.contains(tally.meeting) {
      points.append(
        (
          weight(tally.hoursPerYear, share(.merge, tally), of: 1000),
          Wording.decideMergeAlone(
            name(tally.meeting), meeting(tally.meeting, "samenvoegen"), of: meeting(tally.meeting, "met_mening"))
        ))
    }
    return points
  }

  /// The part of the organisations that gives a verdict, in thousandths.
  private func share(_ verdict: Verdict, _ tally: MeetingTally) -> Int {
    1000 * tally.organisationsByVerdict[verdict, default: 0] / max(1, tally.organisations)
  }

  private var dividedPoints: [Point] {
    meetings(.divided).map { tally in
      let counts = [Verdict.needed, .superfluous, .merge].map { (verdict: $0, organisations: meeting(tally.meeting, Self.column($0))) }
        .filter { $0.organisations.whole > 0 }
      return (
        weight(tally.hoursPerYear, share(.superfluous, tally) + share(.merge, tally), of: 1000),
        Wording.decideDivided(name(tally.meeting), counts, hours: meeting(tally.meeting, "uren_per_jaar"))
      )
    }
  }

  private var statutoryPoints: [Point] {
    meetings(.statutoryInDoubt).map { tally in
      (
        weight(tally.hoursPerYear, share(.superfluous, tally), of: 1000),
        Wording.decideStatutory(
          name(tally.meeting), meeting(tally.meeting, "overbodig"), hours: meeting(tally.meeting, "uren_per_jaar"))
      )
    }
  }
}
