/// Who says something, and in which file: what all rows of one submission have in common.
public struct Speaker: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// The pseudonym of the respondent.
  public var respondent: Pseudonym
  /// The file.
  public var file: SourceFile
  /// The organisation that the respondent counts for.
  public var organisation: Code<Organisation>?

  /// Who says something in `file`.
  public init(round: Code<Round>, respondent: Pseudonym, file: SourceFile, organisation: Code<Organisation>?) {
    self.round = round
    self.respondent = respondent
    self.file = file
    self.organisation = organisation
  }
}

/// A row of which a speaker says something: who says it is kept once, however many rows that are.
public protocol SpokenRow {
  /// Who says it, and in which file.
  var speaker: Shared<Speaker> { get set }
  /// The row of the file.
  var row: Int { get set }
}

/// An answer to one of the eight questions with its themes: a row of `antwoorden.csv`.
public struct CodedAnswer: Hashable, Sendable, SpokenRow {
  /// Who answers, and in which file.
  public var speaker: Shared<Speaker>
  @usableFromInline var said: Shared<Said>
  /// The row of the file.
  public var row: Int
  /// The pseudonym of the answer.
  public var pseudonym: Pseudonym

  /// What is answered to a question, whoever does.
  public struct Said: Hashable, Sendable {
    /// The question, one of the eight.
    public var question: Code<Question>
    /// What was answered, redacted.
    public var text: RedactedText
    /// Categories, in reporting order.
    public var themes: [Code<Theme>] = []
    /// Sub-themes, in reporting order; each one's category is among `themes`.
    public var subthemes: [Code<Theme>] = []
    /// How the themes were found.
    public var method = CodingMethod.noTheme
    /// The terms or the decision that gave them, in words.
    public var rule = ""
    /// The points of the national checklist that its words speak of, in the order of the codebook.
    public var checklist: [Code<ChecklistItem>] = []

    /// An answer under no theme.
    public init(question: Code<Question>, text: RedactedText) {
      self.question = question
      self.text = text
    }
  }

  /// What somebody answers, on a row of the file.
  public init(_ said: Shared<Said>, by speaker: Shared<Speaker>, row: Int, pseudonym: Pseudonym) {
    self.speaker = speaker
    self.said = said
    self.row = row
    self.pseudonym = pseudonym
  }

  /// A coded answer.
  public init(
    round: Code<Round>, pseudonym: Pseudonym, respondent: Pseudonym, source: Provenance, organisation: Code<Organisation>?,
    question: Code<Question>, text: RedactedText, themes: [Code<Theme>], subthemes: [Code<Theme>], method: CodingMethod, rule: String
  ) {
    var said = Said(question: question, text: text)
    (said.themes, said.subthemes, said.method, said.rule) = (themes, subthemes, method, rule)
    let speaker = Speaker(round: round, respondent: respondent, file: source.file, organisation: organisation)
    self.init(Shared(said), by: Shared(speaker), row: source.row, pseudonym: pseudonym)
  }
}

/// What one respondent said about one overleg: a row of `overlegoordelen.csv`.
public struct CodedJudgement: Hashable, Sendable, SpokenRow {
  /// Who answers, and in which file.
  public var speaker: Shared<Speaker>
  @usableFromInline var said: Shared<Said>
  /// The row of the file.
  public var row: Int

  /// What is said about an overleg, whoever does.
  public struct Said: Hashable, Sendable {
    /// The overleg as written and what it was matched to.
    public var meeting: Match<Meeting>
    /// What was said.
    public var verdict: Verdict

    /// A verdict on an overleg.
    public init(meeting: Match<Meeting>, verdict: Verdict) {
      self.meeting = meeting
      self.verdict = verdict
    }
  }

  /// Which of the things said this is: rows of one consultation that say the same have it in common as a rule. Its order is of chance.
  @inlinable
  public var saidIdentity: ObjectIdentifier { said.identity }

  /// What somebody says about an overleg, on a row of the file.
  public init(_ said: Shared<Said>, by speaker: Shared<Speaker>, row: Int) {
    self.speaker = speaker
    self.said = said
    self.row = row
  }

  /// A coded judgement.
  public init(
    round: Code<Round>, respondent: Pseudonym, source: Provenance, organisation: Code<Organisation>?, meeting: Match<Meeting>,
    verdict: Verdict
  ) {
    let speaker = Speaker(round: round, respondent: respondent, file: source.file, organisation: organisation)
    self.init(Shared(Said(meeting: meeting, verdict: verdict)), by: Shared(speaker), row: source.row)
  }
}

/// An answer to a question outside the eight and the matrix: a statement, a choice, a top-3 or a remark.
public struct CodedChoice: Hashable, Sendable, SpokenRow {
  /// Who answers, and in which file.
  public var speaker: Shared<Speaker>
  @usableFromInline var said: Shared<Said>
  /// The row of the file.
  public var row: Int

  /// What is answered to a question, whoever does.
  public struct Said: Hashable, Sendable {
    /// The question.
    public var question: Code<Question>
    /// What was answered, redacted.
    public var text: RedactedText
    /// For a statement or a choice the code of the closed list; nil when the words are not in the list, and for free text.
    public var choice: Code<Choice>?
    /// For a top-3 the themes in the order given, for free text the themes it was coded to; otherwise empty.
    public var themes: [Code<Theme>] = []
    /// The points of the national checklist that free text speaks of, in the order of the codebook.
    public var checklist: [Code<ChecklistItem>] = []

    /// An answer of which only the words are known.
    public init(question: Code<Question>, text: RedactedText) {
      self.question = question
      self.text = text
    }
  }

  /// Which of the things said this is: rows of one consultation that say the same have it in common as a rule. Its order is of chance.
  @inlinable
  public var saidIdentity: ObjectIdentifier { said.identity }

  /// What somebody answers, on a row of the file.
  public init(_ said: Shared<Said>, by speaker: Shared<Speaker>, row: Int) {
    self.speaker = speaker
    self.said = said
    self.row = row
  }

  /// A coded answer to a question outside the eight.
  public init(
    round: Code<Round>, respondent: Pseudonym, source: Provenance, organisation: Code<Organisation>?, question: Code<Question>,
    text: RedactedText, choice: Code<Choice>? = nil, themes: [Code<Theme>] = []
  ) {
    var said = Said(question: question, text: text)
    (said.choice, said.themes) = (choice, themes)
    let speaker = Speaker(round: round, respondent: respondent, file: source.file, organisation: organisation)
    self.init(Shared(said), by: Shared(speaker), row: source.row)
  }
}
