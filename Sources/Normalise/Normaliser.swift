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
    let work = Work(self, readings, redactor)
    return coded(work, work.memo(self))
  }

  /// The consultation in codes, of which the texts are read by `jobs` tasks. What comes out does not depend on them.
  ///
  /// Afterwards the submissions are gone from `readings`: each is let go of as soon as it is in codes.
  public func normalise(_ readings: inout [FileReading], redactor: Redactor? = nil, jobs: Int) async -> CodedConsultation {
    let work = Work(self, readings, redactor)
    for place in readings.indices { readings[place].forgetSubmissions() }
    var memo = work.memo(self)
    if jobs > 1, work.submissions.count > Self.fewestPerTask {
      for part in await read(work, jobs: jobs) { memo.formUnion(part) }
    }
    return coded(consume work, consume memo)
  }

  /// The submissions in the order in which they count, with what becomes of each.
  private struct Work: Sendable {
    private(set) var submissions: [Submission]
    let statuses: SubmissionStatuses
    let redactor: Redactor

    init(_ normaliser: Normaliser, _ readings: [FileReading], _ redactor: Redactor?) {
      submissions = []
      for reading in readings.sorted(by: FileOrder.precedes) {
        let own = reading.submissions
        // As a rule they stand in order, and the first file may be all there is.
        let isInOrder = own.indices.dropFirst().allSatisfy { own[$0 - 1].source.row <= own[$0].source.row }
        let inOrder = isInOrder ? own : own.sorted { $0.source.row < $1.source.row }
        if submissions.isEmpty { submissions = inOrder } else { submissions += inOrder }
      }
      statuses = SubmissionStatuses(submissions)
      self.redactor = redactor ?? Redactor(codebook: normaliser.codebook, readings: readings)
    }

    /// Lets go of what a submission says.
    mutating func forgetAnswers(of index: Int) { submissions[index].answers = [] }

    func memo(_ normaliser: Normaliser) -> TextMemo { TextMemo(TextReader(normaliser, redactor)) }
  }

  /// The fewest submissions for which a task of its own pays: every task looks up the words that it meets for itself.
  private static let fewestPerTask = 150

  /// Reads the texts of the submissions that count, in as many parts as there are tasks.
  private func read(_ work: Work, jobs: Int) async -> [TextMemo.Contents] {
    let size = max(Self.fewestPerTask, (work.submissions.count + jobs - 1) / jobs)
    let kinds = NormaliserRun.QuestionPlan.all(codebook)
    let starts = Array(stride(from: 0, to: work.submissions.count, by: size))
    return await together(starts.count, jobs: jobs) { part in
      {
        var memo = work.memo(self)
        for index in starts[part]..<min(starts[part] + size, work.submissions.count) where work.statuses.statuses[index] == .counted {
          for answer in work.submissions[index].answers where kinds[answer.question]?.needsText == true {
            _ = memo.number(of: answer.content)
          }
        }
        return memo.contents
      }
    }
  }

  private func coded(_ work: consuming Work, _ memo: consuming TextMemo) -> CodedConsultation {
    var run = NormaliserRun(self, memo)
    run.reserve(for: work.submissions)
    for index in work.submissions.indices {
      run.add(work.submissions[index], status: work.statuses.statuses[index], identity: work.statuses.identities[index])
      work.forgetAnswers(of: index)
    }
    return run.finished()
  }
}
