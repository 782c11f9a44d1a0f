internal import Consultation

/// Gathers the cells of one submission into answers.
struct SubmissionBuilder {
  /// The submission so far.
  private(set) var submission: Submission
  /// The answers that were added as they are kept.
  private(set) var settled = SettledAnswers()
  /// Cells that could not become an answer.
  private(set) var rejections: [Rejection] = []
  private var background = RespondentDetails.Background()
  private var chosen: [Code<Question>: ChosenOptions] = [:]
  private var plain: [AnswerKey: (place: Int, text: String)] = [:]
  /// The rows that details of the respondent come from, where these are not the first of the submission.
  private var attributeRows: [Code<Question>.Attribute: Int] = [:]
  private let precedence: Precedence

  /// Which of two cells for the same thing counts.
  enum Precedence {
    /// The first: they stand in columns of one row.
    case earlier
    /// The last: they stand in rows below each other.
    case later
  }

  private struct AnswerKey: Hashable {
    var question: Code<Question>
    var subject: String?
  }

  /// An empty submission that begins at `source`.
  init(round: Code<Round>, source: Provenance, precedence: Precedence = .earlier) {
    submission = Submission(round: round, source: source)
    self.precedence = precedence
  }

  /// Adds the submission to those before it, when all cells are in, and what was rejected to what was; a finished one in which nothing was
  /// answered is rejected. Everything in it that was said before in its file is what was kept of it then. It is the last thing that a
  /// builder does.
  mutating func finish(keepingIn once: inout SaidOnce, into submissions: inout [Submission], rejections others: inout [Rejection]) {
    settleOptions()
    once.keep(&submission, settled: settled)
    submission.respondent.background = once.kept(background)
    others += rejections
    rejections = []
    if submission.answers.isEmpty, submission.completion == .finished {
      let source = submission.source
      others.append(Rejection(source: source, problem: Problem(.rowWithoutAnswer, file: source.file, row: source.row)))
    } else {
      // Moved, not copied: a copy would retain all that it says.
      var finished = Submission(round: "", source: Provenance(file: SourceFile(""), row: 0))
      swap(&finished, &submission)
      submissions.append(consume finished)
    }
  }

  /// Makes room for so many answers.
  mutating func expect(answers count: Int) { if count > 0 { submission.answers.reserveCapacity(count) } }

  /// Adds an answer as it is kept, where no other cell can hold one to the same question.
  mutating func add(_ said: Shared<Answer.Said>, row: Int) {
    settled.insert(submission.answers.count)
    submission.answers.append(Answer(said, row: row))
  }

  /// Adds a cell as it stands. Of two different answers to the same question one is rejected.
  mutating func add(_ text: String, to meaning: ColumnMeaning, row: Int, heading: String) {
    let key = AnswerKey(question: meaning.question, subject: meaning.subject.map(HeadingText.key))
    guard let earlier = plain[key] else {
      plain[key] = (submission.answers.count, text)
      submission.answers.append(meaning.answer(text, row: row))
      return
    }
    if earlier.text == text { return }
    rejectOne(of: submission.answers[earlier.place].row, row, heading: heading, question: meaning.question.rawValue)
    if precedence == .later {
      plain[key] = (earlier.place, text)
      submission.answers[earlier.place].row = row
      submission.answers[earlier.place].content = .text(RawText(text))
    }
  }

  /// Rejects the one of two different cells for the same thing that does not count.
  private mutating func rejectOne(of earlier: Int, _ later: Int, heading: String, question: String) {
    switch precedence {
    case .earlier: reject(.overruledCell, row: later, heading: heading, values: [.word(question)])
    case .later: reject(.overruledRow, row: earlier, heading: heading, values: [.word(question), .number(later)])
    }
  }

  /// Adds options of a question as they were typed or stood in a list.
  mutating func add(options: [String], to question: Code<Question>, row: Int) {
    if options.isEmpty { return }
    for option in options { chosen[question, default: ChosenOptions()].add(RawText(option), row: row) }
    beginAnswer(to: question, row: row)
  }

