public import Consultation
internal import Ingest
internal import Normalise

/// One run over a consultation: from the files in `input/` to the files in `output/`.
public struct ConsultationRun: Sendable {
  /// The input folder.
  public var input: String
  /// The output folder.
  public var output: String
  /// How many files, and parts of the answers, are read and written at the same time. What comes out does not depend on it.
  public var jobs: Int
  /// What is left out of the output.
  public var without: Set<OutputPart> = []
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
    try InputFolder.check(input)
    let folder = OutputFolder(path: output)
    // From here on, so that of two runs the later one has seen the later input.
    let lock = try folder.takeToReplace(outside: InputFolder.sources(below: input)) { progress(.waiting(process: $0)) }
    defer { withExtendedLifetime(lock) {} }
    var inputs = try understandInput()
    let key = try inputs.keyFile.readOrMake()
    let coded = await code(&inputs, key: key, progress: progress)
    let report = coded.report
    let rows = Handover(consume coded)
    try await folder.replace(jobs: jobs) { staging throws(PipelineError) in
      let coded = rows.take()
      let counted = try await count(coded, from: inputs, in: staging, progress: progress)
      return try await files(of: consume coded, counted, from: inputs, key: key, in: staging, progress: progress)
    }
    progress(.done)
    return report
  }

  /// Reads and normalises, and looks for what is odd in the codebook: nothing is written.
  public func check(progress: @Sendable (Stage) -> Void = { _ in }) async throws(PipelineError) -> RunReport {
    var inputs = try understandInput()
    inputs.problems += CodebookLint(codebook: inputs.codebook).problems()
    let key = try inputs.keyFile.read() ?? PseudonymKey.random()
    let coded = await code(&inputs, key: key, progress: progress)
    try Conservation.check(coded)
    progress(.done)
    return coded.report
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
}
