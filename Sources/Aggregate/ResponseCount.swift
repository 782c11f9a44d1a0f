internal import Consultation

/// Who answered, per round, organisation and level; who did not finish; and who answered in person.
struct ResponseCount: Sendable {
  private var cells = Crosstab()
  private var personal: [Int: RespondentRoll] = [:]

  /// What became of a submission, as far as response goes.
  private enum Head: Int {
    case counted, unfinished
  }

  /// The column of a respondent whose level is not known.
  private static let noLevel = Level.allCases.count

  /// Adds a submission; replaced ones, tests and duplicates are no response of their own.
  mutating func add(_ respondent: CodedRespondent, number: UInt32, _ index: CodebookIndex) {
    guard let round = index.place(of: respondent.round) else { return }
    let head: Head
    switch respondent.status {
    case .counted: head = .counted
    case .unfinished: head = .unfinished
    case .replaced, .test, .duplicate: return
    }
    let level = respondent.level.flatMap { Level.allCases.firstIndex(of: $0) } ?? Self.noLevel
    let organisation = index.place(of: respondent.organisation)
    cells.add(number, at: CellKey(round: round, subject: head.rawValue, organisation: organisation, column: level))
    if head == .counted, respondent.capacity == .personal { personal[round, default: RespondentRoll()].add(number) }
  }

  /// Adds another count.
  mutating func merge(_ other: ResponseCount, translation: [UInt32]) {
    cells.merge(other.cells, translation: translation)
    for (round, roll) in other.personal { personal[round, default: RespondentRoll()].add(roll, translation: translation) }
  }

  /// Every organisation that was invited or answered.
  func tallies(_ index: CodebookIndex) -> [ResponseTally] {
    var result: [ResponseTally] = []
    for (place, round) in index.rounds.enumerated() {
      for (organisation, entry) in index.codebook.organisations.enumerated() {
        let respondents = respondents(.counted, round: place, organisation: organisation).count
        guard entry.isInvited || respondents > 0 else { continue }
        result.append(ResponseTally(round: round.code, organisation: entry.code, respondents: respondents))
      }
    }
    return result
  }

  /// Respondents per round of whom the organisation is not known, zeros included.
  func unknownOrganisation(_ index: CodebookIndex) -> [Code<Round>: Int] {
    var result: [Code<Round>: Int] = [:]
    for (place, round) in index.rounds.enumerated() {
      result[round.code] = respondents(.counted, round: place, organisation: index.noOrganisation).count
    }
    return result
  }

  /// Response of the invited organisations per round, together and per domain that has an organisation.
  func rates(_ index: CodebookIndex) -> [ResponseRate] {
    let organisations = index.codebook.organisations
    return index.rounds.indices.flatMap { round in
      ([nil] + Organisation.Domain.allCases).compactMap { domain in
        let places = organisations.indices.filter { domain == nil || organisations[$0].domain == domain }
        if places.isEmpty, domain != nil { return nil }
        var rate = ResponseRate(
          round: index.rounds[round].code, domain: domain, complete: [], partial: [], missing: [], uninvited: [])
        for place in places {
          let code = organisations[place].code
          let hasAnswered = respondents(.counted, round: round, organisation: place).count > 0
          if !organisations[place].isInvited {
            if hasAnswered { rate.uninvited.append(code) }
          } else if hasAnswered {
            rate.complete.append(code)
          } else if respondents(.unfinished, round: round, organisation: place).count > 0 {
            rate.partial.append(code)
          } else {
            rate.missing.append(code)
          }
        }
        return rate
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
          var people = RespondentRoll()
          var present = 0
          for place in places {
            let key = CellKey(round: round, subject: Head.counted.rawValue, organisation: place, column: column)
            guard let cell = cells.cells[key] else { continue }
            people.formUnion(cell.respondents)
            present += domain == nil ? 0 : 1
          }
          if people.count == 0, domain == nil || level == nil { return nil }
          return LevelTally(
            round: index.rounds[round].code, domain: domain, level: level, respondents: people.count, organisations: present)
        }
      }
    }
  }

  /// Everyone who counts in a round, by number.
  func counted(round: Int, _ index: CodebookIndex) -> Set<UInt32> {
    var result: Set<UInt32> = []
    for organisation in 0...index.noOrganisation {
      result.formUnion(respondents(.counted, round: round, organisation: organisation).members)
    }
    return result
  }

  /// Those of a round who said that they answer in person, by number.
  func personal(round: Int) -> Set<UInt32> { Set(personal[round]?.members ?? []) }

  private func respondents(_ head: Head, round: Int, organisation: Int) -> RespondentRoll {
    var result = RespondentRoll()
    for level in 0...Self.noLevel {
      let key = CellKey(round: round, subject: head.rawValue, organisation: organisation, column: level)
      if let cell = cells.cells[key] { result.formUnion(cell.respondents) }
    }
    return result
  }
}
