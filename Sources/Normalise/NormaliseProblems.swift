internal import Consultation

extension ProblemKind {
  static let unknownDecisionCode = ProblemKind(
    "besluit-onbekende-code", .warning, what: "Het besluit noemt de code “{0}”, die het codeboek niet kent.",
    advice: "Verbeter de code of vul het codeboek aan; het besluit is niet toegepast.")
  static let conflictingDecisions = ProblemKind(
    "besluit-niet-toegepast", .warning, what: "Over {0} zijn twee verschillende besluiten genomen; het andere staat in {1}, rij {2}.",
    advice: "Laat één van beide staan; het besluit op deze rij is niet toegepast.")
  static let unusedDecision = ProblemKind(
    "besluit-ongebruikt", .note, what: "Het besluit over {0} is nergens voor nodig geweest.",
    advice: "Controleer of het nog in de antwoorden voorkomt; anders kan de rij weg. Van een codering blijft het programma wel leren.")
  static let nameOfDecider = ProblemKind(
    "besluit-naam", .note, what: "Wie hier besliste, kan een naam zijn en komt niet in de uitvoer.",
    advice: "Schrijf initialen of een functie in de kolom wie; het besluit zelf geldt.")
  static let sameThemeName = ProblemKind(
    "codeboek-themanaam-dubbel", .note, what: "Het thema “{0}” staat er twee keer, als {1} en als {2}.",
    advice: "Houd één van beide; een thema hoort onder één categorie.")
  static let themeWithoutTerms = ProblemKind(
    "codeboek-thema-zonder-termen", .note, what: "Het thema {0} heeft geen termen en wordt dus in geen antwoord herkend.",
    advice: "Zet woorden voor dit thema in termen.csv.")
  static let sameTerm = ProblemKind(
    "codeboek-term-dubbel", .note, what: "De term “{0}” geeft hier {3} en op rij {1} al {2}; een antwoord met deze woorden krijgt beide.",
    advice: "Laat de term bij één thema staan, tenzij beide bedoeld zijn.")
  static let shadowedTerm = ProblemKind(
    "codeboek-term-uitgesloten", .note,
    what: "De term “{0}” ({1}) heeft geen effect: “{2}” op rij {3} houdt deze woorden buiten elk thema.",
    advice: "Haal een van de twee weg.")
  static let idleTerm = ProblemKind(
    "codeboek-term-zonder-effect", .note, what: "De term “{0}” geeft {1} niet, ook niet in een tekst met precies deze woorden.",
    advice: "Controleer de schrijfwijze, de kolom niet_bij, en of een langere term dezelfde woorden opeist.")
  static let overlappingThemes = ProblemKind(
    "codeboek-themas-overlappen", .note, what: "{0} van de {1} termen van {2} geven ook {3}.",
    advice: "Kijk of deze termen bij één van beide thema's horen.")
  static let unknownChoice = ProblemKind(
    "onbekend-keuzewoord", .warning, what: "Het antwoord op de vraag “{0}” staat niet in de lijst van keuzes.",
    advice: "Zoek het in het bestand op en voeg het als alias toe in keuzes.csv als het een gewone schrijfwijze is; het is niet meegeteld.")
  /// What one person judges is shown to nobody: which overleg it is stands in the file.
  static let contradictingJudgements = ProblemKind(
    "oordeel-tegenstrijdig", .note, what: "Deze respondent noemt een overleg zowel nodig als overbodig; één van beide telt.",
    advice:
      "Kijk in het bestand welk overleg het is, en vraag zo nodig na wat bedoeld is. Een oordeel in de lijst met overleggen gaat voor een "
      + "naam in een antwoord, en anders telt het eerste.")
  static let severalOrganisationsInACell = ProblemKind(
    "organisaties-in-een-cel", .note, what: "Deze respondent noemt meer dan één organisatie: hij telt voor {0} en niet voor {1}.",
    advice: "Moet ook de andere organisatie meetellen, vraag haar dan een eigen inzending.")
  /// Many submissions of a file that those of another file with the same numbers replaced.
  static let numbersOfAnotherFile = ProblemKind(
    "zelfde-nummers", .warning,
    what: "{0} inzendingen uit dit bestand tellen niet, omdat {1} dezelfde respondentnummers heeft en later is.",
    advice:
      "Zijn het twee formulieren die elk vanaf 1 nummeren, zet dan in het bronbestand van beide bij deze kolom: volgnummer. Is het een nieuwe "
      + "export van hetzelfde formulier, haal dan de oude weg.")
  static let severalOrganisationsForOnePerson = ProblemKind(
    "zelfde-persoon-andere-organisatie", .note,
    what: "Dezelfde persoon vulde eerder namens een andere organisatie in ({0}, rij {1}); alleen de laatste inzending telt.",
    advice: "Controleer of het om één persoon gaat; delen twee mensen een e-mailadres, geef hun inzendingen dan elk een eigen adres.")
}
