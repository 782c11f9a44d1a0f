internal import Aggregate
public import Consultation

/// Two outputs of the same consultation against each other.
public struct OutputComparison: Sendable {
  /// What changed between the runs, and why.
  public let changes: [RunChange]
  /// Themes that went to another place.
  public let rankMoves: [RankMove]
  /// Organisations that changed their position on an overleg.
  public let positionMoves: [PositionMove]
  /// The rounds of either output in natural order, with their titles.
  public let rounds: [Round]
  /// What went in and came out differently.
  public let input: InputDifference
  private let names: [String: String]

  /// What differs between the input of two runs: paths below the input folder, sorted.
  public struct InputDifference: Hashable, Sendable {
    /// Files that only the later run read.
    public var added: [String] = []
    /// Files that only the earlier run read.
    public var removed: [String] = []
    /// Files that both read and that changed.
    public var changed: [String] = []
    /// The version of the program that made the earlier run.
    public var versionBefore: String
    /// The version of the program that made the later run.
    public var versionAfter: String

    /// Whether both runs read the same bytes with the same version.
    public var isNone: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty && versionBefore == versionAfter }
  }

  /// Reads both output folders and compares them.
  ///
  /// - Throws: ``PipelineError`` when one is no output, lacks a table, or is the output of another consultation.
  public init(before: String, after: String) throws(PipelineError) {
    let (then, now) = (try PublishedOutput(path: before), try PublishedOutput(path: after))
    guard Self.isSameConsultation(then, now) else { throw .otherConsultation(before: before, after: after) }
    let input = Self.difference(then.evidence, now.evidence)
    self.input = input
    let touched = input.added + input.removed + input.changed
    let kept = Set(then.evidence.files.keys).intersection(now.evidence.files.keys).subtracting(input.changed)
    let comparison = RunComparison(
      before: then.coded, after: now.coded,
      evidence: RunEvidence(
        unchangedFiles: Set(kept.filter { $0.hasPrefix(Self.responses) }.map { SourceFile(String($0.dropFirst(Self.responses.count))) }),
        haveDecisionsChanged: touched.contains { $0.hasPrefix("besluiten/") },
        hasCodebookChanged: touched.contains { $0.hasPrefix("codeboek/") }))
    let listed = then.listed.union(now.listed)
    changes = comparison.changes.filter { change in
      // Themes that free text was coded to are no choices.
      if case .choice(let question, _) = change.subject { listed.contains(question) } else { true }
    }
    rankMoves = comparison.rankMoves
    positionMoves = comparison.positionMoves
    var titles = Dictionary(then.rounds.map { ($0.code, $0.title) }, uniquingKeysWith: { first, _ in first })
    for round in now.rounds { titles[round.code] = round.title }
    rounds = titles.map { Round(code: $0.key, title: $0.value) }.sorted { naturallyPrecedes($0.code.rawValue, $1.code.rawValue) }
    names = then.names.merging(now.names) { _, later in later }
  }

  private static let responses = "\(InputFolder.roundsName)/"

  /// The name of a theme, an overleg or an organisation; its code when no table has it.
  public func name<Subject>(_ code: Code<Subject>) -> String { names[code.rawValue] ?? code.rawValue }

  /// The name of a choice.
  public func name(of choice: String, at question: Code<Question>) -> String {
    names["\(question.rawValue)/\(choice)"] ?? names[choice] ?? choice
  }

  /// Two outputs are of one consultation when a respondent counts in the same round of both. Pseudonyms are keyed, so that by chance none does.
  /// Without respondents in either the title decides.
  private static func isSameConsultation(_ then: PublishedOutput, _ now: PublishedOutput) -> Bool {
    func people(_ output: PublishedOutput) -> Set<Pseudonym> {
      Set(output.coded.respondents.lazy.filter { $0.status == .counted }.map(\.pseudonym))
    }
    let (before, after) = (people(then), people(now))
    if before.isEmpty || after.isEmpty { return then.evidence.settings["titel"] == now.evidence.settings["titel"] }
    return !before.isDisjoint(with: after)
  }

  private static func difference(_ then: Manifest.Evidence, _ now: Manifest.Evidence) -> InputDifference {
    let both = Set(then.files.keys).intersection(now.files.keys)
    return InputDifference(
      added: now.files.keys.filter { !both.contains($0) }.sorted(), removed: then.files.keys.filter { !both.contains($0) }.sorted(),
      changed: both.filter { then.files[$0] != now.files[$0] }.sorted(), versionBefore: then.version, versionAfter: now.version)
  }
}
