public import Consultation

extension ProblemKind {
  /// A file of the codebook is not there.
  public static let missingCodebookFile = ProblemKind(
    "codeboek-bestand-ontbreekt", .error, what: "Het codeboek heeft geen bestand {0}.", advice: "Zet {0} in de map codeboek.")
  /// A file of the codebook without a table.
  public static let emptyCodebookFile = ProblemKind(
    "codeboek-bestand-leeg", .error, what: "Dit bestand van het codeboek heeft geen herkenbare kopregel.",
    advice: "Zet de kolommen {0} op de eerste regel.")
  /// A column of the codebook is not there.
  public static let missingCodebookColumn = ProblemKind(
    "codeboek-kolom-ontbreekt", .error, what: "De kolom {0} ontbreekt.", advice: "Voeg de kolom {0} toe.")
  /// A column that is nearly called as one that is missing.
  public static let unknownCodebookColumn = ProblemKind(
    "codeboek-kolom-onbekend", .warning,
    what: "De kolom {0} is onbekend en niet gelezen, en de kolom {1} ontbreekt: wat daar hoort, is nu leeg.",
    advice: "Is {0} een schrijffout, verander de kop dan in {1}.")
  /// A row without a code or with one that is no code.
  public static let badCode = ProblemKind(
    "codeboek-code-ongeldig", .error, what: "De code {0} is leeg of bevat andere tekens dan letters, cijfers, koppeltekens en plustekens.",
    advice: "Gebruik kleine letters, cijfers en koppeltekens.")
  /// A code that stands twice.
  public static let duplicateCode = ProblemKind(
    "codeboek-code-dubbel", .error, what: "De code {0} staat er al op rij {1}; deze rij is overgeslagen.",
    advice: "Geef elke rij een eigen code.")
  /// A code that another file does not have.
  public static let unknownCode = ProblemKind(
    "codeboek-code-onbekend", .error, what: "De code {0} bestaat niet in {1} en is weggelaten.",
    advice: "Verbeter de code of voeg hem toe aan {1}.")
  /// A word that is not one of a fixed list.
  public static let unknownWord = ProblemKind(
    "codeboek-waarde-onbekend", .error, what: "De waarde {0} is onbekend; deze rij is overgeslagen.", advice: "Kies een van: {1}.")
  /// A cell that should hold a number.
  public static let badNumber = ProblemKind(
    "codeboek-getal-ongeldig", .error, what: "“{0}” is hier geen bruikbaar getal; de cel is als leeg gelezen.",
    advice: "Vul een getal van 0 tot en met {1} in.")
  /// A cell that should hold a whole number.
  public static let brokenNumber = ProblemKind(
    "codeboek-getal-gebroken", .error, what: "“{0}” is geen heel getal; de cel is als leeg gelezen.",
    advice: "Vul een heel getal van 0 tot en met {1} in; bij een overleg dat niet elk jaar is, is dat 1.")
  /// A name that means two things.
  public static let doubleAlias = ProblemKind(
    "codeboek-naam-dubbel", .error, what: "De naam {0} hoort ook bij {1} (rij {2}); daar geldt hij.",
    advice: "Laat elke naam bij één rij horen.")
  /// A wording that means two questions.
  public static let doubleHeading = ProblemKind(
    "codeboek-kop-dubbel", .error, what: "De kop {0} hoort ook bij de vraag {1} (rij {2}).",
    advice: "Haal de kop bij een van de twee vragen weg; tot die tijd wordt een kolom met deze kop niet gelezen.")
  /// Themes that are each other's parents.
  public static let themeCycle = ProblemKind(
    "codeboek-kring", .error, what: "Het thema {0} ligt via bovenliggende thema's onder zichzelf; het is als categorie gelezen.",
    advice: "Verbeter de kolom bovenliggend.")
  /// A theme that is its own parent.
  public static let themeUnderItself = ProblemKind(
    "codeboek-thema-onder-zichzelf", .error, what: "Het thema {0} heeft zichzelf als bovenliggend thema; het is als categorie gelezen.",
    advice: "Laat de kolom bovenliggend leeg, of zet er de categorie in.")
  /// A sub-theme below a sub-theme.
  public static let deepTheme = ProblemKind(
    "codeboek-thema-te-diep", .error, what: "Het thema {0} ligt onder een subthema; het is onder de categorie daarvan gezet.",
    advice: "Zet subthema's direct onder een categorie.")
  /// A question that the program needs.
  public static let missingQuestion = ProblemKind(
    "codeboek-vraag-ontbreekt", .warning, what: "De vraag {0} staat niet in vragen.csv.", advice: "Voeg een rij met de code {0} toe.")
}
