/// A consultation after normalisation: codes instead of names, redacted text, and every submission accounted for.
public struct CodedConsultation: Sendable {
  /// One per submission that was read, counted or not, in the order of round, file and row.
  public var respondents: [CodedRespondent]
  /// The answers of counted respondents to the eight questions, in the order of `respondents`, then of the questions.
  public var answers: [CodedAnswer]
  /// What counted respondents said about overleggen, one per respondent and overleg.
  public var judgements: [CodedJudgement]
  /// Answers to every other question, of counted respondents.
  public var choices: [CodedChoice]
  /// Identical texts sent by several respondents.
  public var campaigns: [Campaign]
  /// What a person should look at, most valuable first.
  public var worklist: [WorklistEntry]
  /// What a person may want to know or repair.
  public var problems: [Problem]

  /// A coded consultation.
  public init(
    respondents: [CodedRespondent] = [], answers: [CodedAnswer] = [], judgements: [CodedJudgement] = [], choices: [CodedChoice] = [],
    campaigns: [Campaign] = [], worklist: [WorklistEntry] = [], problems: [Problem] = []
  ) {
    self.respondents = respondents
    self.answers = answers
    self.judgements = judgements
    self.choices = choices
    self.campaigns = campaigns
    self.worklist = worklist
    self.problems = problems
  }
}

/// A name as written and what it was matched to.
public struct Match<Subject>: Hashable, Sendable {
  /// What was written, redacted.
  public var input: RedactedText
  /// The code, or nil when it is not known.
  public var code: Code<Subject>?
  /// How it was matched.
  public var link: Link

  /// A match.
  public init(input: RedactedText, code: Code<Subject>?, link: Link) {
    self.input = input
    self.code = code
    self.link = link
  }
}

/// How a name was matched; the column `koppeling`.
public enum Link: String, Hashable, Sendable, CaseIterable {
  case exact
  case alias
  case near = "benaderd"
  case decision = "besluit"
  case unknown = "onbekend"
}

/// What became of a submission; the column `status`.
public enum SubmissionStatus: String, Hashable, Sendable, CaseIterable {
  case counted = "geteld"
  case replaced = "vervangen"
  case test
  case unfinished = "onvolledig"
  case duplicate = "dubbel"
}

/// On whose behalf somebody answered.
public enum Capacity: String, Hashable, Sendable {
  case organisation = "organisatie"
  case personal = "persoonlijk"
}

/// A submission with codes: a row of `respondenten.csv`.
public struct CodedRespondent: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// The pseudonym of the person.
  public var pseudonym: Pseudonym
  /// The first row of the submission.
  public var source: Provenance
  /// When it was sent in.
  public var submittedAt: LocalTime?
  /// The organisations the cell names: one as a rule, none when the cell is empty, several for 'politie en OM'.
  public var organisations: [Match<Organisation>]
  /// The level, when the cell names one that is known.
  public var level: Level?
  /// On whose behalf, when it was said.
  public var capacity: Capacity?
  /// Whether the respondent agreed to being quoted.
  public var mayBeQuoted: Bool
  /// What became of it.
  public var status: SubmissionStatus

  /// A coded respondent.
  public init(
    round: Code<Round>, pseudonym: Pseudonym, source: Provenance, submittedAt: LocalTime? = nil,
    organisations: [Match<Organisation>] = [], level: Level? = nil, capacity: Capacity? = nil, mayBeQuoted: Bool = false,
    status: SubmissionStatus
  ) {
    self.round = round
    self.pseudonym = pseudonym
    self.source = source
    self.submittedAt = submittedAt
    self.organisations = organisations
    self.level = level
    self.capacity = capacity
    self.mayBeQuoted = mayBeQuoted
    self.status = status
  }

  /// The first organisation that is known: the one that the respondent counts for.
  @inlinable
  public var organisation: Code<Organisation>? {
    for match in organisations { if let code = match.code { return code } }
    return nil
  }
}

/// How an answer got its themes; the column `methode`.
public enum CodingMethod: String, Hashable, Sendable, CaseIterable {
  /// Terms of the lexicon.
  case lexicon
  /// What was learned from decisions, where the lexicon found nothing.
  case learned = "geleerd"
  /// A person decided.
  case decision = "besluit"
  /// Nothing matched.
  case noTheme = "geen-thema"
  /// The answer only says that there is none.
  case noAnswer = "geen-antwoord"
}

