internal import Consultation

/// What a heading says: which question, and for a matrix or a list of options which row or option of it.
struct ColumnMeaning: Hashable, Sendable {
  /// The question.
  var question: Code<Question>
  /// The row of the matrix or the option, as written.
  var subject: String?
}

/// Reads headings such as `Vraag [onderwerp]`, `Vraag - onderwerp`, `groep/vraag/optie` and two header rows.
struct HeadingReader: Sendable {
  let codebook: Codebook
  let matcher: QuestionMatcher
  /// The names of the options of its questions.
  let options: OptionNames

  init(_ codebook: Codebook) {
    self.codebook = codebook
    matcher = QuestionMatcher(codebook)
    options = OptionNames(codebook)
  }

  /// A heading taken apart.
  struct Split: Hashable, Sendable {
    var question: String
    var subject: String
    /// Whether brackets or a second header row set the subject apart, so that it is no hint.
    var isBlock: Bool
  }

  /// What came of a heading.
  enum Outcome: Hashable, Sendable {
    case meaning(ColumnMeaning)
    case ambiguous([Code<Question>])
    case unknown
  }

  /// How many bytes a heading may have; a longer text is no heading, and comparing it takes long.
  private static let longest = 1_000
  /// How many ways to take a heading apart are tried for one separator, the last ones of the text.
  private static let splitsPerSeparator = 12

  /// The meaning of a heading that is known as it stands.
  func readExactly(_ heading: String) -> Outcome {
    guard heading.utf8.count <= Self.longest else { return .unknown }
    if case .question(let code) = matcher.exactMatch(heading) { return .meaning(ColumnMeaning(question: code)) }
    for split in Self.splits(heading) {
      if let meaning = meaning(matcher.exactMatch(split.question), split) { return .meaning(meaning) }
    }
    return .unknown
  }

  /// The meaning of one heading.
  func read(_ heading: String) -> Outcome {
    guard heading.utf8.count <= Self.longest else { return .unknown }
    let splits = Self.splits(heading)
    if case .question(let code) = matcher.exactMatch(heading) { return .meaning(ColumnMeaning(question: code)) }
    for split in splits {
      if let meaning = meaning(matcher.exactMatch(split.question), split) { return .meaning(meaning) }
    }
    let whole = matcher.match(heading)
    if case .question(let code) = whole { return .meaning(ColumnMeaning(question: code)) }
    for split in splits {
      if let meaning = meaning(matcher.match(split.question), split) { return .meaning(meaning) }
    }
    // 'In hoeverre bent u het eens met … [uitgangspunt]': only the part between brackets is known, and it names a statement.
    for split in splits {
      if case .question(let code) = matcher.match(split.subject), codebook.question(code)?.kind == .statement {
        return .meaning(ColumnMeaning(question: code))
      }
    }
    if case .ambiguous(let codes) = whole { return .ambiguous(codes) }
    return .unknown
  }

  /// The meaning of a question above a block of columns and the heading of one column of the block.
  func read(_ question: String, _ subject: String) -> Outcome {
    guard question.utf8.count <= Self.longest, subject.utf8.count <= Self.longest else { return .unknown }
    if HeadingText.key(subject).isEmpty { return read(question) }
    let split = Split(question: question, subject: subject, isBlock: true)
    if case .question(let code) = matcher.match(subject), codebook.question(code)?.kind == .statement {
      return .meaning(ColumnMeaning(question: code))
    }
    if let meaning = meaning(matcher.match(question), split) { return .meaning(meaning) }
    return read(question)
  }

  private func meaning(_ outcome: QuestionMatcher.Outcome, _ split: Split) -> ColumnMeaning? {
    guard case .question(let code) = outcome, let question = codebook.question(code) else { return nil }
    switch question.kind {
    case .statement:
      // The row of a matrix of statements says which statement it is.
      if case .question(let other) = matcher.match(split.subject), codebook.question(other)?.kind == .statement {
        return ColumnMeaning(question: other)
      }
      return ColumnMeaning(question: code)
    case .attribute, .ignored:
      return ColumnMeaning(question: code)
    case .open where !split.isBlock:
      // 'Wat past wel? (licht toe)' is a hint, no option.
      return ColumnMeaning(question: code)
    case .open, .meetings, .judgement, .choice, .themes:
      return ColumnMeaning(question: code, subject: split.subject.isEmpty ? nil : split.subject)
    }
  }

  /// The ways to take a heading apart into a question and a subject, the surest first.
  static func splits(_ heading: String) -> [Split] {
    guard heading.utf8.count <= longest else { return [] }
    let text = HeadingText.onOneLine(heading)
    let bytes = Array(text.utf8)
    var splits: [Split] = []
    func add(_ range: Range<String.Index>, upTo end: String.Index, isBlock: Bool) {
      let subject = text[range.upperBound..<end].trimmingBlanks
      splits.append(Split(question: text[..<range.lowerBound].trimmingBlanks, subject: subject, isBlock: isBlock))
    }
    // pandas adds `.1` behind the bracket.
    if let open = text.lastIndex(of: "["), let close = text[open...].lastIndex(of: "]") {
      add(open..<text.index(after: open), upTo: close, isBlock: true)
      if let first = text.firstIndex(of: "["), first < open { add(first..<text.index(after: first), upTo: close, isBlock: true) }
    }
    for separator in [" - ", " – ", " — ", " | ", ": ", " > ", "/", " -> ", "? ", "_", "."] {
      guard let sign = separator.utf8.first(where: { $0 != UInt8(ascii: " ") }), bytes.contains(sign) else { continue }
      for range in Self.places(of: Array(separator.utf8), in: text, bytes).suffix(splitsPerSeparator).reversed() {
        let cut = separator == "? " ? text.index(after: range.lowerBound)..<range.upperBound : range
        add(cut, upTo: text.endIndex, isBlock: false)
      }
    }
    return splits.filter { !$0.question.isEmpty }
  }

  /// Where a separator stands in a text, found by its bytes and between whole characters.
  private static func places(of separator: [UInt8], in text: String, _ bytes: [UInt8]) -> [Range<String.Index>] {
    var places: [Range<String.Index>] = []
    var position = 0
    while position + separator.count <= bytes.count {
      if bytes[position] == separator[0], bytes[position...].starts(with: separator) {
        let start = text.utf8.index(text.startIndex, offsetBy: position)
        let end = text.utf8.index(start, offsetBy: separator.count)
        if start.samePosition(in: text) != nil, end.samePosition(in: text) != nil {
          places.append(start..<end)
          position += separator.count
          continue
        }
      }
      position += 1
    }
    return places
  }
}
