internal import Consultation

extension SheetReading {
  /// Decides what every column holds and reports those that hold nothing that is known.
  mutating func plan() {
    var seen: Set<ColumnMeaning> = []
    var unread = UnreadColumns()
    let headings = (0..<sheet.width).map { $0 < layout.headings.count ? layout.headings[$0] : ToolLayout.Heading("") }
    problems += description.columns(missingAmong: headings.map(\.shown), in: file)
    var roles = headings.enumerated().map { role(of: $0.offset, $0.element) }
    if layout.hasOptionColumns { resolveOptionColumns(headings, &roles) }
    let filledCells = roles.contains(.unknown) ? filledCells : []
    isHeaderSure = layout.tool != SurveyTools.handMade || Self.isHeaderSure(headings, roles, description)
    for (column, heading) in headings.enumerated() {
      let role = roles[column]
      columns.append(ColumnPlan.Column(heading: heading.shown, role: role))
      switch role {
      case .answer(let meaning):
        if let key = role.answerKey, !seen.insert(key).inserted {
          problems.append(Problem(.doubleColumn, file: file, column: RawText(heading.shown), values: [.word(meaning.question.rawValue)]))
        }
      case .ambiguous(let codes):
        let named = RawText(isHeaderSure ? heading.shown : Self.number(column))
        problems.append(
          Problem(.ambiguousColumn, file: file, column: named, values: [.word(codes.map(\.rawValue).joined(separator: ", "))]))
      case .unknown:
        let filled = filledCells[column]
        if heading.shown.isEmpty {
          if filled > 0 { unread.add(Problem(.namelessColumn, file: file, values: [.number(column + 1), .number(filled)]), to: &problems) }
        } else if !isHeaderSure {
          unread.add(Problem(.unsureHeading, file: file, values: [.number(column + 1), .number(filled)]), to: &problems)
        } else {
          unread.add(Problem(.unknownColumn, file: file, column: RawText(heading.shown), values: [.number(filled)]), to: &problems)
        }
      default: break
      }
    }
    unread.close(file: file, &problems)
  }

  /// How many cells below the header are filled in each column. It goes through the cells that there are: a table is as wide as its longest
  /// row, which may be the only one of that width.
  private var filledCells: [Int] {
    var counts = [Int](repeating: 0, count: sheet.width)
    for record in dataRecords {
      for column in 0..<sheet.records.width(of: record) where !sheet.records.field(record, column).isBlank { counts[column] += 1 }
    }
    return counts
  }

  /// Whether the header names columns beyond doubt: half of its cells are known, or three; else an answer may stand in it.
  private static func isHeaderSure(_ headings: [ToolLayout.Heading], _ roles: [ColumnRole], _ description: SourceDescription) -> Bool {
    if !description.headerRows.isEmpty { return true }
    var filled = 0
    var known = 0
    for (heading, role) in zip(headings, roles) where !heading.shown.isEmpty {
      filled += 1
      switch role {
      case .unknown, .ambiguous: break
      default: known += 1
      }
    }
    return known >= 3 || known * 2 >= filled
  }

  /// What a column is called of which the heading may not be shown.
  private static func number(_ column: Int) -> String { "kolom \(column + 1)" }

  private func role(of column: Int, _ heading: ToolLayout.Heading) -> ColumnRole {
    switch description.column(column, heading: heading.shown) {
    case .question(let code, let subject): return role(of: code, subject: subject ?? self.subject(of: heading, code))
    case .toolID: return .toolID
    case .submitDate: return .submitDate
    case .previewMark: return .previewMark
    case .ignored: return .ignored("genegeerd volgens het bronbestand")
    case .longQuestion, .longAnswer, nil: break
    }
    if let role = layout.roles[column] { return role }
    var ambiguous: [Code<Question>] = []
    for reading in heading.readings where !HeadingText.key(reading.question).isEmpty {
      switch reading.subject.map({ reader.read(reading.question, $0) }) ?? reader.read(reading.question) {
      case .meaning(let meaning): return role(of: meaning.question, subject: meaning.subject)
      case .ambiguous(let codes): ambiguous = codes
      case .unknown: break
      }
    }
    return ambiguous.isEmpty ? .unknown : .ambiguous(ambiguous)
  }

  /// What a column is about of which a person named the question: what stands below a block's heading, or between brackets.
  private func subject(of heading: ToolLayout.Heading, _ code: Code<Question>) -> String? {
    for reading in heading.readings {
      let outcome = reading.subject.map { reader.read(reading.question, $0) } ?? reader.read(reading.question)
      if case .meaning(let meaning) = outcome, meaning.question == code { return meaning.subject }
    }
    if let subject = heading.readings.lazy.compactMap(\.subject).first { return subject }
    return [.meetings, .judgement, .themes, .choice].contains(codebook.question(code)?.kind)
      ? HeadingReader.splits(heading.shown).first(where: \.isBlock)?.subject : nil
  }

  private func role(of code: Code<Question>, subject: String?) -> ColumnRole {
    switch codebook.question(code)?.kind {
    case .ignored: return .ignored("bekend, geen antwoord")
    case .attribute, nil:
      guard let attribute = Code<Question>.Attribute(rawValue: code.rawValue) else { return .ignored("bekend, geen antwoord") }
      return attribute == .finished ? .finishedFlag : .attribute(attribute)
    default: return .answer(ColumnMeaning(question: code, subject: subject))
    }
  }

  /// The columns as `inbreng check` shows them.
  var understoodColumns: [FileUnderstanding.Column] {
    columns.enumerated().map { position, column in
      let isKnown =
        switch column.role {
        case .ambiguous, .unknown: isHeaderSure
        default: true
        }
      let heading = RawText(isKnown || column.heading.isEmpty ? column.heading : Self.number(position))
      return switch column.role {
      case .answer(let meaning): FileUnderstanding.Column(heading: heading, question: meaning.question)
      case .attribute(let attribute): FileUnderstanding.Column(heading: heading, question: attribute.code)
      case .submitDate: FileUnderstanding.Column(heading: heading, question: Code<Question>.Attribute.submittedAt.code)
      case .finishedFlag, .responseType: FileUnderstanding.Column(heading: heading, question: Code<Question>.Attribute.finished.code)
      case .toolID: FileUnderstanding.Column(heading: heading, note: "volgnummer van het programma")
      case .previewMark: FileUnderstanding.Column(heading: heading, note: "kenmerk van een proef")
      case .ignored(let note): FileUnderstanding.Column(heading: heading, note: note)
      case .ambiguous: FileUnderstanding.Column(heading: heading, note: "past op meer vragen")
      case .unknown: FileUnderstanding.Column(heading: heading, note: column.heading.isEmpty ? "zonder kop" : "onbekend")
      }
    }
  }
}
