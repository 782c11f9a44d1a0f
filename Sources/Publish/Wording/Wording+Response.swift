import Consultation

extension Wording {
  static func counted(_ respondents: Figure, organisations: Figure) -> Sentence {
    let text = Dutch.subject(respondents, .respondent).does("telt mee", "tellen mee").capitalised
    return organisations.whole == 0 ? text + "." : text + ", van \(Dutch.count(organisations, .organisation))."
  }

  static func invited(_ answered: Figure, of invited: Figure) -> Sentence {
    if invited.whole == 1 {
      return Sentence(
        answered.whole == 1
          ? "De enige uitgenodigde organisatie antwoordde." : "De enige uitgenodigde organisatie antwoordde nog niet.",
        saying: [answered, invited])
    }
    if answered.whole == 0 {
      return "Van de \(invited) uitgenodigde organisaties antwoordde er nog " + Sentence("geen.", saying: [answered])
    }
    if answered.whole == invited.whole {
      return Sentence("Alle ", saying: [answered]) + "\(invited) uitgenodigde organisaties antwoordden."
    }
    let verb = answered.whole == 1 ? "antwoordde" : "antwoordden"
    return "Van de \(invited) uitgenodigde organisaties \(verb) er \(Dutch.number(answered))."
  }

  static func uninvited(_ count: Figure) -> Sentence {
    Dutch.subject(count, .organisation).does("antwoordde", "antwoordden").capitalised + " zonder op de lijst van genodigden te staan."
  }

  static func withoutOrganisation(_ count: Figure) -> Sentence {
    "Van \(Dutch.count(count, .respondent)) is de organisatie niet bekend; \(count.whole == 1 ? "die telt" : "zij tellen") mee bij de "
      + "respondenten, niet bij de organisaties."
  }

  /// When more than half of the respondents come from one organisation.
  static func dominated(by organisation: Organisation, _ respondents: Figure, of all: Figure) -> Sentence {
    "Meer dan de helft van de respondenten (\(respondents) van \(all)) hoort bij één organisatie, \(organisation.name); ook die telt als één."
  }

  static let responseTable = "Uitgenodigde organisaties per domein"
  static let responseColumns = ["Domein", "Uitgenodigd", "Antwoordde"]

  /// `Nog niet geantwoord: Halt (veiligheid) en Gemeente Vaals (bestuur).`
  static func silent(_ organisations: [Organisation], _ count: Figure) -> Sentence {
    Sentence("Nog niet geantwoord: \(Dutch.list(organisations.map { "\($0.name) (\(name($0.domain)))" })).", saying: [count])
  }
}
