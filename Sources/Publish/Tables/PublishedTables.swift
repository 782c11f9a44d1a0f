import Consultation

/// A table that anyone may see.
private enum PublicTable {
  /// In which nothing is withheld.
  case open(any Table)
  /// In which counts of people may be withheld.
  case protected((Disclosure) -> any Table)
}

extension Material {
  /// The tables that anyone may see, in the order of publication.
  private var tables: [PublicTable] {
    let order = PublicationOrder(codebook: codebook, rounds: tallies.rounds)
    return [
      .protected { RoundTable(material: self, disclosure: $0) },
      .open(DomainResponseTable(material: self)),
      .open(ThemeOverviewTable(material: self)),
      .open(ThemeSidesTable(material: self, order: order)),
      .open(MeetingOverviewTable(material: self)),
      .open(StanceTable(material: self)),
      .open(MergeTable(material: self)),
      .open(MergeGroupTable(material: self)),
      .open(ScenarioTotalTable(material: self)),
      .open(ScenarioTable(material: self)),
      .open(ChoiceQuestionTable(material: self)),
      .open(MovementTable(material: self)),
      .open(MeetingMovementTable(material: self)),
      .open(PositionMoveTable(material: self)),
      .open(NeedTable(material: self)),
      .open(ChecklistTotalTable(material: self)),
      .protected { ChecklistTable(material: self, disclosure: $0) },
      .open(ResponseRateTable(material: self)),
      .open(SupportTable(material: self)),
      .open(ContradictionTable(material: self)),
      .open(TableVerdictTable(material: self)),
      .open(WorkloadTable(material: self)),
      .open(EncounterTable(material: self)),
      .protected { ResponseTable(material: self, disclosure: $0, order: order) },
      .protected { QuestionTable(material: self, disclosure: $0, order: order) },
      .protected { ThemeTable(material: self, disclosure: $0, order: order) },
      .protected { ThemeOrganisationTable(material: self, disclosure: $0, order: order) },
      .protected { ChoiceTable(material: self, disclosure: $0, order: order) },
      .protected { MeetingTable(material: self, disclosure: $0, order: order) },
      .open(OverlapTable(material: self, order: order)),
      .open(AccountTable(material: self, order: order)),
    ]
  }

  /// Of the tables that anyone may see those in which nothing is withheld, worked out; nil in the places of the others.
  var openTables: [WrittenTable?] {
    tables.map { table in
      if case .open(let table) = table { WrittenTable(table) } else { nil }
    }
  }

  /// All tables that anyone may see, worked out.
  func publicTables(_ openTables: [WrittenTable?], _ disclosure: Disclosure) -> [WrittenTable] {
    zip(openTables, tables).map { written, table in
      switch table {
      case .open(let table): written ?? WrittenTable(table)
      case .protected(let table): WrittenTable(table(disclosure))
      }
    }
  }
}

extension ProtectedMaterial {
  /// The tables for the analyst that say what was counted.
  var analystTables: [any Table] { groupTables + [protectionTable] }

  private var protectionTable: ProtectionTable { ProtectionTable(tallies: material.tallies, disclosure: disclosure) }

  /// The tables about persons in small numbers.
  private var groupTables: [any Table] {
    [LevelResponseTable(material: material), ThemeGroupTable(material: material), LateResponseTable(material: material)]
  }

  /// The explanation of the columns of every table of the output, whoever makes it.
  ///
  /// - Parameter withRows: whether the tables with a row for everything that was said are among the tables.
  func columnTable(_ claims: ClaimTable, withRows: Bool = true) -> ColumnTable {
    let rows = ConsultationRows()
    let tables: [any Table] =
      publicTables + [claims] + (withRows ? rows.longTables : []) + groupTables + rows.workTables + [protectionTable]
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
