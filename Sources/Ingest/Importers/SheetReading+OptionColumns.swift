internal import Consultation

extension SheetReading {
  /// Finds the question of columns that are headed by an option alone, as Typeform writes them: the one whose list has that option.
  ///
  /// In a block of such columns what fits several questions belongs to the question of the column before it, and so does a column
  /// 'Anders'. A block of options that stand in several lists stays ambiguous: only a person knows its question.
  func resolveOptionColumns(_ headings: [ToolLayout.Heading], _ roles: inout [ColumnRole]) {
    var block: Code<Question>?
    var seen: Set<String> = []
    for (column, heading) in headings.enumerated() {
      let key = HeadingText.key(heading.shown)
      if !seen.insert(key).inserted {
        // The same option again: another question begins.
        block = nil
        seen = [key]
      }
      let fitting = codebook.questions.map(\.code).filter { hasList($0) && reader.options[$0].names.contains(key) }
      switch roles[column] {
      case .answer(let meaning) where fitting.contains(meaning.question):
        // A person named the question of the first column of a block.
        block = meaning.question
        seen = [key]
        continue
      case .unknown, .ambiguous: break
      default:
        block = nil
        continue
      }
      let isOther = ["other", "anders", "andere", "overig", "autre"].contains(key)
      let cells = sheet.cells(column, of: dataRecords)
      let holdsOption = isOther || cells.allSatisfy { HeadingText.key($0) == key }
      if !holdsOption || (fitting.isEmpty && !isOther) {
        block = nil
      } else if let question = block, isOther || fitting.contains(question) {
        roles[column] = .answer(ColumnMeaning(question: question, subject: heading.shown))
      } else if fitting.count == 1 {
        block = fitting[0]
        roles[column] = .answer(ColumnMeaning(question: fitting[0], subject: heading.shown))
      } else if !fitting.isEmpty {
        roles[column] = .ambiguous(fitting)
      }
    }
  }

  private func hasList(_ code: Code<Question>) -> Bool { [.meetings, .themes, .choice].contains(codebook.question(code)?.kind) }
}
