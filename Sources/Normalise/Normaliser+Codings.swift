public import Consultation

extension Normaliser {
  /// The themes that the program itself gives these texts, categories and sub-themes together, whatever people decided about them: for
  /// comparing the program with people.
  public func codings(of texts: [RawText], redactor: Redactor) -> [Set<Code<Theme>>] {
    var session = ThemeCoder.Session(coder)
    return texts.map { text in
      guard !NoAnswer.says(text.read()) else { return [] }
      let coding = session.code(redactor.redact(text).text)
      return Set(coding.themes + coding.subthemes)
    }
  }
}
