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

  /// The consultation in codes, of which `jobs` tasks make a part each. What comes out depends neither on them nor on the order of the files.
  ///
  /// Afterwards the submissions are gone from `readings`: they are let go of when they are in codes.
  ///
  /// - Parameter redactor: one for these readings, where the caller has it; making one takes time.
  public func normalise(_ readings: inout [FileReading], redactor: Redactor? = nil, jobs: Int) async -> CodedConsultation {
    await normalise(&readings, redactor: redactor, jobs: jobs, fewestPerTask: Self.fewestPerTask)
  }

  /// The fewest submissions for which a task of its own pays: every task looks up the words that it meets for itself.
  private static let fewestPerTask = 150

  func normalise(
    _ readings: inout [FileReading], redactor: Redactor?, jobs: Int, fewestPerTask: Int
  ) async -> CodedConsultation {
    let redactor = redactor ?? Redactor(codebook: codebook).knowing(readings)
    let submissions = FileOrder.submissions(of: readings)
    for place in readings.indices { readings[place].forgetSubmissions() }
    let parts = EvenParts.of(submissions, max(1, min(jobs, submissions.count / fewestPerTask)))
    let alone = await together(parts.count, jobs: jobs) { part in { LoneSubmission.all(submissions, at: parts[part], key) } }
      .reduce(into: []) { $0 += $1 }
    let statuses = SubmissionStatuses(submissions, alone)
    let coded = await together(parts.count, jobs: jobs) { part in
      { codedPart(parts[part], of: submissions, alone, statuses, redactor) }
    }
    guard let whole = coded.joined(by: { $0.append(&$1) }) else { preconditionFailure("There is a part, if an empty one.") }
    return consultation(whole, alone, statuses)
  }

  /// Codes the submissions at places that follow each other.
  private func codedPart(
    _ places: Range<Int>, of submissions: [Submission], _ alone: [LoneSubmission], _ statuses: SubmissionStatuses, _ redactor: Redactor
  ) -> CodedPart {
    var run = NormaliserRun(self, TextMemo(TextReader(self, redactor)))
    // Behind the first part come all others.
    run.reserve(for: places.lowerBound == 0 ? submissions[...] : submissions[places])
    for place in places { run.add(submissions, at: place, by: alone[place].respondent, status: statuses.statuses[place]) }
    return run.takePart()
  }

  private func consultation(_ whole: CodedPart, _ alone: [LoneSubmission], _ statuses: SubmissionStatuses) -> CodedConsultation {
    var result = whole.rows
    result.campaigns = whole.campaigns.campaigns(of: result.answers)
    result.worklist = whole.worklist.sorted
    result.problems =
      whole.problems(with: OtherOrganisations.notes(statuses.persons, among: result.respondents))
      + SharedNumbers.problems(statuses, alone, among: result.respondents)
    return result
  }
}
