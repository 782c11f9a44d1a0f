internal import Consultation

/// Who answered, per round, organisation and level; who did not finish; and who answered in person.
struct ResponseCount: Sendable {
  /// Subjects are heads, columns are levels with *not known* last.
  private var table: Crosstab
  /// Per round who answers in person.
  private var personal: [[UInt32]]
  /// Per round when those who count answered, where it is known.
  private(set) var times: [[(time: LocalTime, respondent: UInt32)]]

  /// What became of a submission, as far as response goes.
  fileprivate enum Head: Int, CaseIterable {
    case counted, unfinished
  }

  /// The column of a respondent whose level is not known.
  fileprivate static let noLevel = Level.allCases.count

  /// An empty count.
  init(_ index: CodebookIndex) {
    table = Crosstab(
      rounds: index.rounds.count, subjects: Head.allCases.count, columns: Self.noLevel + 1, noOrganisation: index.noOrganisation)
    personal = Array(repeating: [], count: index.rounds.count)
    times = Array(repeating: [], count: index.rounds.count)
  }

  /// Makes room for so many submissions more.
  mutating func reserve(_ submissions: Int) { table.reserve(submissions) }

  /// Adds a submission; replaced ones, tests and duplicates are no response of their own.
  mutating func add(
    _ status: SubmissionStatus, level: Level?, capacity: Capacity?, at time: LocalTime?, number: UInt32, round: Int, organisation: Int
  ) {
    let head: Head
    switch status {
    case .counted: head = .counted
    case .unfinished: head = .unfinished
    case .replaced, .test, .duplicate: return
    }
    let column = level.flatMap { Level.allCases.firstIndex(of: $0) } ?? Self.noLevel
    table.add(number, round: round, subject: head.rawValue, column: column, organisation: organisation)
    if head != .counted { return }
    if capacity == .personal { personal[round].append(number) }
    if let time { times[round].append((time, number)) }
  }

  /// Adds another count.
  mutating func merge(_ other: ResponseCount, translation: [UInt32]) {
    table.merge(other.table, translation: translation)
    for round in personal.indices {
      personal[round] += other.personal[round].map { translation[Int($0)] }
      times[round] += other.times[round].map { ($0.time, translation[Int($0.respondent)]) }
    }
  }

  /// The count by cell.
  func read() -> ResponseTable { ResponseTable(table: table.read()) }

  /// Those of a round who said that they answer in person, by number.
  func personal(round: Int) -> BitSet { BitSet(personal[round].lazy.map { Int($0) }) }
}

/// A finished ``ResponseCount``.
struct ResponseTable: Sendable {
  fileprivate typealias Head = ResponseCount.Head
  private static let noLevel = ResponseCount.noLevel
  private let table: CrosstabReading

  fileprivate init(table: CrosstabReading) { self.table = table }

  /// Who counts and who did not finish, per round and organisation; nobody has no cell.
  func counts(_ index: CodebookIndex) -> [Counts.ResponseCount] {
    index.rounds.indices.flatMap { round in
      (0...index.noOrganisation).compactMap { organisation in
        let counted = respondents(.counted, round: round, organisation: organisation).count
        let unfinished = respondents(.unfinished, round: round, organisation: organisation).count
        if counted == 0, unfinished == 0 { return nil }
        return Counts.ResponseCount(
          round: index.rounds[round].code,
          organisation: organisation < index.noOrganisation ? index.organisation(at: organisation) : nil, counted: counted,
          unfinished: unfinished)
      }
    }
  }

  /// Counted respondents per round, domain and level, zeros included; unknown domains and levels where they occur.
  func levels(_ index: CodebookIndex) -> [LevelTally] {
    let organisations = index.codebook.organisations
    let domains = Organisation.Domain.allCases.map(Optional.some) + [nil]
    let levels = Level.allCases.map(Optional.some) + [nil]
    return index.rounds.indices.flatMap { round in
      domains.flatMap { domain in
        levels.enumerated().compactMap { column, level in
          let places = domain == nil ? [index.noOrganisation] : organisations.indices.filter { organisations[$0].domain == domain }
          var people = BitSet()
          var present = 0
          for place in places {
            let cell = table.cell(round: round, subject: Head.counted.rawValue, column: column, organisation: place)
            if cell.isEmpty { continue }
            people.insert(cell)
            present += domain == nil ? 0 : 1
          }
          if people.isEmpty, domain == nil || level == nil { return nil }
          return LevelTally(
            round: index.rounds[round].code, domain: domain, level: level, respondents: people.count, organisations: present)
        }
      }
    }
  }

  /// Everyone who counts in a round, by number.
  func counted(round: Int) -> BitSet {
    var result = BitSet()
    for level in 0...Self.noLevel {
      result.formUnion(table.respondents(round: round, subject: Head.counted.rawValue, column: level))
    }
    return result
  }

  /// Those of each level, then those whose level is not known, by number.
  func levelMembers(round: Int) -> [BitSet] {
    (0...Self.noLevel).map { table.respondents(round: round, subject: Head.counted.rawValue, column: $0) }
  }

  private func respondents(_ head: Head, round: Int, organisation: Int) -> BitSet {
    var result = BitSet()
    for level in 0...Self.noLevel {
      result.insert(table.cell(round: round, subject: head.rawValue, column: level, organisation: organisation))
    }
    return result
  }
}
