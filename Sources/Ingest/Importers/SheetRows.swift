internal import Consultation

/// Reads the rows of a sheet of which is known what every column holds, and keeps once what many of them say.
struct SheetRows {
  private let round: Code<Round>
  private let file: SourceFile
  private let sheet: SurveySheet
  private let layout: ToolLayout
  private let words: CompletionWords
  /// The columns of which the cells are read, from the left: of a table as wide as its longest row they may be few.
  private var columns: [Column]
  private var once = SaidOnce()

  private struct Column {
    let place: Int
    let plan: ColumnPlan.Column
    let moments: MomentColumn?
    /// Whether no other column holds answers to the same question about the same thing.
    let isOnly: Bool
    /// What short cells came to, in a column of texts that is the only one.
    var seen = SeenCells<Shared<Answer.Said>>()
  }

  /// The rows of a sheet with these columns; `moments` are those of the columns with dates, by their places.
  init(
    round: Code<Round>, file: SourceFile, sheet: SurveySheet, layout: ToolLayout, columns: [ColumnPlan.Column],
    moments: [Int: MomentColumn], words: CompletionWords
  ) {
    (self.round, self.file, self.sheet, self.layout, self.words) = (round, file, sheet, layout, words)
    var uses: [ColumnMeaning: Int] = [:]
    for column in columns { if let key = column.role.answerKey { uses[key, default: 0] += 1 } }
    self.columns = columns.enumerated().filter { $0.element.role.isRead }
      .map { place, plan in
        Column(place: place, plan: plan, moments: moments[place], isOnly: plan.role.answerKey.map { uses[$0] == 1 } ?? false)
      }
  }

  /// What a row says, and which of its cells say nothing that can be read.
  mutating func read(_ record: Int, row: Int) -> (submission: Submission?, rejections: [Rejection]) {
    var builder = SubmissionBuilder(round: round, source: Provenance(file: file, row: row))
    for number in columns.indices {
      let cell = sheet.records.field(record, columns[number].place)
      if let said = columns[number].seen.value(of: cell) {
        builder.add(said, row: row)
        continue
      }
      let (text, column) = (SurveySheet.shown(cell), columns[number])
      if text.isEmpty || text == "NA", case .submitDate = column.plan.role {
        builder.set(completion: .unfinished)
      } else if !text.isEmpty, column.isOnly, case .answer(let meaning) = column.plan.role, case .text = column.plan.cells {
        let said = once.kept(meaning.answer(text, row: row).said)
        columns[number].seen.keep(said, of: cell)
        builder.add(said, row: row)
      } else if !text.isEmpty {
        read(text, column, row: row, into: &builder)
      }
    }
    let submission = builder.finished(keepingIn: &once)
    return (submission, builder.rejections)
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
