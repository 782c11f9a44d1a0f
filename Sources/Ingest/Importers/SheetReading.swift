internal import Consultation

/// Reads the submissions of a sheet in which every row is one: first what all rows have in common, then the rows, in parts if need be.
struct SheetReading: Sendable {
  let codebook: Codebook
  let reader: HeadingReader
  let round: Code<Round>
  let file: SourceFile
  let sheet: SurveySheet
  let layout: ToolLayout
  let description: SourceDescription
  var problems: [Problem] = []
  private(set) var rejections: [Rejection] = []
  private(set) var submissions: [Submission] = []
  /// How many rows below the header hold a submission or something that should have been one.
  private(set) var rowsRead = 0
  private(set) var columns: [ColumnPlan.Column] = []
  private(set) var isHeaderSure = true
  /// The order in which the dates of the file are written, when all its columns agree.
  private(set) var dateOrder: DateOrder?
  /// The columns with dates.
  private var moments: [Int: MomentColumn] = [:]
  /// The records that are total lines or footnotes.
  private var notes: Set<Int> = []
  /// The records that hold the header once more.
  private var repeatedHeaders: Set<Int> = []
  /// The record in which a second table begins; nil when none does.
  private var secondTable: Int?

  init(
    codebook: Codebook, reader: HeadingReader, round: Code<Round>, file: SourceFile, sheet: SurveySheet, layout: ToolLayout,
    description: SourceDescription
  ) {
    (self.codebook, self.reader, self.round, self.file) = (codebook, reader, round, file)
    (self.sheet, self.layout, self.description) = (sheet, layout, description)
  }

