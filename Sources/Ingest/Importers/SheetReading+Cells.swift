internal import Consultation

extension SheetReading {
  /// Decides how the cells of every answer column become an answer.
  mutating func planCells() {
    for (column, plan) in columns.enumerated() {
      guard case .answer(let meaning) = plan.role, let question = codebook.question(meaning.question) else { continue }
      columns[column].cells = ColumnPlan.cells(of: meaning, question, filled: answers(in: column), options: reader.options)
    }
  }

  /// Decides for the options of every question together whether they were ranked.
  mutating func planRankings() {
    var options: [Code<Question>: [Int]] = [:]
    for (column, plan) in columns.enumerated() {
      if case .answer(let meaning) = plan.role, meaning.subject != nil, case .option = plan.cells {
        options[meaning.question, default: []].append(column)
      }
    }
    for (code, places) in options {
      guard let question = codebook.question(code) else { continue }
      let ranking = ColumnPlan.ranking(question, of: places.map { answers(in: $0) }) { lacksFirstPlace(places) }
      if let ranking { for place in places { columns[place].cells = ranking } }
    }
  }

  /// Whether somebody gives one of these columns a place and none the first.
  private func lacksFirstPlace(_ columns: [Int]) -> Bool {
    dataRecords.lazy.filter { skipped.reason($0) == nil }.contains { record in
      let ranks = columns.compactMap { WholeNumber.read(sheet.text(record, $0)) }.filter { $0 > 0 }
      return !ranks.isEmpty && !ranks.contains(1)
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
