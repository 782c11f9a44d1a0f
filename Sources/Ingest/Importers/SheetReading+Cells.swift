internal import Consultation

extension SheetReading {
  /// Decides how the cells of every answer column become an answer.
  mutating func planCells() {
    var filled: [Int: ColumnPlan.Filled] = [:]
    for (column, plan) in columns.enumerated() {
      if case .answer(let meaning) = plan.role { filled[column] = ColumnPlan.Filled(meaning: meaning, texts: answers(in: column)) }
    }
    let cells = ColumnPlan.cells(of: filled, codebook, options: reader.options) { gather($1, &$2) }
    for (column, plan) in cells { columns[column].cells = plan }
    for column in columns {
      if case .scores = column.cells { problems.append(Problem(.scores, file: file, column: RawText(column.heading))) }
    }
  }

  /// Gathers the numbers that each person fills in in these columns.
  private func gather(_ columns: [Int], _ placings: inout Placings) {
    for record in dataRecords where skipped.reason(record) == nil {
      placings.add(columns.compactMap { WholeNumber.read(sheet.text(record, $0)) })
    }
  }

  /// Some filled cells of a column, from the rows that hold answers.
  private func answers(in column: Int) -> [String] {
    sheet.cells(column, of: dataRecords) { skipped.reason($0) == nil }
  }

  /// Closed questions whose cells are numbers that the codebook does not know as answers.
  mutating func checkLabelNumbers() {
    guard layout.mayHoldLabelNumbers else { return }
    for (column, plan) in columns.enumerated() {
      guard case .answer(let meaning) = plan.role, let question = codebook.question(meaning.question),
        [.choice, .statement, .judgement].contains(question.kind)
      else { continue }
      let known = Set(codebook.choices(of: question).flatMap(\.aliases))
      let cells = answers(in: column)
      if !cells.isEmpty, cells.allSatisfy({ cell in WholeNumber.read(cell).map { !known.contains(String($0)) } ?? false }) {
        problems.append(Problem(.labelNumbers, file: file, column: RawText(plan.heading)))
      }
    }
  }
}
