import Consultation

/// The counts of one round as the digest needs them: looked up, never estimated.
struct RoundFigures: Sendable {
  let round: Round
  /// Counted respondents, those of unknown organisations among them.
  let respondents: Int
  /// Counted respondents whose organisation is empty or not known.
  let respondentsWithoutOrganisation: Int
  /// Known organisations with a counted respondent, in codebook order.
  let answering: [Organisation]
  /// Invited organisations, in codebook order.
  let invited: [Organisation]
  /// The overleggen of which something was said, in the order of the inventory.
  let judgedMeetings: [MeetingTally]
  /// Every overleg of the inventory, in its order.
  let meetings: [MeetingTally]
  /// What became of the files of this round.
  let accounts: [FileAccount]

  /// Who answered the questions outside the eight.
  let others: OtherQuestionFigures

  private let questions: [Code<Question>: QuestionTally]
  private let themes: [ThemeQuestion: ThemeTally]
  private let namers: [ThemeQuestion: [Code<Organisation>]]
  private let speakers: [ThemeQuestion: Set<Code<Organisation>>]
  private let choices: [ChoiceTally]
  private let opinions: [Code<Meeting>: Int]
  private let verdicts: [Code<Organisation>: [Code<Meeting>: Set<Verdict>]]

  init(_ round: Round, _ tallies: Tallies, _ particulars: Particulars, _ codebook: Codebook) {
    let order = PublicationOrder(codebook: codebook, rounds: tallies.rounds)
    self.round = round
    others = OtherQuestionFigures(round: round.code, others: particulars.others)
    let response = tallies.response.filter { $0.round == round.code }
    respondentsWithoutOrganisation = tallies.unknownOrganisation[round.code, default: 0]
    respondents = response.reduce(respondentsWithoutOrganisation) { $0 + $1.respondents }
    let answeringCodes = Set(response.filter { $0.respondents > 0 }.map(\.organisation))
    answering = codebook.organisations.filter { answeringCodes.contains($0.code) }
    invited = codebook.organisations.filter(\.isInvited)
    meetings = tallies.meetings.filter { $0.round == round.code }.ordered { [order.place($0.meeting)] }
    judgedMeetings = meetings.filter { $0.organisations > 0 }
    accounts = tallies.accounts.filter { $0.round == round.code }
    choices = tallies.choices.filter { $0.round == round.code }
    questions = Dictionary(
      tallies.questions.filter { $0.round == round.code }.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
    themes = Dictionary(
      tallies.themes.filter { $0.round == round.code }.map { (ThemeQuestion(theme: $0.theme, question: $0.question), $0) },
      uniquingKeysWith: { first, _ in first })
    var namers: [ThemeQuestion: [Code<Organisation>]] = [:]
    var speakers: [ThemeQuestion: Set<Code<Organisation>>] = [:]
    for tally in tallies.themesByOrganisation where tally.round == round.code && tally.answers > 0 {
      namers[ThemeQuestion(theme: tally.theme, question: tally.question), default: []].append(tally.organisation)
      guard tally.onBehalf > 0 else { continue }
      speakers[ThemeQuestion(theme: tally.theme, question: tally.question), default: []].insert(tally.organisation)
    }
    self.namers = namers
    self.speakers = speakers
    var opinions: [Code<Meeting>: Int] = [:]
    var verdicts: [Code<Organisation>: [Code<Meeting>: Set<Verdict>]] = [:]
    for tally in tallies.meetingsByOrganisation where tally.round == round.code {
      if tally.respondents.contains(where: { $0.key != .noOpinion && $0.value > 0 }) { opinions[tally.meeting, default: 0] += 1 }
      let said = Set(tally.onBehalf.filter { $0.value > 0 }.keys)
      if !said.isEmpty { verdicts[tally.organisation, default: [:]][tally.meeting] = said }
    }
    self.opinions = opinions
    self.verdicts = verdicts
  }

  /// Invited organisations with a counted respondent.
  var invitedAnswering: [Organisation] { answering.filter(\.isInvited) }

  /// Invited organisations without one.
  var silent: [Organisation] {
    let codes = Set(answering.map(\.code))
    return invited.filter { !codes.contains($0.code) }
  }

  /// The tally of a question, whether or not anyone answered; nil when it was not asked.
  func asked(_ code: Code<Question>) -> QuestionTally? { questions[code] }

  /// The tally of a question that got an answer with something in it; nil when it was not asked or nobody said anything.
  func question(_ code: Code<Question>) -> QuestionTally? { questions[code].flatMap { $0.answers > 0 ? $0 : nil } }

  /// The tally of a theme at a question, when anyone named it there.
  func theme(_ theme: Code<Theme>?, at question: Code<Question>) -> ThemeTally? {
    themes[ThemeQuestion(theme: theme, question: question)].flatMap { $0.answers > 0 ? $0 : nil }
  }

  /// The organisations that name a theme at a question.
  func organisations(naming theme: Code<Theme>, at question: Code<Question>) -> Set<Code<Organisation>> {
    Set(namers[ThemeQuestion(theme: theme, question: question), default: []])
  }

  /// The organisations on whose behalf somebody names a theme at a question: what may stand under their names.
  func positions(on theme: Code<Theme>, at question: Code<Question>) -> Set<Code<Organisation>> {
    speakers[ThemeQuestion(theme: theme, question: question), default: []]
  }

  /// The organisations on whose behalf somebody names a theme at any of the six open questions.
  func positions(on theme: Code<Theme>) -> Set<Code<Organisation>> {
    Digest.themeQuestions.reduce(into: []) { $0.formUnion(positions(on: theme, at: $1)) }
  }

  /// The organisations that name a theme at any of the six open questions: a ticked overleg is no word about a theme.
  func organisations(naming theme: Code<Theme>) -> Set<Code<Organisation>> {
    Digest.themeQuestions.reduce(into: []) { $0.formUnion(organisations(naming: theme, at: $1)) }
  }

  /// How many known organisations gave an opinion on an overleg; to say that one has none is no opinion.
  func organisationsWithOpinion(on meeting: Code<Meeting>) -> Int { opinions[meeting, default: 0] }

  /// What is said of each overleg on behalf of an organisation. Of a respondent who said several things the one that changes least counts:
  /// several verdicts come from several respondents.
  func verdicts(onBehalfOf organisation: Code<Organisation>) -> [Code<Meeting>: Set<Verdict>] { verdicts[organisation] ?? [:] }

  /// How often each choice of a question was made, in the order of the tallies.
  func choices(of question: Code<Question>) -> [ChoiceTally] { choices.filter { $0.question == question } }

  private struct ThemeQuestion: Hashable {
    let theme: Code<Theme>?
    let question: Code<Question>
  }
}
