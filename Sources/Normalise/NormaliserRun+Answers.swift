internal import Consultation

extension NormaliserRun {
  /// Takes in the answers of a counted respondent.
  mutating func addAnswers(of submission: Submission, by respondent: CodedRespondent) {
    var judgements: [JudgementReader.Reading] = []
    var eight: [Code<Question>: Answer] = [:]
    var others: [Answer] = []
    var otherPlaces: [Code<Question>: Int] = [:]
    for answer in submission.answers {
      guard let question = codebook.question(answer.question) else { continue }
      switch question.kind {
      case .judgement:
        if let judgement = matrixJudgement(answer, in: submission.source.file) { judgements.append(judgement) }
      case .attribute, .ignored: break
      case .open where Code.consultation.contains(question.code), .meetings where Code.consultation.contains(question.code):
        if question.kind == .meetings, let pole = question.pole { judgements += readJudgements(answer, pole) }
        eight[question.code] = eight[question.code].map { Self.joined($0, answer) } ?? answer
      case .meetings:
        if let pole = question.pole { judgements += readJudgements(answer, pole) }
      case .open, .themes, .statement, .choice:
        if let place = otherPlaces[question.code], question.kind == .open || question.kind == .themes {
          others[place] = Self.joined(others[place], answer)
        } else {
          otherPlaces[question.code] = others.count
          others.append(answer)
        }
      }
    }
    for question in Code<Question>.consultation {
      if let answer = eight[question] { addAnswer(answer, submission, respondent) }
    }
    for answer in others { addChoice(answer, submission, respondent) }
    addJudgements(judgements, submission, respondent)
  }

  /// Two entries for one question as one: the parts after each other, on the row of the first.
  private static func joined(_ one: Answer, _ other: Answer) -> Answer {
    var result = one
    if one.content != other.content { result.content = .options(one.content.parts + other.content.parts) }
    return result
  }

  /// What an answer says about overleggen; one look-up for a text seen before.
  private mutating func readJudgements(_ answer: Answer, _ pole: Question.Pole) -> [JudgementReader.Reading] {
    let key = JudgementKey(content: answer.content, pole: pole)
    var readings = judgementCells[key] ?? []
    if judgementCells[key] == nil {
      readings = JudgementReader(matcher: normaliser.meetings).read(answer, pole: pole)
      judgementCells[key] = readings
    }
    return readings.map { reading in
      var reading = reading
      reading.row = answer.row
      return reading
    }
  }

  // MARK: - The eight questions

  private mutating func addAnswer(_ answer: Answer, _ submission: Submission, _ respondent: CodedRespondent) {
    let raw = answer.content.text
    guard !raw.isEmpty, !raw.read().trimmed.isEmpty else { return }
    let text = redact(raw)
    var coded = CodedAnswer(
      round: respondent.round,
      pseudonym: normaliser.key.pseudonym(
        "antwoord", respondent.round.rawValue, respondent.pseudonym.description, answer.question.rawValue),
      respondent: respondent.pseudonym, source: Provenance(file: submission.source.file, row: answer.row),
      organisation: respondent.organisation, question: answer.question, text: text, themes: [], subthemes: [], method: .noTheme, rule: "")
    if let codes = book.codes(.coding, for: text) {
      let themes = codes.map { Code<Theme>($0) }
      coded.themes = codebook.sorted(themes.map { codebook.category(of: $0) })
      coded.subthemes = codebook.sorted(themes.filter { codebook.category(of: $0) != $0 })
      coded.method = .decision
      coded.rule = book.place(.coding, of: text)
    } else if answer.content.parts.allSatisfy({ NoAnswer.says($0.read()) }) {
      coded.method = .noAnswer
    } else {
      code(&coded)
    }
    if coded.method != .noAnswer { coded.checklist = checklist.items(in: text.text) }
    campaigns.add(coded, at: result.answers.count)
    result.answers.append(coded)
  }

  /// Gives an answer the themes of the lexicon, and where that finds none those of the learned layer; what a person should look at goes
  /// to the worklist.
  private mutating func code(_ answer: inout CodedAnswer) {
    let (text, question) = (answer.text, answer.question)
    let coding = session.code(text.text)
    let themes = coding.themes + coding.subthemes
    let opinion = normaliser.learned?.opinion(on: text.text, lexicon: Set(themes), stemmer: stemmer)
    let learned = opinion?.themes ?? []
    if !themes.isEmpty {
      answer.themes = coding.themes
      answer.subthemes = coding.subthemes
      answer.method = .lexicon
      answer.rule = coding.terms.joined(separator: ", ")
      guard let opinion, !opinion.doubted.isEmpty || !Set(learned).isSubset(of: themes) else { return }
      let proposed = codebook.sorted(themes + learned).filter { !opinion.doubted.contains($0) }
      worklist.add(.coding, text, .disagreement, question: question) { proposed.map { ($0.rawValue, opinion.score) } }
    } else if let opinion, !learned.isEmpty {
      answer.themes = learned.filter { codebook.category(of: $0) == $0 }
      answer.subthemes = learned.filter { codebook.category(of: $0) != $0 }
      answer.method = .learned
      answer.rule = opinion.words.joined(separator: ", ")
      worklist.add(.coding, text, .learned, question: question) { learned.map { ($0.rawValue, opinion.score) } }
    } else {
      let proposals = session.proposals()
      worklist.add(.coding, text, .noTheme, question: question) { proposals.map { ($0.theme.rawValue, $0.score) } }
    }
  }

