/// How many in each public count speak for themselves: who answered in person, and who named no known organisation. The others lent an
/// organisation their voice; what they say is that organisation's position, and stands under its name.
public struct PeopleCount: Hashable, Sendable {
  /// Respondents of an organisation who answer in person, per round.
  public var response: [Code<Round>: [Code<Organisation>: Int]] = [:]
  /// Answers with content of people who speak for themselves, per round and question.
  public var answers: [Asked: Int] = [:]
  /// The organisations on whose behalf somebody gives an answer with content, per round and question.
  public var speaking: [Asked: Set<Code<Organisation>>] = [:]
  /// Idem, under no theme.
  public var withoutTheme: [Asked: Int] = [:]
  /// Answers that only say that there is none.
  public var nothingToSay: [Asked: Int] = [:]
  /// Who made a choice, per round and question.
  public var choices: [Asked: [String: Int]] = [:]

  /// A question in a round.
  public struct Asked: Hashable, Sendable {
    /// The round.
    public let round: Code<Round>
    /// The question.
    public let question: Code<Question>

    /// A question in a round.
    public init(round: Code<Round>, question: Code<Question>) {
      self.round = round
      self.question = question
    }
  }

  /// Nobody.
  public init() {}
}
