public import Consultation

extension ProblemKind {
  /// A zip archive or a part in it that cannot be read.
  public static let damagedWorkbook = ProblemKind(
    "werkmap-onleesbaar", .error, what: "Deze werkmap is beschadigd of onvolledig; er is niets uit gelezen.",
    advice: "Vraag het bestand opnieuw op, of open het in een spreadsheetprogramma en bewaar het opnieuw als .xlsx of CSV.")
  /// A zip archive that holds something else.
  public static let notAWorkbook = ProblemKind(
    "zip-zonder-werkmap", .error, what: "Dit is een zip-bestand zonder werkmap erin.",
    advice: "Pak het uit en zet de exports zelf in de map van de ronde.")
  /// A spreadsheet in another format.
  public static let otherWorkbook = ProblemKind(
    "ander-werkmapformaat", .error, what: "Dit is een spreadsheet in het formaat {0}; dat wordt niet gelezen.",
    advice: "Open het in een spreadsheetprogramma en bewaar het als .xlsx of CSV (UTF-8).")
  /// A workbook behind a password.
  public static let encryptedWorkbook = ProblemKind(
    "werkmap-met-wachtwoord", .error, what: "Deze werkmap is beveiligd met een wachtwoord.",
    advice: "Open haar met het wachtwoord en bewaar haar zonder.")
  /// More bytes than a workbook of answers holds, once it is unpacked.
  public static let hugeWorkbook = ProblemKind(
    "werkmap-te-groot", .error, what: "Deze werkmap is uitgepakt groter dan {0} MB en is niet gelezen.",
    advice: "Bewaar alleen het blad met de antwoorden, als CSV (UTF-8).")
  /// A path that leads out of the archive.
  public static let pathOutsideWorkbook = ProblemKind(
    "werkmap-pad-buiten", .error, what: "Een pad in deze werkmap wijst naar een plaats erbuiten; zij is niet gelezen.",
    advice: "Vertrouw het bestand niet zomaar: vraag de afzender om een nieuwe export.")
  /// A document type, with which a file can refer to others or swell.
  public static let documentTypeInWorkbook = ProblemKind(
    "werkmap-met-dtd", .error,
    what: "Deze werkmap bevat een documenttype of externe entiteit, zoals geen export heeft; zij is niet gelezen.",
    advice: "Vertrouw het bestand niet zomaar: vraag de afzender om een nieuwe export.")
  /// A sheet with too many cells.
  public static let tooManyCells = ProblemKind(
    "werkmap-te-veel-cellen", .error, what: "Het blad beslaat meer dan {0} cellen en is niet gelezen.",
    advice: "Haal verdwaalde cellen ver rechts of onder de tabel weg, of bewaar de tabel als CSV (UTF-8).")
  /// A sheet that is asked for and is not there.
  public static let missingSheet = ProblemKind(
    "werkblad-ontbreekt", .error, what: "Het blad dat in het bronbestand staat, is er niet; de werkmap heeft {0} leesbare bladen.",
    advice: "Zet bij blad de naam of het nummer van een blad, of haal de regel weg.")
  /// The answers stand behind an explanation.
  public static let otherSheetRead = ProblemKind(
    "ander-werkblad-gelezen", .warning, what: "Op het eerste blad staat geen tabel; gelezen is het blad {0}.",
    advice: "Staan de antwoorden op een ander blad, zet dan in {1} blad: met de naam of het nummer ervan.")
  /// Sheets that were not read.
  public static let otherSheets = ProblemKind(
    "meer-werkbladen", .note, what: "Slechts één blad is gelezen; in {0} {0?ander blad|andere bladen} van deze werkmap staat ook iets.",
    advice: "Staan de antwoorden op een ander blad, zet dan in {1} blad: met de naam of het nummer ervan.")
  /// Formulas that were never calculated.
  public static let uncalculatedFormulas = ProblemKind(
    "formule-zonder-waarde", .warning,
    what: "Vanaf deze rij {0?heeft|hebben} {0} {0?formule|formules} geen berekende waarde; wat daar staat, is leeg gelezen.",
    advice: "Open de werkmap in een spreadsheetprogramma, laat haar rekenen en bewaar haar opnieuw.")
  /// Cells that hold an error instead of a value.
  public static let errorCells = ProblemKind(
    "foutwaarde-in-cel", .warning,
    what: "Vanaf deze rij {0?heeft|hebben} {0} {0?cel|cellen} een foutwaarde zoals #N/B; wat daar staat, is leeg gelezen.",
    advice: "Herstel de formules in de werkmap, of zet de bedoelde waarden erin.")
  /// Cells whose reference leads to nothing.
  public static let badCells = ProblemKind(
    "cel-onleesbaar", .warning,
    what: "Vanaf deze rij {0?verwijst|verwijzen} {0} {0?cel|cellen} naar een tekst die er niet is; wat daar staat, is leeg gelezen.",
    advice: "Open de werkmap in een spreadsheetprogramma en bewaar haar opnieuw.")
}

/// Why nothing of a workbook was read.
enum WorkbookFailure: Error, Hashable {
  case damaged
  case notAWorkbook
  case otherFormat(String)
  case document(String)
  case encrypted
  case tooLarge(megabytes: Int)
  case pathOutside
  case documentType
  case tooManyCells(limit: Int)
  case missingSheet(sheets: Int)

  /// The problem that tells a person.
  func problem(file: SourceFile?) -> Problem {
    switch self {
    case .damaged: Problem(.damagedWorkbook, file: file)
    case .notAWorkbook: Problem(.notAWorkbook, file: file)
    case .otherFormat(let name): Problem(.otherWorkbook, file: file, values: [.word(name)])
    case .document(let name): Problem(.noTable, file: file, values: [.word(name)])
    case .encrypted: Problem(.encryptedWorkbook, file: file)
    case .tooLarge(let megabytes): Problem(.hugeWorkbook, file: file, values: [.number(megabytes)])
    case .pathOutside: Problem(.pathOutsideWorkbook, file: file)
    case .documentType: Problem(.documentTypeInWorkbook, file: file)
    case .tooManyCells(let limit): Problem(.tooManyCells, file: file, values: [.number(limit)])
    case .missingSheet(let sheets): Problem(.missingSheet, file: file, values: [.number(sheets)])
    }
  }
}
