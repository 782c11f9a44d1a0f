import Consultation

extension Wording {
  static func counted(_ figures: RoundFigures) -> String {
    var text = Dutch.sentence(Dutch.subject(figures.respondents, .respondent).does("telt mee", "tellen mee"))
    if !figures.answering.isEmpty { text += ", van \(Dutch.count(figures.answering.count, .organisation))" }
    return text + "."
  }

  static func invited(_ figures: RoundFigures) -> String {
    let (answered, invited) = (figures.invitedAnswering.count, figures.invited.count)
    if invited == 1 {
      return answered == 1 ? "De enige uitgenodigde organisatie antwoordde." : "De enige uitgenodigde organisatie antwoordde nog niet."
    }
    if answered == 0 { return "Van de \(invited) uitgenodigde organisaties antwoordde er nog geen." }
    let share = Dutch.percentage(answered, of: invited).map { " (\($0))" } ?? ""
    if answered == invited { return "Alle \(invited) uitgenodigde organisaties antwoordden." }
    return "Van de \(invited) uitgenodigde organisaties \(answered == 1 ? "antwoordde er één" : "antwoordden er \(answered)")\(share)."
  }

  static func uninvited(_ count: Int) -> String {
    Dutch.sentence(
      Dutch.subject(count, .organisation).does("antwoordde", "antwoordden") + " zonder op de lijst van genodigden te staan.")
  }

  static func withoutOrganisation(_ count: Int) -> String {
    "Van \(Dutch.count(count, .respondent)) is de organisatie niet bekend; "
      + (count == 1 ? "die telt" : "zij tellen") + " mee bij de respondenten, niet bij de organisaties."
  }

  static let responseTable = "Uitgenodigde organisaties per domein"
  static let responseColumns = ["Domein", "Uitgenodigd", "Antwoordde"]
  static let silentIntroduction = "Nog niet geantwoord:"

  static func silent(_ organisations: [Organisation]) -> String { Dutch.list(organisations.map(\.name)) + "." }
}
