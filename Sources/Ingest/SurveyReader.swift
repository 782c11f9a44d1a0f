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
    var problems: [Problem] = []
    var description = SourceDescription()
    if let sidecar { (description, problems) = SourceDescriptionReader.read(sidecar, codebook: codebook) }
    let source: SourceRecords
    do throws(SourceRecords.Unreadable) {
      source = try SourceRecords.read(file, description)
    } catch {
      return nothing(file, round, problems + [error.problem])
    }
    if let sidecar { problems += description.drop(whatDoesNotGoWith: source, in: sidecar.source) }
    problems += source.problems
    if description.tool == nil || description.tool == SurveyTools.long,
      let long = LongFormat.find(source.records, reader: headings, description)
    {
      return read(long, source, file, round, description, problems)
    }
    guard let sheet = SurveySheet(source.records, reader: headings, headerRow: description.headerRows.first) else {
      let problem = Problem(.noKnownColumn, file: file.source, values: [.word(SourceDescription.name(for: file.source))])
      return nothing(file, round, problems + [problem], source, description)
    }
    return read(sheet, source, file, round, description, problems)
  }

  /// Nothing is read. A tool is recognised all the same where its own columns are there, so that a person sees what to map.
  private func nothing(
    _ file: InputFile, _ round: Code<Round>, _ problems: [Problem], _ source: SourceRecords? = nil,
    _ description: SourceDescription = SourceDescription()
  ) -> Outcome {
    var understanding = FileUnderstanding(
      encoding: source?.encoding ?? "", dialect: source?.dialect ?? "", tool: "", headerRows: [], columns: [])
    var writer: SourceDescriptionWriter?
    if let source, let sheet = SurveySheet(recognisedIn: source.records) {
      let layout = SurveyTools.layout(of: sheet, description, mergedRows: source.mergedRows)
      var reading = SheetReading(
        codebook: codebook, reader: headings, round: round, file: file.source, sheet: sheet, layout: layout, description: description)
      reading.plan()
      understanding.tool = layout.tool
      understanding.headerRows = layout.headerRecords.map { source.records.rows[$0] }
      understanding.columns = reading.understoodColumns
      writer = SourceDescriptionWriter(
        form: source.form, understanding: understanding, isHeaderSure: reading.isHeaderSure, dateOrder: nil,
        roles: reading.columns.map(\.role))
    }
    return Outcome(
      reading: FileReading(round: round, file: file.source, understanding: understanding, submissions: [], problems: problems),
      source: writer)
  }

  private func read(
    _ sheet: SurveySheet, _ source: SourceRecords, _ file: InputFile, _ round: Code<Round>, _ description: SourceDescription,
    _ problems: [Problem]
  ) -> Outcome {
    let layout = SurveyTools.layout(of: sheet, description, mergedRows: source.mergedRows)
    var reading = SheetReading(
      codebook: codebook, reader: headings, round: round, file: file.source, sheet: sheet, layout: layout, description: description)
    reading.read()
    let understanding = FileUnderstanding(
      encoding: source.encoding, dialect: source.dialect, tool: layout.tool,
      headerRows: layout.headerRecords.map { source.records.rows[$0] }, columns: reading.understoodColumns)
    return Outcome(
      reading: FileReading(
        round: round, file: file.source, understanding: understanding, submissions: reading.submissions, rejections: reading.rejections,
        problems: problems + reading.problems),
      source: SourceDescriptionWriter(
        form: source.form, understanding: understanding, isHeaderSure: reading.isHeaderSure, dateOrder: reading.dateOrder,
        roles: reading.columns.map(\.role)))
  }

  private func read(
    _ long: (header: Int, columns: LongFormat.Columns), _ source: SourceRecords, _ file: InputFile, _ round: Code<Round>,
    _ description: SourceDescription, _ problems: [Problem]
  ) -> Outcome {
    let records = source.records
    var reading = LongReading(
      codebook: codebook, reader: headings, round: round, file: file.source, records: records, header: long.header, columns: long.columns,
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
        round: round, file: file.source, understanding: understanding, submissions: reading.submissions, rejections: reading.rejections,
        problems: problems + reading.problems),
      source: SourceDescriptionWriter(
        form: source.form, understanding: understanding, isHeaderSure: true, dateOrder: reading.dateOrder, roles: []))
  }
}
