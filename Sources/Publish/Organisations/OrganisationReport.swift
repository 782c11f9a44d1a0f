import Consultation

/// The short report for one organisation that answered: its own answers as they were coded, how others stand, and its overleggen.
///
/// The text of an answer is in it only when its respondent may be quoted; of other answers it has the number. It holds nothing of
/// others but counts, and no answers that somebody of the organisation gave in person: those are not the
/// organisation's to read.
struct OrganisationReport: Sendable {
  let path: String
  let document: Document

  /// The reports of every organisation with a respondent who speaks for it, in codebook order.
  static func all(_ material: Material) -> [OrganisationReport] {
    return material.codebook.organisations.compactMap { organisation in
      guard let said = material.particulars.organisations[organisation.code] else { return nil }
      let builder = OrganisationReportBuilder(material: material, organisation: organisation, said: said, rounds: material.rounds)
      return OrganisationReport(path: "organisaties/\(fileName(organisation.code)).md", document: builder.document)
    }
  }

  /// The code as a file name: what is no letter, digit or hyphen becomes a hyphen.
  static func fileName(_ code: Code<Organisation>) -> String {
    String(
      code.rawValue.unicodeScalars.map { scalar in
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-")
          ? Character(scalar) : "-"
      })
  }
}
