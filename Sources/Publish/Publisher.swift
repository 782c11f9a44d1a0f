public import Consultation

/// Makes the published files of a consultation: everything below `output/` but `manifest.json`.
///
/// It gives what makes them, one file or a few at a time, so that they can be made side by side; what takes longest comes first. The same
/// values give the same bytes.
public struct Publisher: Sendable {
  private let codebook: Codebook
  private let settings: Settings
  private let without: Set<OutputPart>

  /// A publisher for consultations with this codebook and these settings, that leaves out some parts.
  public init(codebook: Codebook, settings: Settings, without: Set<OutputPart> = []) {
    self.codebook = codebook
    self.settings = settings
    self.without = without
  }

  /// What makes the tables of the analyst that hold the rows themselves: first those that take longest.
  ///
  /// - Parameter temporaryFolder: an existing folder, for tables with a row for everything that somebody said: these stay there until they
  ///   are moved.
  public func tables(of rows: ConsultationRows, temporaryFolder: String) -> (slow: [FileMaker], others: [FileMaker]) {
    rows.makers(withLongTables: !without.contains(.rows), temporaryFolder: temporaryFolder)
  }

  /// What the public forms say that stands in no tally.
  public func particulars(of rows: ConsultationRows) -> Particulars { Particulars(rows, codebook) }

  /// What makes all other files: the summary tables, the digest, the workbook, the reports, and the tables of the analyst that hold counts.
  ///
  /// A maker fails with a ``PublishingError`` when an outsider could work out a number of people under the threshold, or when the workbook
  /// could not be made: an output without it would look whole.
  ///
  /// - Parameters:
  ///   - tallies: what was counted; the summary tables and the digest say nothing that is not in it.
  ///   - particulars: what the forms say beside it.
  ///   - withAnalyst: whether the tables of the analyst are made; they stay where the rows are.
  ///   - temporaryFolder: an existing folder, for the file in which the workbook is made.
  ///   - jobs: how many tasks prepare them at the same time.
  public func files(
    of tallies: Tallies, _ particulars: Particulars, withAnalyst: Bool, temporaryFolder: String, jobs: Int
  ) async -> [FileMaker] {
    let (protected, reports) = await prepare(tallies, particulars, jobs: jobs)
    let protection: FileMaker = {
      let numbers = protected.failures.count
      return numbers == 0 ? .success([]) : .failure(.disclosive(numbers: numbers))
    }
    let workbook: FileMaker = {
      Result { () throws(PublishingError) in
        [OutputFile(path: "werkboek.xlsx", bytes: try Workbook.bytes(of: protected, temporaryFolder: temporaryFolder))]
      }
    }
    return (without.contains(.workbook) ? [] : [workbook]) + [protection, { .success(reports) }]
      + protected.makers(withAnalyst: withAnalyst, without: without)
  }

  /// What was made before the other files can be.
  private enum Prepared: Sendable {
    case disclosure(Disclosure)
    case material(Material, openTables: [WrittenTable?], reports: [OutputFile])
  }

  /// Works out what is withheld, and meanwhile makes what does not ask for it.
  private func prepare(_ tallies: Tallies, _ particulars: Particulars, jobs: Int) async -> (ProtectedMaterial, [OutputFile]) {
    let pieces: [@Sendable () -> Prepared] = [
      { .disclosure(Disclosure(tallies, particulars.people, codebook, settings)) },
      {
        let material = Material(codebook: codebook, settings: settings, tallies: tallies, particulars: particulars)
        return .material(material, openTables: material.openTables, reports: material.reports)
      },
    ]
    let made = await together(pieces.count, jobs: jobs) { pieces[$0] }
    guard case .disclosure(let disclosure) = made[0], case .material(let material, let openTables, let reports) = made[1] else {
      preconditionFailure("each piece makes its own")
    }
    return (ProtectedMaterial(material, disclosure, openTables: openTables), reports)
  }

  /// What finds the rows behind the claims of the digest that these values give.
  public func tracer(_ tallies: Tallies, _ particulars: Particulars, rows: ConsultationRows) -> ClaimTracer {
    let material = Material(codebook: codebook, settings: settings, tallies: tallies, particulars: particulars)
    return ClaimTracer(ProtectedMaterial(material), rows)
  }
}

extension Material {
  /// The reports for the organisations.
  var reports: [OutputFile] {
    OrganisationReport.all(self).map { OutputFile(path: $0.path, bytes: MarkdownRenderer.bytes(of: $0.document)) }
  }
}

extension ProtectedMaterial {
  /// What makes every file that is text and says how many people there are somewhere: tables, digest and web page. What takes longest comes
  /// first.
  ///
  /// - Parameters:
  ///   - withAnalyst: whether the tables for the analyst are among them.
  ///   - without: what is left out.
  func makers(withAnalyst: Bool, without: Set<OutputPart> = []) -> [FileMaker] {
    func makers(_ tables: [any Table]) -> [FileMaker] { tables.map { table in { .success([table.csvFile()]) } } }
    let digest: FileMaker = { .success(digestFiles(without: without)) }
    return makers(withAnalyst ? analystTables : []) + [digest] + makers(publicTables)
  }

  /// The digest in its forms, and the tables of what it says and of all columns.
  private func digestFiles(without: Set<OutputPart>) -> [OutputFile] {
    let (withPage, withRows) = (!without.contains(.page), !without.contains(.rows))
    let digest = Digest.document(material, FigureBook(publicTables))
    let claims = ClaimTable(claims: digest.claims)
    return [
      OutputFile(path: "digest.md", bytes: MarkdownRenderer.bytes(of: digest)),
      OutputFile(path: "digest-kort.md", bytes: MarkdownRenderer.bytes(of: Digest.brief(digest, withPage: withPage))),
      claims.csvFile(), columnTable(claims, withRows: withRows).csvFile(),
    ] + (withPage ? [OutputFile(path: "digest.html", bytes: HTMLRenderer.bytes(of: digest))] : [])
  }
}
