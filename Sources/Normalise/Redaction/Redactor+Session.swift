internal import Consultation

extension Redactor {
  /// What a task needs to redact texts one after the other: the words seen before, what each may be, and the memory to work in.
  /// Not to be shared between tasks.
  struct Session {
    private let redactor: Redactor
    /// The words seen before.
    private(set) var vocabulary = WordTable()
    /// The text that was read last, or what was left of it when it was redacted.
    private(set) var scan = ScannedText()
    private var kinds: [WordKinds] = []
    private var cues: [WordCues] = []
    private var endings: [WordEndings] = []

    /// A session of `redactor`.
    ///
    /// - Parameter looksEverywhere: whether every rule looks at every word: only for testing that it makes no difference.
    init(_ redactor: Redactor, looksEverywhere: Bool = false) {
      self.redactor = redactor
      scan.looksEverywhere = looksEverywhere
    }

    /// Takes a text apart into words.
    mutating func read(_ text: String) { scan.fill(text, &vocabulary) }

    /// The text that was read last, with a mark for everything that leads to a person.
    mutating func redacted(_ raw: RawText) -> RedactedText {
      let original = raw.read()
      let visible = VisibleText(original)
      let text = visible.text
      if visible.differs { read(text) }
      var findings = Self.merged(find())
      guard !findings.isEmpty else {
        if visible.differs { read(original) }
        return RedactedText(raw, replacing: [])
      }
      // What stood beside something that is gone now may read differently: look again until nothing more is found.
      for _ in 0..<4 {
        let masked = MaskedText(text, findings)
        read(masked.text)
        let more = find()
        if more.isEmpty { break }
        findings = Self.merged(findings + more.map { PersonalDataFinding(range: masked.original($0.range), kind: $0.kind) })
      }
      let utf8 = original.utf8
      let result = RedactedText(
        raw,
        replacing: findings.map { finding in
          let range = visible.original(finding.range)
          let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
          return (start..<utf8.index(start, offsetBy: range.count), finding.kind)
        })
      read(result.text)
      return result
    }

    private mutating func find() -> [PersonalDataFinding] {
      var findings: [PersonalDataFinding] = []
      guard scan.tokens.count > 0 else { return findings }
      lookUpWords()
      PatternRules.find(in: scan, into: &findings)
      redactor.names.find(in: scan, into: &findings)
      BirthDateRule.find(in: scan, into: &findings)
      return findings
    }

    /// Looks up what the words of the text may be; those that are new in the vocabulary for the first time.
    private mutating func lookUpWords() {
      while kinds.count < vocabulary.count {
        let word = vocabulary.bytes(kinds.count)
        kinds.append(word.withUnsafeBufferPointer { redactor.names.lexicon.kinds(of: $0, hash: WordTable.hash($0)) })
        let endings = WordEndings(of: word)
        self.endings.append(endings)
        cues.append(WordCues(of: word, endings))
      }
      for number in scan.numbers {
        scan.kinds.append(kinds[Int(number)])
        scan.endings.append(endings[Int(number)])
        scan.cues.append(scan.looksEverywhere ? .all : cues[Int(number)])
      }
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
}
