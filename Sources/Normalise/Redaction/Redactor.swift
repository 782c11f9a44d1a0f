public import Consultation

/// Takes personal data out of text: every kind that has a pattern, and the names of people.
///
/// What the codebook names survives, as do case numbers, dates of meetings and names of laws. Redacting twice is redacting once.
public struct Redactor: Sendable {
  /// The rule for names, which knows what words may be.
  let names: NameRule

  /// A redactor that spares the names of `codebook` and knows the `names` of the respondents wherever they turn up again.
  public init(codebook: Codebook, names: [RawText] = []) { self.init(NameLexicon(codebook: codebook), names) }

  private init(_ lexicon: NameLexicon, _ names: [RawText]) {
    var lexicon = lexicon
    let known = KnownNames(names.map { RawText(VisibleText($0.read()).text) }, lexicon: &lexicon)
    self.names = NameRule(lexicon: lexicon, known: known)
  }

  /// The redactor that knows the names of everybody who sent something in, too, made of one that knows no names.
  public func knowing(_ readings: [FileReading]) -> Redactor {
    Redactor(names.lexicon, readings.flatMap { $0.submissions.compactMap(\.respondent.name) })
  }

  /// The text with a mark for everything that leads to a person.
  public func redact(_ raw: RawText) -> RedactedText {
    var session = Session(self)
    session.read(raw.read())
    return session.redacted(raw)
  }
}