/// What is said about an overleg; the column `oordeel`.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  case needed = "nodig"
  case superfluous = "overbodig"
  case merge = "samenvoegen"
  case noOpinion = "geen-mening"
}

/// The same text sent by several respondents.
public struct Campaign: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// The question.
  public var question: Code<Question>
  /// The text, redacted, as the first respondent sent it.
  public var text: RedactedText
  /// The pseudonyms of the answers, in the order of the input.
  public var answers: [Pseudonym]

  /// A campaign.
  public init(round: Code<Round>, question: Code<Question>, text: RedactedText, answers: [Pseudonym]) {
    self.round = round
    self.question = question
    self.text = text
    self.answers = answers
  }
}

/// Something for a person to decide: a row of `werklijst.csv`.
public struct WorklistEntry: Hashable, Sendable {
  /// What is to be decided.
  public var kind: Kind
  /// What was written, redacted.
  public var input: RedactedText
  /// Proposed codes, best first.
  public var proposals: [String]
  /// How good the best proposal is, 0 to 1; 0 without a proposal.
  public var score: Double
  /// How many rows it would settle.
  public var count: Int
  /// Why a person should look at it.
  public var reason: Reason
  /// For a coding the questions that it answers, in the order of the input.
  public var questions: [Code<Question>]

  /// An entry of the worklist.
  public init(
    kind: Kind, input: RedactedText, proposals: [String], score: Double, count: Int, reason: Reason = .unknown,
    questions: [Code<Question>] = []
  ) {
    self.kind = kind
    self.input = input
    self.proposals = proposals
    self.score = score
    self.count = count
    self.reason = reason
    self.questions = questions
  }

  /// Why a person should look at something; the column `aanleiding`.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// A name that is not known.
    case unknown = "niet-herkend"
    /// An answer without a theme.
    case noTheme = "geen-thema"
    /// An answer to which only the learned layer gave a theme.
    case learned = "geleerd"
    /// An answer to which the lexicon and the learned layer gave different themes.
    case disagreement = "verschil"
  }

  /// What is to be decided; the column `soort`.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case organisation = "organisatie"
    case meeting = "overleg"
    case level = "niveau"
    case coding = "codering"
  }
}

/// A word, or two words next to each other, that the answers without a theme hold more often than the others: a row of `voorstellen.csv`.
public struct TermProposal: Hashable, Sendable {
  /// The word or words as they are written most often, without capitals and accents.
  public var term: RedactedText
  /// How many different answers without a theme hold it.
  public var answers: Int
  /// How many different answers with a theme hold it.
  public var elsewhere: Int
  /// The log-likelihood ratio G².
  public var keyness: Double
  /// Some of the answers without a theme that hold it.
  public var examples: [Pseudonym]

  /// A proposal for the lexicon.
  public init(term: RedactedText, answers: Int, elsewhere: Int, keyness: Double, examples: [Pseudonym]) {
    self.term = term
    self.answers = answers
    self.elsewhere = elsewhere
    self.keyness = keyness
    self.examples = examples
  }
}

/// What a person decided: a row of a file in `input/besluiten/`. It overrules the program.
public struct Decision: Hashable, Sendable {
  /// What was decided.
  public var kind: WorklistEntry.Kind
  /// What was written, as in the worklist: redacted.
  public var input: String
  /// The codes that hold; empty for 'none of these'.
  public var codes: [String]
  /// Where the decision stands.
  public var source: Provenance
  /// Who decided, as written, so that it may be a name; nil when nobody filled it in.
  public var who: RawText?
  /// When it was decided; nil when nobody filled in a date that can be read.
  public var when: LocalTime?

  /// A decision.
  public init(
    kind: WorklistEntry.Kind, input: String, codes: [String], source: Provenance, who: RawText? = nil, when: LocalTime? = nil
  ) {
    self.kind = kind
    self.input = input
    self.codes = codes
    self.source = source
    self.who = who
    self.when = when
  }

  /// What the decision is about, as a problem may mention it: a name as written, and no answer.
  public var subject: Problem.Value { kind == .coding ? .word("dit antwoord") : .written(RawText("“\(input)”")) }
}
