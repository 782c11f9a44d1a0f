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
  /// What the public forms need beside the tallies.
  let particulars: Particulars
  /// Which counts of people are published.
  let disclosure: Disclosure
  /// The counts of every round, in order.
  let rounds: [RoundFigures]

  /// Everything of a consultation of which the rows are at hand.
  init(
    codebook: Codebook, settings: Settings, problemText: ProblemText, tallies: Tallies, coded: CodedConsultation, readings: [FileReading],
    problems: [Problem], withSecondary: Bool = true
  ) {
    self.init(
      codebook, settings, problemText, tallies, Particulars(coded, codebook, hasProblems: !problems.isEmpty), coded, readings, problems,
      withSecondary)
  }

  /// What the public forms need, of a consultation that was counted elsewhere.
  init(codebook: Codebook, settings: Settings, tallies: Tallies, particulars: Particulars) {
    let text = ProblemText { RedactedText($0, replacing: []) }
    self.init(codebook, settings, text, tallies, particulars, CodedConsultation(), [], [], true)
  }

  /// The last round in which somebody answered, which the digest is about; nil when nobody ever did.
  var latest: RoundFigures? { rounds.last { $0.respondents > 0 } }

  private init(
    _ codebook: Codebook, _ settings: Settings, _ problemText: ProblemText, _ tallies: Tallies, _ particulars: Particulars,
    _ coded: CodedConsultation, _ readings: [FileReading], _ problems: [Problem], _ withSecondary: Bool
  ) {
    self.codebook = codebook
    self.settings = settings
    self.problemText = problemText
    self.tallies = tallies
    self.particulars = particulars
    self.coded = coded
    self.readings = readings
    self.problems = problems
    disclosure = Disclosure(tallies, particulars.people, codebook, settings, withSecondary: withSecondary)
    rounds = tallies.rounds.map { RoundFigures($0, tallies, particulars, codebook) }
  }
}
