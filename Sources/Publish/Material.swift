import Consultation

/// Everything that the files are made from that say what was counted.
struct Material: Sendable {
  let codebook: Codebook
  let settings: Settings
  let tallies: Tallies
  /// What the public forms need beside the tallies.
  let particulars: Particulars
  /// The counts of every round, in order.
  let rounds: [RoundFigures]

  /// What was counted of a consultation, and what is said beside it.
  init(codebook: Codebook, settings: Settings, tallies: Tallies, particulars: Particulars) {
    self.codebook = codebook
    self.settings = settings
    self.tallies = tallies
    self.particulars = particulars
    rounds = tallies.rounds.map { RoundFigures($0, tallies, particulars, codebook) }
  }

  /// The last round in which somebody answered, which the digest is about; nil when nobody ever did.
  var latest: RoundFigures? { rounds.last { $0.respondents > 0 } }
}
