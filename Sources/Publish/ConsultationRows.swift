public import Consultation

/// What was read and coded, row by row. What the tables of the analyst say of it waits for no count.
public struct ConsultationRows: Sendable {
  /// The coded rows.
  public let coded: CodedConsultation
  /// What was read, for the rejected rows.
  public let readings: [FileReading]
  /// Finds the words that stand out in the answers without a theme, the strongest first. It is asked once, by the table of these.
  public let proposals: @Sendable () -> [TermProposal]
  /// Everything that was reported on the way.
  public let problems: [Problem]
  /// Writes problems, and the reasons of rejections.
  public let problemText: ProblemText

  /// The rows of a consultation.
  public init(
    coded: CodedConsultation, readings: [FileReading], proposals: @escaping @Sendable () -> [TermProposal], problems: [Problem],
    problemText: ProblemText
  ) {
    self.coded = coded
    self.readings = readings
    self.proposals = proposals
    self.problems = problems
    self.problemText = problemText
  }

  /// None: the rows are elsewhere.
  init() {
    self.init(
      coded: CodedConsultation(), readings: [], proposals: { [] }, problems: [],
      problemText: ProblemText { RedactedText($0, replacing: []) })
  }

  /// The tables with a row for everything that somebody said; there may be millions.
  var longTables: [any Table] {
    [RespondentTable(rows: self), AnswerTable(rows: self), JudgementTable(rows: self), OtherAnswerTable(rows: self)]
  }

  /// The tables of what people have to look at.
  var workTables: [any Table] {
    [WorklistTable(rows: self), ProposalTable(rows: self), RejectionTable(rows: self), ProblemTable(rows: self)]
  }

  /// What makes the files of the tables of the rows, those first that take longest; the long ones are made in the folder, when they are wanted.
  func makers(withLongTables: Bool, temporaryFolder: String) -> (slow: [FileMaker], others: [FileMaker]) {
    let long = (withLongTables ? longTables : []).reversed().map { table -> (table: any Table, maker: FileMaker) in
      (table, { Result { () throws(PublishingError) in [try table.csvFile(temporaryFolder: temporaryFolder)] } })
    }
    let work = workTables.map { table -> (table: any Table, maker: FileMaker) in (table, { .success([table.csvFile()]) }) }
    let all = long + work
    return (all.filter { isSlow($0.table) }.map(\.maker), all.filter { !isSlow($0.table) }.map(\.maker))
  }

  /// Whether a table holds all that people say, or looks for the words that stand out in it.
  private func isSlow(_ table: any Table) -> Bool { table is OtherAnswerTable || table is AnswerTable || table is ProposalTable }
}
