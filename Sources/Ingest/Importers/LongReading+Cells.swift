internal import Consultation

extension LongReading {
  /// What each question means, as it stands in the rows.
  func outcomes() -> [String: HeadingReader.Outcome] {
    var outcomes: [String: HeadingReader.Outcome] = [:]
    for record in dataRecords {
      let question = text(record, columns.question)
      if outcomes[question] == nil { outcomes[question] = reader.read(question) }
    }
    return outcomes
  }

  /// Decides for every meaning how its cells become an answer, as for the columns of a sheet. What is not in it is text.
  func cells(_ outcomes: [String: HeadingReader.Outcome]) -> [ColumnMeaning: ColumnPlan.Cells] {
    var filled: [ColumnMeaning: [String]] = [:]
    for record in dataRecords where !isNote(record) {
      guard let (meaning, question) = asked(record, outcomes), question.kind != .open || meaning.subject != nil else { continue }
      let cell = text(record, columns.answer)
      if !cell.isEmpty, filled[meaning]?.count ?? 0 < SurveySheet.enoughCells { filled[meaning, default: []].append(cell) }
    }
    var cells: [ColumnMeaning: ColumnPlan.Cells] = [:]
    var options: [Code<Question>: [ColumnMeaning]] = [:]
    for (meaning, texts) in filled {
      guard let question = codebook.question(meaning.question) else { continue }
      let plan = ColumnPlan.cells(of: meaning, question, filled: texts, options: reader.options)
      cells[meaning] = plan
      if meaning.subject != nil, case .option = plan { options[meaning.question, default: []].append(meaning) }
    }
    for (code, meanings) in options {
      guard let question = codebook.question(code) else { continue }
      let ranking = ColumnPlan.ranking(question, of: meanings.map { filled[$0] ?? [] }) { lacksFirstPlace(code, outcomes) }
      if let ranking { for meaning in meanings { cells[meaning] = ranking } }
    }
    return cells
  }

  /// What a record answers, and its question; nil when that is unknown.
  private func asked(_ record: Int, _ outcomes: [String: HeadingReader.Outcome]) -> (ColumnMeaning, Question)? {
    guard case .meaning(let meaning) = outcomes[text(record, columns.question)], let question = codebook.question(meaning.question) else {
      return nil
    }
    return (meaning, question)
  }

  /// Whether some submission gives an option of a question a place and none the first.
  private func lacksFirstPlace(_ code: Code<Question>, _ outcomes: [String: HeadingReader.Outcome]) -> Bool {
    var hasFirst: [String: Bool] = [:]
    for record in dataRecords where !isNote(record) {
      guard let (meaning, _) = asked(record, outcomes), meaning.question == code, meaning.subject != nil,
        let rank = WholeNumber.read(text(record, columns.answer)), rank > 0
      else { continue }
      let key = key(record)
      hasFirst[key] = hasFirst[key] == true || rank == 1
    }
    return hasFirst.values.contains(false)
  }
}
