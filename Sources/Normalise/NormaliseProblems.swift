internal import Consultation

extension ProblemKind {
  static let unknownDecisionCode = ProblemKind(
    "besluit-onbekende-code", .warning, what: "Het besluit noemt de code “{0}”, die het codeboek niet kent.",
    advice: "Verbeter de code of vul het codeboek aan; het besluit is niet toegepast.")
  static let conflictingDecisions = ProblemKind(
    "besluit-tegenstrijdig", .warning, what: "Over “{0}” zijn twee verschillende besluiten genomen; het andere staat in {1}, rij {2}.",
    advice: "Laat één van beide staan; het besluit op deze rij is niet toegepast.")
  static let unusedDecision = ProblemKind(
    "besluit-ongebruikt", .note, what: "Het besluit over “{0}” is nergens voor nodig geweest.",
    advice: "Controleer of de schrijfwijze nog in de antwoorden voorkomt; anders kan de rij weg.")
  static let nameOfDecider = ProblemKind(
    "besluit-naam", .note, what: "Wie hier besliste, kan een naam zijn en komt niet in de uitvoer.",
    advice: "Schrijf initialen of een functie in de kolom wie; het besluit zelf geldt.")
  static let unknownChoice = ProblemKind(
    "onbekend-keuzewoord", .warning, what: "Het antwoord op de vraag “{0}” staat niet in de lijst van keuzes.",
    advice: "Zoek het in het bestand op en voeg het als alias toe in keuzes.csv als het een gewone schrijfwijze is; het is niet meegeteld.")
  static let severalOrganisationsForOnePerson = ProblemKind(
    "zelfde-persoon-andere-organisatie", .note,
    what: "Dezelfde persoon vulde eerder namens een andere organisatie in ({0}, rij {1}); alleen de laatste inzending telt.",
    advice: "Controleer of het om één persoon gaat; delen twee mensen een e-mailadres, geef hun inzendingen dan elk een eigen adres.")
}
