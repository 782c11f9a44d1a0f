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
    var speakers: [Code<Organisation>: [CodedRespondent]] = [:]
    for respondent in material.coded.respondents where respondent.status == .counted && respondent.capacity != .personal {
      if let organisation = respondent.organisation { speakers[organisation, default: []].append(respondent) }
    }
    var answers: [Code<Organisation>: [CodedAnswer]] = [:]
    for answer in material.coded.answers where answer.method != .noAnswer {
      if let organisation = answer.organisation { answers[organisation, default: []].append(answer) }
    }
    var judgements: [Code<Organisation>: [CodedJudgement]] = [:]
    for judgement in material.coded.judgements {
      if let organisation = judgement.organisation { judgements[organisation, default: []].append(judgement) }
    }
    return material.codebook.organisations.compactMap { organisation in
      guard let own = speakers[organisation.code] else { return nil }
      let builder = OrganisationReportBuilder(
        material: material, organisation: organisation, respondents: own, answers: answers[organisation.code] ?? [],
        judgements: judgements[organisation.code] ?? [], rounds: material.rounds)
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
