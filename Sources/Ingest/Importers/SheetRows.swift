internal import Consultation

/// Reads the rows of a sheet of which is known what every column holds, and keeps once what many of them say.
struct SheetRows {
  private let round: Code<Round>
  private let file: SourceFile
  private let sheet: SurveySheet
  private let layout: ToolLayout
  private let words: CompletionWords
  /// The columns of which the cells are read, from the left: of a table as wide as its longest row they may be few.
  private let columns: [Column]
  /// Where each of them stands, and whether it holds texts and is the only one of its kind.
  private let places: [(column: Int, isOnly: Bool)]
  /// What short cells came to, of each column with texts that is the only one of its kind.
  private var seen: [SeenCells<Shared<Answer.Said>>]
  private var once = SaidOnce()
  /// How many answers the submission before gave: the next one gives about as many.
  private var usual = 0

  /// What is known of a column: an object, so that a look at it copies nothing.
  private final class Column {
    let plan: ColumnPlan.Column
    let moments: MomentColumn?
    /// What its texts answer, when no other column holds answers to the same question about the same thing.
    let only: ColumnMeaning?
    /// Whether an empty cell says that the submission was not finished.
    let isSubmitDate: Bool

    init(_ plan: ColumnPlan.Column, _ moments: MomentColumn?, isOnly: Bool) {
      (self.plan, self.moments) = (plan, moments)
      if isOnly, case .answer(let meaning) = plan.role, case .text = plan.cells { only = meaning } else { only = nil }
      isSubmitDate = plan.role == .submitDate
    }
  }

  /// The rows of a sheet with these columns; `moments` are those of the columns with dates, by their places.
  init(
    round: Code<Round>, file: SourceFile, sheet: SurveySheet, layout: ToolLayout, columns: [ColumnPlan.Column],
    moments: [Int: MomentColumn], words: CompletionWords
  ) {
    (self.round, self.file, self.sheet, self.layout, self.words) = (round, file, sheet, layout, words)
    var uses: [ColumnMeaning: Int] = [:]
    for column in columns { if let key = column.role.answerKey { uses[key, default: 0] += 1 } }
    let read = columns.indices.filter { columns[$0].role.isRead }
    self.columns = read.map { place in
      Column(columns[place], moments[place], isOnly: columns[place].role.answerKey.map { uses[$0] == 1 } ?? false)
    }
    places = zip(read, self.columns).map { ($0, $1.only != nil) }
    seen = Array(repeating: SeenCells(), count: self.columns.count)
  }

  /// Adds what a row says to the submissions, and to what was rejected which of its cells say nothing that can be read.
  mutating func read(_ record: Int, row: Int, into submissions: inout [Submission], rejections: inout [Rejection]) {
    var builder = SubmissionBuilder(round: round, source: Provenance(file: file, row: row))
    builder.expect(answers: usual)
    sheet.records.bytes.withUnsafeBufferPointer { bytes in
      for number in places.indices {
        let cell = UnsafeBufferPointer(rebasing: bytes[sheet.records.place(record, places[number].column)])
        if places[number].isOnly, let said = seen[number].value(of: cell) {
          builder.add(said, row: row)
        } else {
          read(cell, number, row: row, into: &builder)
        }
      }
    }
    usual = builder.submission.answers.count
    builder.finish(keepingIn: &once, into: &submissions, rejections: &rejections)
  }

  private mutating func read(_ cell: UnsafeBufferPointer<UInt8>, _ number: Int, row: Int, into builder: inout SubmissionBuilder) {
    let column = columns[number]
    let text = SurveySheet.shown(cell)
    if text.isEmpty || text == "NA", column.isSubmitDate {
      builder.set(completion: .unfinished)
    } else if !text.isEmpty, let meaning = column.only {
      let said = once.kept(meaning.answer(text, row: row).said)
      seen[number].keep(said, of: cell)
      builder.add(said, row: row)
    } else if !text.isEmpty {
      read(text, column, row: row, into: &builder)
    }
  }

  private func read(_ text: String, _ column: Column, row: Int, into builder: inout SubmissionBuilder) {
    switch column.plan.role {
    case .toolID: builder.set(toolID: text)
    case .attribute(.submittedAt), .submitDate:
      if layout.missingMoments.contains(text) { return }
      if let moment = column.moments?.moment(text, zone: layout.zone) {
        builder.set(submittedAt: moment)
      } else if case .known? = column.moments?.order {
        builder.reject(.badMoment, row: row, heading: column.plan.heading)
      }
    case .attribute(let attribute): builder.set(attribute, text, row: row, heading: column.plan.heading)
    case .finishedFlag, .responseType:
      if let completion = words.completion(text) {
        builder.set(completion: completion)
      } else {
        builder.reject(.unknownCompletion, row: row, heading: column.plan.heading)
      }
    case .previewMark:
      let key = HeadingText.key(text)
      if ["1", "2", "9", "17", "preview", "survey preview", "survey test", "test"].contains(key) { builder.set(completion: .preview) }
    case .answer(let meaning): builder.add(text, to: meaning, as: column.plan.cells, row: row, heading: column.plan.heading)
    case .ignored, .ambiguous, .unknown: break
    }
  }
}
