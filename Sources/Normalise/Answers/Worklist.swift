internal import Consultation

/// Collects what a person should look at.
struct Worklist {
  private struct Key: Hashable {
    let kind: WorklistEntry.Kind
    let input: String
  }

  private var entries: [WorklistEntry] = []
  /// The words of each entry.
  private var keys: [Key] = []
  /// The place of the entry for these words.
  private var byWords: [Key: Int] = [:]
  /// The place of the entry for an input as it was written, or nil when it holds no words.
  private var byInput: [Key: Int?] = [:]
  private var tokens = Tokens()

  init() {}

  /// Adds one row that the entry would settle. The proposals are made only for what is new.
  mutating func add(
    _ kind: WorklistEntry.Kind, _ input: RedactedText, _ reason: WorklistEntry.Reason = .unknown, question: Code<Question>? = nil,
    proposals: () -> [(code: String, score: Double)]
  ) {
    let written = Key(kind: kind, input: input.text)
    if let known = byInput[written] {
      if let known { add(to: known, question) }
      return
    }
    tokens.fill(input.text)
    var place: Int?
    if tokens.count > 0 {
      let key = Key(kind: kind, input: tokens.line)
      if let known = byWords[key] {
        add(to: known, question)
        place = known
      } else {
        let found = proposals()
        place = entries.count
        byWords[key] = entries.count
        keys.append(key)
        entries.append(
          WorklistEntry(
            kind: kind, input: input, proposals: found.map(\.code), score: found.first?.score ?? 0, count: 1, reason: reason,
            questions: question.map { [$0] } ?? []))
      }
    }
    byInput[written] = .some(place)
  }

  /// Adds the rows of a list that goes on where this one ends.
  mutating func append(_ next: Worklist) {
    for (key, entry) in zip(next.keys, next.entries) {
      guard let known = byWords[key] else {
        byWords[key] = entries.count
        keys.append(key)
        entries.append(entry)
        continue
      }
      entries[known].count += entry.count
      for question in entry.questions where !entries[known].questions.contains(question) { entries[known].questions.append(question) }
    }
  }

  /// Adds one row to an entry.
  private mutating func add(to place: Int, _ question: Code<Question>?) {
    entries[place].count += 1
    if let question, !entries[place].questions.contains(question) { entries[place].questions.append(question) }
  }

  /// The entries: names by the number of rows they settle, then answers without a theme, then those where lexicon and learned layer
  /// differ; what has a proposal before what has none.
  var sorted: [WorklistEntry] {
    // By place: an entry is moved once, and compared without a copy of it.
    let places = entries.indices.sorted { a, b in
      let groups = (Self.group(entries[a].reason), Self.group(entries[b].reason))
      if groups.0 != groups.1 { return groups.0 < groups.1 }
      if entries[a].count != entries[b].count { return entries[a].count > entries[b].count }
      if entries[a].score != entries[b].score { return entries[a].score > entries[b].score }
      if entries[a].kind != entries[b].kind { return entries[a].kind.rawValue < entries[b].kind.rawValue }
      return entries[a].input.text.utf8.lexicographicallyPrecedes(entries[b].input.text.utf8)
    }
    return places.map { entries[$0] }
  }

  private static func group(_ reason: WorklistEntry.Reason) -> Int {
    switch reason {
    case .unknown: 0
    case .noTheme: 1
    case .learned, .disagreement: 2
    }
  }
}
