import Consultation

/// Behind the tables about overleggen: who judged them, and what the inventory says of them.
extension EvidenceFinder {
  func meeting(_ column: String, _ key: Key) -> Evidence? {
    guard let round = key["ronde"], let code = key["overleg"], let meeting = material.codebook.meeting(Code(code)) else { return nil }
    let voices = voices(on: meeting.code, in: round)
    func rows(_ verdicts: [Verdict]) -> Evidence {
      evidence(voices.filter { verdicts.contains($0.verdict) }, .organisations) { $0.respondent.description }
    }
    let removal = material.tallies.removals.first { $0.meeting == meeting.code }
    switch column {
    case "nodig": return rows([.needed])
    case "overbodig": return rows([.superfluous])
    case "samenvoegen": return rows([.merge])
    case "geen_mening": return rows([.noOpinion])
    case "met_mening": return rows([.needed, .superfluous, .merge])
    case "organisaties": return rows(Verdict.allCases)
    case "oordelen":
      return .sum(MeetingStance.verdicts.map { term(MeetingOverviewTable.path, [round, code], Digest.column($0)) })
    case "uren_per_jaar": return .computed(Wording.hoursSum(meeting, participants: participants(of: meeting).count, material.settings))
    case "themas_zonder_tafel":
      return .listed((removal?.orphanedThemes ?? []).map { material.codebook.theme($0)?.name ?? $0.rawValue }, in: "input/codeboek")
    case "organisaties_zonder_tafel":
      return .listed(
        (removal?.organisationsWithoutTable ?? []).map { material.codebook.organisation($0)?.name ?? $0.rawValue }, in: "input/codeboek")
    default: return nil
    }
  }

  func stance(_ column: String, _ key: Key) -> Evidence? {
    guard let round = key["ronde"], let figures = material.rounds.first(where: { $0.round.code.rawValue == round }) else { return nil }
    let free = Set(material.tallies.removals.filter(\.isFree).map(\.meeting))
    let all = figures.meetings.filter { material.stance($0).rawValue == key["beeld"] }
    let without = all.filter { free.contains($0.meeting) }
    func hours(_ meetings: [MeetingTally]) -> Evidence {
      .sum(meetings.map { term(MeetingOverviewTable.path, [round, $0.meeting.rawValue], "uren_per_jaar") })
    }
    let lost = JointRemoval(Set(all.map(\.meeting)), material.codebook)
    switch column {
    case "themas_zonder_tafel": return .listed(lost.themes.map { material.codebook.theme($0)?.name ?? $0.rawValue }, in: "input/codeboek")
    case "organisaties_zonder_tafel":
      return .listed(lost.organisations.map { material.codebook.organisation($0)?.name ?? $0.rawValue }, in: "input/codeboek")
    case "overleggen": return .listed(all.map { name($0.meeting) }, in: MeetingOverviewTable.path)
    case "zonder_gevolg": return .listed(without.map { name($0.meeting) }, in: MeetingOverviewTable.path)
    case "uren_per_jaar": return hours(all)
    case "uren_zonder_gevolg": return hours(without)
    default: return nil
    }
  }

  func merge(_ column: String, _ key: Key) -> Evidence? {
    guard let a = key["overleg_a"], let b = key["overleg_b"], let first = material.codebook.meeting(Code(a)),
      let second = material.codebook.meeting(Code(b))
    else { return nil }
    let (ours, theirs) = (participants(of: first), participants(of: second))
    switch column {
    case "uren_a": return .computed(Wording.hoursSum(first, participants: ours.count, material.settings))
    case "uren_b": return .computed(Wording.hoursSum(second, participants: theirs.count, material.settings))
    case "uren_samen": return .computed(Wording.mergedHours(first, second, participants: Set(ours).union(theirs).count, material.settings))
    case "uren_vrij":
      return .sum([
        term(MergeTable.path, [a, b], "uren_a"), term(MergeTable.path, [a, b], "uren_b"),
        term(MergeTable.path, [a, b], "uren_samen", isSubtracted: true),
      ])
    case "gedeelde_organisaties": return .listed(ours.filter(theirs.contains), in: "input/codeboek/overleggen.csv")
    default: return nil
    }
  }

  /// The names of the organisations at a table, each once.
  func participants(of meeting: Meeting) -> [String] {
    var seen: Set<Code<Organisation>> = []
    return meeting.participants.filter { seen.insert($0).inserted }.map { material.codebook.organisation($0)?.name ?? $0.rawValue }
  }

  /// What each respondent is counted as saying about an overleg: of several things the one that changes least.
  private func voices(on meeting: Code<Meeting>, in round: String) -> [CodedJudgement] {
    let all = judgements(in: round) { $0.meeting.code == meeting }
    var said: [Pseudonym: Verdict] = [:]
    for judgement in all {
      let before = said[judgement.respondent].flatMap(Self.byCaution.firstIndex) ?? Self.byCaution.endIndex
      if let place = Self.byCaution.firstIndex(of: judgement.verdict), place < before { said[judgement.respondent] = judgement.verdict }
    }
    return all.filter { said[$0.respondent] == $0.verdict }
  }

  private static let byCaution: [Verdict] = [.needed, .merge, .superfluous, .noOpinion]
}
