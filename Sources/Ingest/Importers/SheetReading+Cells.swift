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
    for (column, plan) in columns.enumerated() {
      guard case .scores = plan.cells else { continue }
      let count = dataRecords.count { skipped.reason($0) == nil && number($0, column) ?? 0 > 0 }
      if count > 0 { problems.append(Problem(.scores, file: file, column: RawText(plan.heading), values: [.number(count)])) }
    }
  }

  /// Gathers the numbers that each person fills in in these columns; of columns for one option the first that is filled in counts.
  private func gather(_ places: [Int], _ placings: inout Placings) {
    let options = Dictionary(grouping: places.sorted()) { place -> String in
      guard case .answer(let meaning) = columns[place].role else { return "" }
      return HeadingText.key(meaning.subject ?? "")
    }
    for record in dataRecords where skipped.reason(record) == nil {
      placings.add(options.values.compactMap { $0.lazy.compactMap { number(record, $0) }.first })
    }
  }

  private func number(_ record: Int, _ column: Int) -> Int? { WholeNumber.read(sheet.text(record, column)) }

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
