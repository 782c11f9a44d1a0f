public import Consultation

/// Turns what was read into codes: names, judgements and themes, with personal data taken out and every submission accounted for.
public struct Normaliser: Sendable {
  let codebook: Codebook
  let decisions: [Decision]
  let key: PseudonymKey
  let organisations: OrganisationMatcher
  let meetings: MeetingMatcher
  let coder: ThemeCoder
  let themeNames: ThemeNames
  /// What was learned from the decisions; nil when that is nothing.
  let learned: LearnedLayer?
  let checklist: ChecklistCoder

  /// A normaliser for a codebook, with what people decided and the key of the pseudonyms.
  public init(codebook: Codebook, decisions: [Decision], key: PseudonymKey) {
    self.codebook = codebook
    self.decisions = decisions
    self.key = key
    organisations = OrganisationMatcher(codebook: codebook)
    meetings = MeetingMatcher(codebook: codebook)
    coder = ThemeCoder(codebook: codebook)
    themeNames = ThemeNames(codebook: codebook)
    learned = LearnedLayer(DecisionBook(decisions, codebook: codebook).codings, coder: coder, codebook: codebook)
    checklist = ChecklistCoder(codebook.checklist)
  }

  /// The consultation in codes. The order of `readings` does not matter.
  ///
  /// - Parameter redactor: one for these readings, where the caller has it; making one takes time.
  public func normalise(_ readings: [FileReading], redactor: Redactor? = nil) -> CodedConsultation {
    let submissions = readings.sorted(by: FileOrder.precedes).flatMap { reading in
      reading.submissions.sorted { $0.source.row < $1.source.row }
    }
    let statuses = SubmissionStatuses(submissions)
    var work = NormaliserRun(self, redactor: redactor ?? Redactor(codebook: codebook, readings: readings))
    for (index, submission) in submissions.enumerated() {
      work.add(submission, status: statuses.statuses[index], identity: statuses.identities[index])
    }
    return work.finished()
  }
}
