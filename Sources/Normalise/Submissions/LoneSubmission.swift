internal import Consultation

/// What a submission is by itself, before it is set beside any other.
struct LoneSubmission: Sendable {
  /// Who sent it, or which row it is when nobody can tell who did.
  let respondent: Pseudonym
  /// Whether an e-mail address or an id says who sent it.
  let isIdentified: Bool
  /// Whether a short number alone says who sent it: survey tools number the submissions of every form from 1 on.
  let isNumbered: Bool
  /// Counted, test or unfinished.
  let status: SubmissionStatus

  init(_ submission: borrowing Submission, _ key: PseudonymKey) {
    let identity = Identity(submission)
    switch identity {
    case .email(let address): respondent = key.pseudonym("respondent", "e-mail", address)
    case .id(let id): respondent = key.pseudonym("respondent", "id", id)
    case nil:
      respondent = key.pseudonym(
        "respondent", "rij", submission.round.rawValue, submission.source.file.path, String(submission.source.row))
    }
    isIdentified = identity != nil
    isNumbered = if case .id(let id)? = identity { id.utf8.count < 7 && WholeNumber.read(id) != nil } else { false }
    status = TestMark.marks(submission) ? .test : submission.completion == .unfinished ? .unfinished : .counted
  }

  /// What each of the submissions at these places is by itself.
  static func all(_ submissions: [Submission], at places: Range<Int>, _ key: PseudonymKey) -> [LoneSubmission] {
    // Not one by one from a slice: a submission is large, and taking it out retains all that it says.
    submissions.withUnsafeBufferPointer { submissions in places.map { LoneSubmission(submissions[$0], key) } }
  }
}
