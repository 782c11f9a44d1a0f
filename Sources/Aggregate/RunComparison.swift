public import Consultation

/// Sets two runs over the same consultation against each other and splits every difference by cause.
///
/// Every row of either run has at most one cause for being different. Between the earlier and the later run lie as many steps as there are
/// causes; with each, the rows of that cause go from what they were to what they are. What a step adds to a figure is its part of the
/// difference, so that the parts add up, also for numbers of organisations, which are no sums of rows. Two causes that need each other
/// fall to the one that explains last.
public struct RunComparison: Sendable {
  /// Every figure that differs, or would but for causes that cancel out: by round, subject and code.
  public let changes: [RunChange]
  /// Themes that went to another place, by round and code.
  public let rankMoves: [RankMove]
  /// Organisations that changed their position, by round, overleg and code.
  public let positionMoves: [PositionMove]

  /// Compares two runs.
  ///
  /// - Parameters:
  ///   - before: the earlier run. Answers, judgements and choices are those of counted respondents.
  ///   - after: the later run.
  ///   - evidence: what is known of the input of both.
  public init(before: CodedConsultation, after: CodedConsultation, evidence: RunEvidence) {
    let rows = ComparedRows(before: RunRows(before), after: RunRows(after), evidence: evidence)
    let tallies = (0...ChangeCause.allCases.count).map { RunTally(rows.rows(after: $0)) }
    changes = Self.changes(tallies)
    rankMoves = Self.rankMoves(tallies[0], tallies[tallies.count - 1])
    positionMoves = Self.positionMoves(tallies[0], tallies[tallies.count - 1])
  }

  private static func changes(_ tallies: [RunTally]) -> [RunChange] {
    let counts = tallies.map(\.counts)
    let keys = counts.reduce(into: Set<RunTally.Subject>()) { $0.formUnion($1.keys) }
    return keys.sorted().compactMap { key in
      let values = counts.map { $0[key, default: 0] }
      var parts: [ChangeCause: Int] = [:]
      for cause in ChangeCause.allCases where values[cause.rawValue + 1] != values[cause.rawValue] {
        parts[cause] = values[cause.rawValue + 1] - values[cause.rawValue]
      }
      return parts.isEmpty ? nil : RunChange(round: key.round, subject: key.subject, before: values[0], parts: parts)
    }
  }

  private static func rankMoves(_ before: RunTally, _ after: RunTally) -> [RankMove] {
    let (then, now) = (before.ranks, after.ranks)
    return Set(then.keys).union(now.keys).sorted().compactMap { key in
      guard then[key] != now[key], case .theme(let theme) = key.subject else { return nil }
      return RankMove(round: key.round, theme: theme, before: then[key], after: now[key])
    }
  }

  private static func positionMoves(_ before: RunTally, _ after: RunTally) -> [PositionMove] {
    before.positions.keys.sorted().compactMap { key in
      guard let then = before.positions[key], let now = after.positions[key], then != now else { return nil }
      return PositionMove(
        round: key.round, meeting: key.meeting, organisation: key.organisation, before: Verdict.allCases.filter(then.contains),
        after: Verdict.allCases.filter(now.contains))
    }
  }
}

/// The rows of two runs side by side, with the one cause of each that differs.
struct ComparedRows: Sendable {
  private struct Pair: Sendable {
    var key: RunRows.Key
    var before: RunRows.Row?
    var after: RunRows.Row?
    /// How many steps must be taken before it is as in the later run.
    var step: Int
  }

  private let pairs: [Pair]

  init(before: RunRows, after: RunRows, evidence: RunEvidence) {
    let keys = Set(before.rows.keys).union(after.rows.keys)
    pairs = keys.map { key in
      let (then, now) = (before.rows[key], after.rows[key])
      let step =
        Self.cause(then, now, persons: (before.rows[key.person], after.rows[key.person]), evidence).map { $0.rawValue + 1 } ?? 0
      return Pair(key: key, before: then, after: now, step: step)
    }
  }

  /// The rows when this many steps are taken, in no order.
  func rows(after steps: Int) -> [(key: RunRows.Key, coding: RunRows.Coding)] {
    pairs.compactMap { pair in (pair.step <= steps ? pair.after : pair.before).map { (pair.key, $0.coding) } }
  }

  /// Why a row differs; nil when it does not.
  private static func cause(
    _ then: RunRows.Row?, _ now: RunRows.Row?, persons: (then: RunRows.Row?, now: RunRows.Row?), _ evidence: RunEvidence
  ) -> ChangeCause? {
    guard let personThen = persons.then else { return .respondentsNew }
    guard let personNow = persons.now else { return .respondentsGone }
    if let then, let now, then.coding == now.coding { return nil }
    // From a file that did not change nobody's words did: they were only read or redacted otherwise.
    let file = (then ?? personThen).file
    let isSameFile = file == (now ?? personNow).file && evidence.unchangedFiles.contains(file)
    if !isSameFile, then == nil || now == nil || then?.text != now?.text { return .answers }
    let isDecided = then?.isDecided == true || now?.isDecided == true
    if evidence.haveDecisionsChanged, isDecided { return .decisions }
    if evidence.hasCodebookChanged { return .codebook }
    return evidence.haveDecisionsChanged ? .decisions : .program
  }
}
