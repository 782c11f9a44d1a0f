/// One filled-in questionnaire as an export holds it, before anything is decided about it.
public struct Submission: Hashable, Sendable {
  /// The round it belongs to.
  public var round: Code<Round>
  /// The file and the first row it stands in.
  public var source: Provenance
  /// The number that the survey tool gave this submission; unique within its file, no identity of a person.
  public var toolID: RawText?
  /// The respondent's id within the round, where the office keeps one. An e-mail address, when there is one, identifies before it.
  public var respondentID: RawText?
  /// When it was sent in, on the respondent's wall clock.
  public var submittedAt: LocalTime?
  /// Whether the survey tool says that it was finished.
  public var completion: Completion
  /// Who sent it.
  public var respondent: RespondentDetails
  /// What was answered: at most one entry per cell, empty cells left out, in the order of the file.
  public var answers: [Answer]

  /// A submission.
  public init(
    round: Code<Round>, source: Provenance, toolID: RawText? = nil, respondentID: RawText? = nil, submittedAt: LocalTime? = nil,
    completion: Completion = .finished, respondent: RespondentDetails = RespondentDetails(), answers: [Answer] = []
  ) {
    self.round = round
    self.source = source
    self.toolID = toolID
    self.respondentID = respondentID
    self.submittedAt = submittedAt
    self.completion = completion
    self.respondent = respondent
    self.answers = answers
  }

  /// Whether a submission was finished.
  public enum Completion: Hashable, Sendable {
    case finished
    case unfinished
    /// The tool itself marks it as a preview or a test.
    case preview
  }
}

/// Who sent a submission, as written. An empty or blank cell is nil.
public struct RespondentDetails: Hashable, Sendable {
  /// The e-mail address.
  public var email: RawText?
  /// The person's name.
  public var name: RawText?
  /// The person's function: typed, and hardly ever what another one typed.
  public var function: RawText?
  /// What many respondents have in common, kept once; nil when nothing of it is said.
  public var background: Shared<Background>?

  /// What a respondent says of the place from which he answers, and how.
  public struct Background: Hashable, Sendable {
    /// The organisation cell.
    public var organisation: RawText?
    /// The level cell.
    public var level: RawText?
    /// On behalf of the organisation, or in person.
    public var capacity: RawText?
    /// Whether the respondent may be quoted.
    public var consent: RawText?

    /// Nothing is said.
    public init() {}
  }

  /// Details of a respondent.
  public init(
    organisation: RawText? = nil, level: RawText? = nil, email: RawText? = nil, name: RawText? = nil, function: RawText? = nil,
    capacity: RawText? = nil, consent: RawText? = nil
  ) {
    self.email = email
    self.name = name
    self.function = function
    var background = Background()
    (background.organisation, background.level) = (organisation, level)
    (background.capacity, background.consent) = (capacity, consent)
    if background != Background() { self.background = Shared(background) }
  }
}

/// What one submission says to one question.
public struct Answer: Hashable, Sendable {
  /// What is said, kept once when many say the same.
  public var said: Shared<Said>
  /// The row it stands in; in the long format every answer has its own.
  public var row: Int

  /// What is said to a question, whoever does and wherever.
  public struct Said: Hashable, Sendable {
    /// The question.
    public var question: Code<Question>
    /// For a matrix, the row of the matrix: the name of the overleg that is judged.
    public var subject: RawText?
    /// What was typed, or the ticked options.
    public var content: Content
  }

  /// An answer.
  public init(question: Code<Question>, row: Int, subject: RawText? = nil, content: Content) {
    said = Shared(Said(question: question, subject: subject, content: content))
    self.row = row
  }

  /// An answer that says what others say too.
  public init(_ said: Shared<Said>, row: Int) { (self.said, self.row) = (said, row) }

  /// The question.
  public var question: Code<Question> { said.value.question }
  /// For a matrix, the row of the matrix: the name of the overleg that is judged.
  public var subject: RawText? { said.value.subject }
  /// What was typed, or the ticked options.
  public var content: Content {
    get { said.value.content }
    set { said.value.content = newValue }
  }

  /// What an answer holds.
  public enum Content: Hashable, Sendable {
    /// What was typed. Never blank.
    case text(RawText)
    /// The options that were ticked, in the order of the file, a typed 'Anders' among them. Never empty.
    case options([RawText])

    /// The content as one text: ticked options joined by `; `.
    public var text: RawText {
      switch self {
      case .text(let text): text
      case .options(let options): RawText(options.map { $0.read() }.joined(separator: "; "))
      }
    }

    /// What was typed as one part, or each ticked option.
    public var parts: [RawText] {
      switch self {
      case .text(let text): [text]
      case .options(let options): options
      }
    }
  }
}

/// A row that could not become a submission, or a cell that could not become an answer: a row of `afgekeurd.csv`.
public struct Rejection: Hashable, Sendable {
  /// Where it stands.
  public let source: Provenance
  /// The heading of the column; nil for the whole row.
  public let column: RawText?
  /// Why, and what to do.
  public let problem: Problem

  /// A rejected row, or with a column a rejected cell.
  public init(source: Provenance, column: RawText? = nil, problem: Problem) {
    self.source = source
    self.column = column
    self.problem = problem
  }
}
