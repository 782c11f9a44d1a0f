import Consultation

extension Wording {
  static func movedResponse(before: (Figure, Figure), now: (Figure, Figure), both: Figure) -> Sentence {
    let first: Sentence =
      "In de vorige ronde \(before.0.whole == 1 ? "telde" : "telden") \(people(before)) mee, in deze ronde \(people(now)). "
    return both.whole == 0
      ? first + Sentence("Er is geen organisatie die in beide ronden antwoordde.", saying: [both])
      : first + Dutch.subject(both, .organisation).does("antwoordde", "antwoordden").capitalised + " in beide ronden."
  }

  private static func people(_ figures: (respondents: Figure, organisations: Figure)) -> Sentence {
    let respondents = Dutch.count(figures.respondents, .respondent)
    return figures.organisations.whole == 0 ? respondents : "\(respondents) van \(Dutch.count(figures.organisations, .organisation))"
  }

  static let movementCaution: Sentence =
    "Een verschil kan komen doordat andere organisaties antwoordden; het betekent niet vanzelf dat iemand van mening veranderde."

  static func moved(_ name: String, from before: Figure, to now: Figure, new: Figure, gone: Figure) -> Sentence {
    if before.whole == 0 {
      return Sentence("“\(name)” is nieuw: eerst door geen enkele organisatie genoemd", saying: [before])
        + ", nu door \(Dutch.number(now))."
    }
    let direction =
      now.value > before.value ? "vaker genoemd" : now.value < before.value ? "minder vaak genoemd" : "even vaak genoemd"
    return "“\(name)” is \(direction): eerst door \(Dutch.count(before, .organisation)), nu door \(Dutch.number(now)) "
      + "(\(new) erbij, \(gone) eraf)."
  }

  /// What most say of an overleg in a round, with how many verdicts of how many.
  struct CarriedStance: Sendable {
    var stance: MeetingStance
    var saying: Figure
    var verdicts: Figure
  }

  /// `dat over “Regiegroep” van overbodig (3 van de 4 oordelen) naar nodig (5 van de 6)`
  static func changedStance(_ name: String, from: CarriedStance, to: CarriedStance) -> Sentence {
    "dat over “\(name)” van \(words(from.stance)) (\(from.saying) van de \(from.verdicts) oordelen) naar \(words(to.stance)) "
      + "(\(to.saying) van de \(to.verdicts))"
  }

  static func changedStances(_ changes: [Sentence]) -> Sentence {
    changes.count == 1 ? "Eén oordeel sloeg om: \(Dutch.list(changes))." : "Oordelen sloegen om: \(Dutch.list(changes))."
  }

  static func words(_ stance: MeetingStance) -> String {
    switch stance {
    case .needed: "nodig"
    case .superfluous: "overbodig"
    case .merge: "samenvoegen"
    case .statutoryInDoubt: "wettelijk en toch ter discussie"
    case .divided: "verdeeld"
    case .tooFew: "te weinig beoordeeld"
    }
  }
}
