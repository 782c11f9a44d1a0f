internal import Consultation

/// The long format: a row per answer, with columns for the respondent, the time, the organisation, the question and the answer.
///
/// A submission is what one respondent sent at one time; where there is no respondent, the organisation tells them apart.
/// Of two answers of one respondent to one question the later row counts.
struct LongFormat {
  private static let questionNames = [
    "vraag", "vraagcode", "vraag code", "vraagnummer", "vraagtekst", "question", "question code", "vraagstelling", "item",
  ]
  private static let answerNames = ["antwoord", "antwoordtekst", "answer", "response", "waarde", "value", "reactie", "tekst"]

  /// Which column holds what.
  struct Columns {
    var question: Int
    var answer: Int
    var attributes: [(column: Int, attribute: Code<Question>.Attribute)]
  }

  /// The record that names a question column and an answer column, and what the columns hold; nil when the records are not in this format.
  ///
  /// What a person says in `description` about the rows of the header and about columns overrules what is found.
  static func find(
    _ records: Records, reader: HeadingReader, _ description: SourceDescription = SourceDescription()
  ) -> (header: Int, columns: Columns)? {
    for record in 0..<min(records.count, 30) where (2...12).contains(records.width(of: record)) {
      if let row = description.headerRows.last, records.rows[record] != row { continue }
      let headings = records.record(record).map { $0.text.trimmingBlanks }
      let keys = headings.map(HeadingText.key)
      let told = headings.enumerated().map { description.column($0.offset, heading: $0.element) }
      guard let question = told.firstIndex(of: .longQuestion) ?? questionNames.lazy.compactMap({ keys.firstIndex(of: $0) }).first,
        let answer = told.firstIndex(of: .longAnswer)
          ?? answerNames.lazy.compactMap({ keys.firstIndex(of: $0) }).first(where: { $0 != question })
      else { continue }
      var attributes: [(column: Int, attribute: Code<Question>.Attribute)] = []
      for column in keys.indices where column != question && column != answer {
        if let attribute = attribute(told[column], headings[column], reader) { attributes.append((column, attribute)) }
      }
      let isTold = description.tool == SurveyTools.long
      guard isTold || (keys.count >= 3 && keys.count <= attributes.count + 8 && !attributes.isEmpty) else { continue }
      return (record, Columns(question: question, answer: answer, attributes: attributes))
    }
    return nil
  }

  /// What a column says about the respondent.
  private static func attribute(
    _ told: SourceDescription.Column?, _ heading: String, _ reader: HeadingReader
  ) -> Code<Question>.Attribute? {
    switch told {
    case .question(let code, _): return Code<Question>.Attribute(rawValue: code.rawValue)
    case nil:
      guard case .meaning(let meaning) = reader.read(heading) else { return nil }
      return Code<Question>.Attribute(rawValue: meaning.question.rawValue)
    default: return nil
    }
  }
}

/// Reads the submissions of a sheet in the long format.
struct LongReading {
  let codebook: Codebook
  let reader: HeadingReader
  let round: Code<Round>
  let file: SourceFile
  let records: Records
  let header: Int
  let columns: LongFormat.Columns
  let description: SourceDescription
  /// The order in which the dates of the file are written.
  private(set) var dateOrder: DateOrder?
  var problems: [Problem] = []
  var rejections: [Rejection] = []
  var submissions: [Submission] = []
  /// How many submissions the rows belong to.
  private(set) var submissionsRead = 0

  /// Reads all rows.
  mutating func read() {
    let words = CompletionWords(codebook)
    let moments = momentColumn()
    let splitters = splitters()
    var order: [String] = []
    var builders: [String: SubmissionBuilder] = [:]
    var meanings: [String: HeadingReader.Outcome] = [:]
    for record in header + 1..<max(header + 1, records.count) where !records.isBlank(record) {
      let row = records.rows[record]
      if TotalLine.isTotal(records.record(record)) || records.width(of: record) == 1 {
        problems.append(Problem(.noteLine, file: file, row: row))
        continue
      }
      let question = text(record, columns.question)
      let answer = text(record, columns.answer)
      let key = self.key(record)
      if builders[key] == nil {
        order.append(key)
        submissionsRead += 1
        builders[key] = SubmissionBuilder(round: round, source: Provenance(file: file, row: row), precedence: .later)
      }
      guard var builder = builders.removeValue(forKey: key) else { continue }
      addAttributes(record, row: row, moments: moments, words: words, into: &builder)
      let outcome = meanings[question] ?? reader.read(question)
      meanings[question] = outcome
      if !answer.isEmpty { add(answer, to: outcome, row: row, splitters: splitters, words: words, into: &builder) }
      builders[key] = builder
    }
    var once = SaidOnce()
    for key in order {
      guard var builder = builders.removeValue(forKey: key) else { continue }
      builder.keep(in: &once)
      if let submission = builder.finished() { submissions.append(submission) }
      rejections += builder.rejections
    }
    rejections.sort { $0.source < $1.source }
  }

  private func text(_ record: Int, _ column: Int) -> String { records.text(record, column).trimmingBlanks }

  private func column(_ attribute: Code<Question>.Attribute) -> Int? { columns.attributes.first { $0.attribute == attribute }?.column }

