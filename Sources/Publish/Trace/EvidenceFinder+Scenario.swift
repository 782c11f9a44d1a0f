import Consultation

/// Behind the scenario and the groups that could be one: the overleggen and the sums that their figures follow from.
extension EvidenceFinder {
  func scenario(_ column: String) -> Evidence? {
    guard let scenario = material.tallies.scenario else { return nil }
    func hours(_ column: String) -> Evidence {
      .sum(scenario.fates.map { term(ScenarioTable.path, [$0.meeting.rawValue], column) })
    }
    func listed(_ belongs: (MeetingFate) -> Bool) -> Evidence {
      .listed(
        scenario.fates.filter(belongs).map { material.codebook.meeting($0.meeting)?.name ?? $0.meeting.rawValue }, in: ScenarioTable.path)
    }
    switch column {
    case "uren_nu": return hours("uren_nu")
    case "uren_straks": return hours("uren_straks")
    case "overleggen_nu": return listed { _ in true }
    case "overleggen_straks": return listed { ["blijft", "ontvangt"].contains($0.outcome.word) }
    case "zoals_gezegd": return listed { material.isAsSaid($0) == true }
    case "anders_dan_gezegd": return listed { material.isAsSaid($0) == false }
    case "geen_meerderheid": return listed { material.isAsSaid($0) == nil }
    default: return nil
    }
  }

  /// Behind `tabellen/scenario.csv`: the hours of an overleg as it is.
  func fate(_ column: String, _ key: Key) -> Evidence? {
    guard column == "uren_nu", let meeting = key["overleg"].flatMap({ material.codebook.meeting(Code($0)) }) else { return nil }
    return .computed(Wording.hoursSum(meeting, participants: participants(of: meeting).count, material.settings))
  }

  func mergeGroup(_ column: String, _ key: Key) -> Evidence? {
    guard column == "uren_vrij", let place = key["groep"].flatMap({ Int($0) }), material.tallies.mergeGroups.indices.contains(place - 1)
    else {
      return nil
    }
    let members = material.tallies.mergeGroups[place - 1].members.map(\.meeting.rawValue)
    return .sum(
      members.map { term(MergeGroupTable.path, [String(place), $0], "uren_per_jaar") }
        + members.prefix(1).map { term(MergeGroupTable.path, [String(place), $0], "uren_samen", isSubtracted: true) })
  }

  func checklistTotal(_ column: String, _ key: Key) -> Evidence? {
    let rows = material.tallies.checklist.filter { $0.round.rawValue == key["ronde"] }
    let names = Dictionary(material.codebook.checklist.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    func listed(_ belongs: (ChecklistTally) -> Bool) -> Evidence {
      .listed(rows.filter(belongs).map { names[$0.item] ?? $0.item.rawValue }, in: ChecklistTable.path)
    }
    switch column {
    case "punten": return listed { _ in true }
    case "genoemd": return listed { $0.respondents > 0 }
    case "niet_genoemd": return listed { $0.respondents == 0 }
    default: return nil
    }
  }
}
