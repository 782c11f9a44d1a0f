public import Consultation

/// Takes personal data out of text: every kind that has a pattern, and the names of people.
///
/// What the codebook names survives, as do case numbers, dates of meetings and names of laws. Redacting twice is redacting once.
public struct Redactor: Sendable {
  /// The rule for names, which knows what words may be.
  let names: NameRule

  /// A redactor that spares the names of `codebook` and knows the `names` of the respondents wherever they turn up again.
  public init(codebook: Codebook, names: [RawText] = []) {
    var lexicon = NameLexicon(codebook: codebook)
    let known = KnownNames(names.map { RawText(VisibleText($0.read()).text) }, lexicon: &lexicon)
    self.names = NameRule(lexicon: lexicon, known: known)
  }

  /// A redactor that knows the names of everybody who sent something in.
  public init(codebook: Codebook, readings: [FileReading]) {
    self.init(codebook: codebook, names: readings.flatMap { $0.submissions.compactMap(\.respondent.name) })
  }

  /// The text with a mark for everything that leads to a person.
  public func redact(_ raw: RawText) -> RedactedText {
    var session = Session(self)
    session.read(raw.read())
    return session.redacted(raw)
  }
}
