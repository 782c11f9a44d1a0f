internal import Consultation

extension LongReading {
  /// What all rows have in common.
  struct Plan {
    /// What each question means, as it stands in the rows.
    var outcomes: [String: HeadingReader.Outcome] = [:]
    /// How the answers to what is asked become answers, as for the columns of a sheet. What is not in it is text.
    var cells: [ColumnMeaning: ColumnPlan.Cells] = [:]
  }

  /// Decides what all rows have in common.
  func plan() -> Plan {
    var plan = Plan()
    var filled: [ColumnMeaning: ColumnPlan.Filled] = [:]
    for record in dataRecords where !isNote(record) {
      let asked = text(record, columns.question)
      let outcome = plan.outcomes[asked] ?? reader.read(asked)
      plan.outcomes[asked] = outcome
      guard case .meaning(let meaning) = outcome, meaning.subject != nil || codebook.question(meaning.question)?.kind != .open else {
        continue
      }
      let cell = text(record, columns.answer)
      if cell.isEmpty || filled[meaning]?.texts.count ?? 0 >= SurveySheet.enoughCells { continue }
      filled[meaning, default: ColumnPlan.Filled(meaning: meaning, texts: [])].texts.append(cell)
    }
    plan.cells = ColumnPlan.cells(of: filled, codebook, options: reader.options) { code, _ in lacksFirstPlace(code, plan.outcomes) }
    return plan
  }

  /// Whether some submission gives an option of a question a place and none the first.
  private func lacksFirstPlace(_ code: Code<Question>, _ outcomes: [String: HeadingReader.Outcome]) -> Bool {
    var hasFirst: [String: Bool] = [:]
    for record in dataRecords where !isNote(record) {
      guard case .meaning(let meaning) = outcomes[text(record, columns.question)], meaning.question == code, meaning.subject != nil,
        let rank = WholeNumber.read(text(record, columns.answer)), rank > 0
      else { continue }
      let key = key(record)
      hasFirst[key] = hasFirst[key] == true || rank == 1
    }
    return hasFirst.values.contains(false)
  }
}
