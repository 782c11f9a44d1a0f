internal import Consultation

extension ThemeCoder {
  /// What a task needs to code texts one after the other: the words seen before and the memory to work in. Not to be shared between tasks.
  public struct Session {
    private var vocabulary = WordTable()
    private var scan = ScannedText()
    private var matcher: Matcher

    /// A session of `coder`.
    public init(_ coder: ThemeCoder) { matcher = Matcher(coder) }

    /// The themes of `text`.
    public mutating func code(_ text: String) -> Coding {
      scan.fill(text, &vocabulary)
      return matcher.code(scan, vocabulary)
    }

    /// The themes that the text coded last may be about: those of terms of which at least half of the parts occur in it, best first.
    mutating func proposals() -> [(theme: Code<Theme>, score: Double)] { matcher.proposals() }
  }
}
