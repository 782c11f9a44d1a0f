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
  var columns: [ColumnPlan.Column] = []
  var isHeaderSure = true
  /// The order in which the dates of the file are written, when all its columns agree.
  private(set) var dateOrder: DateOrder?
  /// The columns with dates.
  private var moments: [Int: MomentColumn] = [:]
  /// The records below the header that hold no answers.
  private(set) var skipped = SkippedRecords()

  init(
    codebook: Codebook, reader: HeadingReader, round: Code<Round>, file: SourceFile, sheet: SurveySheet, layout: ToolLayout,
    description: SourceDescription
  ) {
    (self.codebook, self.reader, self.round, self.file) = (codebook, reader, round, file)
    (self.sheet, self.layout, self.description) = (sheet, layout, description)
  }

  /// The records below the header.
  var dataRecords: Range<Int> { layout.dataRecords(of: sheet) }

  /// Decides everything that all rows have in common.
  mutating func prepare() {
    plan()
    skipped = SkippedRecords(of: sheet, layout, columns, reader)
    planCells()
    checkLabelNumbers()
    reportTitle()
    moments = momentColumns()
  }

  // MARK: - Rows

  /// What some rows say.
  struct Rows: Sendable {
    fileprivate var submissions: [Submission] = []
    fileprivate var rejections: [Rejection] = []
    fileprivate var problems: [Problem] = []
    /// How many hold a submission or something that should have been one.
    fileprivate var read = 0

    fileprivate mutating func append(_ next: inout Rows) {
      submissions.append(moving: &next.submissions)
      rejections += next.rejections
      problems += next.problems
      read += next.read
    }
  }

  /// How few rows a part may have: below that a task of its own costs more than it gives.
  private static let fewestRows = 2_000

  /// The records below the header in so many parts, fewer of a short sheet.
  func parts(_ count: Int) -> [Range<Int>] {
    let all = dataRecords
    let size = max(Self.fewestRows, (all.count + count - 1) / count)
    return stride(from: all.lowerBound, to: all.upperBound, by: size).map { $0..<min($0 + size, all.upperBound) }
  }

  /// Reads the rows of some records. It was prepared before.
  func read(_ records: Range<Int>) -> Rows {
    var result = Rows()
    // The others are added behind the first.
    result.submissions.reserveCapacity(records.lowerBound == dataRecords.lowerBound ? dataRecords.count : records.count)
    var rows = SheetRows(
      round: round, file: file, sheet: sheet, layout: layout, columns: columns, moments: moments, words: CompletionWords(codebook))
    for record in records where !sheet.records.isBlank(record) {
      let row = sheet.records.rows[record]
      switch skipped.reason(record) {
      case .secondTable:
        result.read += 1
        let problem = Problem(.secondTable, file: file, row: row)
        result.rejections.append(Rejection(source: Provenance(file: file, row: row), problem: problem))
      case .note: result.problems.append(Problem(.noteLine, file: file, row: row))
      case .repeatedHeader: result.problems.append(Problem(.repeatedHeader, file: file, row: row))
      case nil:
        result.read += 1
        rows.read(record, row: row, into: &result.submissions, rejections: &result.rejections)
        if let problem = widthProblem(record, row: row) { result.problems.append(problem) }
      }
    }
    return result
  }

  /// Takes what was read of all rows.
  mutating func take(_ parts: consuming [Rows]) {
    guard let rows = parts.joined(by: { $0.append(&$1) }) else { return }
    submissions = rows.submissions
    rejections = rows.rejections
    problems += rows.problems
    rowsRead = rows.read
  }

  private mutating func reportTitle() {
    let lines = (0..<layout.headerRecords.lowerBound).count { !sheet.records.isBlank($0) }
    if lines > 0 { problems.append(Problem(.titleLine, file: file, values: [.number(lines)])) }
  }

  private mutating func momentColumns() -> [Int: MomentColumn] {
    var moments: [Int: MomentColumn] = [:]
    var orders: [MomentColumn.Order] = []
    for (column, plan) in columns.enumerated() where plan.role == .submitDate || plan.role == .attribute(.submittedAt) {
      let records = sheet.records
      let reading = records.bytes.withUnsafeBufferPointer { bytes in
        // A year in front leaves no doubt about the order.
        let cells = dataRecords.lazy.map { UnsafeBufferPointer(rebasing: bytes[records.place($0, column)]) }
          .filter { !WrittenMoment.beginsWithYear($0) && !$0.withoutBlanks.isEmpty }
        return MomentColumn(cells.map { SurveySheet.shown($0) }, given: description.dateOrder)
      }
      moments[column] = reading
      orders.append(reading.order)
      if let problem = reading.problem(plan.heading, in: file) { problems.append(problem) }
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
}
