internal import Consultation

/// What submissions that follow each other came to, with what must be known to join it to what the next ones came to.
struct CodedPart: Sendable {
  /// Respondents, answers, judgements and choices.
  private(set) var rows: CodedConsultation
  private(set) var worklist: Worklist
  private(set) var campaigns: CampaignFinder
  /// The decisions, and which of them were needed.
  private(set) var book: DecisionBook
  private(set) var problems: [Note]

  /// What a person may want to know about a submission.
  struct Note: Sendable {
    /// The place of the submission among the respondents.
    var submission: Int
    let problem: Problem
  }

  init(rows: CodedConsultation, worklist: Worklist, campaigns: CampaignFinder, book: DecisionBook, problems: [Note]) {
    self.rows = rows
    self.worklist = worklist
    self.campaigns = campaigns
    self.book = book
    self.problems = problems
  }

  /// Joins what the submissions after these came to, and takes their rows.
  mutating func append(_ next: inout CodedPart) {
    let (submissions, answers) = (rows.respondents.count, rows.answers.count)
    rows.respondents.append(moving: &next.rows.respondents)
    rows.answers.append(moving: &next.rows.answers)
    rows.judgements.append(moving: &next.rows.judgements)
    rows.choices.append(moving: &next.rows.choices)
    worklist.append(next.worklist)
    campaigns.append(next.campaigns, from: answers, of: rows.answers)
    book.formUse(next.book)
    problems += next.problems.map { Note(submission: submissions + $0.submission, problem: $0.problem) }
  }

  /// What is wrong with the decisions, what there is to know about submissions, and which decisions nothing needed.
  ///
  /// - Parameter others: more about submissions, in their order; it comes before what else there is to know about the same one.
  func problems(with others: [Note]) -> [Problem] {
    var result = book.problems
    result.reserveCapacity(result.count + problems.count + others.count)
    var waiting = others[...]
    for note in problems {
      while let other = waiting.first, other.submission <= note.submission { result.append(waiting.removeFirst().problem) }
      result.append(note.problem)
    }
    result += waiting.map(\.problem)
    result += book.unused
    return result
  }
}
