internal import Consultation
internal import Pipeline

/// What changed between two outputs, for a person.
struct ComparisonText {
  private let comparison: OutputComparison
  /// The most rows of a kind that are shown of a round; the rest is in the CSV.
  private static let mostRows = 15

  init(_ comparison: OutputComparison) { self.comparison = comparison }

  /// The whole text.
  var text: String {
    var lines = input
    if comparison.changes.isEmpty, comparison.rankMoves.isEmpty, comparison.positionMoves.isEmpty {
      lines.append("Geen getal van de vergelijking veranderde.")
      return lines.joined(separator: "\n")
    }
    for round in comparison.rounds {
      let part = self.lines(of: round)
      if !part.isEmpty { lines += ["", round.title == round.code.rawValue ? round.title : "\(round.title) (\(round.code))"] + part }
    }
    lines += ["", "De delen achter elk verschil tellen erbij op. Alle verschillen: inbreng compare --csv."]
    return lines.joined(separator: "\n")
  }

  /// What went in differently.
  private var input: [String] {
    let input = comparison.input
    if input.isNone { return ["Beide lazen dezelfde invoer met dezelfde versie van het programma."] }
    var lines: [String] = []
    func add(_ word: String, _ paths: [String]) { if !paths.isEmpty { lines.append("\(word): \(paths.joined(separator: ", "))") } }
    add("Invoer erbij", input.added)
    add("Invoer weg", input.removed)
    add("Invoer gewijzigd", input.changed)
    if input.versionBefore != input.versionAfter {
      lines.append("Programma: versie \(input.versionBefore), daarna \(input.versionAfter)")
    }
    return lines
  }

  private func lines(of round: Round) -> [String] {
    let own = comparison.changes.filter { $0.round == round.code }
    var lines = own.filter { $0.subject == .respondents || $0.subject == .organisations }.map { "  " + line($0) }
    lines += block("Thema's, in organisaties", own.filter { if case .theme = $0.subject { true } else { false } })
    lines += block("Oordelen over overleggen, in organisaties", own.filter { if case .meeting = $0.subject { true } else { false } })
    lines += block("Keuzes, in organisaties", own.filter { if case .choice = $0.subject { true } else { false } })
    let ranks = comparison.rankMoves.filter { $0.round == round.code }.map { move in
      "\(comparison.name(move.theme)): \(move.before.map(String.init) ?? "niet genoemd") → \(move.after.map(String.init) ?? "niet genoemd")"
    }
    lines += block("Plaats in de rangorde van thema's", ranks)
    let moves = comparison.positionMoves.filter { $0.round == round.code }.map { move in
      "\(comparison.name(move.meeting)): \(comparison.name(move.organisation)) van \(words(move.before)) naar \(words(move.after))"
    }
    return lines + block("Organisaties die anders over een overleg oordelen", moves)
  }

  /// The largest differences first.
  private func block(_ heading: String, _ changes: [RunChange]) -> [String] {
    let ordered = changes.enumerated().sorted { a, b in
      (abs(b.element.difference), a.offset) < (abs(a.element.difference), b.offset)
    }
    return block(heading, ordered.map { line($0.element) })
  }

  private func block(_ heading: String, _ lines: [String]) -> [String] {
    if lines.isEmpty { return [] }
    let rest = lines.count - Self.mostRows
    return ["  \(heading):"] + lines.prefix(Self.mostRows).map { "    " + $0 }
      + (rest > 0 ? ["    en nog \(rest)"] : [])
  }

  /// `Jeugd: 12 → 15 (+3): nieuwe respondenten +2, gewijzigde besluiten +1`
  private func line(_ change: RunChange) -> String {
    let parts = ChangeCause.allCases.compactMap { cause in change.parts[cause].map { "\(Self.words(cause)) \(signed($0))" } }
    return "\(name(change.subject)): \(change.before) → \(change.after) (\(signed(change.difference))): \(parts.joined(separator: ", "))"
  }

  private func name(_ subject: RunChange.Subject) -> String {
    switch subject {
    case .respondents: "Respondenten"
    case .organisations: "Organisaties"
    case .theme(let theme): comparison.name(theme)
    case .meeting(let meeting, let verdict): "\(comparison.name(meeting)), \(Self.words(verdict))"
    case .choice(let question, let choice): "\(question), \(comparison.name(of: choice, at: question))"
    }
  }

  private func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : String(number) }

  private func words(_ verdicts: [Verdict]) -> String { verdicts.map(Self.words).joined(separator: " en ") }

  private static func words(_ verdict: Verdict) -> String { verdict == .noOpinion ? "geen mening" : verdict.rawValue }

  private static func words(_ cause: ChangeCause) -> String {
    switch cause {
    case .respondentsGone: "respondenten weg"
    case .respondentsNew: "nieuwe respondenten"
    case .answers: "gewijzigde antwoorden"
    case .decisions: "gewijzigde besluiten"
    case .codebook: "gewijzigd codeboek"
    case .program: "ander programma of andere instellingen"
    }
  }
}
