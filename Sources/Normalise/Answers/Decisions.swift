internal import Consultation

/// What people decided, ready to be looked up, with what is wrong with it.
struct DecisionBook {
  private struct Key: Hashable {
    let kind: WorklistEntry.Kind
    let input: String
  }

  private var decisions: [Key: Decision] = [:]
  private var used: Set<Key> = []
  private var order: [Key] = []
  private(set) var problems: [Problem] = []
  private var labels: PersonLabels?

  init(_ decisions: [Decision], codebook: Codebook) {
    if decisions.contains(where: { $0.who != nil }) { labels = PersonLabels(codebook: codebook) }
    noteNames(decisions.sorted { $0.source < $1.source })
    for decision in decisions.sorted(by: { $0.source < $1.source }) {
      if let unknown = decision.codes.first(where: { !Self.isKnown($0, decision.kind, codebook) }) {
        problems.append(
          Problem(.unknownDecisionCode, file: decision.source.file, row: decision.source.row, values: [.written(RawText(unknown))]))
        continue
      }
      let key = Key(kind: decision.kind, input: Self.fold(decision.input))
      if let other = self.decisions[key] {
        guard other.codes != decision.codes else { continue }
        problems.append(
          Problem(
            .conflictingDecisions, file: decision.source.file, row: decision.source.row,
            values: [decision.subject, .word(other.source.file.path), .number(other.source.row)]))
        continue
      }
      self.decisions[key] = decision
      order.append(key)
    }
  }

  /// Whether there are none.
  var isEmpty: Bool { decisions.isEmpty }

  /// The codes that were decided for this input, or nil; empty for 'none of these'.
  mutating func codes(_ kind: WorklistEntry.Kind, for input: RedactedText) -> [String]? {
    guard !decisions.isEmpty else { return nil }
    let key = Key(kind: kind, input: Self.fold(input.text))
    guard let decision = decisions[key] else { return nil }
    used.insert(key)
    return decision.codes
  }

  /// Takes over what somebody else has used of the same decisions.
  mutating func formUse(_ other: DecisionBook) { used.formUnion(other.used) }

  /// The decision's place in words, with who and when, for the column `regel`.
  func place(_ kind: WorklistEntry.Kind, of input: RedactedText) -> String {
    guard let decision = decisions[Key(kind: kind, input: Self.fold(input.text))] else { return "besluit" }
    let made = [decision.who.flatMap { labels?.label($0)?.text }, decision.when?.date].compactMap(\.self)
    return "besluit \(decision.source.file.path) rij \(decision.source.row)" + (made.isEmpty ? "" : " (\(made.joined(separator: ", ")))")
  }

  /// The decisions about codings that hold, in the order of the files.
  var codings: [Decision] { order.compactMap { $0.kind == .coding ? decisions[$0] : nil } }

  /// Says once per file that a name was left out.
  private mutating func noteNames(_ decisions: [Decision]) {
    var files: Set<SourceFile> = []
    for decision in decisions {
      guard let who = decision.who, labels?.label(who) == nil, files.insert(decision.source.file).inserted else { continue }
      problems.append(Problem(.nameOfDecider, file: decision.source.file, row: decision.source.row, column: RawText("wie")))
    }
  }

  /// Decisions that nothing needed, as problems.
  var unused: [Problem] {
    order.filter { !used.contains($0) }.compactMap { key in
      decisions[key].map {
        Problem(.unusedDecision, file: $0.source.file, row: $0.source.row, values: [$0.subject])
      }
    }
  }

  private static func fold(_ text: String) -> String { Tokens(text).words.joined(separator: " ") }

  private static func isKnown(_ code: String, _ kind: WorklistEntry.Kind, _ codebook: Codebook) -> Bool {
    switch kind {
    case .organisation: codebook.organisation(Code(code)) != nil
    case .meeting: codebook.meeting(Code(code)) != nil
    case .level: Level(rawValue: code) != nil
    case .coding: codebook.theme(Code(code)) != nil
    }
  }
}
