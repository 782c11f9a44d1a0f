import Consultation

extension Digest {
  /// The fewest organisations behind a finding.
  private var fewest: Int { MeetingStance.fewestOrganisations }

  /// At most seven findings, in the fixed order that ``Wording/findingRule`` states.
  var findings: Section {
    let all = [
      findingMeetings, findingHours, findingTheme(at: "nodig"), findingTheme(at: "in-de-weg"), findingChoice, findingMove, findingResponse,
    ]
    return Section(heading: Wording.Heading.findings, anchor: "kort", blocks: [.bullets(all.compactMap { $0.map { [.plain($0)] } })])
  }

  private var findingMeetings: String? {
    let superfluous = meetings(.superfluous).map { name($0.meeting) }
    let merge = meetings(.merge).map { name($0.meeting) }
    let needed = meetings(.needed).count
    guard !superfluous.isEmpty || !merge.isEmpty || needed > 0 else { return nil }
    return Wording.findingMeetings(superfluous: superfluous, merge: merge, needed: needed)
  }

  private var findingHours: String? {
    if let pair = overlaps.first { return Wording.findingOverlap(name(pair.first), name(pair.second), hours: pair.hoursFreed) }
    return nil
  }

  private func findingTheme(at question: Code<Question>) -> String? {
    guard let asked = now.question(question) else { return nil }
    let named = material.codebook.categories.map { ($0, now.theme($0.code, at: question)?.organisations ?? 0) }.filter { $0.1 > 0 }
    guard let highest = named.map(\.1).max(), highest >= fewest else { return nil }
    let top = named.filter { $0.1 == highest }.map(\.0.name)
    if named.count == 1 { return Wording.findingOnlyTheme(top[0], at: question, organisations: highest, of: asked.organisations) }
    return Wording.findingTheme(top, at: question, organisations: highest, of: asked.organisations, isShared: top.count == named.count)
  }

  private var findingChoice: String? {
    let sentences: [String] = material.codebook.questions.filter { $0.kind == .choice }.compactMap { question in
      let base = others.base(of: question.code).organisations.count
      let ranked = ranked(question)
      guard let highest = ranked.first?.organisations, highest >= fewest, base > 0 else { return nil }
      return Wording.findingChoice(
        question.wording, ranked.filter { $0.organisations == highest }.map(\.name), organisations: highest, of: base)
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private var findingMove: String? { largestMove.map(sentence) }

  private var findingResponse: String? {
    guard !now.invited.isEmpty else { return Wording.counted(now) }
    let domains = Organisation.Domain.allCases.filter { domain in
      now.invited.contains { $0.domain == domain } && !now.invitedAnswering.contains { $0.domain == domain }
    }
    return Wording.findingResponse(now, silentDomains: now.invitedAnswering.isEmpty ? [] : domains)
  }

  /// What the steering group may want to discuss, as questions; deciding is up to others.
  var decisions: Section {
    var items: [String] = []
    for tally in meetings(.superfluous) {
      items.append(
        Wording.decideSuperfluous(
          name(tally.meeting), organisations: tally.organisationsByVerdict[.superfluous, default: 0], of: tally.organisations,
          hours: tally.hoursPerYear))
    }
    for tally in meetings(.merge) {
      let pair = overlaps.first { $0.first == tally.meeting || $0.second == tally.meeting }
      let partner = pair.map { name($0.first == tally.meeting ? $0.second : $0.first) }
      items.append(
        Wording.decideMerge(
          name(tally.meeting), organisations: tally.organisationsByVerdict[.merge, default: 0], of: tally.organisations, with: partner))
    }
    for tally in meetings(.statutoryInDoubt) {
      items.append(
        Wording.decideStatutory(name(tally.meeting), organisations: tally.organisationsByVerdict[.superfluous, default: 0]))
    }
    if !now.silent.isEmpty { items.append(Wording.decideSilent(now.silent.count)) }
    return Section(
      heading: Wording.Heading.decisions, anchor: "bespreking", blocks: items.isEmpty ? [] : [.steps(items.map { [.plain($0)] })])
  }
}
