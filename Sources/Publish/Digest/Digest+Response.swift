import Consultation

extension Digest {
  /// Who answered, per domain, and which invited organisations did not.
  var response: Section { Section(heading: Wording.Heading.response, anchor: "respons", blocks: Self.responseBlocks(now)) }

  static func responseBlocks(_ figures: RoundFigures) -> [Block] {
    var sentences: [String] = []
    if figures.respondents > 0 { sentences.append(Wording.counted(figures)) }
    if !figures.invited.isEmpty { sentences.append(Wording.invited(figures)) }
    let uninvited = figures.answering.count - figures.invitedAnswering.count
    if uninvited > 0, !figures.invited.isEmpty { sentences.append(Wording.uninvited(uninvited)) }
    if figures.respondentsWithoutOrganisation > 0 {
      sentences.append(Wording.withoutOrganisation(figures.respondentsWithoutOrganisation))
    }
    var blocks: [Block] = sentences.isEmpty ? [] : [.sentences(sentences)]
    guard !figures.invited.isEmpty else { return blocks }
    let rows: [[TextTable.Cell]] = Organisation.Domain.allCases.compactMap { domain in
      let invited = figures.invited.filter { $0.domain == domain }
      guard !invited.isEmpty else { return nil }
      let answered = figures.invitedAnswering.filter { $0.domain == domain }
      return [.text(Wording.name(domain)), .count(invited.count), .bar(answered.count, of: invited.count)]
    }
    blocks.append(.table(TextTable(caption: Wording.responseTable, columns: Wording.responseColumns, rows: rows)))
    let silent = figures.silent
    if !silent.isEmpty {
      blocks.append(.sentences([Wording.silentIntroduction]))
      blocks.append(
        .bullets(
          Organisation.Domain.allCases.compactMap { domain in
            let missing = silent.filter { $0.domain == domain }
            return missing.isEmpty ? nil : [.strong(Wording.name(domain)), .plain(": " + Wording.silent(missing))]
          }))
    }
    return blocks
  }
}
