internal import Consultation

/// Finds themes and overleggen over which organisations stand against each other.
///
/// About a theme, `nodig` stands against `niet-nodig` and `in-de-weg`; about an overleg, needed against superfluous. There is a
/// contradiction when one organisation is on one side only and another on the other only.
struct ContradictionFinder: Sendable {
  let index: CodebookIndex
  /// What was said on behalf of organisations.
  let positions: OrganisationPositions

  /// Per round the themes in reporting order, then the overleggen in the order of the inventory.
  var contradictions: [Contradiction] {
    index.rounds.indices.flatMap { round in
      let themes = index.codebook.themes.enumerated().compactMap { place, theme -> Contradiction? in
        var against = positions.organisations(round: round, theme: place, question: "niet-nodig")
        against.formUnion(positions.organisations(round: round, theme: place, question: "in-de-weg"))
        let needed = positions.organisations(round: round, theme: place, question: "nodig")
        return contradiction(needed, against, about: .theme(theme.code), round: round)
      }
      let meetings = index.codebook.meetings.enumerated().compactMap { place, meeting -> Contradiction? in
        let needed = positions.organisations(round: round, meeting: place, verdict: .needed)
        let superfluous = positions.organisations(round: round, meeting: place, verdict: .superfluous)
        return contradiction(needed, superfluous, about: .meeting(meeting.code), round: round)
      }
      return themes + meetings
    }
  }

  private func contradiction(
    _ needed: BitSet, _ against: BitSet, about subject: Contradiction.Subject, round: Int
  ) -> Contradiction? {
    let onlyNeeded = needed.subtracting(against)
    let onlyAgainst = against.subtracting(needed)
    if onlyNeeded.isEmpty || onlyAgainst.isEmpty { return nil }
    return Contradiction(
      round: index.rounds[round].code, subject: subject, needed: index.organisations(at: onlyNeeded),
      against: index.organisations(at: onlyAgainst), divided: index.organisations(at: needed.intersection(against)))
  }
}
