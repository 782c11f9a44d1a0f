public import Consultation

/// Reads response files: the exports of survey tools, hand-made tables, and the long format, as CSV or in a workbook.
///
/// Nothing is thrown: what cannot be read is a problem of the file, a row or a cell, and never costs another one.
public struct SurveyReader: Sendable {
  private let codebook: Codebook
  private let headings: HeadingReader

  /// A reader that matches headings to the questions of `codebook`.
  public init(codebook: Codebook) {
    self.codebook = codebook
    headings = HeadingReader(codebook)
  }

  /// The submissions in `file`. `sidecar` is the file `<file>.bron.yaml` when there is one; it overrules what is recognised.
  public func read(_ file: InputFile, round: Code<Round>, sidecar: InputFile?) -> FileReading {
    outcome(file, round: round, sidecar: sidecar).reading
  }

  /// The submissions in `file`, of which parts are read by `jobs` tasks when it is large. What comes out does not depend on them.
  ///
  /// Who gives the file away sees its bytes go before its rows are read.
  public func read(_ file: consuming InputFile, round: Code<Round>, sidecar: InputFile?, jobs: Int) async -> FileReading {
    let understood = await understood(consume file, round, sidecar, jobs: jobs)
    let rows = understood.pieces(parts: jobs)
    return outcome(of: understood, await together(rows.count, jobs: jobs) { rows[$0] }).reading
  }

  /// A source description that says all that is recognised in `file`, for a person to edit; nil when nothing can be read.
  public func sourceDescription(of file: InputFile, round: Code<Round>, sidecar: InputFile?) -> String? {
    outcome(file, round: round, sidecar: sidecar).source?.text
  }

  /// What reading a file gives, and how a source description says it.
  private struct Outcome {
    var reading: FileReading
    var source: SourceDescriptionWriter?
  }

  private func outcome(_ file: InputFile, round: Code<Round>, sidecar: InputFile?) -> Outcome {
    let opened = open(file, round, sidecar, parts: 1)
    let understood = understand(opened, opened.pieces.map { $0() })
    return outcome(of: understood, understood.pieces(parts: 1).map { $0() })
  }

  // MARK: - Opening

  /// A file of which is known how its records are read.
  private struct Opened {
    let file: SourceFile
    let round: Code<Round>
    var description = SourceDescription()
    /// The file that overrules what is recognised.
    let sidecar: SourceFile?
    var problems: [Problem] = []
    /// Nil when nothing can be read.
    var source: SourceRecords.Opened?

    var pieces: [@Sendable () -> RecordSections.Section] { source?.pieces ?? [] }
  }

  private func open(_ file: consuming InputFile, _ round: Code<Round>, _ sidecar: InputFile?, parts: Int) -> Opened {
    var opened = Opened(file: file.source, round: round, sidecar: sidecar?.source)
    if let sidecar { (opened.description, opened.problems) = SourceDescriptionReader.read(sidecar, codebook: codebook) }
    do throws(SourceRecords.Unreadable) {
      let description = opened.description
      opened.source = try SourceRecords.open(file, description, parts: parts) { contents(of: $0, description) }
    } catch {
      opened.problems.append(error.problem)
    }
    return opened
  }

  // MARK: - Understanding

  /// A file of which is known what its rows and columns hold.
  private enum Understood {
    /// Nothing is left to do: nothing can be read, or all was.
    case done(Outcome)
    /// A sheet of which the rows are still to be read, with the problems so far.
    case sheet(SheetReading, SourceRecords, [Problem])

    /// The rows of a sheet, in parts that may be read side by side.
    func pieces(parts: Int) -> [@Sendable () -> SheetReading.Rows] {
      guard case .sheet(let reading, _, _) = self else { return [] }
      return reading.parts(parts).map { part in { reading.read(part) } }
    }
  }

  private func understood(_ file: consuming InputFile, _ round: Code<Round>, _ sidecar: InputFile?, jobs: Int) async -> Understood {
    let opened = open(consume file, round, sidecar, parts: jobs)
    let pieces = opened.pieces
    return understand(opened, await together(pieces.count, jobs: jobs) { pieces[$0] })
  }

  private func understand(_ opened: consuming Opened, _ sections: consuming [RecordSections.Section]) -> Understood {
    let (file, round) = (opened.file, opened.round)
    var (description, problems) = (opened.description, opened.problems)
    guard let source = opened.source?.records(of: sections, file: file) else { return .done(unread(file, round, problems)) }
    if let sidecar = opened.sidecar { problems += description.drop(whatDoesNotGoWith: source, in: sidecar) }
    problems += source.problems
    if let long = longFormat(source.records, description) { return .done(read(long, source, file, round, description, problems)) }
    guard let sheet = surveySheet(source.records, description) else {
      let problem = Problem(.noKnownColumn, file: file, values: [.word(SourceDescription.name(for: file))])
      return .done(unread(file, round, problems + [problem], source, description))
    }
    let layout = SurveyTools.layout(of: sheet, description, mergedRows: source.mergedRows)
    var reading = SheetReading(
      codebook: codebook, reader: headings, round: round, file: file, sheet: sheet, layout: layout, description: description)
    reading.prepare()
    return .sheet(reading, source, problems)
  }

