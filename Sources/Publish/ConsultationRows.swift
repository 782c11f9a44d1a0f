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

  /// What makes the files of the tables of the rows; the long ones are made in the folder, when they are wanted. What takes longest comes
  /// first: what people say to other questions, and the words that stand out.
  func makers(withLongTables: Bool, temporaryFolder: String) -> [FileMaker] {
    let long = (withLongTables ? longTables : []).reversed().map { table -> FileMaker in
      { Result { () throws(PublishingError) in [try table.csvFile(temporaryFolder: temporaryFolder)] } }
    }
    let proposals = ProposalTable(rows: self)
    let others = workTables.filter { !($0 is ProposalTable) }
    let work = ([proposals] + others).map { table -> FileMaker in { .success([table.csvFile()]) } }
    return Array(long.prefix(1) + work.prefix(1) + long.dropFirst() + work.dropFirst())
  }
}
