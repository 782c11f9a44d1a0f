public import Consultation

extension ProblemKind {
  /// A quotation mark that opens or closes nothing.
  public static let strayQuote = ProblemKind(
    "los-aanhalingsteken", .warning, what: "Een aanhalingsteken opent of sluit hier geen cel; het is als gewoon teken gelezen.",
    advice: "Controleer of de cellen van deze rij kloppen.")
  /// The file ends inside quotation marks.
  public static let unterminatedQuote = ProblemKind(
    "open-aanhalingsteken", .warning, what: "Het bestand eindigt binnen aanhalingstekens.",
    advice: "Controleer of het bestand volledig is ontvangen; exporteer het anders opnieuw.")
  /// A quoted cell that is not closed.
  public static let unclosedQuote = ProblemKind(
    "aanhalingsteken-niet-gesloten", .warning,
    what: "In deze rij is een aanhalingsteken niet gesloten; de cel is gesloten waar het aantal cellen dan klopt.",
    advice: "Controleer of de cellen van deze rij kloppen.")
  /// Blanks between a quotation mark and a delimiter.
  public static let blankBesideQuote = ProblemKind(
    "spatie-naast-aanhalingsteken", .note,
    what: "Tussen een aanhalingsteken en een scheidingsteken staan spaties; ze zijn weggelaten.",
    advice: "Controleer of de cellen van deze rij kloppen.")
  /// A row in another dialect than its file.
  public static let otherDelimiter = ProblemKind(
    "ander-scheidingsteken", .warning,
    what: "Deze rij gebruikt een ander scheidingsteken dan de rest van het bestand en is daarmee gelezen.",
    advice: "Controleer of de cellen van deze rij kloppen.")
  /// A delimiter too many.
  public static let surplusDelimiter = ProblemKind(
    "scheidingsteken-te-veel", .warning, what: "Deze rij heeft een scheidingsteken te veel; een lege cel is weggelaten.",
    advice: "Controleer of de cellen van deze rij onder de juiste kop staan.")
  /// A delimiter too few.
  public static let missingDelimiter = ProblemKind(
    "scheidingsteken-te-weinig", .warning,
    what: "In deze rij ontbreekt een scheidingsteken; het is teruggezet waar de cellen bij hun kolom passen.",
    advice: "Controleer of de cellen van deze rij onder de juiste kop staan.")
}

extension RecordReader.Repair {
  /// The problem that tells a person about the repair.
  func problem(file: SourceFile?) -> Problem {
    let kind: ProblemKind =
      switch self.kind {
      case .strayQuote: .strayQuote
      case .unterminatedQuote: .unterminatedQuote
      case .unclosedQuote: .unclosedQuote
      case .blankBesideQuote: .blankBesideQuote
      case .otherDelimiter: .otherDelimiter
      case .surplusDelimiter: .surplusDelimiter
      case .missingDelimiter: .missingDelimiter
      }
    return Problem(kind, file: file, row: row)
  }
}
