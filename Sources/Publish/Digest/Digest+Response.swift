import Consultation

extension Digest {
  /// Who answered, per domain, and which invited organisations did not.
  var response: Section {
    var sentences: [Sentence] = []
    if now.respondents > 0, now.invited.isEmpty {
      sentences.append(Wording.counted(round("respondenten"), organisations: round("organisaties")))
    }
    if !now.invited.isEmpty {
      sentences.append(Wording.invited(round("uitgenodigd_geantwoord"), of: round("uitgenodigd")))
      let uninvited = round("niet_uitgenodigd")
      if uninvited.whole > 0 { sentences.append(Wording.uninvited(uninvited)) }
    }
    if let dominated { sentences.append(dominated) }
    let unknown = round("zonder_organisatie")
    if unknown.isSomething { sentences.append(Wording.withoutOrganisation(unknown)) }
    if !now.silent.isEmpty, !now.invitedAnswering.isEmpty { sentences.append(Wording.silent(now.silent, round("uitgenodigd_stil"))) }
    var blocks: [Block] = sentences.isEmpty ? [] : [.sentences(sentences)]
    let rows: [[TextTable.Cell]] = Organisation.Domain.allCases.compactMap { domain in
      guard now.invited.contains(where: { $0.domain == domain }) else { return nil }
      let invited = self.domain(domain, "uitgenodigd")
      return [.text(Wording.name(domain)), .count(invited), .bar(self.domain(domain, "geantwoord"), of: invited)]
    }
    if !rows.isEmpty {
      blocks.append(.table(TextTable(caption: Wording.responseTable, columns: Wording.responseColumns, rows: rows)))
    }
    return Section(heading: Wording.Heading.response, anchor: "respons", blocks: blocks)
  }

  /// That one organisation of several sent more than half of ten or more respondents.
  private var dominated: Sentence? {
    let all = round("respondenten")
    guard now.answering.count > 1, all.whole >= Dutch.smallestBaseForShares else { return nil }
    let counted = now.answering.map { organisation in
      (organisation, book.figure(ResponseTable.path, [now.round.code.rawValue, organisation.code.rawValue], "respondenten"))
    }
    return counted.first { 2 * $0.1.whole > all.whole }.map { Wording.dominated(by: $0, $1, of: all) }
  }
}
