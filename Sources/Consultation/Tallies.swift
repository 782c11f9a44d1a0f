/// Everything that was counted, in the order in which it is published. The tables and the digest follow from it alone.
public struct Tallies: Hashable, Sendable {
  /// The rounds in natural order of their folder names, with their titles.
  public var rounds: [Round]
  /// What became of what was read, per file.
  public var accounts: [FileAccount]
  /// Response per round and organisation: every invited one, and every other one that answered.
  public var response: [ResponseTally]
  /// Counted respondents per round whose organisation is empty or not known; zeros included.
  public var unknownOrganisation: [Code<Round>: Int]
  /// Per round, category or sub-theme, and question; what nobody spoke of has no entry. No theme comes last.
  public var themes: [ThemeTally]
  /// Per round, category or sub-theme, known organisation and question; what was not spoken of has no entry.
  public var themesByOrganisation: [ThemeOrganisationTally]
  /// Per round and question of the eight: all answers, with or without a theme. Zeros included.
  public var questions: [QuestionTally]
  /// Per round and overleg: every overleg of the inventory.
  public var meetings: [MeetingTally]
  /// Per pair of overleggen that share a participant or a theme, in the order of the inventory.
  public var overlaps: [OverlapTally]
  /// Per round, question and choice: statements, models, scales and top-3 themes. What nobody chose has no entry.
  public var choices: [ChoiceTally]
  /// Response of invited organisations per round: all together first, then per domain.
  public var responseRates: [ResponseRate] = []
  /// Per round, domain and level: every domain and level, zeros included, and what is not known where it occurs.
  public var levels: [LevelTally] = []
  /// Per round, theme and question: within domains, then levels; what nobody spoke of has no entry.
  public var themesByGroup: [ThemeGroupTally] = []
  /// Per round: those who answered late against the rest.
  public var lateResponses: [LateResponse] = []
  /// Per round, theme and pair of questions, the sides against each other; what nobody spoke of has no entry.
  public var pairs: [PairTally] = []
  /// Per round, overleg and known organisation that said anything about it.
  public var meetingsByOrganisation: [MeetingOrganisationTally] = []
  /// Per round and overleg: those at the table and the others apart.
  public var tableVerdicts: [TableVerdictTally] = []
  /// Per round: claims about themes, then about overleggen, that at least one organisation holds.
  public var support: [SupportTally] = []
  /// Per round: themes, then overleggen, over which organisations stand against each other.
  public var contradictions: [Contradiction] = []
  /// Person-hours a year: in total, per level, per scale and per organisation at any table.
  public var workload: [WorkloadTally] = []
  /// Pairs of overleggen that could be one: fewest cautions first, then most hours freed.
  public var mergeCandidates: [MergeCandidate] = []
  /// Groups of three and four overleggen that could be one: fewest cautions first, then most hours freed.
  public var mergeGroups: [MergeGroup] = []
  /// The scenario 'as few hours as possible'; nil without an inventory.
  public var scenario: MeetingScenario?
  /// What would go with each overleg of the inventory, in its order.
  public var removals: [MeetingRemoval] = []
  /// Themes that no overleg of the inventory treats (`wees`), in reporting order.
  public var themesWithoutTable: [Code<Theme>] = []
  /// Every two organisations that sit at a table together.
  public var encounters: [EncounterTally] = []
  /// Per round and point of the national checklist, zeros included.
  public var checklist: [ChecklistTally] = []
  /// Per round, category of a knelpunt and voorziening that the same respondents name, in reporting order.
  public var needs: [NeedTally] = []
  /// Per two consecutive rounds and theme that somebody named in either.
  public var themeChanges: [ThemeChange] = []
  /// Per two consecutive rounds and overleg that an organisation said something about in either.
  public var meetingChanges: [MeetingChange] = []

  /// Tallies.
  public init(
    rounds: [Round] = [], accounts: [FileAccount] = [], response: [ResponseTally] = [], unknownOrganisation: [Code<Round>: Int] = [:],
    themes: [ThemeTally] = [], themesByOrganisation: [ThemeOrganisationTally] = [], questions: [QuestionTally] = [],
    meetings: [MeetingTally] = [], overlaps: [OverlapTally] = [], choices: [ChoiceTally] = []
  ) {
    self.rounds = rounds
    self.accounts = accounts
    self.response = response
    self.unknownOrganisation = unknownOrganisation
    self.themes = themes
    self.themesByOrganisation = themesByOrganisation
    self.questions = questions
    self.meetings = meetings
    self.overlaps = overlaps
    self.choices = choices
  }
}

/// How many of an organisation answered in a round: a row of `respons.csv`.
public struct ResponseTally: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// The organisation.
  public var organisation: Code<Organisation>
  /// Counted respondents.
  public var respondents: Int

  /// A tally of response.
  public init(round: Code<Round>, organisation: Code<Organisation>, respondents: Int) {
    self.round = round
    self.organisation = organisation
    self.respondents = respondents
  }
}

/// How often a theme came up in answers to a question: a row of `themas.csv`.
public struct ThemeTally: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// A category or a sub-theme; nil for answers about no theme.
  public var theme: Code<Theme>?
  /// The question, one of the eight.
  public var question: Code<Question>
  /// Respondents, each counted once.
  public var respondents: Int
  /// Known organisations, each counted once.
  public var organisations: Int
  /// Answers.
  public var answers: Int

  /// A tally of a theme.
  public init(
    round: Code<Round>, theme: Code<Theme>?, question: Code<Question>, respondents: Int, organisations: Int, answers: Int
  ) {
    self.round = round
    self.theme = theme
    self.question = question
    self.respondents = respondents
    self.organisations = organisations
    self.answers = answers
  }
}

