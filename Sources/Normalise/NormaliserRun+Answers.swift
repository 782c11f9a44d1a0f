internal import Consultation

extension NormaliserRun {
  /// Takes in the answers of a counted respondent.
  mutating func addAnswers(of submission: Submission, by respondent: CodedRespondent) {
    var judgements: [NamedMeeting] = []
    var others: [Answer] = []
    for place in eight.indices { eight[place] = nil }
    for answer in submission.answers {
      guard let plan = plans[answer.question] else { continue }
      switch plan.kind {
      case .judgement:
        if let judgement = matrixJudgement(answer, in: submission.source.file) { judgements.append(judgement) }
      case .attribute, .ignored: break
      case .open where plan.place != nil, .meetings:
        if plan.kind == .meetings, let pole = plan.pole { judgements += readJudgements(answer, pole) }
        if let place = plan.place { eight[place] = eight[place].map { Self.joined($0, answer) } ?? answer }
      case .open, .themes:
        if let place = others.firstIndex(where: { $0.question == answer.question }) {
          others[place] = Self.joined(others[place], answer)
        } else {
          others.append(answer)
        }
      case .statement, .choice: others.append(answer)
      }
    }
    for place in eight.indices {
      if let answer = eight[place] { addAnswer(answer, place: place, submission, respondent) }
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

  // MARK: - The eight questions

  private mutating func addAnswer(_ answer: Answer, place: Int, _ submission: Submission, _ respondent: CodedRespondent) {
    let number = texts.number(of: answer.content)
    guard !texts.readings[number].isBlank else { return }
    let text = texts.readings[number].text
    var coded = CodedAnswer(
      round: respondent.round,
      pseudonym: normaliser.key.pseudonym(
        "antwoord", respondent.round.rawValue, respondent.pseudonym.description, answer.question.rawValue),
      respondent: respondent.pseudonym, source: Provenance(file: submission.source.file, row: answer.row),
      organisation: respondent.organisation, question: answer.question, text: text, themes: [], subthemes: [], method: .noTheme, rule: "")
    if let decided = decidedCoding(of: number) {
      coded.themes = decided.themes
      coded.subthemes = decided.subthemes
      coded.method = .decision
      coded.rule = decided.rule
    } else if texts.readings[number].saysNothing {
      coded.method = .noAnswer
    } else {
      coded.themes = texts.readings[number].themes
      coded.subthemes = texts.readings[number].subthemes
      coded.method = texts.readings[number].method
      coded.rule = texts.readings[number].rule
      if let doubt = texts.readings[number].doubt {
        worklist.add(.coding, text, doubt.reason, question: answer.question) { doubt.proposals }
      }
    }
    if coded.method != .noAnswer { coded.checklist = texts.readings[number].checklist }
    campaigns.add(text: number, at: result.answers.count, place: roundNumber * eight.count + place, among: texts.readings)
    result.answers.append(coded)
  }

  // MARK: - Other questions

  private mutating func addChoice(_ answer: Answer, _ submission: Submission, _ respondent: CodedRespondent) {
    guard let question = codebook.question(answer.question) else { return }
    let source = Provenance(file: submission.source.file, row: answer.row)
    let number = texts.number(of: answer.content)
    var coded = CodedChoice(
      round: respondent.round, respondent: respondent.pseudonym, source: source, organisation: respondent.organisation,
      question: question.code, text: texts.readings[number].text)
    switch question.kind {
    case .statement, .choice:
      coded.choice = choice(answer.content.text, of: question.code)
      if coded.choice == nil {
        if texts.readings[number].saysNothingAsWhole { return }
        problems.append(
          Problem(.unknownChoice, file: source.file, row: source.row, values: [.word(question.wording)]))
      }
    case .themes: coded.themes = themes(named: answer)
    default:
      if texts.readings[number].saysNothingAsWhole { return }
      let coding = texts.readings[number].coding
      coded.themes = coding.subthemes.isEmpty ? coding.themes : codebook.sorted(coding.themes + coding.subthemes)
      coded.checklist = texts.readings[number].checklist
    }
    result.choices.append(coded)
  }

  /// The themes that a top-3 names, in its order.
  private mutating func themes(named answer: Answer) -> [Code<Theme>] {
    var found: [Code<Theme>] = []
    for part in answer.content.parts {
      for theme in themes(named: part) where !found.contains(theme) { found.append(theme) }
    }
    return found
  }

  /// The themes that a part of a top-3 names, one look-up for a part seen before.
  private mutating func themes(named part: RawText) -> [Code<Theme>] {
    if let known = themesOfParts[part] { return known }
    let whole = part.read()
    let names = normaliser.themeNames
    let pieces = names.theme(whole) == nil ? ThemeNames.pieces(whole) : [whole]
    let found = pieces.flatMap { name in names.theme(name).map { [$0] } ?? texts.topThemes(name) }
    themesOfParts[part] = found
    return found
  }
}
