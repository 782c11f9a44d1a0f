internal import Consultation

extension NormaliserRun {
  /// Takes in the answers of the submission at a place, of a counted respondent.
  mutating func addAnswers(of submissions: [Submission], at place: Int, by speaker: Shared<Speaker>) {
    var judgements: [NamedMeeting] = []
    others.removeAll(keepingCapacity: true)
    for question in eight.indices { eight[question] = nil }
    for answer in submissions[place].answers {
      // Most answers from a closed list were given before.
      if let known = listedNumbers.number(of: answer.said.identity) {
        others.append(.listed(known, row: answer.row))
        continue
      }
      guard let plan = plans[answer.question] else { continue }
      switch plan.kind {
      case .judgement:
        if let judgement = matrixJudgement(answer, in: submissions[place].source.file) { judgements.append(judgement) }
      case .attribute, .ignored: break
      case .open where plan.place != nil, .meetings:
        if plan.kind == .meetings, let pole = plan.pole { judgements += readJudgements(answer, pole) }
        if let question = plan.place { eight[question] = eight[question].map { Self.joined($0, answer) } ?? answer }
      case .open, .themes:
        if let (other, earlier) = earlier(to: answer.question) {
          others[other] = .new(Self.joined(earlier, answer), plan.kind)
        } else {
          others.append(.new(answer, plan.kind))
        }
      case .statement, .choice: others.append(.new(answer, plan.kind))
      }
    }
    for question in eight.indices {
      if let answer = eight[question] { addAnswer(answer, place: question, speaker) }
    }
    for other in others.indices { addOther(at: other, speaker) }
    addJudgements(judgements, speaker)
  }

  /// The answer to a question outside the eight that this submission gave already, and its place.
  private func earlier(to question: Code<Question>) -> (place: Int, answer: Answer)? {
    for (place, other) in others.enumerated() {
      if case .new(let answer, _) = other, answer.question == question { return (place, answer) }
    }
    return nil
  }

  /// Two entries for one question as one: the parts after each other, on the row of the first.
  private static func joined(_ one: Answer, _ other: Answer) -> Answer {
    var result = one
    if one.content != other.content { result.content = .options(one.content.parts + other.content.parts) }
    return result
  }

  // MARK: - The eight questions

  private mutating func addAnswer(_ answer: Answer, place: Int, _ speaker: Shared<Speaker>) {
    let number = texts.number(of: answer.content)
    guard !texts.readings[number].isBlank else { return }
    let said = said(by: number, at: answer.question)
    // The names of overleggen are no themes: nobody has to find one for them.
    let mayLackTheme = said.value.method != .noAnswer && said.value.method != .decision && plans[answer.question]?.kind != .meetings
    if mayLackTheme, let doubt = texts.readings[number].doubt {
      worklist.add(.coding, said.value.text, doubt.reason, question: answer.question) { doubt.proposals }
    }
    campaigns.add(text: number, texts.readings[number], to: place, in: speaker.value.round, after: result.answers)
    result.answers.append(
      CodedAnswer(
        said, by: speaker, row: answer.row,
        pseudonym: normaliser.key.pseudonym(
          "antwoord", speaker.value.round.rawValue, speaker.value.respondent.description, answer.question.rawValue)))
  }

  /// What a text says as an answer to one of the eight questions; made once.
  private mutating func said(by number: Int, at question: Code<Question>) -> Shared<CodedAnswer.Said> {
    let key = SaidKey(text: number, question: question)
    if let known = saidToTheEight[key] { return known }
    let reading = texts.readings[number]
    var said = CodedAnswer.Said(question: question, text: reading.text)
    if let decided = decidedCoding(of: number) {
      said.themes = decided.themes
      said.subthemes = decided.subthemes
      said.method = .decision
      said.rule = decided.rule
    } else if reading.saysNothing {
      said.method = .noAnswer
    } else {
      said.themes = reading.themes
      said.subthemes = reading.subthemes
      said.method = reading.method
      said.rule = reading.rule
    }
    if said.method != .noAnswer { said.checklist = reading.checklist }
    let made = Shared(said)
    saidToTheEight[key] = made
    return made
  }

  // MARK: - Other questions

  private mutating func addOther(at place: Int, _ speaker: Shared<Speaker>) {
    switch others[place] {
    case .listed(let number, let row): addListed(number, row: row, speaker)
    case .new(let answer, .statement), .new(let answer, .choice): addListed(number(ofListed: answer), row: answer.row, speaker)
    case .new(let answer, let kind):
      let number = texts.number(of: answer.content)
      if kind != .themes, texts.readings[number].saysNothingAsWhole { return }
      result.choices.append(CodedChoice(said(by: answer, number), by: speaker, row: answer.row))
    }
  }

  private mutating func addListed(_ number: Int, row: Int, _ speaker: Shared<Speaker>) {
    if let wording = listedAnswers[number].wordingOfUnknown {
      note(Problem(.unknownChoice, file: speaker.value.file, row: row, values: [.word(wording)]))
    }
    if let said = listedAnswers[number].said { result.choices.append(CodedChoice(said, by: speaker, row: row)) }
  }

  /// The number of what an answer to a question with a closed list comes to; made once for all respondents who say the very same.
  private mutating func number(ofListed answer: Answer) -> Int {
    if let known = listedNumbers.number(of: answer.said.identity) { return known }
    var listed = ListedAnswer(answer: answer.said)
    let text = texts.number(of: answer.content)
    let isInList = choice(answer.content.text, of: answer.question) != nil
    if isInList || !texts.readings[text].saysNothingAsWhole || NoAnswer.isNo(answer.content.text.read()) {
      listed.said = said(by: answer, text)
      if !isInList { listed.wordingOfUnknown = codebook.question(answer.question)?.wording }
    }
    listedAnswers.append(listed)
    return listedNumbers.number(adding: answer.said.identity).number
  }

  /// What a text says as an answer to a question outside the eight; made once.
  private mutating func said(by answer: Answer, _ number: Int) -> Shared<CodedChoice.Said> {
    let key = SaidKey(text: number, question: answer.question)
    if let known = saidToOthers[key] { return known }
    var said = CodedChoice.Said(question: answer.question, text: texts.readings[number].text)
    switch plans[answer.question]?.kind {
    case .statement, .choice: said.choice = choice(answer.content.text, of: answer.question)
    case .themes: said.themes = themes(named: answer)
    default:
      let coding = texts.readings[number].coding
      said.themes = coding.subthemes.isEmpty ? coding.themes : codebook.sorted(coding.themes + coding.subthemes)
      said.checklist = texts.readings[number].checklist
    }
    let made = Shared(said)
    saidToOthers[key] = made
    return made
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
