import Consultation

extension Material {
  /// Every table of the output: the public ones, then those for the analyst, then the explanation of their columns.
  var tables: [any Table] {
    let order = PublicationOrder(codebook: codebook, rounds: tallies.rounds)
    let tables: [any Table] = [
      ResponseTable(material: self, order: order), QuestionTable(material: self, order: order), ThemeTable(material: self, order: order),
      ThemeOrganisationTable(material: self, order: order), ChoiceTable(material: self, order: order),
      MeetingTable(material: self, order: order), OverlapTable(material: self, order: order), AccountTable(material: self, order: order),
      RespondentTable(material: self), AnswerTable(material: self), JudgementTable(material: self), OtherAnswerTable(material: self),
      WorklistTable(material: self), RejectionTable(material: self), ProblemTable(material: self),
    ]
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
}
