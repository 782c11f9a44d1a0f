internal import Consultation

/// How a tool writes answers.
struct Style: Sendable {
  /// What stands for an option: its wording, its code, or any word people use.
  enum Words: Sendable {
    case name, code, identifier, alias
  }

  var words = Words.name
  /// Between ticked options in one cell.
  var separator: [UInt8] = [59]
  /// Whether the separator also follows the last one.
  var endsWithSeparator = false
  /// In the column of an option that was ticked; nil for the option's own words.
  var yes: [UInt8]?
  var no: [UInt8] = []
  /// Whether overleggen are typed, not ticked.
  var typesMeetings = false
}

/// The form as one office sends it in one round: which questions and overleggen it offers, and how its tool writes the answers.
struct Form: Sendable {
  /// What a column holds.
  enum Cell: Sendable {
    /// The answer to a question.
    case answer(Int)
    /// One option of a question with several.
    case tick(question: Int, option: Int)
    /// The judgement of one overleg.
    case verdict(question: Int, option: Int)
  }

  let fiction: Fiction
  let style: Style
  /// The overleggen that may be ticked, as indices of the codebook.
  let offered: [Int]
  /// The overleggen that are to be judged.
  let judged: [Int]
  /// The questions asked, as indices of the fiction's questions; what the tool asks by itself is left out.
  let asked: [Int]
  /// The options of each question that has several.
  private let optionLists: [[FormQuestion.Option]]

  /// The form of an office; `own` is what the tool has columns of its own for.
  init(_ fiction: Fiction, office: Int, style: Style, own: [Code<Question>.Attribute]) {
    self.fiction = fiction
    self.style = style
    let count = fiction.meetings.count
    offered = (0..<min(12, count)).map { (office * 5 + $0) % count }
    judged = (0..<min(6, count)).map { (office * 7 + $0 * 3) % count }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    optionLists = fiction.questions.map { [offered, judged] question in
      switch question.role {
      case .meetings: offered.map { fiction.meetings[$0] }
      case .judgement: judged.map { fiction.meetings[$0] }
      default: question.options
      }
    }
    let left = own + [.respondent, .submittedAt, .finished]
    asked = fiction.questions.indices.filter { index in
      if case .attribute(let attribute) = fiction.questions[index].role { return !left.contains(attribute) }
      return true
    }
  }

  /// The options of a question that has several.
  func options(of question: Int) -> [FormQuestion.Option] { optionLists[question] }

  /// Appends what stands in a cell of this submission.
  func append(_ cell: Cell, of response: Response, to text: inout [UInt8]) {
    switch cell {
    case .answer(let index): append(answerTo: index, of: response, to: &text)
    case .tick(let question, let option):
      append(option: option, of: question, ticked: ticks(question, response), response, to: &text)
    case .verdict(let question, let option):
      guard response.reach > question else { return }
      appendVerdict(on: judged[option], question: question, response, to: &text)
    }
  }

  /// Appends what stands in the column of an option when these options were ticked, a bit for each.
  private func append(option: Int, of question: Int, ticked: UInt64, _ response: Response, to text: inout [UInt8]) {
    guard response.reach > question else { return }
    if ticked & (1 << UInt64(option)) == 0 { return text.append(contentsOf: style.no) }
    if let yes = style.yes { return text.append(contentsOf: yes) }
    append(options(of: question)[option], to: &text)
  }

  /// Adds these columns of a submission.
  func write(_ cells: [Cell], of response: Response, to csv: inout CSVWriter) {
    var tickedQuestion = -1
    var ticked: UInt64 = 0
    for cell in cells {
      guard case .tick(let question, let option) = cell else {
        csv.add { append(cell, of: response, to: &$0) }
        continue
      }
      if question != tickedQuestion {
        ticked = ticks(question, response)
        tickedQuestion = question
      }
      csv.add { append(option: option, of: question, ticked: ticked, response, to: &$0) }
    }
  }

  private func append(answerTo index: Int, of response: Response, to text: inout [UInt8]) {
    guard response.reach > index else { return }
    let question = fiction.questions[index]
    switch question.role {
    case .open: OpenAnswer(fiction: fiction, question: question, response: response).append(to: &text)
    case .meetings where style.typesMeetings: appendTypedMeetings(index, response, to: &text)
    case .meetings, .themes: appendList(index, response, to: &text)
    case .judgement: return
    case .statement, .choice: appendChoice(question, response, response.answerChance(question.salt), to: &text)
    case .attribute(.organisation): Spelling.append(organisationOf: response, in: fiction, to: &text)
    case .attribute(.email):
      if response.hasEmail || response.sender == .tester { Persona.appendEmail(of: response, in: fiction, to: &text) }
    case .attribute(.name):
      if response.hasEmail || response.sender == .tester { Persona.appendName(of: response, to: &text) }
    case .attribute(.function):
      var chance = response.personalChance(question.salt)
      if !chance.happens(150) { text.append(contentsOf: chance.pick(fiction.functions)) }
    case .attribute: appendChoice(question, response, response.personalChance(question.salt), to: &text)
    }
  }

