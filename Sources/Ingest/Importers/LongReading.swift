internal import Consultation

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
    problems += description.columns(missingAmong: (0..<records.width(of: header)).map { text(header, $0) }, in: file)
    let moments = momentColumn()
    let plan = plan()
    problems += scoreProblems(plan)
    var order: [String] = []
    var builders: [String: SubmissionBuilder] = [:]
    for record in dataRecords where !records.isBlank(record) {
      let row = records.rows[record]
      if isNote(record) {
        problems.append(Problem(.noteLine, file: file, row: row))
        continue
      }
      let answer = text(record, columns.answer)
      let key = self.key(record)
      if builders[key] == nil {
        order.append(key)
        submissionsRead += 1
        builders[key] = SubmissionBuilder(round: round, source: Provenance(file: file, row: row), precedence: .later)
      }
      guard var builder = builders.removeValue(forKey: key) else { continue }
      addAttributes(record, row: row, moments: moments, words: words, into: &builder)
      let outcome = plan.outcomes[text(record, columns.question)] ?? .unknown
      if !answer.isEmpty { add(answer, to: outcome, row: row, cells: plan.cells, words: words, into: &builder) }
      builders[key] = builder
    }
    var once = SaidOnce()
    for key in order {
      guard var builder = builders.removeValue(forKey: key) else { continue }
      builder.finish(keepingIn: &once, into: &submissions, rejections: &rejections)
    }
    rejections.sort { $0.source < $1.source }
  }

  /// The records below the header.
  var dataRecords: Range<Int> { records.below(header) }

  /// Whether a record holds no answer: a total line, or a line of one cell.
  func isNote(_ record: Int) -> Bool { records.width(of: record) == 1 || TotalLine.isTotal(record, of: records) }

  func text(_ record: Int, _ column: Int) -> String {
    SurveySheet.withoutGuard(records.text(record, column).trimmingBlanks)
  }

  private func column(_ attribute: Code<Question>.Attribute) -> Int? { columns.attributes.first { $0.attribute == attribute }?.column }

  /// What tells submissions apart: respondent or e-mail, and time; without either also the organisation.
  ///
  /// A word that many people share ('anoniem') is no respondent and no organisation. A row with none of these stands by itself.
  func key(_ record: Int) -> String {
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
    let cells = dataRecords.map { text($0, column) }.filter { !$0.isEmpty }
    let moments = MomentColumn(cells, given: description.dateOrder)
    if let problem = moments.problem(text(header, column), in: file) { problems.append(problem) }
    if case .known(let order) = moments.order { dateOrder = order }
    return moments
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
    _ answer: String, to outcome: HeadingReader.Outcome, row: Int, cells: [ColumnMeaning: ColumnPlan.Cells], words: CompletionWords,
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
      default: builder.add(answer, to: meaning, as: cells[meaning] ?? .text, row: row, heading: heading)
      }
    }
  }
}
