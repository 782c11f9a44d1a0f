internal import Consultation

/// One run of the normaliser: the result so far, and what was seen before.
struct NormaliserRun {
  let normaliser: Normaliser
  let redactor: Redactor
  var session: ThemeCoder.Session
  let stemmer = Stemmer()
  var book: DecisionBook
  var result = CodedConsultation()
  var worklist = Worklist()
  var campaigns = CampaignFinder()
  var problems: [Problem] = []
  private var redacted: [RawText: RedactedText] = [:]
  private var organisationCells: [RawText: OrganisationCell] = [:]
  private var meetingCells: [RawText: (code: Code<Meeting>?, link: Link)] = [:]
  var judgementCells: [JudgementKey: [JudgementReader.Reading]] = [:]
  private var lists: [Code<Question>: ClosedList] = [:]
  private var seenPersons: [PersonKey: CodedRespondent] = [:]

  /// What an organisation cell came to, kept per distinct spelling.
  private struct OrganisationCell {
    var matches: [Match<Organisation>]
    var unknown: [RedactedText]
  }

  /// A cell that names overleggen, under a question of this pole.
  struct JudgementKey: Hashable {
    let content: Answer.Content
    let pole: Question.Pole
  }

  private struct PersonKey: Hashable {
    let round: Code<Round>
    let pseudonym: Pseudonym
  }

  init(_ normaliser: Normaliser, redactor: Redactor) {
    self.normaliser = normaliser
    self.redactor = redactor
    session = ThemeCoder.Session(normaliser.coder)
    book = DecisionBook(normaliser.decisions, codebook: normaliser.codebook)
  }

  var codebook: Codebook { normaliser.codebook }

  /// The result, when all submissions are in.
  consuming func finished() -> CodedConsultation {
    result.campaigns = campaigns.campaigns(of: result.answers)
    result.worklist = worklist.sorted
    result.proposals = Keyness(codebook: codebook).proposals(from: result.answers)
    result.problems = book.problems + problems + book.unused
    return result
  }

  /// Takes in a submission.
  mutating func add(_ submission: Submission, status: SubmissionStatus, identity: Identity?) {
    let isCounted = status == .counted
    let details = submission.respondent
    let respondent = CodedRespondent(
      round: submission.round, pseudonym: pseudonym(of: submission, identity), source: submission.source,
      submittedAt: submission.submittedAt, organisations: details.organisation.map { organisation($0, isCounted: isCounted) } ?? [],
      level: details.level.flatMap { level($0, isCounted: isCounted) },
      capacity: details.capacity.flatMap { choice($0, of: Code.Attribute.capacity.code) }.flatMap { Capacity(rawValue: $0.rawValue) },
      mayBeQuoted: details.consent.flatMap { choice($0, of: Code.Attribute.consent.code) } == "ja", status: status)
    result.respondents.append(respondent)
    if identity != nil { noteOtherOrganisation(respondent) }
    if isCounted { addAnswers(of: submission, by: respondent) }
  }

  private func pseudonym(of submission: Submission, _ identity: Identity?) -> Pseudonym {
    let key = normaliser.key
    switch identity {
    case .email(let address): return key.pseudonym("respondent", "e-mail", address)
    case .id(let id): return key.pseudonym("respondent", "id", id)
    case nil:
      return key.pseudonym("respondent", "rij", submission.round.rawValue, submission.source.file.path, String(submission.source.row))
    }
  }

  private mutating func noteOtherOrganisation(_ respondent: CodedRespondent) {
    guard respondent.status == .counted || respondent.status == .replaced, let organisation = respondent.organisation else { return }
    let key = PersonKey(round: respondent.round, pseudonym: respondent.pseudonym)
    if let other = seenPersons[key], other.organisation != organisation {
      problems.append(
        Problem(
          .severalOrganisationsForOnePerson, file: respondent.source.file, row: respondent.source.row,
          values: [.word(other.source.file.path), .number(other.source.row)]))
    }
    seenPersons[key] = respondent
  }

  // MARK: - Text

