internal import Consultation

/// Finds themes and overleggen over which organisations stand against each other.
///
/// About a theme, `nodig` stands against `niet-nodig` and `in-de-weg`; about an overleg, needed against superfluous. There is a
/// contradiction when one organisation is on one side only and another on the other only.
struct ContradictionFinder: Sendable {
  let codebook: Codebook

  /// Per round the themes in reporting order, then the overleggen in the order of the inventory.
  func contradictions(rounds: [Round], themes: [ThemeOrganisationTally], meetings: [MeetingOrganisationTally]) -> [Contradiction] {
    rounds.flatMap { round in
      var themeSides: [Code<Theme>: Positions] = [:]
      for tally in themes where tally.round == round.code && tally.onBehalf > 0 {
        if tally.question == "nodig" { themeSides[tally.theme, default: Positions()].needed.insert(tally.organisation) }
        if tally.question == "niet-nodig" || tally.question == "in-de-weg" {
          themeSides[tally.theme, default: Positions()].against.insert(tally.organisation)
        }
      }
      var meetingSides: [Code<Meeting>: Positions] = [:]
      for tally in meetings where tally.round == round.code {
        if tally.onBehalf[.needed, default: 0] > 0 {
          meetingSides[tally.meeting, default: Positions()].needed.insert(tally.organisation)
        }
        if tally.onBehalf[.superfluous, default: 0] > 0 {
          meetingSides[tally.meeting, default: Positions()].against.insert(tally.organisation)
        }
      }
      return codebook.themes.compactMap { contradiction(themeSides[$0.code], about: .theme($0.code), in: round.code) }
        + codebook.meetings.compactMap { contradiction(meetingSides[$0.code], about: .meeting($0.code), in: round.code) }
    }
  }

  private struct Positions {
    var needed: Set<Code<Organisation>> = []
    var against: Set<Code<Organisation>> = []
  }

  private func contradiction(
    _ positions: Positions?, about subject: Contradiction.Subject, in round: Code<Round>
  ) -> Contradiction? {
    guard let positions else { return nil }
    func inOrder(_ codes: Set<Code<Organisation>>) -> [Code<Organisation>] {
      codebook.organisations.map(\.code).filter(codes.contains)
    }
    let result = Contradiction(
      round: round, subject: subject, needed: inOrder(positions.needed.subtracting(positions.against)),
      against: inOrder(positions.against.subtracting(positions.needed)),
      divided: inOrder(positions.needed.intersection(positions.against)))
    return result.pairs > 0 ? result : nil
  }
}
