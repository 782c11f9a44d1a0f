internal import Consultation
internal import Normalise
internal import Publish

extension ConsultationRun {
  /// Every file of the output, the manifest last.
  ///
  /// The coded rows are released while files are made, when the caller keeps no copy.
  func files(
    of coded: consuming Coded, _ counted: Counted, from inputs: Inputs, key: PseudonymKey, in folder: StagingFolder,
    progress: @Sendable (Stage) -> Void
  ) async throws(PipelineError) -> [OutputFile] {
    progress(.publishing)
    let (responses, accounts) = (coded.responses, coded.accounts)
    let rows = Conservation.rows(of: coded.rows.coded)
    let remains = Handover(consume coded)
    let files = try await counted.files + record(counted.makers, in: folder, beside: { _ = remains.take() })
    if !without.contains(.rows) { try Conservation.check(files, rows: rows) }
    return try withManifest(files, from: inputs, responses: responses, key: key, rounds: counted.tallies.rounds, accounts: accounts)
  }

  /// What makes the published files of this consultation.
  func publisher(from inputs: Inputs) -> Publisher {
    Publisher(codebook: inputs.codebook, settings: inputs.settings, without: without)
  }

  /// Makes files in the folder, `jobs` makers at a time, and does something besides.
  func record(
    _ makers: [FileMaker], in folder: StagingFolder, beside other: @escaping @Sendable () -> Void = {}
  ) async throws(PipelineError) -> [RecordedFile] {
    let noFile: FileMaker = {
      other()
      return .success([])
    }
    // The first maker takes longest.
    let pieces = makers.prefix(1) + [noFile] + makers.dropFirst()
    var files: [RecordedFile] = []
    for made in await together(
      pieces.count, jobs: jobs, piece: { place in { [maker = pieces[place]] in recorded(maker, in: folder) } })
    {
      files += try made.get()
    }
    return files
  }

  /// The files of a maker in the folder, with what is written down of them.
  func recorded(_ maker: FileMaker, in folder: StagingFolder) -> Result<[RecordedFile], PipelineError> {
    maker().mapError(failure).flatMap { files in
      Result { () throws(PipelineError) in
        var recorded: [RecordedFile] = []
        for file in files { recorded.append(try RecordedFile(file, in: folder)) }
        return recorded
      }
    }
  }

  /// These files in the order of their paths, and the manifest that goes with them.
  func withManifest(
    _ files: [RecordedFile], from inputs: Inputs, responses: [Manifest.Entry], key: PseudonymKey, rounds: [Round],
    accounts: [FileAccount]
  ) throws(PipelineError) -> [OutputFile] {
    let manifest = Manifest(
      settings: inputs.settings, rounds: rounds, key: key, without: without, input: inputs.folder.referenceEntries + responses,
      output: files,
      accounts: accounts)
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