  /// The text without personal data; short ones, which come again and again, are kept.
  mutating func redact(_ text: RawText) -> RedactedText {
    if let known = redacted[text] { return known }
    let clean = redactor.redact(text)
    if clean.text.utf8.count < 80 { redacted[text] = clean }
    return clean
  }

  // MARK: - Names

  private mutating func organisation(_ cell: RawText, isCounted: Bool) -> [Match<Organisation>] {
    if let known = organisationCells[cell] {
      if isCounted { for unknown in known.unknown { remember(organisation: unknown) } }
      return known.matches
    }
    let made = readOrganisation(cell)
    organisationCells[cell] = made
    if isCounted { for unknown in made.unknown { remember(organisation: unknown) } }
    return made.matches
  }

  private mutating func remember(organisation input: RedactedText) {
    let matcher = normaliser.organisations
    worklist.add(.organisation, input) { matcher.proposals(input.text).map { ($0.code.rawValue, $0.score) } }
  }

  private mutating func readOrganisation(_ cell: RawText) -> OrganisationCell {
    let text = cell.read()
    // A name of the codebook holds no personal data, whatever the redactor makes of it.
    let whole = normaliser.organisations.read(text)
    let input = whole.count == 1 && (whole[0].link == .exact || whole[0].link == .alias) ? RedactedText(cell, replacing: []) : redact(cell)
    if let codes = book.codes(.organisation, for: input) {
      return OrganisationCell(
        matches: codes.isEmpty
          ? [Match(input: input, code: nil, link: .decision)] : codes.map { Match(input: input, code: Code($0), link: .decision) },
        unknown: [])
    }
    let readings = input.marks.isEmpty ? whole : normaliser.organisations.read(Self.withoutMarks(input.text))
    if readings.isEmpty, !whole.isEmpty {
      return OrganisationCell(matches: [Match(input: input, code: nil, link: .unknown)], unknown: [input])
    }
    var cellResult = OrganisationCell(matches: [], unknown: [])
    for reading in readings {
      var part = input
      if input.marks.isEmpty, let span = reading.span, !span.isEmpty {
        let tokens = Tokens(text)
        part = redact(RawText(slice(text, tokens.list[span.lowerBound].start..<tokens.list[span.upperBound - 1].end)))
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

  static func withoutMarks(_ text: String) -> String {
    var result = text
    for mark in PersonalData.allCases.map(\.mark) {
      result = result.split(separator: mark, omittingEmptySubsequences: false).joined(separator: ", ")
    }
    return result
  }

  func slice(_ text: String, _ span: Range<Int>) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: span.lowerBound)
    return String(text[start..<utf8.index(start, offsetBy: span.count)])
  }

  private mutating func level(_ cell: RawText, isCounted: Bool) -> Level? {
    let text = cell.read()
    if let code = choice(cell, of: Code.Attribute.level.code) ?? Level(rawValue: text.trimmed.lowercased()).map({ Code($0.rawValue) }) {
      return Level(rawValue: code.rawValue)
    }
    guard !NoAnswer.says(text) else { return nil }
    let input = redact(cell)
    if let codes = book.codes(.level, for: input) { return codes.first.flatMap(Level.init(rawValue:)) }
    let words = Set(Tokens(text).words)
    let proposals = Level.allCases.filter { words.contains($0.rawValue) }
    if isCounted { worklist.add(.level, input) { proposals.map { ($0.rawValue, 0.5) } } }
    return nil
  }

  /// The code of a closed list that a cell gives.
  mutating func choice(_ cell: RawText, of question: Code<Question>) -> Code<Choice>? {
    if lists[question] == nil {
      let choices =
        codebook.question(question).map { codebook.choices(of: $0) } ?? codebook.choices.filter { $0.question == question }
      lists[question] = ClosedList(choices)
    }
    return lists[question]?.code(cell.read())
  }

  /// The overleg that a cell names, one look-up for a spelling seen before.
  mutating func meeting(_ cell: RawText) -> (code: Code<Meeting>?, link: Link) {
    if let known = meetingCells[cell] { return known }
    let found = normaliser.meetings.read(cell.read())
    meetingCells[cell] = found
    return found
  }
}
