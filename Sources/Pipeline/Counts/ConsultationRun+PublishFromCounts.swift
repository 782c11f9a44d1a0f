internal import Aggregate
public import Consultation
internal import Publish

extension ConsultationRun {
  /// Publishes what another engine counted from the facts: the same tallies, the same protection, the same forms; the analyst's tables stay
  /// where the rows are. `output` is replaced as a whole or not at all.
  ///
  /// - Parameter tables: the folder with the tables of counts.
  public func publish(from tables: String, progress: @Sendable (Stage) -> Void = { _ in }) async throws(PipelineError) -> CountedReport {
    try InputFolder.check(input)
    guard FileSystem.isFolder(tables) else { throw .fileMissing(path: tables) }
    let folder = OutputFolder(path: output)
    let lock = try folder.takeToReplace(outside: InputFolder.sources(below: input)) { progress(.waiting(process: $0)) }
    defer { withExtendedLifetime(lock) {} }
    let inputs = try understandInput(withResponses: false)
    guard let key = try inputs.keyFile.read() else { throw .keyMissing(path: inputs.keyFile.path) }
    var counted = try CountsFolder(
      path: tables, codebook: inputs.codebook, rounds: inputs.folder.rounds, titles: inputs.settings.roundTitles)
    counted.note(inputs.problems)
    progress(.aggregating)
    let tallies = Aggregator(codebook: inputs.codebook, settings: inputs.settings).tallies(counted.counts)
    let text = ProblemText { RedactedText($0, replacing: []) }
    progress(.publishing)
    try await folder.replace(jobs: jobs) { staging throws(PipelineError) in
      let makers = await publisher(from: inputs).files(
        of: tallies, counted.particulars, withAnalyst: false, temporaryFolder: staging.path, jobs: jobs)
      return try withManifest(
        try await record(makers, in: staging), from: inputs, responses: counted.files.map { Manifest.Entry($0) }, key: key,
        rounds: tallies.rounds, accounts: tallies.accounts)
    }
    progress(.done)
    return CountedReport(accounts: tallies.accounts, problems: inputs.problems.map(text.line))
  }
}

/// What publishing from counts has to tell.
public struct CountedReport: Sendable {
  /// What became of what was read, per file.
  public let accounts: [FileAccount]
  /// What was wrong with the settings, the codebook and the decisions, one line each.
  public let problems: [String]
}