/// How often a theme came up in an organisation's answers to a question: a row of `thema-organisatie.csv`.
public struct ThemeOrganisationTally: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// A category or a sub-theme.
  public var theme: Code<Theme>
  /// The organisation.
  public var organisation: Code<Organisation>
  /// The question, one of the eight.
  public var question: Code<Question>
  /// Respondents, each counted once.
  public var respondents: Int
  /// Answers.
  public var answers: Int
  /// How many of the respondents did not answer in person; with none, it is no position of the organisation.
  public var onBehalf: Int

  /// A tally of a theme within an organisation; without `onBehalf` nobody answered in person.
  public init(
    round: Code<Round>, theme: Code<Theme>, organisation: Code<Organisation>, question: Code<Question>, respondents: Int, answers: Int,
    onBehalf: Int? = nil
  ) {
    self.round = round
    self.theme = theme
    self.organisation = organisation
    self.question = question
    self.respondents = respondents
    self.answers = answers
    self.onBehalf = onBehalf ?? respondents
  }
}

/// All answers to a question in a round: a row of `vragen.csv`.
public struct QuestionTally: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// The question, one of the eight.
  public var question: Code<Question>
  /// Respondents who said something, each counted once.
  public var respondents: Int
  /// Known organisations that said something, each counted once.
  public var organisations: Int
  /// Answers that say something.
  public var answers: Int
  /// Answers about no theme.
  public var withoutTheme: Int
  /// Answers that only say that there is none.
  public var withoutContent: Int

  /// A tally of a question.
  public init(
    round: Code<Round>, question: Code<Question>, respondents: Int, organisations: Int, answers: Int, withoutTheme: Int,
    withoutContent: Int
  ) {
    self.round = round
    self.question = question
    self.respondents = respondents
    self.organisations = organisations
    self.answers = answers
    self.withoutTheme = withoutTheme
    self.withoutContent = withoutContent
  }
}

/// What was said about an overleg: a row of `overleggen.csv`.
public struct MeetingTally: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// The overleg.
  public var meeting: Code<Meeting>
  /// Respondents per verdict, each respondent once; every verdict is there.
  public var respondents: [Verdict: Int]
  /// Known organisations per verdict; an organisation whose respondents disagree counts under each. Every verdict is there.
  public var organisationsByVerdict: [Verdict: Int]
  /// Known organisations that said anything about it.
  public var organisations: Int
  /// Person-hours a year of the meeting as the inventory has it.
  public var hoursPerYear: Double

  /// A tally of an overleg.
  public init(
    round: Code<Round>, meeting: Code<Meeting>, respondents: [Verdict: Int], organisationsByVerdict: [Verdict: Int], organisations: Int,
    hoursPerYear: Double
  ) {
    self.round = round
    self.meeting = meeting
    self.respondents = respondents
    self.organisationsByVerdict = organisationsByVerdict
    self.organisations = organisations
    self.hoursPerYear = hoursPerYear
  }
}

/// How much two overleggen have in common: a row of `overlap.csv`.
public struct OverlapTally: Hashable, Sendable {
  /// The overleg that stands first in the inventory.
  public var first: Code<Meeting>
  /// The other one.
  public var second: Code<Meeting>
  /// Shared participants over all participants of both, 0 to 1.
  public var participants: Double
  /// Shared themes over all themes of both, 0 to 1.
  public var themes: Double
  /// Organisations at both tables, in codebook order.
  public var sharedParticipants: [Code<Organisation>]
  /// Themes at both tables, in reporting order.
  public var sharedThemes: [Code<Theme>]
  /// Person-hours a year that one meeting instead of two would free; never negative.
  public var hoursFreed: Double
  /// Shared participants over those of the smaller table, 0 to 1: 1 when one table sits wholly at the other.
  public var participantsContained: Double
  /// Shared themes over those of the overleg with fewest, 0 to 1.
  public var themesContained: Double

  /// A tally of overlap.
  public init(
    first: Code<Meeting>, second: Code<Meeting>, participants: Double, themes: Double, sharedParticipants: [Code<Organisation>],
    sharedThemes: [Code<Theme>], hoursFreed: Double, participantsContained: Double = 0, themesContained: Double = 0
  ) {
    self.first = first
    self.second = second
    self.participants = participants
    self.themes = themes
    self.sharedParticipants = sharedParticipants
    self.sharedThemes = sharedThemes
    self.hoursFreed = hoursFreed
    self.participantsContained = participantsContained
    self.themesContained = themesContained
  }
}

/// How often an answer of a closed list was given: a row of `keuzes.csv`.
public struct ChoiceTally: Hashable, Sendable {
  /// The round.
  public var round: Code<Round>
  /// A statement, a choice, or a question that names themes.
  public var question: Code<Question>
  /// The code of the choice, or of the theme.
  public var choice: String
  /// Respondents, each counted once.
  public var respondents: Int
  /// Known organisations, each counted once.
  public var organisations: Int

  /// A tally of a choice.
  public init(round: Code<Round>, question: Code<Question>, choice: String, respondents: Int, organisations: Int) {
    self.round = round
    self.question = question
    self.choice = choice
    self.respondents = respondents
    self.organisations = organisations
  }
}
