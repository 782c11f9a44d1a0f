internal import Consultation

/// What the inventory of overleggen costs, and what merging or stopping some would free and undo.
struct MeetingLandscape: Sendable {
  let inventory: Inventory

  /// Person-hours in total, per level and per scale in the order of the codebook, and per organisation at any table.
  var workload: [WorkloadTally] {
    let meetings = inventory.meetings
    func tally(_ part: WorkloadTally.Part, _ belongs: (Meeting) -> Bool) -> WorkloadTally? {
      let places = meetings.indices.filter { belongs(meetings[$0]) }
      if places.isEmpty { return nil }
      return WorkloadTally(
        part: part, meetings: places.count, hoursPerYear: places.reduce(0) { $0 + inventory.hoursPerYear[$1] })
    }
    var scales = inventory.index.codebook.choices.filter { $0.question == "schaal" }.map(\.code)
    for meeting in meetings where !scales.contains(meeting.scale) { scales.append(meeting.scale) }
    return [tally(.total) { _ in true }].compactMap(\.self)
      + Meeting.Level.allCases.compactMap { level in tally(.level(level)) { $0.level == level } }
      + scales.compactMap { scale in tally(.scale(scale)) { $0.scale == scale } } + workloadOfOrganisations
  }

  /// The pairs that share an organisation and a theme and of which one meeting would free hours: fewest cautions first, then most hours
  /// freed, then most in common, then the order of the inventory. Two statutory overleggen are never a pair.
  func mergeCandidates(_ overlaps: [OverlapTally]) -> [MergeCandidate] {
    let candidates = overlaps.compactMap { overlap -> MergeCandidate? in
      guard overlap.hoursFreed > 0, !overlap.sharedParticipants.isEmpty, !overlap.sharedThemes.isEmpty,
        let a = inventory.index.place(of: overlap.first), let b = inventory.index.place(of: overlap.second)
      else { return nil }
      return candidate(overlap, a, b)
    }
    return candidates.enumerated().sorted { x, y in
      let (a, b) = (x.element, y.element)
      if a.cautions.count != b.cautions.count { return a.cautions.count < b.cautions.count }
      if a.overlap.hoursFreed != b.overlap.hoursFreed { return a.overlap.hoursFreed > b.overlap.hoursFreed }
      let (common, other) = (a.overlap.participants + a.overlap.themes, b.overlap.participants + b.overlap.themes)
      return common != other ? common > other : x.offset < y.offset
    }.map(\.element)
  }

  /// What would go with each overleg, in the order of the inventory.
  var removals: [MeetingRemoval] {
    let index = inventory.index
    let treated = tables(inventory.themes, of: index.noTheme)
    let seated = tables(inventory.participants, of: index.noOrganisation)
    return inventory.meetings.indices.map { place in
      let meeting = inventory.meetings[place]
      let orphaned = inventory.themes[place].members.filter { theme in
        guard treated[theme] == 1 else { return false }
        guard let parent = index.codebook.themes[theme].parent, let category = index.place(of: parent) else { return true }
        return treated[category] == (inventory.themes[place].contains(category) ? 1 : 0)
      }
      return MeetingRemoval(
        meeting: meeting.code, hoursFreed: inventory.hoursPerYear[place], isStatutory: meeting.isStatutory,
        orphanedThemes: orphaned.compactMap(index.theme(at:)),
        organisationsWithoutTable: inventory.participants[place].members.filter { seated[$0] == 1 }.map(index.organisation(at:)))
    }
  }

  /// Themes that no overleg treats, in reporting order. A sub-theme is also treated where its category is, and a category where any of its
  /// sub-themes is.
  var themesWithoutTable: [Code<Theme>] {
    let codebook = inventory.index.codebook
    let listed = Set(inventory.meetings.flatMap(\.themes))
    let families = Set(listed.map { codebook.category(of: $0) })
    return codebook.themes.filter { theme in
      guard let parent = theme.parent else { return !families.contains(theme.code) }
      return !listed.contains(theme.code) && !listed.contains(parent)
    }.map(\.code)
  }

  private var workloadOfOrganisations: [WorkloadTally] {
    let index = inventory.index
    var meetings = [Int](repeating: 0, count: index.noOrganisation)
    var hours = [Double](repeating: 0, count: index.noOrganisation)
    for (place, meeting) in inventory.meetings.enumerated() {
      for organisation in inventory.participants[place].members {
        meetings[organisation] += 1
        hours[organisation] += inventory.hours(meeting.hours, timesPerYear: meeting.timesPerYear, participants: 1)
      }
    }
    return meetings.indices.filter { meetings[$0] > 0 }.map { organisation in
      WorkloadTally(
        part: .organisation(index.organisation(at: organisation)), meetings: meetings[organisation],
        hoursPerYear: hours[organisation])
    }
  }

  /// At how many tables each of `count` things is.
  private func tables(_ sets: [BitSet], of count: Int) -> [Int] {
    var result = [Int](repeating: 0, count: count)
    for set in sets { for member in set.members { result[member] += 1 } }
    return result
  }

  private func candidate(_ overlap: OverlapTally, _ a: Int, _ b: Int) -> MergeCandidate {
    let (first, second) = (inventory.meetings[a], inventory.meetings[b])
    let merged = inventory.merged(a, b)
    return MergeCandidate(
      overlap: overlap, onlyFirst: inventory.index.organisations(at: inventory.participants[a].subtracting(inventory.participants[b])),
      onlySecond: inventory.index.organisations(at: inventory.participants[b].subtracting(inventory.participants[a])),
      firstHours: inventory.hoursPerYear[a], secondHours: inventory.hoursPerYear[b], timesPerYear: merged.timesPerYear,
      hours: merged.hours, mergedHours: merged.hoursPerYear, cautions: MergeCandidate.Caution.all([first, second]))
  }
}
