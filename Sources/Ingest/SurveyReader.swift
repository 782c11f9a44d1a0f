public import Consultation

/// Reads response files: the exports of survey tools, hand-made tables, and the long format.
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
    var problems: [Problem] = []
    var description = SourceDescription()
    if let sidecar { (description, problems) = SourceDescriptionReader.read(sidecar, codebook: codebook) }
    var understanding = FileUnderstanding(encoding: "", dialect: "", tool: "", headerRows: [], columns: [])
    func nothing(_ kind: ProblemKind, _ values: [Problem.Value] = []) -> FileReading {
      FileReading(
        round: round, file: file.source, understanding: understanding, submissions: [],
        problems: problems + [Problem(kind, file: file.source, values: values)])
    }
    if file.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return nothing(.workbook) }
    let text = description.encoding.map { TextDecoder.decode(file.bytes, as: $0) } ?? TextDecoder.decode(file.bytes)
    understanding.encoding = text.encoding.rawValue
    if text.bytes[...].isBlank { return nothing(.emptyFile) }
    let stage = RecordStage.read(text.bytes, delimiter: description.delimiter, quote: description.quote)
    understanding.dialect = stage.dialect.description
    problems += stage.repairs.map { $0.problem(file: file.source) }
    if let long = LongFormat.find(stage.records, reader: headings) {
      return read(long, stage.records, file, round, description, &understanding, problems)
    }
    guard let sheet = SurveySheet(stage.records, reader: headings, headerRow: description.headerRows.first) else {
      return nothing(.noKnownColumn, [.word(SourceDescription.name(for: file.source))])
    }
    var layout = SurveyTools.layout(of: sheet)
    if let tool = description.tool, !tool.isEmpty { layout.tool = tool }
    var reading = SheetReading(
      codebook: codebook, reader: headings, round: round, file: file.source, sheet: sheet, layout: layout, description: description)
    reading.read()
    understanding.tool = layout.tool
    understanding.headerRows = layout.headerRecords.map { stage.records.rows[$0] }
    understanding.columns = reading.understoodColumns
    return FileReading(
      round: round, file: file.source, understanding: understanding, submissions: reading.submissions, rejections: reading.rejections,
      problems: problems + reading.problems, read: reading.rowsRead)
  }

  private func read(
    _ long: (header: Int, columns: LongFormat.Columns), _ records: Records, _ file: InputFile, _ round: Code<Round>,
    _ description: SourceDescription, _ understanding: inout FileUnderstanding, _ problems: [Problem]
  ) -> FileReading {
    var reading = LongReading(
      codebook: codebook, reader: headings, round: round, file: file.source, records: records, header: long.header, columns: long.columns,
      description: description)
    reading.read()
    understanding.tool = "lang formaat"
    understanding.headerRows = [records.rows[long.header]]
    understanding.columns = (0..<records.width(of: long.header)).map { column in
      let heading = RawText(records.text(long.header, column))
      if column == long.columns.question { return FileUnderstanding.Column(heading: heading, note: "vraag") }
      if column == long.columns.answer { return FileUnderstanding.Column(heading: heading, note: "antwoord") }
      let attribute = long.columns.attributes.first { $0.column == column }?.attribute
      return FileUnderstanding.Column(heading: heading, question: attribute?.code, note: attribute == nil ? "onbekend" : "")
    }
    return FileReading(
      round: round, file: file.source, understanding: understanding, submissions: reading.submissions, rejections: reading.rejections,
      problems: problems + reading.problems, read: reading.submissionsRead)
  }
}
