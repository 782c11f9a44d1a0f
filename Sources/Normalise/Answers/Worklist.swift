internal import Consultation

/// Collects what a person should look at.
struct Worklist {
  private struct Key: Hashable {
    let kind: WorklistEntry.Kind
    let input: String
  }

  private var entries: [Key: WorklistEntry] = [:]

  init() {}

  /// Adds one row that the entry would settle. The proposals are made only for what is new.
  mutating func add(
    _ kind: WorklistEntry.Kind, _ input: RedactedText, _ reason: WorklistEntry.Reason = .unknown, question: Code<Question>? = nil,
    proposals: () -> [(code: String, score: Double)]
  ) {
    let words = Tokens(input.text).words
    guard !words.isEmpty else { return }
    let key = Key(kind: kind, input: words.joined(separator: " "))
    if entries[key] != nil {
      entries[key]?.count += 1
      if let question, entries[key]?.questions.contains(question) == false { entries[key]?.questions.append(question) }
    } else {
      let found = proposals()
      entries[key] = WorklistEntry(
        kind: kind, input: input, proposals: found.map(\.code), score: found.first?.score ?? 0, count: 1, reason: reason,
        questions: question.map { [$0] } ?? [])
    }
  }

  /// The entries: names by the number of rows they settle, then answers without a theme, then those where lexicon and learned layer
  /// differ; what has a proposal before what has none.
  var sorted: [WorklistEntry] {
    entries.values.sorted { a, b in
      let (first, second) = (Self.group(a), Self.group(b))
      if first != second { return first < second }
      if a.count != b.count { return a.count > b.count }
      if a.score != b.score { return a.score > b.score }
      if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
      return a.input.text.utf8.lexicographicallyPrecedes(b.input.text.utf8)
    }
  }

  private static func group(_ entry: WorklistEntry) -> Int {
    switch entry.reason {
    case .unknown: 0
    case .noTheme: 1
    case .learned, .disagreement: 2
    }
  }
}
