import Consultation

extension Digest {
  /// How the figures came about and what they cannot say.
  var account: Section {
    var blocks: [Block] = []
    let read = material.tallies.rounds.compactMap { round -> String? in
      let accounts = material.tallies.accounts.filter { $0.round == round.code }
      guard let sum = Self.sum(accounts) else { return nil }
      return Wording.read(round, sum, files: accounts.count)
    }
    if !read.isEmpty { blocks.append(.sentences(read)) }
    let tallies = Code<Question>.consultation.compactMap { now.question($0) }
    let answers = tallies.reduce(0) { $0 + $1.answers }
    if answers > 0 {
      let without = tallies.reduce(0) { $0 + $1.withoutTheme }
      let decided = material.coded.answers.count { $0.round == now.round.code && $0.method == .decision }
      blocks.append(
        .sentences([
          Wording.coding(
            answers, withTheme: answers - without, withoutTheme: without,
            withoutContent: tallies.reduce(0) { $0 + $1.withoutContent }, decided: decided)
        ]))
    }
    blocks += settledByPeople
    blocks += campaigns
    let silent = now.silent.count
    blocks.append(.sentences([silent > 0 ? Wording.bounds(silent: silent) : Wording.noBounds]))
    blocks.append(
      .bullets(
        [Wording.disclosure(material.settings.disclosureThreshold), Wording.quoteRule, Wording.findingRule, Wording.tables]
          .map { [.plain($0)] }))
    blocks.append(
      .table(
        TextTable(
          caption: Wording.quantifierTable, columns: Wording.quantifierColumns,
          rows: Quantifier.allCases.map { [.text($0.word), .text($0.range)] })))
    return Section(heading: Wording.Heading.account, anchor: "verantwoording", blocks: blocks)
  }

  private static func sum(_ accounts: [FileAccount]) -> FileAccount? {
    guard var sum = accounts.first else { return nil }
    for account in accounts.dropFirst() {
      sum.read += account.read
      sum.rejected += account.rejected
      for status in SubmissionStatus.allCases { sum.byStatus[status, default: 0] += account[status] }
    }
    return sum
  }

  /// What the program did not know, and what it reported.
  private var settledByPeople: [Block] {
    var sentences: [String] = []
    let unknown = now.respondentsWithoutOrganisation
    let meetings = Set(
      material.coded.judgements.lazy.filter { $0.round == now.round.code && $0.meeting.code == nil }.map(\.meeting.input.text)
    ).count
    if unknown > 0 || meetings > 0 { sentences.append(Wording.unknownNames(unknown, meetings: meetings)) }
    if !material.problems.isEmpty { sentences.append(Wording.problems(material.problems.count)) }
    return sentences.isEmpty ? [] : [.sentences(sentences)]
  }

  /// How many campaigns the digest shows: those of most respondents.
  private static let mostCampaigns = 5

  /// Texts that came from several respondents, each once with its number; the words only when one of the senders may be quoted.
  private var campaigns: [Block] {
    let campaigns = material.coded.campaigns.filter { $0.round == now.round.code && $0.answers.count > 1 }
    guard !campaigns.isEmpty else { return [] }
    let quotable = Set(
      material.coded.respondents.lazy.filter { $0.round == now.round.code && $0.mayBeQuoted }.map(\.pseudonym))
    let sent = Set(campaigns.flatMap(\.answers))
    let mayShow = Set(
      material.coded.answers.lazy.filter { sent.contains($0.pseudonym) && quotable.contains($0.respondent) }.map(\.pseudonym))
    let largest = campaigns.ordered { [-$0.answers.count] }.prefix(Self.mostCampaigns)
    let items: [[Inline]] = largest.map { campaign in
      let count = Wording.campaign(respondents: shown(campaign.answers.count), atLeast: material.settings.disclosureThreshold)
      guard campaign.answers.contains(where: mayShow.contains) else {
        return [.plain(count + Wording.campaignWithoutText(campaign.question))]
      }
      return [.plain(count + "“"), .written(campaign.text, atMost: 280), .plain("”")]
    }
    return [.sentences([Wording.campaigns(campaigns.count, shown: largest.count)]), .bullets(items)]
  }
}
