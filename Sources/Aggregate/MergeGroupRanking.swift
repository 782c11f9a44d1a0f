internal import Consultation

extension MeetingLandscape {
  /// The groups of three and four overleggen that could be one, as ``MergeGroups`` says: fewest cautions first, then most hours freed, then
  /// fewest members, then the order of the inventory. At most one of a group is statutory.
  var mergeGroups: [MergeGroup] {
    let statutory = BitSet(inventory.meetings.indices.lazy.filter { inventory.meetings[$0].isStatutory })
    let groups = MergeGroups(inventory: inventory, standing: statutory)
    let candidates = groups.all.filter { $0.members.count > 2 }.map { described($0, of: groups) }
    return candidates.enumerated().sorted { x, y in
      let (a, b) = (x.element, y.element)
      if a.cautions.count != b.cautions.count { return a.cautions.count < b.cautions.count }
      if a.hoursFreed != b.hoursFreed { return a.hoursFreed > b.hoursFreed }
      return x.offset < y.offset
    }.map(\.element)
  }

  private func described(_ group: MergeGroups.Group, of groups: MergeGroups) -> MergeGroup {
    let meetings = group.members.map { inventory.meetings[$0] }
    let themes = group.members.reduce(into: BitSet()) { $0.formUnion(inventory.themes[$1]) }
    let shared = group.members.dropFirst().reduce(inventory.participants[group.members[0]]) {
      $0.intersection(inventory.participants[$1])
    }
    let sharedThemes = group.members.dropFirst().reduce(inventory.themes[group.members[0]]) { $0.intersection(inventory.themes[$1]) }
    return MergeGroup(
      members: group.members.map { member(of: group, $0, themes: themes, of: groups) },
      participants: inventory.index.organisations(at: group.participants), themes: themes.members.compactMap(inventory.index.theme(at:)),
      sharedParticipants: inventory.index.organisations(at: shared),
      sharedThemes: sharedThemes.members.compactMap(inventory.index.theme(at:)),
      timesPerYear: meetings.reduce(0) { max($0, $1.timesPerYear) }, hours: meetings.reduce(0) { max($0, $1.hours) },
      mergedHours: inventory.hours(cost: group.cost), cautions: MergeCandidate.Caution.all(meetings))
  }

  private func member(of group: MergeGroups.Group, _ place: Int, themes: BitSet, of groups: MergeGroups) -> MergeGroup.Member {
    var elsewhere = BitSet()
    for other in group.members where other != place { elsewhere.formUnion(inventory.participants[other]) }
    let own = inventory.participants[place]
    return MergeGroup.Member(
      meeting: inventory.meetings[place].code, hoursPerYear: inventory.hoursPerYear[place],
      contribution: inventory.hours(cost: groups.contribution(of: place, to: group)),
      only: inventory.index.organisations(at: own.subtracting(elsewhere)), newcomers: elsewhere.subtracting(own).count,
      addedThemes: themes.subtracting(inventory.themes[place]).members.compactMap(inventory.index.theme(at:)))
  }
}

extension MergeCandidate.Caution {
  /// What asks for care when these overleggen merge, in the order of the declaration.
  static func all(_ meetings: [Meeting]) -> [Self] {
    var result: [Self] = []
    if meetings.contains(where: \.isStatutory) { result.append(.statutory) }
    if Set(meetings.map(\.level)).count > 1 { result.append(.level) }
    if Set(meetings.map(\.scale)).count > 1 { result.append(.scale) }
    return result
  }
}
