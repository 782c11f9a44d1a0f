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
    var (normaliser, nameless, readings, responses) = await prepare(&inputs, key: key)
    progress(.normalising(submissions: readings.reduce(0) { $0 + $1.submissions.count }))
    let redactor = nameless.knowing(readings)
    let stock = await Conservation.stock(of: readings, codebook: inputs.codebook, jobs: jobs)
    MemoryUse.giveBack()
    var coded = await normaliser.normalise(&readings, redactor: redactor, jobs: jobs)
    MemoryUse.giveBack()
    disturb(&coded)
    let (keyness, answers) = (Keyness(codebook: inputs.codebook, redactor: redactor), coded.answers)
    let problems = inputs.problems + readings.flatMap { $0.problems + $0.rejections.map(\.problem) } + coded.problems
    return Coded(
      rows: ConsultationRows(
        coded: coded, readings: readings, proposals: { keyness.proposals(from: answers) }, problems: problems,
        problemText: ProblemText { redactor.redact($0) }),
      accounts: FileAccount.accounts(of: readings, respondents: coded.respondents), stock: stock,
      responses: responses, files: files,
      rounds: inputs.folder.rounds.map { Round(code: $0, title: inputs.settings.roundTitles[$0] ?? $0.rawValue) })
  }

  /// What is done before anything can be normalised.
  private enum Prepared: Sendable {
    case reader
    case normaliser(Normaliser)
    case redactor(Redactor)
    case reading(FileReading)
    case entries([Manifest.Entry])
  }

  /// Reads the files and makes their hashes, and lets go of each that was read, while a normaliser and a redactor learn the words of the
  /// codebook; `jobs` of these at a time. A file that is most of the input is read in parts. The readings come in the order of the files.
  private func prepare(_ inputs: inout Inputs, key: PseudonymKey) async -> (Normaliser, Redactor, [FileReading], [Manifest.Entry]) {
    let (codebook, decisions) = (inputs.codebook, inputs.decisions)
    let reader = Promised<SurveyReader>()
    let learning: [@Sendable () async -> Prepared] = [
      {
        await reader.make(SurveyReader(codebook: codebook))
        return .reader
      },
      { .normaliser(Normaliser(codebook: codebook, decisions: decisions, key: key)) },
      { .redactor(Redactor(codebook: codebook)) },
    ]
    let size = inputs.folder.responses.reduce(0) { $0 + $1.file.bytes.count }
    inputs.folder.responses.reverse()
    let prepared: [Prepared] = await together(learning.count + 2 * inputs.folder.responses.count, jobs: jobs) { place in
      if place < learning.count { return learning[place] }
      // Of each file the hash, and then what it says. A task may be kept when it is done: it is handed what it works on.
      let response = inputs.folder.responses[inputs.folder.responses.count - 1]
      if (place - learning.count).isMultiple(of: 2) { return { [response = Handover(response)] in .entries(response.take().entries) } }
      inputs.folder.responses.removeLast()
      let share = Int((Double(jobs) * Double(response.file.bytes.count) / Double(max(1, size))).rounded())
      return { [file = Handover(response.file), round = response.round, sidecar = response.sidecar] in
        .reading(await reader.value.read(file.take(), round: round, sidecar: sidecar, jobs: max(1, share)))
      }
    }
    var (normaliser, redactor, readings, entries): (Normaliser?, Redactor?, [FileReading], [Manifest.Entry]) = (nil, nil, [], [])
    for piece in prepared {
      switch piece {
      case .reader: break
      case .normaliser(let made): normaliser = made
      case .redactor(let made): redactor = made
      case .reading(let reading): readings.append(reading)
      case .entries(let made): entries += made
      }
    }
    guard let normaliser, let redactor else { preconditionFailure("both are among the pieces") }
    return (normaliser, redactor, readings, entries)
  }
}
