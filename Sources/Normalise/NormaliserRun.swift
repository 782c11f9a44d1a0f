internal import Consultation

/// One run of the normaliser over submissions, of which there may be more elsewhere: the result so far, and what was seen before.
struct NormaliserRun {
  let normaliser: Normaliser
  var texts: TextMemo
  var book: DecisionBook
  var result = CodedConsultation()
  var worklist = Worklist()
  var campaigns = CampaignFinder()
  var problems: [CodedPart.Note] = []
  let plans: [Code<Question>: QuestionPlan]
  private var organisationCells: [RawText: OrganisationCell] = [:]
  /// What backgrounds came to about which nobody has to decide anything.
  private var backgrounds = SharedMemo<RespondentDetails.Background, CodedBackground>()
  var subjects: [RawText: NamedMeeting] = [:]
  var themesOfParts: [RawText: [Code<Theme>]] = [:]
  var judgementCells: [JudgementKey: [NamedMeeting]] = [:]
  /// What texts say to each question, and what is said about overleggen: many respondents say the same.
  var saidToTheEight: [SaidKey: Shared<CodedAnswer.Said>] = [:]
  var saidToOthers: [SaidKey: Shared<CodedChoice.Said>] = [:]
  /// What answers to questions with a closed list came to, by the numbers of what is said.
  var listedAnswers: [ListedAnswer] = []
  var listedNumbers = IdentityNumbers()
  var saidOfMeetings: Set<Shared<CodedJudgement.Said>> = []
  private var lists: [Code<Question>: SeenChoices] = [:]
  /// Whether a yes to being quoted holds a reservation.
  private var reservations: [RawText: Bool] = [:]
  /// What people decided about the codings of texts, by the numbers of these; nil where nobody did.
  private var decidedCodings: [Int: DecidedCoding?] = [:]
  /// The answers to the eight questions of the submission at hand.
  var eight = [Answer?](repeating: nil, count: Code<Question>.consultation.count)
  /// Its answers to other questions, in their order.
  var others: [OtherAnswer] = []

  /// What an answer to a question with a closed list came to. It keeps the answer, whose identity has a number.
  struct ListedAnswer {
    let answer: Shared<Answer.Said>
    /// What it says; nil when that is nothing.
    var said: Shared<CodedChoice.Said>?
    /// The wording of the question, when the answer says something that is not in its list.
    var wordingOfUnknown: String?
  }

  /// An answer to a question outside the eight.
  enum OtherAnswer {
    /// One to a question of this kind.
    case new(Answer, Question.Kind)
    /// One from a closed list, the number of what it came to when somebody gave it before.
    case listed(Int, row: Int)
  }

  /// What a background came to.
  private struct CodedBackground {
    var organisations: [Match<Organisation>] = []
    var level: Level?
    var capacity: Capacity?
    var mayBeQuoted = false
  }

  /// What an organisation cell came to, kept per distinct spelling.
  private struct OrganisationCell {
    var matches: [Match<Organisation>]
    var unknown: [RedactedText]
  }

  /// A cell that names overleggen, under a question of this pole.
  struct JudgementKey: Hashable {
    let text: Int
    let pole: Question.Pole
  }

  /// A text as the answer to a question.
  struct SaidKey: Hashable {
    let text: Int
    let question: Code<Question>
  }

  /// A closed list and what was found in it, per distinct spelling.
  private struct SeenChoices {
    let list: ClosedList
    var seen: [RawText: Code<Choice>?] = [:]
  }

  /// A coding that a person decided.
  struct DecidedCoding {
    let themes: [Code<Theme>]
    let subthemes: [Code<Theme>]
    let rule: String
  }

  init(_ normaliser: Normaliser, _ texts: TextMemo) {
    self.normaliser = normaliser
    self.texts = texts
    plans = QuestionPlan.all(normaliser.codebook)
    book = DecisionBook(normaliser.decisions, codebook: normaliser.codebook)
  }

  var codebook: Codebook { normaliser.codebook }

  /// Makes room for what these submissions come to at most.
  mutating func reserve(for submissions: ArraySlice<Submission>) {
    result.respondents.reserveCapacity(submissions.count)
    result.answers.reserveCapacity(submissions.count * eight.count)
    result.choices.reserveCapacity(submissions.reduce(0) { $0 + $1.answers.count })
  }

  /// What the submissions came to that were added since the last part. What was learned of texts and names is kept.
  mutating func takePart() -> CodedPart {
    defer { (result, worklist, campaigns, problems) = (CodedConsultation(), Worklist(), CampaignFinder(), []) }
    return CodedPart(rows: result, worklist: worklist, campaigns: campaigns, book: book, problems: problems)
  }

