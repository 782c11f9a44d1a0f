import Consultation

extension Digest {
  /// A figure of the scenario as a whole.
  private func scenario(_ column: String) -> Figure { book.figure(ScenarioTotalTable.path, [ScenarioTotalTable.scenario], column) }

  /// What the region would keep with as few hours as possible; nothing without
  /// overleggen that enough organisations judged, or when it frees nothing.
  var scenarioPart: Section? {
    guard let scenario = material.tallies.scenario, scenario.tables.count < scenario.fates.count, self.scenario("uren_vrij").whole > 0,
      now.judgedMeetings.contains(where: { material.stance($0) != .tooFew })
    else { return nil }
    let outcome = [
      Wording.scenarioRule, Wording.scenarioTableRule,
      Wording.scenario(
        tables: self.scenario("overleggen_straks"), meetings: self.scenario("overleggen_nu"), hours: self.scenario("uren_straks"),
        today: self.scenario("uren_nu")),
    ]
    func line(_ label: (Int) -> Sentence, _ meetings: [Code<Meeting>]) -> [Inline] {
      let hours = meetings.map { (name: name($0), hours: book.figure(ScenarioTable.path, [$0.rawValue], "uren_nu")) }
      return [.strong(label(meetings.count)), .said(" " + Wording.scenarioNames(hours))]
    }
    var lines = scenario.tables.filter { $0.meetings.count > 1 }.map { table in
      line({ Wording.scenarioMerge($0, into: name(table.host)) }, table.meetings.filter { $0 != table.host })
    }
    let lapsing = scenario.fates.filter { $0.outcome == .lapses }.map(\.meeting)
    if !lapsing.isEmpty { lines.append(line(Wording.scenarioLapses, lapsing)) }
    var verdict: [Sentence] = []
    let (asSaid, otherwise) = (self.scenario("zoals_gezegd"), self.scenario("anders_dan_gezegd"))
    if asSaid.whole + otherwise.whole > 0 { verdict.append(Wording.scenarioAgainstSaid(asSaid, otherwise: otherwise)) }
    let without = self.scenario("geen_meerderheid")
    if without.whole > 0 { verdict.append(Wording.scenarioWithoutStance(without)) }
    let gap = self.scenario("speling")
    if gap.value > 0 { verdict.append(Wording.scenarioGap(gap)) }
    return Section(
      heading: Wording.Heading.scenario, anchor: "scenario",
      blocks: [.sentences(outcome), .bullets(lines), .sentences(verdict + [Wording.scenarioStatus])])
  }

  /// The group of three or four that comes first, of those in which opinions are divided or something should merge, and nothing is called
  /// superfluous.
  var mergeGroupSentence: Sentence? {
    let stances = Dictionary(now.meetings.map { ($0.meeting, material.stance($0)) }, uniquingKeysWith: { first, _ in first })
    let groups = material.tallies.mergeGroups.prefix(MergeGroupTable.mostGroups).enumerated()
    let named = groups.first { _, group in
      let said = group.members.compactMap { stances[$0.meeting] }
      return !said.contains(.superfluous) && said.contains(where: \.isOpen)
    }
    guard let (place, group) = named else { return nil }
    func figure(_ member: MergeGroup.Member, _ column: String) -> Figure {
      book.figure(MergeGroupTable.path, [String(place + 1), member.meeting.rawValue], column)
    }
    let first = group.members[0]
    return Wording.mergeGroup(
      group.members.map { (name($0.meeting), figure($0, "uren_per_jaar")) }, merged: figure(first, "uren_samen"),
      freed: figure(first, "uren_vrij"), group.cautions)
  }
}
