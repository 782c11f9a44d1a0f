public import Consultation

/// What was read and coded, row by row. What the tables of the analyst say of it waits for no count.
public struct ConsultationRows: Sendable {
  /// The coded rows.
  public let coded: CodedConsultation
  /// What was read, for the rejected rows.
  public let readings: [FileReading]
  /// Everything that was reported on the way.
  public let problems: [Problem]
  /// Writes problems, and the reasons of rejections.
  public let problemText: ProblemText

  /// The rows of a consultation.
  public init(coded: CodedConsultation, readings: [FileReading], problems: [Problem], problemText: ProblemText) {
    self.coded = coded
    self.readings = readings
    self.problems = problems
    self.problemText = problemText
  }

  /// None: the rows are elsewhere.
  init() { self.init(coded: CodedConsultation(), readings: [], problems: [], problemText: ProblemText { RedactedText($0, replacing: []) }) }

  /// The tables with a row for everything that somebody said; there may be millions.
  var longTables: [any Table] {
    [RespondentTable(rows: self), AnswerTable(rows: self), JudgementTable(rows: self), OtherAnswerTable(rows: self)]
  }

  /// The tables of what people have to look at.
  var workTables: [any Table] {
    [WorklistTable(rows: self), ProposalTable(rows: self), RejectionTable(rows: self), ProblemTable(rows: self)]
  }

  /// What makes the files of the long tables, in the folder. What takes longest comes first.
  func longTableMakers(temporaryFolder: String) -> [FileMaker] {
    longTables.reversed().map { table -> FileMaker in
      { Result { () throws(PublishingError) in [try table.csvFile(temporaryFolder: temporaryFolder)] } }
    }
  }

  /// What makes the files of the tables that people have to look at.
  var workTableMakers: [FileMaker] { workTables.map { table -> FileMaker in { .success([table.csvFile()]) } } }
}