  /// Gives an option of a question a place: 1 for a tick or the best, 0 for one that was not chosen. Of two different places one is rejected.
  mutating func add(option: String, place: Int, to question: Code<Question>, row: Int, heading: String) {
    // Where the first cell counts, what was not chosen overrules nothing.
    if place == 0, precedence == .earlier { return }
    let other = chosen[question, default: ChosenOptions()].mark(RawText(option), place: place, row: row, later: precedence == .later)
    if let other { rejectOne(of: other, row, heading: heading, question: question.rawValue) }
    if place > 0 { beginAnswer(to: question, row: row) }
  }

  /// Gives the options of a question their place among the answers, at the first that is chosen.
  private mutating func beginAnswer(to question: Code<Question>, row: Int) {
    guard chosen[question]?.answer == nil else { return }
    chosen[question]?.answer = submission.answers.count
    submission.answers.append(Answer(question: question, row: row, content: .options([])))
  }

  /// Fills in what is chosen. Where later rows took back every option there is no answer.
  private mutating func settleOptions() {
    var empty: [Int] = []
    for options in chosen.values {
      guard let place = options.answer else { continue }
      let parts = options.parts
      if parts.isEmpty { empty.append(place) } else { submission.answers[place].content = .options(parts) }
    }
    for place in empty.sorted(by: >) { submission.answers.remove(at: place) }
  }

  /// Fills in something about the respondent; of different cells one counts, of a name all parts.
  mutating func set(_ attribute: Code<Question>.Attribute, _ text: String, row: Int, heading: String) {
    let raw = RawText(text)
    let later = precedence == .later
    let filling: Filling
    switch attribute {
    case .organisation: filling = Self.fill(&background.organisation, with: raw, later: later)
    case .level: filling = Self.fill(&background.level, with: raw, later: later)
    case .email: filling = Self.fill(&submission.respondent.email, with: raw, later: later) { $0.lowercased() }
    case .function: filling = Self.fill(&submission.respondent.function, with: raw, later: later)
    case .capacity: filling = Self.fill(&background.capacity, with: raw, later: later)
    case .consent: filling = Self.fill(&background.consent, with: raw, later: later)
    case .name:
      let earlier = submission.respondent.name.map { $0.read() + " " } ?? ""
      submission.respondent.name = RawText(earlier + text)
      return
    case .respondent:
      if submission.respondentID == nil { submission.respondentID = raw }
      return
    case .submittedAt, .finished: return
    }
    if filling == .same { return }
    // Most come from the first row of the submission.
    let first = submission.source.row
    if filling == .other { rejectOne(of: attributeRows[attribute] ?? first, row, heading: heading, question: attribute.rawValue) }
    if filling == .new && row != first || filling == .other && later { attributeRows[attribute] = row }
  }

  /// What became of a cell about the respondent.
  private enum Filling {
    /// It is the first.
    case new
    /// It says what the one before says.
    case same
    /// It says something else.
    case other
  }

  /// Fills in a detail that is still empty, and with `later` also another one. Details are the same that `folded` makes the same.
  private static func fill(
    _ detail: inout RawText?, with text: RawText, later: Bool, folded: (String) -> String = { $0 }
  ) -> Filling {
    guard let earlier = detail else {
      detail = text
      return .new
    }
    if folded(earlier.read()) == folded(text.read()) { return .same }
    if later { detail = text }
    return .other
  }

  mutating func set(toolID: String) { submission.toolID = RawText(toolID) }

  mutating func set(submittedAt: LocalTime) { if submission.submittedAt == nil { submission.submittedAt = submittedAt } }

  /// Unfinished and preview overrule finished.
  mutating func set(completion: Submission.Completion) { if submission.completion == .finished { submission.completion = completion } }

  mutating func reject(_ kind: ProblemKind, row: Int, heading: String, values: [Problem.Value] = []) {
    let source = Provenance(file: submission.source.file, row: row)
    rejections.append(
      Rejection(
        source: source, column: RawText(heading),
        problem: Problem(kind, file: source.file, row: row, column: RawText(heading), values: values)))
  }
}

extension ColumnMeaning {
  /// The answer that a text is in a column with this meaning.
  func answer(_ text: String, row: Int) -> Answer {
    Answer(question: question, row: row, subject: subject.map { RawText($0) }, content: .text(RawText(text)))
  }
}
