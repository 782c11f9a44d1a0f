internal import Aggregate
internal import Consultation
internal import Normalise
internal import Publish

extension ConsultationRun {
  /// Every file of the output, the manifest last; long tables stand in the temporary folder.
  func files(
    of coded: Coded, _ counted: Counted, from inputs: Inputs, key: PseudonymKey, temporaryFolder: String,
    progress: @Sendable (Stage) -> Void
  ) async throws(PipelineError) -> [OutputFile] {
    progress(.publishing)
    let makers = publisher(from: inputs)
      .files(of: counted.tallies, counted.particulars, withAnalyst: true, temporaryFolder: temporaryFolder)
    let files = try await counted.files + record(makers)
    try Conservation.check(files, coded: coded.rows.coded)
    return try withManifest(files, from: inputs, key: key, rounds: counted.tallies.rounds, accounts: coded.accounts)
  }

  /// What makes the published files of this consultation.
  func publisher(from inputs: Inputs) -> Publisher { Publisher(codebook: inputs.codebook, settings: inputs.settings) }

  // MARK: - What follows from the coded rows alone

  /// What was counted, and the tables of the rows that were made meanwhile.
  struct Counted: Sendable {
    let tallies: Tallies
    let particulars: Particulars
    let files: [RecordedFile]
  }

  /// A piece of what follows from the coded rows alone.
  private enum Piece: Sendable {
    case check(Result<Void, PipelineError>)
    case tallies(Tallies)
    case particulars(Particulars)
    case files(Result<[RecordedFile], PipelineError>)
  }

  /// Counts the coded rows, sees that none was lost, and makes the tables of the rows themselves; `jobs` of these at a time.
  ///
  /// - Parameter temporaryFolder: where the tables are made; nil when none are wanted.
  func count(
    _ coded: Coded, from inputs: Inputs, temporaryFolder: String? = nil, progress: @Sendable (Stage) -> Void
  ) async throws(PipelineError) -> Counted {
    progress(.aggregating)
    let (aggregator, publisher) = (Aggregator(codebook: inputs.codebook, settings: inputs.settings), publisher(from: inputs))
    let tables = (temporaryFolder.map { publisher.tables(of: coded.rows, temporaryFolder: $0) } ?? [])
      .map { maker -> @Sendable () -> Piece in { .files(recorded(maker)) } }
    let check: @Sendable () -> Piece = { .check(Result { () throws(PipelineError) in try Conservation.check(coded) }) }
    let tallies: @Sendable () -> Piece = {
      .tallies(aggregator.tallies(coded.rows.coded, accounts: coded.accounts, rounds: coded.rounds))
    }
    let particulars: @Sendable () -> Piece = { .particulars(publisher.particulars(of: coded.rows)) }
    // What the check finds is told before anything else. The first table and the counts take longest.
    let pieces = [check] + tables.prefix(1) + [tallies, particulars] + tables.dropFirst()
    var (counts, others, files): (Tallies?, Particulars?, [RecordedFile]) = (nil, nil, [])
    for piece in await together(pieces.count, jobs: jobs, piece: { pieces[$0] }) {
      switch piece {
      case .check(let result): try result.get()
      case .tallies(let tallies): counts = tallies
      case .particulars(let particulars): others = particulars
      case .files(let result): files += try result.get()
      }
    }
    guard let counts, let others else { preconditionFailure("both are among the pieces") }
    return Counted(tallies: counts, particulars: others, files: files)
  }

  // MARK: - Files and what is written down of them

  /// Makes files, `jobs` makers at a time.
  func record(_ makers: [FileMaker]) async throws(PipelineError) -> [RecordedFile] {
    var files: [RecordedFile] = []
    for made in await together(makers.count, jobs: jobs, piece: { place in { [maker = makers[place]] in recorded(maker) } }) {
      files += try made.get()
    }
    return files
  }

  private func recorded(_ maker: FileMaker) -> Result<[RecordedFile], PipelineError> {
    maker().mapError(failure).flatMap { files in
      Result { () throws(PipelineError) in
        var recorded: [RecordedFile] = []
        for file in files { recorded.append(try RecordedFile(file)) }
        return recorded
      }
    }
  }

  /// These files in the order of their paths, and the manifest that goes with them.
  func withManifest(
    _ files: [RecordedFile], from inputs: Inputs, also others: [Manifest.Entry] = [], key: PseudonymKey, rounds: [Round],
    accounts: [FileAccount]
  ) throws(PipelineError) -> [OutputFile] {
    let manifest = Manifest(
      settings: inputs.settings, rounds: rounds, key: key, input: inputs.folder.all + others, output: files, accounts: accounts)
    do {
      return files.map(\.file).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } + [try manifest.file()]
    } catch {
      throw .outputFailed(path: Manifest.fileName, reason: "\(error)")
    }
  }

  /// What publishing that failed is to the pipeline.
  private func failure(of error: PublishingError) -> PipelineError {
    switch error {
    case .noTemporaryFile(_, let reason): .outputFailed(path: output, reason: reason)
    case .workbookFailed(let reason): .outputFailed(path: "\(output)/werkboek.xlsx", reason: reason)
    case .disclosive(let numbers): .disclosive(numbers: numbers)
    }
  }
}
