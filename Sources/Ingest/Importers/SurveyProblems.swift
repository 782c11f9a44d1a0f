public import Consultation

extension ProblemKind {
  /// A file with nothing in it.
  public static let emptyFile = ProblemKind(
    "leeg-bestand", .error, what: "Het bestand is leeg.", advice: "Vraag het opnieuw op, of haal het weg.")
  /// A document, a picture or a page.
  public static let noTable = ProblemKind(
    "geen-tabel", .error, what: "Dit is {0} en geen tabel; er is niets uit gelezen.",
    advice: "Vraag de export van het formulier op als CSV of Excel (.xlsx). Staan de antwoorden hier in een tabel, open die dan in een "
      + "spreadsheetprogramma en bewaar haar als .xlsx.")
  /// A file in which no heading names a question.
  public static let noKnownColumn = ProblemKind(
    "geen-bekende-kolom", .error, what: "Geen enkele kop in dit bestand hoort bij een vraag van het codeboek; er is niets uit gelezen.",
    advice: "Voeg de koppen als alias toe aan vragen.csv, of leg ze vast in {0}.")
  /// A column that means nothing.
  public static let unknownColumn = ProblemKind(
    "onbekende-kolom", .warning, what: "Deze kolom hoort bij geen enkele vraag en is niet gelezen ({0} ingevulde {0?cel|cellen}).",
    advice: "Voeg de kop als alias toe aan vragen.csv, zo nodig met soort negeren.")
  /// Very many columns that mean nothing.
  public static let moreUnreadColumns = ProblemKind(
    "nog-meer-kolommen", .warning, what: "Nog {0} {0?kolom hoort|kolommen horen} bij geen enkele vraag en {0?is|zijn} niet gelezen.",
    advice: "Bekijk met inbreng check om welke het gaat, en of dit bestand een export van de vragenlijst is.")
  /// A column that means nothing in a file of which the header is not sure; what stands there may be an answer and is not shown.
  public static let unsureHeading = ProblemKind(
    "kop-onzeker", .warning,
    what: "Kolom {0} hoort bij geen vraag en is niet gelezen ({1} ingevulde {1?cel|cellen}); misschien heeft het bestand geen kopregel.",
    advice: "Controleer of het bestand begint met een rij koppen, en voeg de kop van kolom {0} als alias toe aan vragen.csv.")
  /// A column that may mean several things.
  public static let ambiguousColumn = ProblemKind(
    "kop-past-op-twee-vragen", .warning, what: "Deze kop past op meer dan één vraag ({0}); de kolom is niet gelezen.",
    advice: "Maak de kop in vragen.csv eenduidig, of leg de kolom vast in een bronbestand.")
  /// Two columns for one question.
  public static let doubleColumn = ProblemKind(
    "dubbele-kolom", .warning, what: "Ook een eerdere kolom hoort bij de vraag {0}; per rij telt de eerste gevulde.",
    advice: "Leg in een bronbestand vast welke kolom bij de vraag hoort.")
  /// A cell that an earlier column overrules.
  public static let overruledCell = ProblemKind(
    "dubbel-antwoord", .warning, what: "Een eerdere kolom gaf al een ander antwoord op de vraag {0}; dit antwoord telt niet.",
    advice: "Leg in een bronbestand vast welke kolom bij de vraag hoort.")
  /// An answer in the long format that a later row overrules.
  public static let overruledRow = ProblemKind(
    "later-antwoord-telt", .warning,
    what: "Rij {1} geeft voor dezelfde inzending een ander antwoord op de vraag {0}; het antwoord in deze eerdere rij telt niet.",
    advice: "Controleer of beide rijen van dezelfde respondent zijn; haal anders de rij weg die niet telt.")
  /// A column without a heading.
  public static let namelessColumn = ProblemKind(
    "kolom-zonder-kop", .warning, what: "Kolom {0} heeft geen kop en is niet gelezen ({1} ingevulde {1?cel|cellen}).",
    advice: "Geef de kolom een kop.")
  /// Dates whose order is not known.
  public static let ambiguousDates = ProblemKind(
    "datumvolgorde-onduidelijk", .warning,
    what: "Uit deze kolom blijkt niet of dag of maand voorop staat; wat dubbelzinnig is, is niet gelezen.",
    advice: "Zet in {0} datumvolgorde: dmj of mdj.")
  /// Dates in two orders.
  public static let contradictoryDates = ProblemKind(
    "datumvolgorde-tegenstrijdig", .warning,
    what: "In deze kolom staat soms de dag en soms de maand voorop; wat dubbelzinnig is, is niet gelezen.",
    advice: "Maak de datums gelijk, liefst als jaar-maand-dag.")
  /// A cell in the column of an option that is neither a tick nor a word.
  public static let unknownTick = ProblemKind(
    "vinkje-onbekend", .warning, what: "Uit deze cel blijkt niet of de keuze is aangekruist; zij telt niet mee.",
    advice: "Zet een x in de cel, of maak haar leeg.")
  /// Numbers beside options that are no ticks and no ranking.
  public static let scores = ProblemKind(
    "cijfers-onduidelijk", .warning,
    what: "In deze kolom staan cijfers die geen kruisjes zijn en ook geen rangorde: bij te veel inzendingen ontbreekt een eerste "
      + "plaats, of komt een plaats twee keer voor. {0} ingevulde {0?cel is|cellen zijn} niet gelezen.",
    advice: "Zet een x bij wat gekozen is en maak de andere cellen leeg. Is het een rangorde, geef dan per inzending elke keuze een ander "
      + "cijfer, te beginnen bij 1.")
  /// A cell that should hold a moment.
  public static let badMoment = ProblemKind(
    "tijdstip-onleesbaar", .warning, what: "Dit is geen tijdstip dat gelezen kan worden.",
    advice: "Verbeter de cel, liefst als jaar-maand-dag uur:minuut.")
  /// A word for finished or not that is not known.
  public static let unknownCompletion = ProblemKind(
    "afgerond-onbekend", .warning, what: "Uit deze cel blijkt niet of de inzending is afgerond; zij telt als afgerond.",
    advice: "Voeg het woord toe aan keuzes.csv bij de vraag afgerond.")
  /// A row without any answer.
  public static let rowWithoutAnswer = ProblemKind(
    "rij-zonder-antwoord", .warning, what: "Deze rij is gevuld, maar bevat geen antwoord op een vraag.",
    advice: "Haal de rij weg, of controleer of zij onder de juiste koppen staat.")
  /// A total line or a footnote.
  public static let noteLine = ProblemKind(
    "totaalregel", .note, what: "Deze rij is een totaalregel of voetnoot en telt niet mee.", advice: "Er hoeft niets te gebeuren.")
  /// Lines above the header.
  public static let titleLine = ProblemKind(
    "titelregel", .note,
    what: "Boven de kopregel {0?is|zijn} {0} gevulde {0?rij|rijen} overgeslagen.",
    advice: "Er hoeft niets te gebeuren.")
  /// The header once more.
  public static let repeatedHeader = ProblemKind(
    "kop-herhaald", .note, what: "De kopregel staat hier nog een keer en is overgeslagen.", advice: "Er hoeft niets te gebeuren.")
  /// A row of a second table in the same file.
  public static let secondTable = ProblemKind(
    "tweede-tabel", .warning, what: "Hier staat een tweede tabel, met andere koppen; deze rij is niet gelezen.",
    advice: "Zet de tweede tabel in een eigen bestand.")
  /// A row with too few cells.
  public static let shortRow = ProblemKind(
    "rij-te-kort", .note, what: "Deze rij heeft {0} van de {1} cellen; de rest is leeg gelezen.",
    advice: "Controleer of de cellen onder de juiste kop staan.")
  /// A row with too many cells.
  public static let longRow = ProblemKind(
    "rij-te-lang", .warning, what: "Deze rij heeft {0} cellen in plaats van {1}; wat buiten de tabel valt, is niet gelezen.",
    advice: "Controleer of de cellen onder de juiste kop staan; vaak staat er een scheidingsteken in een cel zonder aanhalingstekens.")
  /// A question in the long format that is not known.
  public static let unknownQuestion = ProblemKind(
    "onbekende-vraag", .warning, what: "De vraag in deze rij staat niet in het codeboek; het antwoord is niet gelezen.",
    advice: "Voeg de vraag als alias toe aan vragen.csv, zo nodig met soort negeren.")
  /// A question in the long format that fits several.
  public static let ambiguousQuestion = ProblemKind(
    "vraag-past-op-twee-vragen", .warning, what: "De vraag in deze rij past op meer dan één vraag van het codeboek ({0}).",
    advice: "Maak de kop in vragen.csv eenduidig.")
}
