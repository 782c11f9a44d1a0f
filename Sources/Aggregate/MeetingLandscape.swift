internal import Consultation

/// What the inventory of overleggen costs, and what merging or stopping some would free and undo.
struct MeetingLandscape: Sendable {
  let codebook: Codebook
  let hours: PersonHours

  /// Person-hours in total, per level and per scale in the order of the codebook, and per organisation at any table.
  var workload: [WorkloadTally] {
    let meetings = codebook.meetings
    func tally(_ part: WorkloadTally.Part, _ own: [Meeting], _ cost: (Meeting) -> Double) -> WorkloadTally? {
      own.isEmpty ? nil : WorkloadTally(part: part, meetings: own.count, hoursPerYear: own.reduce(0) { $0 + cost($1) })
    }
    var scales: [Code<Choice>] = codebook.choices.filter { $0.question == "schaal" }.map(\.code)
    for meeting in meetings where !scales.contains(meeting.scale) { scales.append(meeting.scale) }
    return [tally(.total, meetings, hours.perYear)].compactMap { $0 }
      + Meeting.Level.allCases.compactMap { level in tally(.level(level), meetings.filter { $0.level == level }, hours.perYear) }
      + scales.compactMap { scale in tally(.scale(scale), meetings.filter { $0.scale == scale }, hours.perYear) }
      + codebook.organisations.compactMap { organisation in
        tally(.organisation(organisation.code), meetings.filter { $0.participants.contains(organisation.code) }) { meeting in
          hours.perYear(hours: meeting.hours, timesPerYear: meeting.timesPerYear, participants: 1)
        }
      }
  }

  /// The pairs that share an organisation and a theme and of which one meeting would free hours: fewest cautions first, then most hours
  /// freed, then most in common, then the order of the inventory. Two statutory overleggen are never a pair.
  func mergeCandidates(_ overlaps: [OverlapTally]) -> [MergeCandidate] {
    let candidates = overlaps.compactMap { overlap -> MergeCandidate? in
      guard overlap.hoursFreed > 0, !overlap.sharedParticipants.isEmpty, !overlap.sharedThemes.isEmpty,
        let a = codebook.meeting(overlap.first), let b = codebook.meeting(overlap.second)
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
    codebook.meetings.indices.map { place in
      let meeting = codebook.meetings[place]
      let rest = codebook.meetings.indices.filter { $0 != place }.map { codebook.meetings[$0] }
      let treated = Set(rest.flatMap(\.themes))
      let seated = Set(rest.flatMap(\.participants))
      return MeetingRemoval(
        meeting: meeting.code, hoursFreed: hours.perYear(meeting), isStatutory: meeting.isStatutory,
        orphanedThemes: codebook.sorted(
          meeting.themes.filter { !treated.contains($0) && !treated.contains(codebook.category(of: $0)) }),
        organisationsWithoutTable: inOrder(Set(meeting.participants).subtracting(seated)))
    }
  }

  private func candidate(_ overlap: OverlapTally, _ a: Meeting, _ b: Meeting) -> MergeCandidate {
    let (first, second) = (Set(a.participants), Set(b.participants))
    let merged = MeetingOverlap.merged(a, b)
    var cautions: [MergeCandidate.Caution] = []
    if a.isStatutory || b.isStatutory { cautions.append(.statutory) }
    if a.level != b.level { cautions.append(.level) }
    if a.scale != b.scale { cautions.append(.scale) }
    return MergeCandidate(
      overlap: overlap, onlyFirst: inOrder(first.subtracting(second)), onlySecond: inOrder(second.subtracting(first)),
      firstHours: hours.perYear(a), secondHours: hours.perYear(b), timesPerYear: merged.timesPerYear, hours: merged.hours,
      mergedHours: hours.perYear(hours: merged.hours, timesPerYear: merged.timesPerYear, participants: merged.participants),
      cautions: cautions)
  }

  private func inOrder(_ codes: Set<Code<Organisation>>) -> [Code<Organisation>] {
    codebook.organisations.map(\.code).filter(codes.contains)
  }
}