  /// What tells submissions apart: respondent or e-mail, and time; without either also the organisation.
  ///
  /// A word that many people share ('anoniem') is no respondent and no organisation. A row with none of these stands by itself.
  private func key(_ record: Int) -> String {
    func cell(_ attribute: Code<Question>.Attribute) -> String { column(attribute).map { text(record, $0) } ?? "" }
    func own(_ attribute: Code<Question>.Attribute) -> String {
      let text = cell(attribute)
      return SharedIdentifier.isShared(text) ? "" : text
    }
    let person = own(.respondent).isEmpty ? own(.email).lowercased() : own(.respondent)
    let parts = [person, cell(.submittedAt), person.isEmpty ? own(.organisation) : ""]
    return parts.allSatisfy(\.isEmpty) ? "\u{0}\(records.rows[record])" : parts.joined(separator: "\u{0}")
  }

  private mutating func momentColumn() -> MomentColumn? {
    guard let column = column(.submittedAt) else { return nil }
    let cells = (header + 1..<max(header + 1, records.count)).map { text($0, column) }.filter { !$0.isEmpty }
    let moments = MomentColumn(cells, given: description.dateOrder)
    let heading = RawText(text(header, column))
    let hint = Problem.Value.word(SourceDescription.name(for: file))
    switch moments.order {
    case .ambiguous: problems.append(Problem(.ambiguousDates, file: file, column: heading, values: [hint]))
    case .contradictory: problems.append(Problem(.contradictoryDates, file: file, column: heading, values: [hint]))
    case .known(let order): dateOrder = order
    }
    return moments
  }

  /// How the answers to questions with a list of options are split.
  private func splitters() -> [Code<Question>: OptionSplitter] {
    var cells: [Code<Question>: [String]] = [:]
    for record in header + 1..<max(header + 1, records.count) {
      guard case .meaning(let meaning) = reader.readExactly(text(record, columns.question)) else { continue }
      cells[meaning.question, default: []].append(text(record, columns.answer))
    }
    var splitters: [Code<Question>: OptionSplitter] = [:]
    for question in codebook.questions where [.meetings, .themes, .choice].contains(question.kind) {
      let filled = (cells[question.code] ?? []).filter { !$0.isEmpty }
      splitters[question.code] = OptionSplitter(filled, options: reader.options[question.code])
    }
    return splitters
  }

  private func addAttributes(
    _ record: Int, row: Int, moments: MomentColumn?, words: CompletionWords, into builder: inout SubmissionBuilder
  ) {
    for (column, attribute) in columns.attributes {
      let cell = text(record, column)
      if cell.isEmpty { continue }
      if attribute == .name, builder.submission.respondent.name != nil { continue }
      set(attribute, cell, row: row, heading: text(header, column), moments: moments, words: words, into: &builder)
    }
  }

  private func set(
    _ attribute: Code<Question>.Attribute, _ cell: String, row: Int, heading: String, moments: MomentColumn?, words: CompletionWords,
    into builder: inout SubmissionBuilder
  ) {
    switch attribute {
    case .submittedAt:
      let moments = moments ?? MomentColumn([cell], given: description.dateOrder)
      if let moment = moments.moment(cell) {
        builder.set(submittedAt: moment)
      } else if case .known = moments.order {
        rejectOnce(.badMoment, row: row, heading: heading, &builder)
      }
    case .finished:
      if let completion = words.completion(cell) {
        builder.set(completion: completion)
      } else {
        rejectOnce(.unknownCompletion, row: row, heading: heading, &builder)
      }
    default: builder.set(attribute, cell, row: row, heading: heading)
    }
  }

  /// Rejects a cell that says the same on every row of a submission.
  private func rejectOnce(_ kind: ProblemKind, row: Int, heading: String, _ builder: inout SubmissionBuilder) {
    let isKnown = builder.rejections.contains { $0.problem.kind == kind && $0.problem.column == RawText(heading) }
    if !isKnown { builder.reject(kind, row: row, heading: heading) }
  }

  private func add(
    _ answer: String, to outcome: HeadingReader.Outcome, row: Int, splitters: [Code<Question>: OptionSplitter], words: CompletionWords,
    into builder: inout SubmissionBuilder
  ) {
    let heading = text(header, columns.question)
    switch outcome {
    case .unknown: builder.reject(.unknownQuestion, row: row, heading: heading)
    case .ambiguous(let codes):
      builder.reject(.ambiguousQuestion, row: row, heading: heading, values: [.word(codes.map(\.rawValue).joined(separator: ", "))])
    case .meaning(let meaning):
      guard let question = codebook.question(meaning.question) else { return }
      switch question.kind {
      case .ignored: break
      case .attribute:
        if let attribute = Code<Question>.Attribute(rawValue: meaning.question.rawValue) {
          set(attribute, answer, row: row, heading: heading, moments: nil, words: words, into: &builder)
        }
      default:
        if meaning.subject != nil, question.kind != .judgement {
          if TickMark.read(answer) != false { builder.add(options: [meaning.subject ?? answer], to: meaning.question, row: row) }
        } else if let options = splitters[meaning.question]?.split(answer) {
          builder.add(options: options, to: meaning.question, row: row)
        } else {
          builder.add(answer, to: meaning, row: row, heading: heading)
        }
      }
    }
  }
}
