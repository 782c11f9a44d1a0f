/// Answers with what each of several people coded them to: units by coders. Krippendorff calls this reliability data.
public struct ReliabilityData: Sendable {
  /// The texts that were coded, in the order of the file.
  public var texts: [RawText]
  /// Who coded them, in the order of the file.
  public var coders: [Coder]

  /// Reliability data.
  public init(texts: [RawText] = [], coders: [Coder] = []) {
    self.texts = texts
    self.coders = coders
  }

  /// One person, or the program.
  public struct Coder: Sendable {
    /// What the person is called in the file: raw, because it may be a name.
    public var label: RawText
    /// For every text the themes it was given, the category of each sub-theme included; nil where this coder did not code.
    public var codings: [Set<Code<Theme>>?]

    /// A coder.
    public init(label: RawText, codings: [Set<Code<Theme>>?]) {
      self.label = label
      self.codings = codings
    }
  }
}
