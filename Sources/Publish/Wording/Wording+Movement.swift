import Consultation

extension Wording {
  static func movedResponse(_ before: RoundFigures, _ now: RoundFigures, both: Int) -> String {
    "In de vorige ronde \(before.respondents == 1 ? "telde" : "telden") \(people(before)) mee, in deze ronde \(people(now)). "
      + (both == 0
        ? "Er is geen organisatie die in beide ronden antwoordde."
        : Dutch.sentence(Dutch.subject(both, .organisation).does("antwoordde", "antwoordden")) + " in beide ronden.")
  }

  private static func people(_ figures: RoundFigures) -> String {
    let respondents = Dutch.count(figures.respondents, .respondent)
    return figures.answering.isEmpty ? respondents : "\(respondents) van \(Dutch.count(figures.answering.count, .organisation))"
  }

  static let movementCaution =
    "Een verschil kan komen doordat andere organisaties antwoordden; het betekent niet vanzelf dat iemand van mening veranderde."

  static let movementTable = "Organisaties die een thema noemen, per ronde"

  static func movementColumn(_ figures: RoundFigures) -> String { "\(figures.round.title): van \(figures.answering.count)" }

  static func moved(_ name: String, from: (Int, Int), to: (Int, Int), isUp: Bool) -> String {
    "\(isUp ? "Vaker" : "Minder vaak") genoemd: “\(name)”, van \(from.0) van de \(from.1) naar \(to.0) van de \(to.1) organisaties."
  }

  static func changedStance(_ name: String, from: MeetingStance, to: MeetingStance) -> String {
    "“\(name)”: eerst \(words(from)), nu \(words(to))."
  }

  private static func words(_ stance: MeetingStance) -> String {
    switch stance {
    case .needed: "nodig"
    case .superfluous: "overbodig"
    case .merge: "samenvoegen"
    case .statutoryInDoubt: "ter discussie (wettelijk)"
    case .divided: "verdeeld"
    case .tooFew: "te weinig oordelen"
    }
  }
}
