public import Consultation

/// Makes the published files of a consultation: everything below `output/` but `manifest.json`.
public struct Publisher: Sendable {
  private let codebook: Codebook
  private let settings: Settings
  private let problemText: ProblemText

  /// A publisher for consultations with this codebook and these settings; `problemText` writes the reasons of rejections.
  public init(codebook: Codebook, settings: Settings, problemText: ProblemText) {
    self.codebook = codebook
    self.settings = settings
    self.problemText = problemText
  }

  /// The files of the output, sorted by path. The same values give the same bytes.
  ///
  /// - Parameters:
  ///   - tallies: what was counted; the summary tables and the digest say nothing that is not in it.
  ///   - coded: the coded rows, for the analyst's tables, the quotes and the reports per organisation.
  ///   - readings: what was read, for the rejected rows.
  ///   - problems: everything that was reported on the way.
  ///   - temporaryFolder: an existing folder, for the file in which the workbook is made and for tables with a row for everything that
  ///     somebody said: these stay there until they are moved.
  /// - Throws: ``PublishingError`` when an outsider could work out a number of people under the threshold, or when the workbook could not be
  ///   made; an output without it would look whole.
  public func publish(
    _ tallies: Tallies, coded: CodedConsultation, readings: [FileReading], problems: [Problem],
    temporaryFolder: String
  ) async throws(PublishingError) -> [OutputFile] {
    try await files(of: material(tallies, coded, readings, problems), temporaryFolder)
  }

  /// The public files of a consultation that was counted elsewhere, sorted by path: the tables, the digest, the workbook and the reports, by
  /// the same rules. The analyst's tables stay where the rows are.
  ///
  /// - Parameters:
  ///   - tallies: what was counted.
  ///   - particulars: what the forms say beside it.
  ///   - temporaryFolder: an existing folder for temporary files.
  public func publish(
    _ tallies: Tallies, particulars: Particulars, temporaryFolder: String
  ) async throws(PublishingError) -> [OutputFile] {
    let material = Material(codebook: codebook, settings: settings, tallies: tallies, particulars: particulars)
    return try await files(of: material, temporaryFolder).filter { !$0.path.hasPrefix("analist/") }
  }

  /// Makes the files, several at a time where there is more than one core. None is published when people are not protected.
  private func files(of material: Material, _ temporaryFolder: String) async throws(PublishingError) -> [OutputFile] {
    let tables = material.publicTables
    async let disclosed = material.disclosure.failures(in: tables)
    let workbook: Material.Maker<PublishingError> = { () throws(PublishingError) in
      [OutputFile(path: "werkboek.xlsx", bytes: try Workbook.bytes(of: material, tables, temporaryFolder: temporaryFolder))]
    }
    let text = material.makers(tables) { table throws(PublishingError) in
      try material.isLong(table) ? table.csvFile(temporaryFolder: temporaryFolder) : table.csvFile()
    }
    let made = await Self.together([workbook] + text)
    let numbers = await disclosed.count
    guard numbers == 0 else { throw .disclosive(numbers: numbers) }
    var files: [OutputFile] = []
    for result in made { files += try result.get() }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// What the makers make, in their order.
  private static func together(_ makers: [Material.Maker<PublishingError>]) async -> [Result<[OutputFile], PublishingError>] {
    await withTaskGroup(of: (place: Int, result: Result<[OutputFile], PublishingError>).self) { group in
      for (place, maker) in makers.enumerated() { group.addTask { (place, Result(catching: maker)) } }
      var results = [Result<[OutputFile], PublishingError>](repeating: .success([]), count: makers.count)
      for await (place, result) in group { results[place] = result }
      return results
    }
  }

  /// What finds the rows behind the claims of the digest that these values give.
  public func tracer(
    _ tallies: Tallies, coded: CodedConsultation, readings: [FileReading], problems: [Problem]
  ) -> ClaimTracer { ClaimTracer(material(tallies, coded, readings, problems)) }

  private func material(
    _ tallies: Tallies, _ coded: CodedConsultation, _ readings: [FileReading], _ problems: [Problem]
  ) -> Material {
    Material(
      codebook: codebook, settings: settings, problemText: problemText, tallies: tallies, coded: coded, readings: readings,
      problems: problems)
  }
}

extension Material {
  /// Makes one or more files; needs nothing but itself.
  typealias Maker<Failure: Error> = @Sendable () throws(Failure) -> [OutputFile]

  /// Every published file that is text: tables, digest, web page and reports, with these as the public tables.
  func textFiles(_ publicTables: [WrittenTable]) -> [OutputFile] { makers(publicTables) { $0.csvFile() }.flatMap { $0() } }

  /// What makes every published file that is text, of which `csv` makes the tables; what takes longest comes first.
  fileprivate func makers<Failure: Error>(
    _ publicTables: [WrittenTable], _ csv: @escaping @Sendable (any Table) throws(Failure) -> OutputFile
  ) -> [Maker<Failure>] {
    let digest = Digest.document(self, FigureBook(publicTables))
    let tables = tables(publicTables, claims: digest.claims).reversed().map { table in
      { @Sendable () throws(Failure) in [try csv(table)] }
    }
    return tables + [
      { [OutputFile(path: "digest.md", bytes: MarkdownRenderer.bytes(of: digest))] },
      { [OutputFile(path: "digest-kort.md", bytes: MarkdownRenderer.bytes(of: Digest.brief(digest)))] },
      { [OutputFile(path: "digest.html", bytes: HTMLRenderer.bytes(of: digest))] },
      { OrganisationReport.all(self).map { OutputFile(path: $0.path, bytes: MarkdownRenderer.bytes(of: $0.document)) } },
    ]
  }

  /// Whether a table has a row for everything that somebody said; there may be millions.
  fileprivate func isLong(_ table: any Table) -> Bool {
    table is RespondentTable || table is AnswerTable || table is JudgementTable || table is OtherAnswerTable
  }
}
