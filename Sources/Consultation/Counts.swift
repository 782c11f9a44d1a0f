/// What has to be counted row by row, and nothing that follows from it.
///
/// Any engine that can count the facts of a consultation can fill this in; everything else in ``Tallies`` follows from it and the codebook,
/// by the same functions whoever counted. The order of the entries does not matter.
public struct Counts: Hashable, Sendable {
  /// The rounds in natural order of their folder names, with their titles.
  public var rounds: [Round]
  /// What became of what was read, per file.
  public var accounts: [FileAccount] = []
  /// Who answered, per round and organisation.
  public var response: [ResponseCount] = []
  /// Per round, category or sub-theme, and question; nil for no theme.
  public var themes: [ThemeTally] = []
  /// Per round, category or sub-theme, known organisation and question.
  public var themesByOrganisation: [ThemeOrganisationTally] = []
  /// Per round and question of the eight.
  public var questions: [QuestionTally] = []
  /// Per round, overleg, verdict and organisation.
  public var voices: [VoiceCount] = []
  /// Per round and overleg those who count and said nothing about it.
  public var silent: [SilentCount] = []
  /// Per round, question and choice.
  public var choices: [ChoiceTally] = []
  /// Per round and point of the checklist.
  public var checklist: [ChecklistTally] = []
  /// Per round, category of a knelpunt and voorziening.
  public var needs: [NeedTally] = []
  /// Per round, theme and pair of questions.
  public var pairs: [PairTally] = []

  /// Counts of nothing.
  public init(rounds: [Round]) { self.rounds = rounds }

  /// The respondents of one organisation in a round.
  public struct ResponseCount: Hashable, Sendable {
    /// The round.
    public var round: Code<Round>
    /// The organisation; nil when it is empty or not known.
    public var organisation: Code<Organisation>?
    /// Respondents who count.
    public var counted: Int
    /// Respondents who did not finish.
    public var unfinished: Int

    /// A count of respondents.
    public init(round: Code<Round>, organisation: Code<Organisation>?, counted: Int, unfinished: Int) {
      self.round = round
      self.organisation = organisation
      self.counted = counted
      self.unfinished = unfinished
    }
  }

  /// The respondents of one organisation that gave one verdict on an overleg. A respondent has one verdict on an overleg.
  public struct VoiceCount: Hashable, Sendable {
    /// The round.
    public var round: Code<Round>
    /// The overleg.
    public var meeting: Code<Meeting>
    /// What was said.
    public var verdict: Verdict
    /// The organisation; nil when it is empty or not known.
    public var organisation: Code<Organisation>?
    /// Respondents.
    public var respondents: Int
    /// How many of them did not answer in person.
    public var onBehalf: Int

    /// A count of voices.
    public init(
      round: Code<Round>, meeting: Code<Meeting>, verdict: Verdict, organisation: Code<Organisation>?, respondents: Int, onBehalf: Int
    ) {
      self.round = round
      self.meeting = meeting
      self.verdict = verdict
      self.organisation = organisation
      self.respondents = respondents
      self.onBehalf = onBehalf
    }
  }

  /// The respondents that count and said nothing about an overleg.
  public struct SilentCount: Hashable, Sendable {
    /// The round.
    public var round: Code<Round>
    /// The overleg.
    public var meeting: Code<Meeting>
    /// Respondents.
    public var respondents: Int

    /// A count of those who are silent.
    public init(round: Code<Round>, meeting: Code<Meeting>, respondents: Int) {
      self.round = round
      self.meeting = meeting
      self.respondents = respondents
    }
  }
}
