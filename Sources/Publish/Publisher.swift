public import Consultation

/// Makes the published files of a consultation: everything below `output/` but `manifest.json`.
public struct Publisher: Sendable {
  private let codebook: Codebook
  private let settings: Settings
  private let problemText: ProblemText
  private let jobs: Int

  /// A publisher for consultations with this codebook and these settings; `problemText` writes the reasons of rejections, and `jobs` is how
  /// many files are made at the same time.
  public init(codebook: Codebook, settings: Settings, problemText: ProblemText, jobs: Int) {
    self.codebook = codebook
    self.settings = settings
    self.problemText = problemText
    self.jobs = jobs
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

  /// Makes the files. None is published when people are not protected.
  private func files(of material: Material, _ temporaryFolder: String) async throws(PublishingError) -> [OutputFile] {
    let tables = material.publicTables
    let protection: Material.Maker = {
      let numbers = material.disclosure.failures(in: tables).count
      return numbers == 0 ? .success([]) : .failure(.disclosive(numbers: numbers))
    }
    let workbook: Material.Maker = {
      Result { () throws(PublishingError) in
        [OutputFile(path: "werkboek.xlsx", bytes: try Workbook.bytes(of: material, tables, temporaryFolder: temporaryFolder))]
      }
    }
    let text = material.makers(tables) { table in
      Result { () throws(PublishingError) in
        try material.isLong(table) ? table.csvFile(temporaryFolder: temporaryFolder) : table.csvFile()
      }
    }
    let makers = [protection, workbook] + text
    var files: [OutputFile] = []
    for made in await together(makers.count, jobs: jobs, piece: { makers[$0] }) { files += try made.get() }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
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
  typealias Maker = @Sendable () -> Result<[OutputFile], PublishingError>

  /// What makes every published file that is text: tables, digest, web page and reports. `csv` makes the tables, of which these are the
  /// public ones; what takes longest comes first.
  func makers(
    _ publicTables: [WrittenTable], _ csv: @escaping @Sendable (any Table) -> Result<OutputFile, PublishingError>
  ) -> [Maker] {
    let digest = Digest.document(self, FigureBook(publicTables))
    var makers: [Maker] = []
    for table in tables(publicTables, claims: digest.claims).reversed() { makers.append { csv(table).map { [$0] } } }
    makers.append { .success([OutputFile(path: "digest.md", bytes: MarkdownRenderer.bytes(of: digest))]) }
    makers.append { .success([OutputFile(path: "digest-kort.md", bytes: MarkdownRenderer.bytes(of: Digest.brief(digest)))]) }
    makers.append { .success([OutputFile(path: "digest.html", bytes: HTMLRenderer.bytes(of: digest))]) }
    makers.append {
      .success(OrganisationReport.all(self).map { OutputFile(path: $0.path, bytes: MarkdownRenderer.bytes(of: $0.document)) })
    }
    return makers
  }

  /// Whether a table has a row for everything that somebody said; there may be millions.
  fileprivate func isLong(_ table: any Table) -> Bool {
    table is RespondentTable || table is AnswerTable || table is JudgementTable || table is OtherAnswerTable
  }
}
