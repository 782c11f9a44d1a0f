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
  public func publish(
    _ tallies: Tallies, coded: CodedConsultation, readings: [FileReading], problems: [Problem]
  ) -> [OutputFile] {
    let material = Material(
      codebook: codebook, settings: settings, problemText: problemText, tallies: tallies, coded: coded, readings: readings,
      problems: problems)
    var files = material.tables.map { $0.csvFile() }
    let digest = Digest.document(material)
    files.append(OutputFile(path: "digest.md", bytes: MarkdownRenderer.bytes(of: digest)))
    files.append(OutputFile(path: "digest.html", bytes: HTMLRenderer.bytes(of: digest)))
    files += OrganisationReport.all(material).map { report in
      OutputFile(path: report.path, bytes: MarkdownRenderer.bytes(of: report.document))
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
