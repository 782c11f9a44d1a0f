/// A column of the facts, in the order of the table.
enum FactColumn: Int, CaseIterable, Sendable {
  case kind, round, source, share, place, row
  case respondent, organisation, level, capacity, isCitizen, mayBeQuoted
  case isIdentified, submittedAt, status, content, form
  case question, answer, method, themes, subthemes, campaign, quotable, text
  case theme, choice, category, meeting, verdict, input, item, side, count
  case read, rejected, problem

  /// The heading, and what the column holds.
  var description: (name: String, explanation: String) {
    switch self {
    case .kind:
      ("soort", "Wat voor feit: bestand, inzending, antwoord, thema, oordeel, keuze, checklist, melding of besluit-ongebruikt.")
    case .round: ("ronde", "De ronde.")
    case .source: ("bron", "Het bestand, als pad onder input/rondes/.")
    case .share: ("deel", "Welk deel van het bestand dit feit gaf; 1 als het bestand in één keer is gelezen.")
    case .place:
      ("volgnummer", "De plaats van de inzending in het bestand; met ronde en bron samen wijst het één inzending aan.")
    case .row: ("rij", "De rij van het feit, zoals een spreadsheetprogramma die nummert.")
    case .respondent: ("respondent", "Het pseudoniem van de respondent.")
    case .isIdentified: ("herkenbaar", "ja als een e-mailadres of nummer zegt wie het is: dan vervangt een latere inzending deze.")
    case .submittedAt: ("ingediend", "Wanneer de inzending is verstuurd, ISO 8601 zonder zone; leeg als dat niet bekend is.")
    case .status:
      ("status", "Wat de inzending op zichzelf is: geteld, test of onvolledig. Vervangen en dubbel blijken pas tussen alle feiten.")
    case .organisation: ("organisatie", "De code van de organisatie waarvoor de respondent telt; leeg als die niet bekend is.")
    case .level: ("niveau", "Het niveau waarop de respondent werkt.")
    case .capacity: ("namens", "organisatie of persoonlijk; leeg als dat niet is gezegd.")
    case .isCitizen:
      (
        "leefwereld",
        "ja als de respondent aan de kant van de burger staat: niveau leefwereld, of namens een organisatie in het domein ervaring."
      )
    case .mayBeQuoted: ("citeren", "ja als de respondent instemde met citeren.")
    case .content: ("inhoud", "Gelijk voor twee inzendingen die hetzelfde zeggen.")
    case .form: ("formulier", "Gelijk voor twee inzendingen met hetzelfde nummer van het vragenlijstprogramma; leeg zonder nummer.")
    case .question: ("vraag", "De code van de vraag.")
    case .answer: ("antwoord", "Het pseudoniem van het antwoord.")
    case .method: ("methode", "Hoe het thema is bepaald: lexicon, geleerd, besluit, geen-thema of geen-antwoord.")
    case .themes: ("themas", "De codes van de thema's van een antwoord, gescheiden door |.")
    case .subthemes: ("subthemas", "De codes van de subthema's van een antwoord, gescheiden door |.")
    case .campaign: ("campagne", "Gelijk voor antwoorden met woordelijk dezelfde tekst; leeg voor een korte tekst.")
    case .quotable: ("citeerbaar", "De lengte in tekens van een antwoord dat de digest zou kunnen citeren; anders leeg.")
    case .text:
      (
        "tekst",
        "Het antwoord zonder persoonsgegevens, alleen van wie instemde met citeren. Een regeleinde staat er als \\n, een \\ als \\\\."
      )
    case .theme: ("thema", "De code van het thema of subthema; leeg voor een antwoord zonder thema.")
    case .choice: ("keuze", "De code van het gekozen antwoord of genoemde thema; leeg voor het antwoord op een open vraag zelf.")
    case .category: ("categorie", "De categorie van het genoemde thema.")
    case .meeting: ("overleg", "De code van het overleg; leeg als het niet is herkend.")
    case .verdict: ("oordeel", "nodig, overbodig, samenvoegen of geen-mening.")
    case .input: ("invoer", "Een overleg dat niet is herkend, zoals genoemd, zonder persoonsgegevens.")
    case .item: ("punt", "De code van een punt van de checklist.")
    case .side: ("kant", "voor of tegen; leeg zonder kant.")
    case .count: ("aantal", "Hoe vaak de inzending aan deze kant van een punt van de checklist spreekt.")
    case .read: ("gelezen", "Van een bestand het aantal inzendingen en onbruikbare rijen.")
    case .rejected: ("afgekeurd", "Van een bestand het aantal rijen dat geen inzending kon worden.")
    case .problem: ("melding", "Het kenmerk van een melding, of de plaats van een besluit dat dit bestand niet nodig had.")
    }
  }
}
