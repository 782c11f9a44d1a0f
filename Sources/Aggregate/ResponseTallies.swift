internal import Consultation

/// Response from the counts per round and organisation.
struct ResponseTallies: Sendable {
  private let index: CodebookIndex
  private let cells: [[Counts.ResponseCount]]

  /// Response of these counts.
  init(_ index: CodebookIndex, _ counts: [Counts.ResponseCount]) {
    self.index = index
    var cells = index.rounds.map { round in
      (0...index.noOrganisation).map { place in
        Counts.ResponseCount(
          round: round.code, organisation: place < index.noOrganisation ? index.organisation(at: place) : nil, counted: 0, unfinished: 0)
      }
    }
    for count in counts {
      guard let round = index.place(of: count.round) else { continue }
      let place = index.place(of: count.organisation)
      cells[round][place].counted += count.counted
      cells[round][place].unfinished += count.unfinished
    }
    self.cells = cells
  }

  /// Every organisation that was invited or answered.
  var tallies: [ResponseTally] {
    index.rounds.indices.flatMap { round in
      index.codebook.organisations.enumerated().compactMap { place, organisation in
        let respondents = cells[round][place].counted
        guard organisation.isInvited || respondents > 0 else { return nil }
        return ResponseTally(round: index.rounds[round].code, organisation: organisation.code, respondents: respondents)
      }
    }
  }

  /// Per round the known organisations with somebody who counts.
  var answering: [BitSet] {
    cells.map { round in BitSet(round.indices.lazy.filter { $0 < index.noOrganisation && round[$0].counted > 0 }) }
  }

  /// Respondents per round of whom the organisation is not known, zeros included.
  var unknownOrganisation: [Code<Round>: Int] {
    var result: [Code<Round>: Int] = [:]
    for (place, round) in index.rounds.enumerated() { result[round.code] = cells[place][index.noOrganisation].counted }
    return result
  }

  /// Response of the invited organisations per round, together and per domain that has an organisation.
  var rates: [ResponseRate] {
    let organisations = index.codebook.organisations
    return index.rounds.indices.flatMap { round in
      ([nil] + Organisation.Domain.allCases).compactMap { domain in
        let places = organisations.indices.filter { domain == nil || organisations[$0].domain == domain }
        if places.isEmpty, domain != nil { return nil }
        var rate = ResponseRate(
          round: index.rounds[round].code, domain: domain, complete: [], partial: [], missing: [], uninvited: [])
        for place in places {
          let code = organisations[place].code
          let hasAnswered = cells[round][place].counted > 0
          if !organisations[place].isInvited {
            if hasAnswered { rate.uninvited.append(code) }
          } else if hasAnswered {
            rate.complete.append(code)
          } else if cells[round][place].unfinished > 0 {
            rate.partial.append(code)
          } else {
            rate.missing.append(code)
          }
        }
        return rate
      }
    }
  }
}
