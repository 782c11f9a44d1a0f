/// What the public forms say that stands in no tally: who speaks for themselves, what each organisation said, and what may be quoted.
public struct Particulars: Hashable, Sendable {
  /// How many speak for themselves.
  public var people = PeopleCount()
  /// What was set apart in each round.
  public var rounds: [Code<Round>: RoundParticulars] = [:]
  /// The organisations behind the answers to the questions outside the eight.
  public var others: [PeopleCount.Asked: OtherAnswers] = [:]
  /// What was said on behalf of each organisation, per round in which somebody did.
  public var organisations: [Code<Organisation>: [Code<Round>: OrganisationAnswers]] = [:]
  /// The answers that the digest may quote, in the order of the input.
  public var quotable: [QuotableAnswer] = []
  /// Whether anything was reported on the way.
  public var hasProblems = false

  /// Nothing.
  public init() {}

  /// What was set apart in a round.
  public struct RoundParticulars: Hashable, Sendable {
    /// Answers of which a person decided the themes.
    public var decisions: Int
    /// Texts that several respondents sent.
    public var campaigns: Int
    /// Different names of overleggen that are not known.
    public var unknownMeetings: Int

    /// Numbers of a round.
    public init(decisions: Int = 0, campaigns: Int = 0, unknownMeetings: Int = 0) {
      self.decisions = decisions
      self.campaigns = campaigns
      self.unknownMeetings = unknownMeetings
    }
  }

  /// The known organisations behind the answers to one question outside the eight.
  public struct OtherAnswers: Hashable, Sendable {
    /// Organisations that gave an answer of the list, or to an open question any.
    public var organisations: Set<Code<Organisation>> = []
    /// Of free text: the organisations per category that their answers fall under.
    public var namers: [Code<Theme>: Set<Code<Organisation>>] = [:]
    /// Organisations of which a respondent agrees.
    public var agreeing: Set<Code<Organisation>> = []
    /// Organisations of which a respondent disagrees.
    public var disagreeing: Set<Code<Organisation>> = []

    /// Nobody.
    public init() {}

    /// Takes in what somebody of an organisation chose.
    public mutating func add(_ choice: String, by organisation: Code<Organisation>) {
      organisations.insert(organisation)
      switch choice {
      case "helemaal-mee-eens", "mee-eens": agreeing.insert(organisation)
      case "helemaal-mee-oneens", "mee-oneens": disagreeing.insert(organisation)
      default: break
      }
    }
  }

  /// What was said on behalf of an organisation in a round.
  public struct OrganisationAnswers: Hashable, Sendable {
    /// Counted respondents who speak for it.
    public var speakers = 0
    /// Their answers to each of the eight questions.
    public var questions: [Code<Question>: Answers] = [:]
    /// The categories that they name at the six open questions.
    public var categories: Set<Code<Theme>> = []

    /// Nothing.
    public init() {}

    /// How many answers they gave that say something.
    public var answers: Int { questions.values.reduce(0) { $0 + $1.all } }

    /// The answers of an organisation to one question.
    public struct Answers: Hashable, Sendable {
      /// How many there are.
      public var all = 0
      /// How many of them may be quoted.
      public var given = 0
      /// The first of those, in the order of the input; see ``mostShown``.
      public var shown: [CodedAnswer] = []
      /// The categories of those that may be quoted.
      public var categories: Set<Code<Theme>> = []

      /// None.
      public init() {}
    }

    /// How many answers to one question a report shows: it is meant to be read.
    public static let mostShown = 20
  }

  /// An answer that the digest may quote: its respondent agreed, nothing had to be taken out, and it is no campaign.
  public struct QuotableAnswer: Hashable, Sendable {
    /// The answer.
    public var answer: CodedAnswer
    /// Its length in characters.
    public var length: Int
    /// The level of the respondent.
    public var level: Level?
    /// On whose behalf the respondent answered.
    public var capacity: Capacity?

    /// An answer to be quoted.
    public init(answer: CodedAnswer, length: Int, level: Level?, capacity: Capacity?) {
      self.answer = answer
      self.length = length
      self.level = level
      self.capacity = capacity
    }
  }
}
