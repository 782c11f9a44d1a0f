import Consultation

/// Everything that the files are made from that say what was counted.
struct Material: Sendable {
  let codebook: Codebook
  let settings: Settings
  let tallies: Tallies
  /// What the public forms need beside the tallies.
  let particulars: Particulars
  /// Which counts of people are published.
  let disclosure: Disclosure
  /// The counts of every round, in order.
  let rounds: [RoundFigures]

  /// What was counted of a consultation, and what is said beside it.
  ///
  /// - Parameter withSecondary: whether cells are withheld to protect others. For tests.
  init(codebook: Codebook, settings: Settings, tallies: Tallies, particulars: Particulars, withSecondary: Bool = true) {
    self.codebook = codebook
    self.settings = settings
    self.tallies = tallies
    self.particulars = particulars
    disclosure = Disclosure(tallies, particulars.people, codebook, settings, withSecondary: withSecondary)
    rounds = tallies.rounds.map { RoundFigures($0, tallies, particulars, codebook) }
  }

  /// The last round in which somebody answered, which the digest is about; nil when nobody ever did.
  var latest: RoundFigures? { rounds.last { $0.respondents > 0 } }
}
