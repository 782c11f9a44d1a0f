public import Consultation

/// Takes personal data out of text: every kind that has a pattern, and the names of people.
///
/// What the codebook names survives, as do case numbers, dates of meetings and names of laws. Redacting twice is redacting once.
public struct Redactor: Sendable {
  private let names: NameRule

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
    let original = raw.read()
    let visible = VisibleText(original)
    let text = visible.text
    var findings = Self.merged(find(in: text))
    guard !findings.isEmpty else { return RedactedText(raw, replacing: []) }
    // What stood beside something that is gone now may read differently: look again until nothing more is found.
    for _ in 0..<4 {
      let masked = MaskedText(text, findings)
      let more = find(in: masked.text)
      if more.isEmpty { break }
      findings = Self.merged(findings + more.map { PersonalDataFinding(range: masked.original($0.range), kind: $0.kind) })
    }
    let utf8 = original.utf8
    return RedactedText(
      raw,
      replacing: findings.map { finding in
        let range = visible.original(finding.range)
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return (start..<utf8.index(start, offsetBy: range.count), finding.kind)
      })
  }

  private func find(in text: String) -> [PersonalDataFinding] {
    let scanned = ScannedText(text)
    var findings: [PersonalDataFinding] = []
    guard scanned.tokens.count > 0 else { return findings }
    PatternRules.find(in: scanned, into: &findings)
    names.find(in: scanned, into: &findings)
    BirthDateRule.find(in: scanned, into: &findings)
    return findings
  }

  /// Findings that overlap become one, so that no end of one of them stays behind.
  private static func merged(_ findings: [PersonalDataFinding]) -> [PersonalDataFinding] {
    let ordered = findings.sorted { a, b in
      (a.range.lowerBound, -a.range.count, a.kind.rawValue) < (b.range.lowerBound, -b.range.count, b.kind.rawValue)
    }
    var result: [PersonalDataFinding] = []
    for finding in ordered {
      if let last = result.last, finding.range.lowerBound < last.range.upperBound {
        let end = max(last.range.upperBound, finding.range.upperBound)
        result[result.count - 1].range = last.range.lowerBound..<end
      } else {
        result.append(finding)
      }
    }
    return result
  }
}
