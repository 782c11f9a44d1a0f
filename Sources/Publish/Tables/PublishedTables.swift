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

  /// The tables for the analyst that say what was counted.
  var analystTables: [any Table] { groupTables + [ProtectionTable(material: self)] }

  /// The tables about persons in small numbers.
  private var groupTables: [any Table] {
    [LevelResponseTable(material: self), ThemeGroupTable(material: self), LateResponseTable(material: self)]
  }

  /// The explanation of the columns of every table of the output, whoever makes it.
  ///
  /// - Parameter withRows: whether the tables with a row for everything that was said are among the tables.
  func columnTable(_ publicTables: [WrittenTable], _ claims: ClaimTable, withRows: Bool = true) -> ColumnTable {
    let rows = ConsultationRows()
    let tables: [any Table] =
      publicTables + [claims] + (withRows ? rows.longTables : []) + groupTables + rows.workTables + [ProtectionTable(material: self)]
    return ColumnTable(described: tables.map(\.description))
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