  /// Takes in the submission at a place, of this respondent.
  mutating func add(_ submissions: [Submission], at place: Int, by pseudonym: Pseudonym, status: SubmissionStatus) {
    let isCounted = status == .counted
    // By its place, not taken out: a copy of a submission retains all that it says.
    let background = submissions[place].respondent.background.map { coded($0, isCounted: isCounted) } ?? CodedBackground()
    let respondent = CodedRespondent(
      round: submissions[place].round, pseudonym: pseudonym, source: submissions[place].source,
      submittedAt: submissions[place].submittedAt, organisations: background.organisations, level: background.level,
      capacity: background.capacity, mayBeQuoted: background.mayBeQuoted, status: status)
    result.respondents.append(respondent)
    guard isCounted else { return }
    noteSeveralOrganisations(respondent)
    let speaker = Speaker(
      round: respondent.round, respondent: respondent.pseudonym, file: respondent.source.file, organisation: respondent.organisation)
    addAnswers(of: submissions, at: place, by: Shared(speaker))
  }

  /// What a background comes to, one look-up for one that many have.
  private mutating func coded(_ background: Shared<RespondentDetails.Background>, isCounted: Bool) -> CodedBackground {
    if let known = backgrounds[background] { return known }
    let cells = background.value
    var coded = CodedBackground()
    var isSettled = true
    if let cell = cells.organisation {
      let read = organisation(cell, isCounted: isCounted)
      coded.organisations = read.matches
      isSettled = read.unknown.isEmpty
    }
    if let cell = cells.level {
      let read = level(cell, isCounted: isCounted)
      coded.level = read.level
      isSettled = isSettled && read.isSettled
    }
    if let choice = cells.capacity.flatMap({ choice($0, of: Code.Attribute.capacity.code) }) {
      coded.capacity = Capacity(rawValue: choice.rawValue)
    }
    if let cell = cells.consent { coded.mayBeQuoted = isConsent(cell) }
    // What somebody has to decide about is a row of the worklist every time.
    if isSettled { backgrounds.keep(coded, of: background) }
    return coded
  }

  /// Whether a cell says that its respondent may be quoted: a yes of the list as it stands there, or one with nothing behind it that may be a
  /// reservation.
  private mutating func isConsent(_ cell: RawText) -> Bool {
    let question = Code.Attribute.consent.code
    guard choice(cell, of: question) == "ja" else { return false }
    if let known = reservations[cell] { return !known }
    let text = cell.read()
    let hasReservation = lists[question]?.list.isWhole(text) == false && Reservation.stands(in: text)
    reservations[cell] = hasReservation
    return !hasReservation
  }

  /// Keeps what a person may want to know about the submission at hand.
  mutating func note(_ problem: Problem) {
    problems.append(CodedPart.Note(submission: result.respondents.count - 1, problem: problem))
  }

  private mutating func noteSeveralOrganisations(_ respondent: CodedRespondent) {
    guard respondent.organisations.count > 1, let own = respondent.organisation else { return }
    let others = Set(respondent.organisations.compactMap(\.code)).subtracting([own])
    guard !others.isEmpty else { return }
    let names = codebook.organisations.filter { others.contains($0.code) }.map(\.name)
    note(
      Problem(
        .severalOrganisationsInACell, file: respondent.source.file, row: respondent.source.row,
        values: [.word(codebook.organisation(own)?.name ?? own.rawValue), .word(names.joined(separator: ", "))]))
  }

  // MARK: - Decisions

  /// What a person decided about the coding of a text, one look-up for a text seen before.
  mutating func decidedCoding(of text: Int) -> DecidedCoding? {
    guard !book.isEmpty else { return nil }
    if let known = decidedCodings[text] { return known }
    let redacted = texts.readings[text].text
    let decided = book.codes(.coding, for: redacted).map { codes in
      let themes = codes.map { Code<Theme>($0) }
      return DecidedCoding(
        themes: codebook.sorted(themes.map { codebook.category(of: $0) }),
        subthemes: codebook.sorted(themes.filter { codebook.category(of: $0) != $0 }), rule: book.place(.coding, of: redacted))
    }
    decidedCodings[text] = .some(decided)
    return decided
  }

  // MARK: - Names

