import Consultation

/// Which counts of people are published, and which are withheld.
///
/// - An organisation's position is published under its name when somebody gave it on behalf of the organisation. How many lent it their
///   voice is no number of people: a position of one voice is as public as one of ten.
/// - Who answered in person, or named no known organisation, speaks for nobody else. A published count holds none of them, or at least the
///   threshold. Where the voices are published beside it (`respons`, `thema-organisatie`, `themas`, `vragen`), these people are counted
///   alone, because anyone can subtract the voices; elsewhere (`keuzes`, `overleggen`, `checklist`) the whole count must reach the threshold as soon as
///   one of them is in it.
/// - A theme that only people in person named stands in no row under their organisation's name, unless they reach the threshold.
/// - Other cells are withheld as well until no number of people under the threshold can be worked out: see ``CellSuppression`` and
///   ``DisclosureAudit``.
/// - How many took part, and what became of submissions (`ronden`, `verantwoording`), is always said: it tells what nobody answered.
///
/// Source of the threshold: the standards that the output follows; SDC practice after Hundepool et al., *Statistical Disclosure Control* (2012).
struct Disclosure: Sendable {
  private let audit: DisclosureAudit

  /// - Parameter withSecondary: whether cells are withheld to protect others; without it the audit must fail. For tests.
  init(_ tallies: Tallies, _ people: PeopleCount, _ codebook: Codebook, _ settings: Settings, withSecondary: Bool = true) {
    let model = DisclosureModel(tallies, people, codebook, threshold: settings.disclosureThreshold)
    audit = CellSuppression(model, withSecondary: withSecondary).audit
  }

  /// The counts of people, and how they hang together.
  var model: DisclosureModel { audit.model }
  /// Per cell of the model whether it is published.
  var isPublished: [Bool] { audit.isPublished }

  /// Whether the count in a cell is published.
  func shows(_ cell: PublicCell) -> Bool { model.places[cell].map { isPublished[$0] } ?? true }

  /// What an outsider can work out of the withheld cells of few people, by their place in the model.
  var ranges: [Int: DisclosureAudit.Finding] {
    var audit = audit
    var result: [Int: DisclosureAudit.Finding] = [:]
    for finding in audit.findings() {
      if let cell = model.columns[finding.column].cell { result[cell] = finding }
    }
    return result
  }

  /// What an outsider can work out too precisely from tables as they are published; empty when people are protected.
  func failures(in tables: [any Table]) -> [DisclosureAudit.Finding] {
    if model.sensitive.isEmpty { return [] }
    var audit = DisclosureAudit(model, PublishedCounts(tables).isPublished(in: model))
    return audit.failures()
  }

  /// Whether a row of `thema-organisatie.csv` would say of an organisation what only a few people in person said.
  func isLeftOut(_ row: ThemeOrganisationTally) -> Bool { row.onBehalf == 0 && model.isFew(row.respondents) }
}
