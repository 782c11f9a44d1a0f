public import Consultation

extension Normaliser {
  /// The themes that the program itself gives these texts, categories and sub-themes together: for comparing the program with people.
  ///
  /// What people decided about one of these texts is not used, neither as the answer nor to learn from: the program would be compared
  /// with what it was told.
  public func codings(of texts: [RawText], redactor: Redactor) -> [Set<Code<Theme>>] {
    let redacted = texts.map { redactor.redact($0).text }
    let own = Set(redacted.map { Tokens($0).words })
    let others = DecisionBook(decisions, codebook: codebook).codings.filter { !own.contains(Tokens($0.input).words) }
    let learned = LearnedLayer(others, coder: coder, codebook: codebook)
    let stemmer = Stemmer()
    var session = ThemeCoder.Session(coder)
    return zip(texts, redacted).map { raw, text in
      guard !NoAnswer.says(raw.read()) else { return [] }
      let coding = session.code(text)
      let themes = Set(coding.themes + coding.subthemes)
      return themes.isEmpty ? Set(learned?.opinion(on: text, lexicon: [], stemmer: stemmer).themes ?? []) : themes
    }
  }
}
