import Consultation

extension Digest {
  /// The fewest organisations behind a finding.
  private var fewest: Int { MeetingStance.fewestOrganisations }

  /// At most seven findings, in the fixed order that ``Wording/findingRule`` states.
  var findings: Section {
    let all = [
      findingMeetings, findingHours, findingTheme(at: "nodig", opposite: "niet-nodig"),
      findingTheme(at: "in-de-weg", opposite: "sluit-aan"), findingChoice, findingMove, findingResponse,
    ]
    return Section(heading: Wording.Heading.findings, anchor: "kort", blocks: [.bullets(all.compactMap { $0.map { [.plain($0)] } })])
  }

  private var findingMeetings: String? {
    let superfluous = meetings(.superfluous).map { name($0.meeting) }
    let merge = meetings(.merge).map { name($0.meeting) }
    let needed = meetings(.needed).map { name($0.meeting) }
    guard !superfluous.isEmpty || !merge.isEmpty || !needed.isEmpty else { return nil }
    return Wording.findingMeetings(superfluous: superfluous, merge: merge, needed: needed, of: now.meetings.count)
  }

  private var findingHours: String? {
    let judged = Set(now.judgedMeetings.filter { $0.organisations >= fewest }.map(\.meeting))
    guard let pair = overlaps.first, judged.contains(pair.first) || judged.contains(pair.second) else { return nil }
    return Wording.findingOverlap(name(pair.first), name(pair.second), hours: pair.hoursFreed, isOnly: overlaps.count == 1)
  }

  private func findingTheme(at question: Code<Question>, opposite: Code<Question>) -> String? {
    guard let asked = now.question(question) else { return nil }
    let named = material.codebook.categories.map { ($0, now.theme($0.code, at: question)?.organisations ?? 0) }.filter { $0.1 > 0 }
    guard let highest = named.map(\.1).max(), highest >= fewest else { return nil }
    let top = named.filter { $0.1 == highest }.map(\.0)
    let names = top.map(\.name)
    let finding =
      named.count == 1
      ? Wording.findingOnlyTheme(names[0], at: question, organisations: highest, of: asked.organisations)
      : Wording.findingTheme(names, at: question, organisations: highest, of: asked.organisations, isShared: top.count == named.count)
    let against = now.theme(top[0].code, at: opposite)?.organisations ?? 0
    return top.count == 1 && against > 0 ? finding + Wording.findingOtherSide(against, at: opposite) : finding
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
    items += meetings(.divided).map { Wording.decideDivided(name($0.meeting), $0) }
    for tally in meetings(.statutoryInDoubt) {
      items.append(
        Wording.decideStatutory(name(tally.meeting), organisations: tally.organisationsByVerdict[.superfluous, default: 0]))
    }
    if !now.silent.isEmpty { items.append(Wording.decideSilent(now.silent.count)) }
    return Section(
      heading: Wording.Heading.decisions, anchor: "bespreking", blocks: items.isEmpty ? [] : [.steps(items.map { [.plain($0)] })])
  }
}
