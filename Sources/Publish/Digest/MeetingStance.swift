import Consultation

/// What the organisations together say about an overleg, by a stated rule.
enum MeetingStance: String, Hashable, Sendable, CaseIterable {
  case needed = "nodig"
  case superfluous = "overbodig"
  case merge = "samenvoegen"
  /// Superfluous is the verdict given most, but the law asks for the overleg.
  case statutoryInDoubt = "wettelijk-ter-discussie"
  /// Two verdicts were given equally often.
  case divided = "verdeeld"
  /// No verdict was given by enough organisations.
  case tooFew = "te-weinig"

  /// The fewest organisations that a verdict must come from before the digest repeats it.
  static let fewestOrganisations = 3

  /// The verdict that most organisations gave, when at least three did; having no opinion is no verdict.
  init(_ tally: MeetingTally, isStatutory: Bool) {
    let needed = tally.organisationsByVerdict[.needed, default: 0]
    let superfluous = tally.organisationsByVerdict[.superfluous, default: 0]
    let merge = tally.organisationsByVerdict[.merge, default: 0]
    let highest = max(needed, superfluous, merge)
    guard highest >= Self.fewestOrganisations else {
      self = .tooFew
      return
    }
    switch (needed == highest, superfluous == highest, merge == highest) {
    case (true, false, false): self = .needed
    case (false, true, false): self = isStatutory ? .statutoryInDoubt : .superfluous
    case (false, false, true): self = .merge
    default: self = .divided
    }
  }
}