  /// What an organisation cell names; what is unknown of it goes to the worklist when the submission counts.
  private mutating func organisation(_ cell: RawText, isCounted: Bool) -> OrganisationCell {
    let read: OrganisationCell
    if let known = organisationCells[cell] {
      read = known
    } else {
      read = readOrganisation(cell)
      organisationCells[cell] = read
    }
    if isCounted { for unknown in read.unknown { remember(organisation: unknown) } }
    return read
  }

  private mutating func remember(organisation input: RedactedText) {
    let matcher = normaliser.organisations
    worklist.add(.organisation, input) { matcher.proposals(input.text).map { ($0.code.rawValue, $0.score) } }
  }

  private mutating func readOrganisation(_ cell: RawText) -> OrganisationCell {
    let text = cell.read()
    // A name of the codebook holds no personal data, whatever the redactor makes of it.
    let whole = normaliser.organisations.read(text)
    let isKnown = whole.count == 1 && (whole[0].link == .exact || whole[0].link == .alias)
    let input = isKnown ? RedactedText(cell, replacing: []) : texts.redacted(cell)
    if let codes = book.codes(.organisation, for: input) {
      return OrganisationCell(
        matches: codes.isEmpty
          ? [Match(input: input, code: nil, link: .decision)] : codes.map { Match(input: input, code: Code($0), link: .decision) },
        unknown: [])
    }
    var readings = input.marks.isEmpty ? whole : normaliser.organisations.read(Self.withoutMarks(input.text))
    // `William Schricker` reads like a person and is an organisation with a typing error; `gem. @landgraaf.nl` reads like an address.
    if !input.marks.isEmpty, readings.allSatisfy({ $0.code == nil }), normaliser.organisations.isSure(text) { readings = whole }
    if readings.isEmpty, !whole.isEmpty {
      return OrganisationCell(matches: [Match(input: input, code: nil, link: .unknown)], unknown: [input])
    }
    var cellResult = OrganisationCell(matches: [], unknown: [])
    for reading in readings {
      var part = input
      if input.marks.isEmpty, let span = reading.span, !span.isEmpty {
        let tokens = Tokens(text)
        part = texts.redacted(RawText(slice(text, tokens.list[span.lowerBound].start..<tokens.list[span.upperBound - 1].end)))
      }
      if reading.code == nil, let codes = book.codes(.organisation, for: part) {
        cellResult.matches +=
          codes.isEmpty
          ? [Match(input: part, code: nil, link: .decision)] : codes.map { Match(input: part, code: Code($0), link: .decision) }
        continue
      }
      cellResult.matches.append(Match(input: part, code: reading.code, link: reading.link))
      if reading.code == nil { cellResult.unknown.append(part) }
    }
    return cellResult
  }

  /// The text with a comma and a blank for every mark.
  static func withoutMarks(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      if bytes[position] == 0x5B, let mark = marks.first(where: { bytes[position...].starts(with: $0) }) {
        result += [0x2C, 0x20]
        position += mark.count
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let marks = PersonalData.allCases.map { Array($0.mark.utf8) }

  func slice(_ text: String, _ span: Range<Int>) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: span.lowerBound)
    return String(text[start..<utf8.index(start, offsetBy: span.count)])
  }

  /// The level that a cell gives, and whether nobody has to decide about it; if somebody has, and the submission counts, it goes to the
  /// worklist.
  private mutating func level(_ cell: RawText, isCounted: Bool) -> (level: Level?, isSettled: Bool) {
    let text = cell.read()
    if let code = choice(cell, of: Code.Attribute.level.code) ?? Level(rawValue: text.trimmed.lowercased()).map({ Code($0.rawValue) }) {
      return (Level(rawValue: code.rawValue), true)
    }
    guard !NoAnswer.says(text) else { return (nil, true) }
    let input = texts.redacted(cell)
    if let codes = book.codes(.level, for: input) { return (codes.first.flatMap(Level.init(rawValue:)), true) }
    let words = Set(Tokens(text).words)
    let proposals = Level.allCases.filter { words.contains($0.rawValue) }
    if isCounted { worklist.add(.level, input) { proposals.map { ($0.rawValue, 0.5) } } }
    return (nil, false)
  }

  /// The code of a closed list that a cell gives, one look-up for a spelling seen before.
  mutating func choice(_ cell: RawText, of question: Code<Question>) -> Code<Choice>? {
    if let known = lists[question]?.seen[cell] { return known }
    let list =
      lists[question]?.list
      ?? ClosedList(
        codebook.question(question).map { codebook.choices(of: $0) } ?? codebook.choices.filter { $0.question == question })
    let found = list.code(cell.read())
    lists[question, default: SeenChoices(list: list)].seen[cell] = .some(found)
    return found
  }
}