  // MARK: - Other questions

  private mutating func addChoice(_ answer: Answer, _ submission: Submission, _ respondent: CodedRespondent) {
    guard let question = codebook.question(answer.question) else { return }
    let raw = answer.content.text
    let source = Provenance(file: submission.source.file, row: answer.row)
    var coded = CodedChoice(
      round: respondent.round, respondent: respondent.pseudonym, source: source, organisation: respondent.organisation,
      question: question.code, text: redact(raw))
    switch question.kind {
    case .statement, .choice:
      coded.choice = choice(raw, of: question.code)
      if coded.choice == nil {
        if NoAnswer.says(raw.read()) { return }
        problems.append(
          Problem(.unknownChoice, file: source.file, row: source.row, values: [.word(question.wording)]))
      }
    case .themes: coded.themes = themes(named: answer)
    default:
      if NoAnswer.says(raw.read()) { return }
      let coding = session.code(coded.text.text)
      coded.themes = codebook.sorted(coding.themes + coding.subthemes)
      coded.checklist = checklist.items(in: coded.text.text)
    }
    result.choices.append(coded)
  }

  /// The themes that a top-3 names, in its order.
  private mutating func themes(named answer: Answer) -> [Code<Theme>] {
    var found: [Code<Theme>] = []
    for part in answer.content.parts {
      let whole = part.read()
      let pieces = normaliser.themeNames.theme(whole) == nil ? ThemeNames.pieces(whole) : [whole]
      for name in pieces {
        for theme in normaliser.themeNames.theme(name).map({ [$0] }) ?? topThemes(name) where !found.contains(theme) { found.append(theme) }
      }
    }
    return found
  }

  /// The themes that a piece of a top-3 describes: its sub-themes where it has any, else its categories.
  private mutating func topThemes(_ name: String) -> [Code<Theme>] {
    let coding = session.code(name)
    let covered = Set(coding.subthemes.map { codebook.category(of: $0) })
    return coding.subthemes + coding.themes.filter { !covered.contains($0) }
  }

  // MARK: - Judgements

  private mutating func matrixJudgement(_ answer: Answer, in file: SourceFile) -> JudgementReader.Reading? {
    guard let subject = answer.subject else { return nil }
    let words = answer.content.text
    guard let verdict = choice(words, of: .meetingJudgement).flatMap({ Verdict(rawValue: $0.rawValue) }) else {
      if !NoAnswer.says(words.read()) {
        let wording = codebook.question(.meetingJudgement)?.wording ?? Code<Question>.meetingJudgement.rawValue
        problems.append(Problem(.unknownChoice, file: file, row: answer.row, column: subject, values: [.word(wording)]))
      }
      return nil
    }
    let found = meeting(subject)
    return JudgementReader.Reading(
      input: subject.read().trimmed, code: found.code, link: found.link, verdict: verdict, row: answer.row, isMatrix: true)
  }

  /// One row per overleg: the matrix goes before a name in a cell, unless it says 'no opinion' where the cell has one.
  private mutating func addJudgements(_ readings: [JudgementReader.Reading], _ submission: Submission, _ respondent: CodedRespondent) {
    var rows: [(reading: JudgementReader.Reading, input: RedactedText, key: String)] = []
    var places: [String: Int] = [:]
    for var reading in readings {
      let isExact = reading.link == .exact || reading.link == .alias
      let input = isExact ? RedactedText(RawText(reading.input), replacing: []) : redact(RawText(reading.input))
      var codes: [Code<Meeting>?] = [reading.code]
      if !isExact, let decided = book.codes(.meeting, for: input) {
        reading.link = .decision
        codes = decided.isEmpty ? [nil] : decided.map { Code($0) }
      }
      for code in codes {
        reading.code = code
        let key = code?.rawValue ?? "? " + Tokens(input.text).words.joined(separator: " ")
        guard let place = places[key] else {
          places[key] = rows.count
          rows.append((reading, input, key))
          continue
        }
        if Self.precedes(reading, rows[place].reading) { rows[place] = (reading, input, key) }
      }
    }
    for row in rows {
      if row.reading.code == nil, row.reading.link == .unknown {
        let matcher = normaliser.meetings
        worklist.add(.meeting, row.input) { matcher.proposals(row.input.text).map { ($0.code.rawValue, $0.score) } }
      }
      result.judgements.append(
        CodedJudgement(
          round: respondent.round, respondent: respondent.pseudonym,
          source: Provenance(file: submission.source.file, row: row.reading.row), organisation: respondent.organisation,
          meeting: Match(input: row.input, code: row.reading.code, link: row.reading.link), verdict: row.reading.verdict))
    }
  }

  /// Whether one judgement about an overleg goes before another of the same respondent.
  private static func precedes(_ one: JudgementReader.Reading, _ other: JudgementReader.Reading) -> Bool {
    func rank(_ reading: JudgementReader.Reading) -> Int {
      reading.verdict == .noOpinion ? 0 : reading.isMatrix ? 3 : reading.verdict == .merge ? 2 : 1
    }
    return rank(one) > rank(other)
  }
}
