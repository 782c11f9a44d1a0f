internal import Aggregate
internal import Consultation
internal import Ingest
internal import Normalise
internal import Publish

/// One run over a consultation: from the files in `input/` to the files in `output/`.
public struct ConsultationRun: Sendable {
  /// The input folder.
  public var input: String
  /// The output folder.
  public var output: String
  /// How many files, and parts of the answers, are read and written at the same time. What comes out does not depend on it.
  public var jobs: Int
  /// What a test does to the coded consultation, to see that the run notices.
  var disturb: @Sendable (inout CodedConsultation) -> Void = { _ in }

  /// A run.
  public init(input: String, output: String, jobs: Int) {
    self.input = input
    self.output = output
    self.jobs = max(1, jobs)
  }

  /// A stage of the run, for showing progress.
  public enum Stage: Sendable {
    /// Another process has the output folder; its number when that is known.
    case waiting(process: Int?)
    case reading(files: Int)
    case normalising(submissions: Int)
    case aggregating
    case publishing
    case done
  }

  /// Reads, normalises, counts and publishes; `output` is replaced as a whole or not at all.
  public func publish(progress: @Sendable (Stage) -> Void = { _ in }) async throws(PipelineError) -> RunReport {
    guard FileSystem.isFolder(input) else { throw .inputMissing(path: input) }
    let folder = OutputFolder(path: output)
    // From here on, so that of two runs the later one has seen the later input.
    let lock = try folder.take { progress(.waiting(process: $0)) }
    defer { withExtendedLifetime(lock) {} }
    try folder.checkOwn()
    var inputs = try understandInput()
    let key = try inputs.keyFile.readOrMake()
    let counted = try await count(&inputs, key: key, progress: progress)
    progress(.publishing)
    try await folder.replace(jobs: jobs) { temporary throws(PipelineError) in
      try await files(of: counted, from: inputs, key: key, temporaryFolder: temporary)
    }
    progress(.done)
    return counted.report
  }

  /// Every file of the output, the manifest last; long tables stand in the temporary folder.
  func files(
    of counted: Counted, from inputs: Inputs, key: PseudonymKey, temporaryFolder: String
  ) async throws(PipelineError) -> [OutputFile] {
    var files: [OutputFile]
    do throws(PublishingError) {
      files = try await publisher(of: counted, from: inputs).publish(
        counted.tallies, coded: counted.coded, readings: counted.readings, problems: counted.problems, temporaryFolder: temporaryFolder)
    } catch {
      throw failure(of: error)
    }
    try Conservation.check(files, coded: counted.coded)
    do {
      let manifest = try Manifest(
        settings: inputs.settings, rounds: counted.tallies.rounds, key: key, input: inputs.folder.all, output: files,
        accounts: counted.tallies.accounts)
      files.append(try manifest.file())
    } catch {
      throw .outputFailed(path: Manifest.fileName, reason: (error as? FileSystem.Failure)?.reason ?? "\(error)")
    }
    return files
  }

  /// What makes the published files of this consultation.
  func publisher(of counted: Counted, from inputs: Inputs) -> Publisher {
    Publisher(codebook: inputs.codebook, settings: inputs.settings, problemText: counted.problemText, jobs: jobs)
  }

  /// Does all but publishing, and looks for what is odd in the codebook: nothing is written.
  public func check(progress: @Sendable (Stage) -> Void = { _ in }) async throws(PipelineError) -> RunReport {
    var inputs = try understandInput()
    inputs.problems += CodebookLint(codebook: inputs.codebook).problems()
    let key = try inputs.keyFile.read() ?? PseudonymKey.random()
    let report = try await count(&inputs, key: key, progress: progress).report
    progress(.done)
    return report
  }

  /// The input with its settings and codebook understood.
  struct Inputs {
    var folder: InputFolder
    let settings: Settings
    let keyFile: KeyFile
    let codebook: Codebook
    let decisions: [Decision]
    var problems: [Problem]
  }

  /// Everything up to the tallies.
  struct Counted {
    let readings: [FileReading]
    let coded: CodedConsultation
    let tallies: Tallies
    let problemText: ProblemText
    let problems: [Problem]
    let report: RunReport
  }

