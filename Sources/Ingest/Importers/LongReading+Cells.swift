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
    plan.cells = ColumnPlan.cells(of: filled, codebook, options: reader.options) { gather($0, plan.outcomes, &$2) }
    return plan
  }

  /// A problem for every question, as it stands in the rows, of which the numbers say nothing.
  func scoreProblems(_ plan: Plan) -> [Problem] {
    guard plan.cells.values.contains(where: { if case .scores = $0 { true } else { false } }) else { return [] }
    var counts: [String: Int] = [:]
    for record in dataRecords where !isNote(record) {
      let asked = text(record, columns.question)
      guard case .meaning(let meaning) = plan.outcomes[asked], case .scores = plan.cells[meaning],
        WholeNumber.read(text(record, columns.answer)) ?? 0 > 0
      else { continue }
      counts[asked, default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { asked, count in
      Problem(.scores, file: file, column: RawText(asked), values: [.number(count)])
    }
  }

  /// Gathers the numbers that each submission gives the options of a question.
  private func gather(_ code: Code<Question>, _ outcomes: [String: HeadingReader.Outcome], _ placings: inout Placings) {
    var numbers: [String: [String: Int]] = [:]
    for record in dataRecords where !isNote(record) {
      guard case .meaning(let meaning) = outcomes[text(record, columns.question)], meaning.question == code, let subject = meaning.subject,
        let number = WholeNumber.read(text(record, columns.answer))
      else { continue }
      // A later row corrects an earlier one.
      numbers[key(record), default: [:]][HeadingText.key(subject)] = number
    }
    for submission in numbers.values { placings.add(Array(submission.values)) }
  }
}
