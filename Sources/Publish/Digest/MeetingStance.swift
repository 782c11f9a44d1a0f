import Consultation

/// What the organisations together say about an overleg, by a stated rule.
enum MeetingStance: String, Hashable, Sendable, CaseIterable {
  case needed = "nodig"
  case superfluous = "overbodig"
  case merge = "samenvoegen"
  /// Superfluous is the verdict of the majority, but the law asks for the overleg.
  case statutoryInDoubt = "wettelijk-ter-discussie"
  /// Enough organisations gave an opinion, but no one verdict has a majority of three or more.
  case divided = "verdeeld"
  /// Too few organisations gave an opinion.
  case tooFew = "te-weinig"

  /// The fewest organisations that a verdict must come from before the digest repeats it.
  static let fewestOrganisations = 3

  /// The verdict of the majority; nil without one.
  var verdict: Verdict? {
    switch self {
    case .needed: .needed
    case .superfluous, .statutoryInDoubt: .superfluous
    case .merge: .merge
    case .divided, .tooFew: nil
    }
  }

  /// The verdicts that are an opinion.
  static let verdicts: [Verdict] = [.needed, .superfluous, .merge]

  /// How many verdicts organisations gave: an organisation whose respondents differ gave several.
  static func verdictsGiven(_ tally: MeetingTally) -> Int {
    verdicts.reduce(0) { $0 + tally.organisationsByVerdict[$1, default: 0] }
  }

  /// Whether organisations want something else of it than that it stays or goes as it is.
  var isOpen: Bool { self == .merge || self == .divided }

  /// The verdict that is more than half of all verdicts, when at least three organisations gave it. Having no opinion is no verdict.
  /// An organisation whose respondents differ gives several verdicts: 9 needed, 7 merge and 3 superfluous of 15 organisations are no
  /// majority, for 9 is less than half of 19.
  ///
  /// - Parameter opinions: known organisations that gave an opinion, each once.
  init(_ tally: MeetingTally, opinions: Int, isStatutory: Bool) {
    guard opinions >= Self.fewestOrganisations else {
      self = .tooFew
      return
    }
    let all = Self.verdictsGiven(tally)
    let carried = Self.verdicts.filter { verdict in
      let organisations = tally.organisationsByVerdict[verdict, default: 0]
      return organisations >= Self.fewestOrganisations && 2 * organisations > all
    }
    switch carried.first {
    case .needed: self = .needed
    case .superfluous: self = isStatutory ? .statutoryInDoubt : .superfluous
    case .merge: self = .merge
    default: self = .divided
    }
  }
}
