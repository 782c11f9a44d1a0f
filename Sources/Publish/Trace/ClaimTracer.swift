public import Consultation

/// Finds what stands behind the claims of a digest.
public struct ClaimTracer: Sendable {
  private let claims: [DigestClaim]
  private let finder: EvidenceFinder
  /// The digest that the claims are in, as `digest.md` has it.
  public let digest: [UInt8]

  init(_ protected: ProtectedMaterial, _ rows: ConsultationRows) {
    let book = FigureBook(protected.publicTables)
    let document = Digest.document(protected.material, book)
    claims = document.claims
    digest = MarkdownRenderer.bytes(of: document)
    finder = EvidenceFinder(material: protected.material, consultation: rows, book: book)
  }

  /// The marks of all claims, from the top of the digest to its end.
  public var ids: [String] { claims.map(\.id) }

  /// The claim with this mark; nil when the digest has none.
  public func trace(_ id: String) -> ClaimTrace? {
    claims.first { $0.id == id }.map { claim in
      ClaimTrace(
        id: id,
        figures: claim.figures.map { said in
          TracedFigure(
            sentence: said.sentence, value: said.figure.value, isWithheld: said.figure.isWithheld, table: said.cell.table,
            cell: said.cell.address, definition: said.cell.definition, evidence: evidence(for: said))
        })
    }
  }

  /// What a figure rests on. Behind one that is withheld, or that is a sum of which a part is, stand words only: the rows would tell it.
  private func evidence(for said: DigestClaim.Said) -> Evidence {
    if said.figure.isWithheld { return .computed(Wording.withheldEvidence) }
    let evidence = finder.evidence(for: said.cell)
    if case .sum(let terms) = evidence, terms.contains(where: \.isWithheld) { return .computed(Wording.withheldEvidence) }
    return evidence
  }

  /// The marks that look most like a mark that the digest does not have, the nearest first.
  public func nearest(to id: String) -> [String] {
    let typed = Array(id.utf8.prefix(20))
    return ids.enumerated()
      .map { (distance: EditDistance.between(typed, Array($0.element.utf8), limit: 20) ?? 20, place: $0.offset, id: $0.element) }
      .sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.prefix(5).map(\.id)
  }
}