  /// What the records of a sheet are. Answers are those below a header of which at least half names a question, and that names two; who
  /// describes columns or rows means the first sheet.
  private func contents(of records: Records, _ description: SourceDescription) -> WorkbookReader.Contents {
    if !description.columns.isEmpty || !description.headerRows.isEmpty { return .table }
    if let long = longFormat(records, description) { return .answers(2 + long.columns.attributes.count) }
    if let sheet = surveySheet(records, description), sheet.recognised > 1,
      sheet.recognised * 2 >= sheet.headings.count(where: { !$0.isEmpty })
    {
      return .answers(sheet.recognised)
    }
    func isRow(_ record: Int) -> Bool {
      (0..<records.width(of: record)).count { !records.field(record, $0).isBlank } > 2
    }
    return (0..<records.count).contains(where: isRow) ? .table : .lines
  }

  private func longFormat(_ records: Records, _ description: SourceDescription) -> (header: Int, columns: LongFormat.Columns)? {
    guard description.tool == nil || description.tool == SurveyTools.long else { return nil }
    return LongFormat.find(records, reader: headings, description)
  }

  private func surveySheet(_ records: Records, _ description: SourceDescription) -> SurveySheet? {
    SurveySheet(records, reader: headings, headerRow: description.headerRows.first)
  }

  /// Nothing is read. A tool is recognised all the same where its own columns are there, so that a person sees what to map.
  private func unread(
    _ file: SourceFile, _ round: Code<Round>, _ problems: [Problem], _ source: SourceRecords? = nil,
    _ description: SourceDescription = SourceDescription()
  ) -> Outcome {
    var understanding = FileUnderstanding(
      encoding: source?.encoding ?? "", dialect: source?.dialect ?? "", tool: "", headerRows: [], columns: [])
    var writer: SourceDescriptionWriter?
    if let source, let sheet = SurveySheet(recognisedIn: source.records) {
      let layout = SurveyTools.layout(of: sheet, description, mergedRows: source.mergedRows)
      var reading = SheetReading(
        codebook: codebook, reader: headings, round: round, file: file, sheet: sheet, layout: layout, description: description)
      reading.plan()
      understanding.tool = layout.tool
      understanding.headerRows = layout.headerRecords.map { source.records.rows[$0] }
      understanding.columns = reading.understoodColumns
      writer = SourceDescriptionWriter(
        form: source.form, understanding: understanding, isHeaderSure: reading.isHeaderSure, dateOrder: nil,
        roles: reading.columns.map(\.role))
    }
    return Outcome(
      reading: FileReading(round: round, file: file, understanding: understanding, submissions: [], problems: problems),
      source: writer)
  }

  /// What a file holds, when its rows were read.
  private func outcome(of understood: consuming Understood, _ rows: consuming [SheetReading.Rows]) -> Outcome {
    switch understood {
    case .done(let outcome): outcome
    case .sheet(var reading, let source, let problems): outcome(of: &reading, rows, source, problems)
    }
  }

  private func outcome(
    of reading: inout SheetReading, _ rows: consuming [SheetReading.Rows], _ source: SourceRecords, _ problems: [Problem]
  ) -> Outcome {
    reading.take(rows)
    let understanding = FileUnderstanding(
      encoding: source.encoding, dialect: source.dialect, tool: reading.layout.tool,
      headerRows: reading.layout.headerRecords.map { source.records.rows[$0] }, columns: reading.understoodColumns)
    return Outcome(
      reading: FileReading(
        round: reading.round, file: reading.file, understanding: understanding, submissions: reading.submissions,
        rejections: reading.rejections, problems: problems + reading.problems, read: reading.rowsRead),
      source: SourceDescriptionWriter(
        form: source.form, understanding: understanding, isHeaderSure: reading.isHeaderSure, dateOrder: reading.dateOrder,
        roles: reading.columns.map(\.role)))
  }

  private func read(
    _ long: (header: Int, columns: LongFormat.Columns), _ source: SourceRecords, _ file: SourceFile, _ round: Code<Round>,
    _ description: SourceDescription, _ problems: [Problem]
  ) -> Outcome {
    let records = source.records
    var reading = LongReading(
      codebook: codebook, reader: headings, round: round, file: file, records: records, header: long.header, columns: long.columns,
      description: description)
    reading.read()
    let columns = (0..<records.width(of: long.header)).map { column in
      let heading = RawText(records.text(long.header, column))
      if column == long.columns.question { return FileUnderstanding.Column(heading: heading, note: "vraag") }
      if column == long.columns.answer { return FileUnderstanding.Column(heading: heading, note: "antwoord") }
      let attribute = long.columns.attributes.first { $0.column == column }?.attribute
      return FileUnderstanding.Column(heading: heading, question: attribute?.code, note: attribute == nil ? "onbekend" : "")
    }
    let understanding = FileUnderstanding(
      encoding: source.encoding, dialect: source.dialect, tool: SurveyTools.long, headerRows: [records.rows[long.header]], columns: columns)
    return Outcome(
      reading: FileReading(
        round: round, file: file, understanding: understanding, submissions: reading.submissions, rejections: reading.rejections,
        problems: problems + reading.problems, read: reading.submissionsRead),
      source: SourceDescriptionWriter(
        form: source.form, understanding: understanding, isHeaderSure: true, dateOrder: reading.dateOrder, roles: []))
  }
}
