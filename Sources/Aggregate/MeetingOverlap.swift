internal import Consultation

/// What each two overleggen of the inventory have in common, and how often the same organisations meet.
///
/// Themes compare as the codes that the inventory gives: a category and one of its sub-themes are two themes. Jaccard is the shared part
/// of all that either has, containment the shared part of the smaller one; of nothing they are 0.
struct MeetingOverlap: Sendable {
  let inventory: Inventory

  /// Every pair that shares a participant or a theme, in the order of the inventory.
  var tallies: [OverlapTally] {
    let (meetings, index) = (inventory.meetings, inventory.index)
    let seats = inventory.participants.map(\.count)
    let subjects = inventory.themes.map(\.count)
    var result: [OverlapTally] = []
    for a in meetings.indices {
      for b in meetings.indices.dropFirst(a + 1) {
        let participants = inventory.participants[a].intersection(inventory.participants[b])
        let themes = inventory.themes[a].intersection(inventory.themes[b])
        if participants.isEmpty, themes.isEmpty { continue }
        result.append(
          OverlapTally(
            first: meetings[a].code, second: meetings[b].code,
            participants: Self.jaccard(shared: participants.count, seats[a], seats[b]),
            themes: Self.jaccard(shared: themes.count, subjects[a], subjects[b]),
            sharedParticipants: index.organisations(at: participants), sharedThemes: themes.members.compactMap(index.theme(at:)),
            hoursFreed: inventory.hoursFreed(a, b),
            participantsContained: Self.containment(shared: participants.count, seats[a], seats[b]),
            themesContained: Self.containment(shared: themes.count, subjects[a], subjects[b])))
      }
    }
    return result
  }

  /// Every two organisations that sit at a table together, in codebook order.
  var encounters: [EncounterTally] {
    let index = inventory.index
    var tables = [Int](repeating: 0, count: index.noOrganisation * index.noOrganisation)
    var times = tables
    for (meeting, participants) in zip(inventory.meetings, inventory.participants) {
      let members = participants.members
      for (position, a) in members.enumerated() {
        for b in members[(position + 1)...] {
          tables[a * index.noOrganisation + b] += 1
          times[a * index.noOrganisation + b] += meeting.timesPerYear
        }
      }
    }
    return tables.indices.compactMap { place in
      if tables[place] == 0 { return nil }
      return EncounterTally(
        first: index.organisation(at: place / index.noOrganisation), second: index.organisation(at: place % index.noOrganisation),
        meetings: tables[place], timesPerYear: times[place])
    }
  }

  private static func jaccard(shared: Int, _ a: Int, _ b: Int) -> Double {
    a + b == 0 ? 0 : Double(shared) / Double(a + b - shared)
  }

  private static func containment(shared: Int, _ a: Int, _ b: Int) -> Double {
    min(a, b) == 0 ? 0 : Double(shared) / Double(min(a, b))
  }
}