  private var firstData: Int { layout.headerRecords.upperBound }

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
      let plan = ColumnPlan.Column(heading: heading.shown, role: role)
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
      columns.append(plan)
    }
    unread.close(file: file, &problems)
  }

  /// How many cells below the header are filled in each column. It goes through the cells that there are: a table is as wide as its longest
  /// row, which may be the only one of that width.
  private var filledCells: [Int] {
    var counts = [Int](repeating: 0, count: sheet.width)
    for record in firstData..<max(firstData, sheet.records.count) {
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

  /// Closed questions whose cells are numbers that the codebook does not know as answers.
  private mutating func checkLabelNumbers() {
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

  /// Decides everything that all rows have in common.
  mutating func prepare() {
    plan()
    secondTable = findSecondTable()
    repeatedHeaders = Set((firstData..<max(firstData, sheet.records.count)).filter(isHeaderAgain))
    notes = Set(noteRecords())
    planCells()
    planRankings()
    checkLabelNumbers()
    reportTitle()
    moments = momentColumns()
  }

  /// Decides how the cells of every answer column become an answer.
  private mutating func planCells() {
    for (column, plan) in columns.enumerated() {
      guard case .answer(let meaning) = plan.role, let question = codebook.question(meaning.question) else { continue }
      columns[column].cells = ColumnPlan.cells(of: meaning, question, filled: answers(in: column), options: reader.options)
    }
  }

  /// Decides for the options of every question together whether they were ranked: where one column holds a second place, all hold places. Where
  /// each holds the same number everywhere, and somebody has no first place, the numbers are those of the options.
  private mutating func planRankings() {
    var options: [Code<Question>: [Int]] = [:]
    for (column, plan) in columns.enumerated() {
      if case .answer(let meaning) = plan.role, meaning.subject != nil, case .option = plan.cells {
        options[meaning.question, default: []].append(column)
      }
    }
    for (code, places) in options {
      guard let question = codebook.question(code) else { continue }
      let ranks = places.map { ColumnPlan.ranks(Set(answers(in: $0))) }
      guard !ranks.contains(nil), ranks.contains(where: { $0?.contains { $0 > 1 } == true }) else { continue }
      let isConstant = ranks.allSatisfy { ($0?.count ?? 0) < 2 }
      let cells: ColumnPlan.Cells = isConstant && lacksFirstPlace(places) ? .chosen : .rank(most: ColumnPlan.most(question))
      for place in places { columns[place].cells = cells }
    }
  }

  /// Whether somebody gives one of these columns a place and none the first.
  private func lacksFirstPlace(_ columns: [Int]) -> Bool {
    (firstData..<max(firstData, sheet.records.count)).lazy.filter { !isSkipped($0) }.contains { record in
      let ranks = columns.compactMap { WholeNumber.read(sheet.text(record, $0)) }.filter { $0 > 0 }
      return !ranks.isEmpty && !ranks.contains(1)
    }
  }

  /// Some filled cells of a column, from the rows that hold answers.
  private func answers(in column: Int) -> [String] {
    var cells: [String] = []
    for record in firstData..<max(firstData, sheet.records.count) where cells.count < 2_000 {
      let cell = sheet.records.field(record, column)
      if !cell.isBlank, !isSkipped(record) { cells.append(SurveySheet.shown(cell)) }
    }
    return cells
  }

  /// Whether a record below the header holds no answers: a total line, the header again, or another table.
  private func isSkipped(_ record: Int) -> Bool {
    record >= secondTable ?? .max || notes.contains(record) || repeatedHeaders.contains(record)
  }

  // MARK: - Rows

  /// What some rows say.
  struct Rows: Sendable {
    fileprivate var submissions: [Submission] = []
    fileprivate var rejections: [Rejection] = []
    fileprivate var problems: [Problem] = []
    /// How many hold a submission or something that should have been one.
    fileprivate var read = 0
  }

  /// How few rows a part may have: below that a task of its own costs more than it gives.
  private static let fewestRows = 2_000

  /// The records below the header in so many parts, fewer of a short sheet.
  func parts(_ count: Int) -> [Range<Int>] {
    let all = firstData..<max(firstData, sheet.records.count)
    let size = max(Self.fewestRows, (all.count + count - 1) / count)
    return stride(from: all.lowerBound, to: all.upperBound, by: size).map { $0..<min($0 + size, all.upperBound) }
  }

  /// Reads the rows of some records. It was prepared before.
  func read(_ records: Range<Int>) -> Rows {
    var result = Rows()
    // The others are added behind the first.
    result.submissions.reserveCapacity(records.lowerBound == firstData ? sheet.records.count - firstData : records.count)
    var rows = SheetRows(
      round: round, file: file, sheet: sheet, layout: layout, columns: columns, moments: moments, words: CompletionWords(codebook))
    for record in records where !sheet.records.isBlank(record) {
      let row = sheet.records.rows[record]
      if let secondTable, record >= secondTable {
        result.read += 1
        let problem = Problem(.secondTable, file: file, row: row)
        result.rejections.append(Rejection(source: Provenance(file: file, row: row), problem: problem))
      } else if notes.contains(record) {
        result.problems.append(Problem(.noteLine, file: file, row: row))
      } else if repeatedHeaders.contains(record) {
        result.problems.append(Problem(.repeatedHeader, file: file, row: row))
      } else {
        result.read += 1
        var builder = rows.read(record, row: row)
        if let problem = widthProblem(record, row: row) { result.problems.append(problem) }
        if let submission = builder.finished() { result.submissions.append(submission) }
        result.rejections += builder.rejections
      }
    }
    return result
  }

  /// Takes what was read of all rows.
  mutating func take(_ parts: consuming [Rows]) {
    // From the first on, each gone when it is added.
    var parts = parts
    parts.reverse()
    while let rows = parts.popLast() {
      if submissions.isEmpty { submissions = rows.submissions } else { submissions += rows.submissions }
      rejections += rows.rejections
      problems += rows.problems
      rowsRead += rows.read
    }
  }

  private mutating func reportTitle() {
    let lines = (0..<layout.headerRecords.lowerBound).count { !sheet.records.isBlank($0) }
    if lines > 0 { problems.append(Problem(.titleLine, file: file, values: [.number(lines)])) }
  }

  /// Total lines and footnotes at the end of the sheet, one filled cell at the left or a total and numbers, and subtotals in between.
  private func noteRecords() -> [Int] {
    var notes: [Int] = []
    var isAtEnd = true
    for record in (firstData..<max(firstData, sheet.records.count)).reversed() where !sheet.records.isBlank(record) {
      let isTotal = TotalLine.isTotal(record, of: sheet.records)
      guard isTotal || isAtEnd else { continue }
      let cells = sheet.records.record(record)
      isAtEnd = isAtEnd && (isTotal || isFootnote(record, cells))
      if isAtEnd || isTotal && isTotalBetween(cells) { notes.append(record) }
    }
    return notes
  }

  /// Whether a total line counts above other rows: numbers follow, and the words are no answer ('Totaal geen overleg'), unless it is a
  /// total's word alone.
  private func isTotalBetween(_ cells: [ArraySlice<UInt8>]) -> Bool {
    guard let first = cells.firstIndex(where: { !$0.isBlank }), first < columns.count,
      cells[(first + 1)...].contains(where: { !$0.isBlank })
    else { return false }
    if case .answer = columns[first].role { return TotalLine.isWordAlone(cells[first]) }
    return true
  }

  /// Some words in the first column alone: a line of one cell, or one that stands apart from the table or below values.
  private func isFootnote(_ record: Int, _ cells: [ArraySlice<UInt8>]) -> Bool {
    guard sheet.width >= 3, let first = cells.first, !first.isBlank, cells.dropFirst().allSatisfy(\.isBlank) else { return false }
    if case .answer = columns[0].role { return cells.count == 1 }
    guard CellShape(first) == .text else { return false }
    let isApart = sheet.records.isBlank(record - 1) || sheet.records.rows[record] > sheet.records.rows[record - 1] + 1
    let above = sheet.cells(0, from: firstData, limit: 20).dropLast()
    return cells.count == 1 || isApart || above.allSatisfy { CellShape(Array($0.utf8)[...]).isTyped }
  }

  /// The first record below the header that holds headings, and others than stand above: what follows is another table.
  ///
  /// It is as full as a header, begins with a heading, and each of its cells is one; a short word that may be a heading may be an answer.
  private func findSecondTable() -> Int? {
    let header = sheet.records.record(layout.headerRecords.lowerBound).map(\.trimmed)
    let headings = Set(header.filter { !$0.isEmpty })
    let longest = headings.map(\.count).max() ?? 0
    return (firstData..<max(firstData, sheet.records.count)).first { record in
      // Few records begin with a heading.
      let first = sheet.records.field(record, 0).trimmed
      guard !first.isEmpty, first.count <= longest, headings.contains(first) else { return false }
      let cells = sheet.records.record(record).map(\.trimmed)
      let filled = cells.indices.filter { !cells[$0].isEmpty }
      let moved = filled.filter { $0 >= header.count || cells[$0] != header[$0] }
      guard filled.count > 1, filled.count * 2 >= headings.count, !moved.isEmpty else { return false }
      // Where options have a column each, their names are answers.
      if case .answer(let meaning) = columns[0].role, meaning.subject != nil { return false }
      return moved.allSatisfy { column in
        if headings.contains(cells[column]) { return true }
        guard cells[column].count >= Self.shortestHeading, case .meaning = reader.read(cells[column].text) else { return false }
        return true
      }
    }
  }

  /// The fewest bytes of a heading that is nothing else.
  private static let shortestHeading = 12

  private func isHeaderAgain(_ record: Int) -> Bool {
    let header = layout.headerRecords.lowerBound
    var filled = 0
    for column in 0..<sheet.records.width(of: record) {
      let cell = sheet.records.field(record, column)
      if cell.isBlank { continue }
      guard SurveySheet.mayShowSame(cell, sheet.records.field(header, column)), sheet.text(record, column) == sheet.text(header, column)
      else { return false }
      filled += 1
    }
    return filled >= 2
  }

  private mutating func momentColumns() -> [Int: MomentColumn] {
    var moments: [Int: MomentColumn] = [:]
    var orders: [MomentColumn.Order] = []
    for (column, plan) in columns.enumerated() where plan.role == .submitDate || plan.role == .attribute(.submittedAt) {
      // A year in front leaves no doubt about the order.
      let records = sheet.records
      let cells = (firstData..<max(firstData, records.count)).lazy.map { records.field($0, column) }
        .filter { !$0.isBlank && !WrittenMoment.beginsWithYear($0) }
      let reading = MomentColumn(cells.map(SurveySheet.shown), given: description.dateOrder)
      moments[column] = reading
      orders.append(reading.order)
      let hint = Problem.Value.word(SourceDescription.name(for: file))
      switch reading.order {
      case .ambiguous: problems.append(Problem(.ambiguousDates, file: file, column: RawText(plan.heading), values: [hint]))
      case .contradictory: problems.append(Problem(.contradictoryDates, file: file, column: RawText(plan.heading), values: [hint]))
      case .known: break
      }
    }
    if case .known(let order)? = orders.first, Set(orders).count == 1 { dateOrder = order }
    return moments
  }

  private func widthProblem(_ record: Int, row: Int) -> Problem? {
    let width = sheet.records.width(of: layout.headerRecords.lowerBound)
    let cells = sheet.records.width(of: record)
    if cells > width, (width..<cells).contains(where: { !sheet.records.field(record, $0).isBlank }) {
      return Problem(.longRow, file: file, row: row, values: [.number(cells), .number(width)])
    }
    if cells < width, cells * 2 < width || cells == 1 {
      return Problem(.shortRow, file: file, row: row, values: [.number(cells), .number(width)])
    }
    return nil
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
