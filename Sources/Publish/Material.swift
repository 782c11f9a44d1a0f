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
}
