internal import Consultation
internal import Ingest
internal import Normalise
internal import Publish

extension ConsultationRun {
  /// Everything up to the coded rows.
  struct Coded: Sendable {
    /// What was read and coded.
    let rows: ConsultationRows
    /// What became of what was read, per file.
    let accounts: [FileAccount]
    /// What was read, as far as it must be found back.
    let stock: [Conservation.Read]
    /// What the manifest says of the response files.
    let responses: [Manifest.Entry]
    /// How many files there were to read.
    let files: Int
    /// The rounds, in natural order.
    let rounds: [Round]

    /// What the run has to tell.
    var report: RunReport {
      RunReport(
        rounds: rounds, accounts: accounts, understandings: rows.readings.map { ($0.file, $0.understanding) }, coded: rows.coded,
        problems: rows.problems, text: rows.problemText)
    }
  }

  /// Reads and normalises. The response files are gone from `inputs` afterwards, and of the readings the submissions.
  func code(_ inputs: inout Inputs, key: PseudonymKey, progress: @Sendable (Stage) -> Void) async -> Coded {
    let files = inputs.folder.responses.count
    progress(.reading(files: files))
    var (normaliser, readings, responses) = await prepare(&inputs, key: key)
    progress(.normalising(submissions: readings.reduce(0) { $0 + $1.submissions.count }))
    let redactor = Redactor(codebook: inputs.codebook, readings: readings)
    let stock = await Conservation.stock(of: readings, codebook: inputs.codebook, jobs: jobs)
    MemoryUse.giveBack()
    var coded = await normaliser.normalise(&readings, redactor: redactor, jobs: jobs)
    MemoryUse.giveBack()
    disturb(&coded)
    let problems = inputs.problems + readings.flatMap { $0.problems + $0.rejections.map(\.problem) } + coded.problems
    return Coded(
      rows: ConsultationRows(coded: coded, readings: readings, problems: problems, problemText: ProblemText { redactor.redact($0) }),
      accounts: FileAccount.accounts(of: readings, respondents: coded.respondents), stock: stock,
      responses: responses, files: files,
      rounds: inputs.folder.rounds.map { Round(code: $0, title: inputs.settings.roundTitles[$0] ?? $0.rawValue) })
  }

  /// What is done before anything can be normalised.
  private enum Prepared: Sendable {
    case normaliser(Normaliser)
    case reading(FileReading)
    case entries([Manifest.Entry])
  }

  /// Reads the files and makes their hashes, and lets go of each that was read, while a normaliser learns the words of the codebook; `jobs` of
  /// these at a time. A file that is most of the input is read in parts. The readings come in the order of the files.
  private func prepare(_ inputs: inout Inputs, key: PseudonymKey) async -> (Normaliser, [FileReading], [Manifest.Entry]) {
    let (codebook, decisions) = (inputs.codebook, inputs.decisions)
    let reader = SurveyReader(codebook: codebook)
    let size = inputs.folder.responses.reduce(0) { $0 + $1.file.bytes.count }
    inputs.folder.responses.reverse()
    let prepared: [Prepared] = await together(1 + 2 * inputs.folder.responses.count, jobs: jobs) { place in
      if place == 0 { return { .normaliser(Normaliser(codebook: codebook, decisions: decisions, key: key)) } }
      // Of each file the hash, and then what it says. A task may be kept when it is done: it is handed what it works on.
      let response = inputs.folder.responses[inputs.folder.responses.count - 1]
      if !place.isMultiple(of: 2) { return { [response = Handover(response)] in .entries(response.take().entries) } }
      inputs.folder.responses.removeLast()
      let share = Int((Double(jobs) * Double(response.file.bytes.count) / Double(max(1, size))).rounded())
      return { [file = Handover(response.file), round = response.round, sidecar = response.sidecar] in
        .reading(await reader.read(file.take(), round: round, sidecar: sidecar, jobs: max(1, share)))
      }
    }
    guard case .normaliser(let normaliser)? = prepared.first else { preconditionFailure("the first piece is the normaliser") }
    let readings = prepared.compactMap { piece -> FileReading? in
      if case .reading(let reading) = piece { reading } else { nil }
    }
    let entries = prepared.flatMap { piece -> [Manifest.Entry] in
      if case .entries(let entries) = piece { entries } else { [] }
    }
    return (normaliser, readings, entries)
  }
}
