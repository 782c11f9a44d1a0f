import Consultation

extension Digest {
  /// The fewest organisations behind a finding.
  private var fewest: Int { MeetingStance.fewestOrganisations }
  /// The most findings.
  private static let mostFindings = 7

  /// At most seven findings, in the fixed order that ``Wording/findingRule`` states.
  var findings: Section {
    let all = [
      findingMeetings, findingSuperfluous, findingMerge, findingTheme(of: .need, at: \.positive), findingTheme(of: .fit, at: \.negative),
      findingChoice, findingMove, findingResponse,
    ]
    return Section(
      heading: Wording.Heading.findings, anchor: Self.findingsAnchor,
      blocks: [.bullets(all.compactMap(\.self).prefix(Self.mostFindings).map { [.said($0)] })])
  }

  private var findingMeetings: Sentence? {
    let verdicts = [MeetingStance.needed, .superfluous, .merge]
      .map { (stance: $0, meetings: stanceTotal($0, "overleggen")) }.filter { $0.meetings.whole > 0 }
    let (divided, inDoubt) = (stanceTotal(.divided, "overleggen"), stanceTotal(.statutoryInDoubt, "overleggen"))
    guard !verdicts.isEmpty || divided.whole > 0 || inDoubt.whole > 0 else { return nil }
    return Wording.findingMeetings(verdicts: verdicts, divided: divided, inDoubt: inDoubt, of: round("overleggen"))
  }

  private var findingSuperfluous: Sentence? {
    let found = meetings(.superfluous)
    guard !found.isEmpty else { return nil }
    let widest = found.map { said(.superfluous, of: $0) }
      .ordered { [-(1000 * $0.organisations.whole) / max(1, $0.base.whole), -$0.organisations.whole] }.prefix(2)
    return Wording.findingSuperfluous(
      stanceTotal(.superfluous, "overleggen"), hours: stanceTotal(.superfluous, "uren_per_jaar"), of: round("uren_per_jaar"),
      free: stanceTotal(.superfluous, "zonder_gevolg"), freeHours: stanceTotal(.superfluous, "uren_zonder_gevolg"),
      lost: (stanceTotal(.superfluous, "themas_zonder_tafel"), stanceTotal(.superfluous, "organisaties_zonder_tafel")),
      widest: Array(widest))
  }

  private var findingMerge: Sentence? {
    mergePairs.first.map { pair in
      let fates = scenarioPart == nil ? [] : material.tallies.scenario?.fates ?? []
      let lapsing = fates.filter { [pair.overlap.first, pair.overlap.second].contains($0.meeting) && $0.outcome == .lapses }
      return Wording.findingMerge(sum(pair), pair.cautions, lapsing: lapsing.map { name($0.meeting) })
    }
  }

  private func findingTheme(of pair: QuestionPair, at side: KeyPath<QuestionPair, Code<Question>>) -> Sentence? {
    let question = pair[keyPath: side]
    let opposite = question == pair.positive ? pair.negative : pair.positive
    let named = material.codebook.categories.map { ($0, theme($0.code, question.rawValue)) }.filter { $0.1.whole > 0 }
    guard let highest = named.map(\.1.whole).max(), highest >= fewest else { return nil }
    let top = named.filter { $0.1.whole == highest }
    // That every theme is named as often is no finding.
    guard top.count <= 2, let first = top.first else { return nil }
    return Wording.findingTheme(
      top.map(\.0.name), at: question, first.1, of: base(of: question),
      against: top.count == 1 ? theme(first.0.code, opposite.rawValue) : nil, opposite: opposite)
  }

  private var findingChoice: Sentence? {
    let sentences: [Sentence] = material.codebook.questions.filter { $0.kind == .choice }.compactMap { question in
      let ranked = ranked(question)
      guard let highest = ranked.first?.organisations, highest.whole >= fewest else { return nil }
      return Wording.findingChoice(
        question.wording, ranked.filter { $0.organisations.whole == highest.whole }.map(\.name), highest, of: other(question.code))
    }
    return sentences.isEmpty ? nil : Dutch.joined(sentences, by: " ")
  }

  private var findingResponse: Sentence? {
    guard !now.invited.isEmpty else { return Wording.counted(round("respondenten"), organisations: round("organisaties")) }
    let sentence = Wording.invited(round("uitgenodigd_geantwoord"), of: round("uitgenodigd"))
    let domains = Organisation.Domain.allCases.filter { domain in
      now.invited.contains { $0.domain == domain } && !now.invitedAnswering.contains { $0.domain == domain }
    }
    return domains.isEmpty || now.invitedAnswering.isEmpty ? sentence : sentence + " " + Wording.findingSilentDomains(domains)
  }
}
