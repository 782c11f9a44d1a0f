import Consultation

extension Material {
  /// The tables that anyone may see, worked out: ask for them once.
  var publicTables: [WrittenTable] {
    let order = PublicationOrder(codebook: codebook, rounds: tallies.rounds)
    let tables: [any Table] = [
      RoundTable(material: self), DomainResponseTable(material: self), ThemeOverviewTable(material: self),
      ThemeSidesTable(material: self, order: order), MeetingOverviewTable(material: self), StanceTable(material: self),
      MergeTable(material: self), MergeGroupTable(material: self), ScenarioTotalTable(material: self), ScenarioTable(material: self),
      ChoiceQuestionTable(material: self), MovementTable(material: self),
      MeetingMovementTable(material: self), PositionMoveTable(material: self), NeedTable(material: self),
      ChecklistTotalTable(material: self),
      ChecklistTable(material: self), ResponseRateTable(material: self), SupportTable(material: self), ContradictionTable(material: self),
      TableVerdictTable(material: self), WorkloadTable(material: self), EncounterTable(material: self),
      ResponseTable(material: self, order: order), QuestionTable(material: self, order: order), ThemeTable(material: self, order: order),
      ThemeOrganisationTable(material: self, order: order), ChoiceTable(material: self, order: order),
      MeetingTable(material: self, order: order), OverlapTable(material: self, order: order), AccountTable(material: self, order: order),
    ]
    return tables.map { WrittenTable($0) }
  }

  /// The tables for the analyst, with pseudonyms and redacted text.
  var analystTables: [any Table] {
    [
      RespondentTable(material: self), AnswerTable(material: self), JudgementTable(material: self), OtherAnswerTable(material: self),
      LevelResponseTable(material: self), ThemeGroupTable(material: self), LateResponseTable(material: self), WorklistTable(material: self),
      ProposalTable(material: self), RejectionTable(material: self),
      ProblemTable(material: self),
      ProtectionTable(material: self),
    ]
  }

  /// Every table of the output: the public ones, the claims of the digest, those for the analyst, and the explanation of their columns.
  func tables(_ publicTables: [WrittenTable], claims: [DigestClaim]) -> [any Table] {
    let tables: [any Table] = publicTables + [ClaimTable(claims: claims)] + analystTables
    return tables + [ColumnTable(described: tables.map(\.description))]
  }
}

extension Table {
  /// The table as a CSV file.
  func csvFile() -> OutputFile {
    var csv = CSVWriter(header: description.columns.map(\.name))
    write(to: &csv)
    return OutputFile(path: description.path, bytes: csv.bytes)
  }

  /// The table as a CSV file that is written as it is made: for tables with a row for everything that somebody said.
  func csvFile(temporaryFolder: String) throws(PublishingError) -> OutputFile {
    let file = try TemporaryFile(in: temporaryFolder)
    var csv = CSVWriter(header: description.columns.map(\.name), file: file)
    write(to: &csv)
    file.append(csv.bytes)
    try file.finish()
    return OutputFile(path: description.path, file: file.path)
  }
}
