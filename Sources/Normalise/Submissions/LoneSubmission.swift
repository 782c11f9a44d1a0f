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

  init(_ submission: Submission, _ key: PseudonymKey) {
    self.init([submission], at: 0, key, isOfTest: TestMark.stands(in: submission.respondent.background?.value.organisation))
  }

  // By its place, not taken out: a submission is large, and a copy retains all that it says.
  private init(_ submissions: [Submission], at place: Int, _ key: PseudonymKey, isOfTest: Bool) {
    let identity = Identity(email: submissions[place].respondent.email, id: submissions[place].respondentID)
    switch identity {
    case .email(let address): respondent = key.pseudonym("respondent", "e-mail", address)
    case .id(let id): respondent = key.pseudonym("respondent", "id", id)
    case nil:
      respondent = key.pseudonym(
        "respondent", "rij", submissions[place].round.rawValue, submissions[place].source.file.path,
        String(submissions[place].source.row))
    }
    isIdentified = identity != nil
    isNumbered = if case .id(let id)? = identity { id.utf8.count < 7 && WholeNumber.read(id) != nil } else { false }
    let isTest =
      submissions[place].completion == .preview || isOfTest
      || TestMark.stands(in: submissions[place].respondent.name) || TestMark.stands(in: submissions[place].respondent.email)
    status = isTest ? .test : submissions[place].completion == .unfinished ? .unfinished : .counted
  }

  /// What each of the submissions at these places is by itself.
  static func all(_ submissions: [Submission], at places: Range<Int>, _ key: PseudonymKey) -> [LoneSubmission] {
    var known = SharedMemo<RespondentDetails.Background, Bool>()
    return places.map { place in
      let isOfTest = submissions[place].respondent.background.map { background in
        if let known = known[background] { return known }
        let found = TestMark.stands(in: background.value.organisation)
        known.keep(found, of: background)
        return found
      }
      return LoneSubmission(submissions, at: place, key, isOfTest: isOfTest ?? false)
    }
  }
}