  /// Reads settings, codebook and decisions.
  ///
  /// - Parameter withResponses: whether the response files are read too.
  func understandInput(withResponses: Bool = true) throws(PipelineError) -> Inputs {
    let folder = try InputFolder(path: input, withResponses: withResponses)
    let settings = folder.settings.map(SettingsReader.read) ?? SettingsReader.Reading()
    let (codebook, codebookProblems) = CodebookFolder.read(folder.codebook)
    let (decisions, decisionProblems) = DecisionReader().read(folder.decisions)
    guard let codebook, !CodebookFolder.lacksFile(codebookProblems),
      !settings.problems.contains(where: { $0.kind.severity == .error })
    else {
      throw .inputUnusable(folder.problems + settings.problems + codebookProblems.filter { $0.row == nil })
    }
    // Where the rounds are elsewhere, nothing says which there are.
    let hasRounds = withResponses || !folder.rounds.isEmpty
    let missing = settings.settings.roundTitles.keys.filter { hasRounds && !folder.rounds.contains($0) }.sorted()
      .map { Problem(.roundWithoutFolder, values: [.word($0.rawValue)]) }
    return Inputs(
      folder: folder, settings: settings.settings, keyFile: KeyFile(path: "\(input)/\(settings.keyFile)"), codebook: codebook,
      decisions: decisions, problems: folder.problems + settings.problems + missing + codebookProblems + decisionProblems)
  }

  /// Reads, normalises and counts. The response files are gone from `inputs` afterwards, and of the readings the submissions.
  func count(
    _ inputs: inout Inputs, key: PseudonymKey, progress: @Sendable (Stage) -> Void
  ) async throws(PipelineError) -> Counted {
    let files = inputs.folder.responses.count
    progress(.reading(files: files))
    var (normaliser, readings) = await prepare(&inputs, key: key)
    progress(.normalising(submissions: readings.reduce(0) { $0 + $1.submissions.count }))
    let redactor = Redactor(codebook: inputs.codebook, readings: readings)
    let stock = Conservation.stock(of: readings, codebook: inputs.codebook)
    MemoryUse.giveBack()
    var coded = await normaliser.normalise(&readings, redactor: redactor, jobs: jobs)
    MemoryUse.giveBack()
    disturb(&coded)
    let accounts = FileAccount.accounts(of: readings, respondents: coded.respondents)
    try Conservation.check(stock, of: readings, files: files, coded: coded, accounts: accounts)
    progress(.aggregating)
    let rounds = inputs.folder.rounds.map { Round(code: $0, title: inputs.settings.roundTitles[$0] ?? $0.rawValue) }
    let tallies = Aggregator(codebook: inputs.codebook, settings: inputs.settings).tallies(coded, accounts: accounts, rounds: rounds)
    let text = ProblemText { redactor.redact($0) }
    let problems = inputs.problems + readings.flatMap { $0.problems + $0.rejections.map(\.problem) } + coded.problems
    return Counted(
      readings: readings, coded: coded, tallies: tallies, problemText: text, problems: problems,
      report: RunReport(
        rounds: rounds, accounts: accounts, understandings: readings.map { ($0.file, $0.understanding) }, coded: coded,
        problems: problems, text: text))
  }

  /// What is done before anything can be normalised.
  private enum Prepared: Sendable {
    case normaliser(Normaliser)
    case reading(FileReading)
  }

  /// Reads the files, and lets go of each that was read, while a normaliser learns the words of the codebook; `jobs` of these at a time. A
  /// file that is most of the input is read in parts. The readings come in the order of the files.
  private func prepare(_ inputs: inout Inputs, key: PseudonymKey) async -> (Normaliser, [FileReading]) {
    let (codebook, decisions) = (inputs.codebook, inputs.decisions)
    let reader = SurveyReader(codebook: codebook)
    let size = inputs.folder.responses.reduce(0) { $0 + $1.file.bytes.count }
    inputs.folder.responses.reverse()
    let prepared: [Prepared] = await together(1 + inputs.folder.responses.count, jobs: jobs) { place in
      if place == 0 { return { .normaliser(Normaliser(codebook: codebook, decisions: decisions, key: key)) } }
      let response = inputs.folder.responses.removeLast()
      let share = Int((Double(jobs * response.file.bytes.count) / Double(max(1, size))).rounded())
      return { .reading(await reader.read(response.file, round: response.round, sidecar: response.sidecar, jobs: max(1, share))) }
    }
    guard case .normaliser(let normaliser)? = prepared.first else { preconditionFailure("the first piece is the normaliser") }
    let readings = prepared.compactMap { piece -> FileReading? in
      if case .reading(let reading) = piece { reading } else { nil }
    }
    return (normaliser, readings)
  }
}
