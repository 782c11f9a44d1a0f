import Consultation

/// Everything that the published files are made from.
struct Material: Sendable {
  let codebook: Codebook
  let settings: Settings
  let problemText: ProblemText
  let tallies: Tallies
  let coded: CodedConsultation
  let readings: [FileReading]
  let problems: [Problem]
  /// Which counts of people are published.
  let disclosure: Disclosure
  /// The counts of every round, in order.
  let rounds: [RoundFigures]

  init(
    codebook: Codebook, settings: Settings, problemText: ProblemText, tallies: Tallies, coded: CodedConsultation, readings: [FileReading],
    problems: [Problem], withSecondary: Bool = true
  ) {
    self.codebook = codebook
    self.settings = settings
    self.problemText = problemText
    self.tallies = tallies
    self.coded = coded
    self.readings = readings
    self.problems = problems
    disclosure = Disclosure(tallies, coded, codebook, settings, withSecondary: withSecondary)
    rounds = tallies.rounds.map { RoundFigures($0, tallies, coded, codebook) }
  }
}
