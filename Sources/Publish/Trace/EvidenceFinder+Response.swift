import Consultation

/// Behind `tabellen/ronden.csv`, `tabellen/respons.csv` and `tabellen/respons-domein.csv`: who answered, and what became of what was read.
extension EvidenceFinder {
  func round(_ column: String, _ key: Key) -> Evidence? {
    guard let code = key["ronde"], let figures = material.rounds.first(where: { $0.round.code.rawValue == code }) else { return nil }
    let invited = Set(figures.invited.map(\.code))
    func of(_ organisations: Set<Code<Organisation>>) -> [CodedRespondent] {
      respondents(in: code) { $0.organisation.map(organisations.contains) ?? false }
    }
    switch column {
    case "bestanden": return .listed(figures.accounts.map(\.file.path), in: "input/rondes")
    case "gelezen": return submissions(in: code, where: { _ in true }, rejected: true)
    case "geteld", "vervangen", "test", "onvolledig", "dubbel":
      return submissions(in: code, where: { $0.status.rawValue == column }, rejected: false)
    case "afgekeurd": return submissions(in: code, where: { _ in false }, rejected: true)
    case "respondenten": return evidence(respondents(in: code), .respondents)
    case "zonder_organisatie": return evidence(respondents(in: code) { $0.organisation == nil }, .respondents)
    case "organisaties": return evidence(respondents(in: code), .organisations)
    case "uitgenodigd": return .listed(figures.invited.map(\.name), in: "input/codeboek/organisaties.csv")
    case "uitgenodigd_geantwoord": return evidence(of(invited), .organisations)
    case "uitgenodigd_stil": return .listed(figures.silent.map(\.name), in: "input/codeboek/organisaties.csv")
    case "niet_uitgenodigd":
      return evidence(respondents(in: code) { $0.organisation.map { !invited.contains($0) } ?? false }, .organisations)
    case "ook_vorige_ronde": return alsoBefore(figures)
    case "overleggen": return .listed(figures.meetings.map { name($0.meeting) }, in: "input/codeboek/overleggen.csv")
    case "overleggen_beoordeeld":
      let judged = Set(figures.judgedMeetings.map(\.meeting))
      return evidence(
        judgements(in: code) { $0.organisation != nil && $0.meeting.code.map(judged.contains) ?? false }, .each(.meetings)
      ) { $0.meeting.code?.rawValue ?? "" }
    case "uren_per_jaar": return .sum(figures.meetings.map { term(MeetingOverviewTable.path, [code, $0.meeting.rawValue], column) })
    case "onbekende_overleggen":
      return evidence(judgements(in: code) { $0.meeting.code == nil }, .each(.names)) { $0.meeting.input.text }
    case "campagnes": return campaigns(in: code)
    default: return answersOfRound(column, code)
    }
  }

  func response(_ column: String, _ key: Key) -> Evidence? {
    guard let code = key["ronde"], column == "respondenten" else { return nil }
    return evidence(respondents(in: code) { $0.organisation?.rawValue == key["organisatie"] }, .respondents)
  }

  func domain(_ column: String, _ key: Key) -> Evidence? {
    guard let code = key["ronde"], let domain = key["domein"] else { return nil }
    let organisations = material.codebook.organisations.filter { $0.domain.rawValue == domain }
    let codes = Set(organisations.map(\.code))
    let invited = Set(organisations.filter(\.isInvited).map(\.code))
    switch column {
    case "uitgenodigd": return .listed(organisations.filter(\.isInvited).map(\.name), in: "input/codeboek/organisaties.csv")
    case "geantwoord": return evidence(respondents(in: code) { $0.organisation.map(invited.contains) ?? false }, .organisations)
    case "organisaties": return evidence(respondents(in: code) { $0.organisation.map(codes.contains) ?? false }, .organisations)
    default: return nil
    }
  }

  /// The name of an overleg.
  func name(_ meeting: Code<Meeting>) -> String { material.codebook.meeting(meeting)?.name ?? meeting.rawValue }

  /// The judgements of a round.
  func judgements(in round: String, where belongs: (CodedJudgement) -> Bool) -> [CodedJudgement] {
    consultation.coded.judgements.filter { $0.round.rawValue == round && belongs($0) }
  }

  private func answersOfRound(_ column: String, _ code: String) -> Evidence? {
    let all = answers(in: code) { Code<Question>.consultation.contains($0.question) }
    func hasTheme(_ answer: CodedAnswer) -> Bool { !answer.themes.isEmpty || !answer.subthemes.isEmpty }
    switch column {
    case "antwoorden": return evidence(all, .each(.answers))
    case "met_thema": return evidence(all.filter(hasTheme), .each(.answers))
    case "zonder_thema": return evidence(all.filter { !hasTheme($0) }, .each(.answers))
    case "zonder_inhoud":
      return evidence(consultation.coded.answers.filter { $0.round.rawValue == code && $0.method == .noAnswer }, .each(.answers))
    case "besluiten": return evidence(answers(in: code) { $0.method == .decision }, .each(.answers))
    default: return nil
    }
  }

  /// Submissions of a round whatever became of them, and rows that could not become one.
  private func submissions(in round: String, where belongs: (CodedRespondent) -> Bool, rejected: Bool) -> Evidence {
    let all = consultation.coded.respondents.filter { $0.round.rawValue == round && belongs($0) }
    guard rejected, case .rows(let rows, of: let unit) = evidence(all, .each(.submissions)) else {
      return evidence(all, .each(.submissions))
    }
    let lost = consultation.readings.filter { $0.round.rawValue == round }.flatMap(\.rejections).filter { $0.column == nil }
    return .rows(
      rows
        + lost.enumerated().map { place, rejection in
          Evidence.Row(
            source: rejection.source, organisation: nil, respondent: "", question: "", text: nil, counted: "afgekeurd-\(place)")
        }, of: rows.isEmpty ? .rows : unit)
  }

  /// The submissions of organisations that answered in the round before as well; of both rounds.
  private func alsoBefore(_ figures: RoundFigures) -> Evidence {
    let earlier = material.rounds.prefix { $0.round.code != figures.round.code }.last { !$0.answering.isEmpty }
    let both = Set(earlier?.answering.map(\.code) ?? []).intersection(figures.answering.map(\.code))
    let rounds = [earlier?.round.code.rawValue, figures.round.code.rawValue].compactMap(\.self)
    return evidence(
      rounds.flatMap { respondents(in: $0) { $0.organisation.map(both.contains) ?? false } }, .organisations)
  }

  /// The answers with the same words.
  private func campaigns(in round: String) -> Evidence {
    var places: [Pseudonym: Int] = [:]
    let campaigns = consultation.coded.campaigns
    for (place, campaign) in campaigns.enumerated() where campaign.round.rawValue == round && campaign.answers.count > 1 {
      for answer in campaign.answers { places[answer] = place }
    }
    let rows = consultation.coded.answers.filter { places[$0.pseudonym] != nil }.map { answer in
      Evidence.Row(
        source: answer.source, organisation: answer.organisation.flatMap { material.codebook.organisation($0)?.name },
        respondent: answer.respondent.description, question: Wording.asked(answer.question), text: answer.text,
        counted: "\(places[answer.pseudonym] ?? 0)")
    }
    return .rows(rows, of: .texts)
  }
}