  private func appendChoice(_ question: FormQuestion, _ response: Response, _ chance: Chance, to text: inout [UInt8]) {
    var chance = chance
    guard !question.options.isEmpty, !chance.happens(60) else { return }
    let places = question.leaning[response.organisation < 0 ? 0 : fiction.domains[response.organisation]]
    let option = question.options[Int(places[chance.below(places.count)])]
    if case .alias = style.words, !option.aliases.isEmpty, chance.happens(300) {
      return text.append(contentsOf: chance.pick(option.aliases))
    }
    append(option, to: &text)
  }

  private func append(_ option: FormQuestion.Option, to text: inout [UInt8]) {
    switch style.words {
    case .name, .alias: text.append(contentsOf: option.name)
    case .code: text.append(contentsOf: option.code)
    case .identifier: for byte in option.code { text.append(byte == UInt8(ascii: "-") ? UInt8(ascii: "_") : byte) }
    }
  }

  /// The options that were ticked, a bit for each.
  private func ticks(_ index: Int, _ response: Response) -> UInt64 {
    let question = fiction.questions[index]
    var chance = response.answerChance(question.salt)
    var ticked: UInt64 = 0
    guard response.sender != .tester else { return 1 }
    guard !chance.happens(120) else { return 0 }
    if case .themes = question.role {
      guard response.organisation >= 0, !question.options.isEmpty else { return 0 }
      let places = fiction.interests[response.organisation]
      for _ in 0..<3 where !places.isEmpty {
        let theme = Int(places[chance.below(places.count)])
        if theme < question.options.count { ticked |= 1 << UInt64(theme) }
      }
      return ticked
    }
    let isFor = question.question.pole != .negative
    for (bit, meeting) in offered.enumerated() {
      let support = fiction.support(of: meeting, by: response.organisation)
      if chance.below(700) < (isFor ? support : 255 - support) { ticked |= 1 << UInt64(bit) }
    }
    return ticked
  }

  private func appendList(_ index: Int, _ response: Response, to text: inout [UInt8]) {
    let ticked = ticks(index, response)
    guard ticked != 0 else { return }
    let options = options(of: index)
    var isFirst = true
    for bit in options.indices where ticked & (1 << UInt64(bit)) != 0 {
      if !isFirst { text.append(contentsOf: style.separator) }
      isFirst = false
      append(options[bit], to: &text)
    }
    if style.endsWithSeparator, !isFirst { text.append(contentsOf: style.separator) }
  }

  private func appendTypedMeetings(_ index: Int, _ response: Response, to text: inout [UInt8]) {
    let ticked = ticks(index, response)
    var chance = response.answerChance(fiction.questions[index].salt ^ 1)
    if ticked == 0, chance.happens(250) { return text.append(contentsOf: chance.pick(fiction.nothings)) }
    let separators: [[UInt8]] = [[44, 32], [59, 32], [10], [32, 43, 32]]
    let separator = separators[chance.below(4)]
    var isFirst = true
    for (bit, meeting) in offered.enumerated() where ticked & (1 << UInt64(bit)) != 0 {
      if !isFirst { text.append(contentsOf: separator) }
      isFirst = false
      Spelling.append(fiction.meetings[meeting].name, aliases: fiction.meetings[meeting].aliases, &chance, to: &text)
    }
  }

  private func appendVerdict(on meeting: Int, question index: Int, _ response: Response, to text: inout [UInt8]) {
    let question = fiction.questions[index]
    var chance = response.answerChance(question.salt ^ fiction.meetingSalts[meeting])
    guard !question.options.isEmpty, !chance.happens(90) else { return }
    let support = fiction.support(of: meeting, by: response.organisation)
    // The order of `Verdict.allCases`: needed, superfluous, merge, no opinion.
    let verdict = chance.happens(140) ? 3 : chance.below(256) < support ? 0 : fiction.meetingSalts[meeting] & 1 == 0 ? 2 : 1
    let option = question.options[question.verdicts[verdict] ?? chance.below(question.options.count)]
    if case .alias = style.words, !option.aliases.isEmpty, chance.happens(300) {
      return text.append(contentsOf: chance.pick(option.aliases))
    }
    append(option, to: &text)
  }
}
