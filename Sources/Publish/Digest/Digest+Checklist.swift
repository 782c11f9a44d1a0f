import Consultation

extension Digest {
  /// What came up of the national checklist; nothing when nothing did.
  var checklist: Section {
    let section = Section(heading: Wording.Heading.checklist, anchor: "checklist", blocks: [])
    let rows = material.tallies.checklist.filter { $0.round == now.round.code }
    let named = rows.filter { $0.organisations > 0 }
    guard !named.isEmpty else { return section }
    func total(_ column: String) -> Figure { book.figure(ChecklistTotalTable.path, [now.round.code.rawValue], column) }
    let items = Dictionary(material.codebook.checklist.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let widest = named.ordered { [-$0.organisations] }.prefix(3).map { row in
      (
        name: items[row.item] ?? row.item.rawValue,
        organisations: book.figure(ChecklistTable.path, [now.round.code.rawValue, row.item.rawValue], "organisaties")
      )
    }
    let silent = rows.filter { $0.respondents == 0 }.map { items[$0.item] ?? $0.item.rawValue }
    return Section(
      heading: section.heading, anchor: section.anchor,
      blocks: [
        .sentences([
          Wording.checklist(named: total("genoemd"), of: total("punten"), widest: widest),
          Wording.checklistSilence(silent, total("niet_genoemd")), Wording.checklistCaution,
        ])
      ])
  }
}
