internal import Consultation

/// The sets of overleggen of the inventory that could be one meeting.
///
/// A set could be one when every two of it share an organisation and a theme, at most one of it must stay under its own name, one meeting
/// instead of any two of it frees hours, and leaving any of it out would free fewer. It has two to four members: a merge of more is a
/// reorganisation, and no longer a meeting that anybody can picture.
struct MergeGroups: Sendable {
  let inventory: Inventory
  /// The overleggen that must stay: no two of them are ever in one set.
  let standing: BitSet
  /// The most members a set has.
  static let largest = 4

  /// A set of overleggen as one meeting.
  struct Group: Hashable, Sendable {
    /// The places of the overleggen, lowest first.
    var members: [Int]
    /// The organisations of all.
    var participants: BitSet
    /// The cost of the one meeting, in the units of ``Inventory/cost(duration:times:participants:)``.
    var cost: Int
  }

  /// Every set, by number of members, then in the order of the inventory.
  var all: [Group] {
    let costs = inventory.meetings.indices.map { cost([$0], inventory.participants[$0]) }
    let partners = pairs(costs)
    var result: [Group] = []
    var grown = inventory.meetings.indices.map { Group(members: [$0], participants: inventory.participants[$0], cost: costs[$0]) }
    var open = partners
    for _ in 2...Self.largest {
      var next: [Group] = []
      var nextOpen: [BitSet] = []
      for (group, candidates) in zip(grown, open) {
        for joining in candidates.members {
          let own = joined(group, joining)
          // Also a set that is none itself may grow into one.
          next.append(own)
          nextOpen.append(candidates.intersection(partners[joining]))
          if everyMemberContributes(own, costs) { result.append(own) }
        }
      }
      (grown, open) = (next, nextOpen)
    }
    return result
  }

  /// How many units of cost less the set frees without one of its members.
  func contribution(of member: Int, to group: Group) -> Int {
    let rest = group.members.filter { $0 != member }
    return cost([member], inventory.participants[member]) + cost(rest, participants(of: rest)) - group.cost
  }

  /// Per overleg those after it that it could be one with.
  private func pairs(_ costs: [Int]) -> [BitSet] {
    let places = inventory.meetings.indices
    return places.map { a in
      BitSet(
        places.dropFirst(a + 1).filter { b in
          if standing.contains(a), standing.contains(b) { return false }
          if inventory.themes[a].isDisjoint(with: inventory.themes[b]) { return false }
          if inventory.participants[a].isDisjoint(with: inventory.participants[b]) { return false }
          return cost([a, b], participants(of: [a, b])) < costs[a] + costs[b]
        })
    }
  }

  private func joined(_ group: Group, _ joining: Int) -> Group {
    var everybody = group.participants
    everybody.formUnion(inventory.participants[joining])
    let members = group.members + [joining]
    return Group(members: members, participants: everybody, cost: cost(members, everybody))
  }

  private func everyMemberContributes(_ group: Group, _ costs: [Int]) -> Bool {
    group.members.count == 2 || group.members.allSatisfy { contribution(of: $0, to: group) > 0 }
  }

  private func cost(_ members: [Int], _ participants: BitSet) -> Int {
    inventory.cost(
      duration: members.reduce(0) { max($0, inventory.durations[$1]) }, times: members.reduce(0) { max($0, inventory.times[$1]) },
      participants: participants.count)
  }

  private func participants(of members: [Int]) -> BitSet {
    members.reduce(into: BitSet()) { $0.formUnion(inventory.participants[$1]) }
  }
}
