internal import Aggregate
public import Consultation
internal import Ingest
internal import Normalise
internal import Publish

/// What `inbreng evaluate` found out.
public struct Evaluation: Sendable {
  /// How many answers the file holds that somebody coded.
  public let answers: Int
  /// What each person is called in the output: the label in the file, or a number when that may be a name.
  public let coders: [String]
  /// How many answers each person coded, in the order of ``coders``.
  public let coded: [Int]
  /// The names of the themes.
  public let themeNames: [Code<Theme>: String]
  /// The figures.
  public let report: AgreementReport
  /// The figures as one table.
  public let csv: [UInt8]
  /// What was wrong with the file, one line each.
  public let problems: [String]
}

extension ConsultationRun {
  /// Compares the coding in the file at `path` with that of the program, by the codebook of the input folder.
  ///
  /// - Parameter emptyIsNone: whether an empty cell means that no theme fits, instead of that nobody coded yet.
  public func evaluate(_ path: String, emptyIsNone: Bool) throws(PipelineError) -> Evaluation {
    let inputs = try understandInput()
    guard FileSystem.kind(of: path) != nil else { throw .fileMissing(path: path) }
    let file: InputFile
    do throws(FileSystem.Failure) {
      file = InputFile(source: SourceFile(path), bytes: try FileSystem.read(path, limit: Limits().megabytesPerFile * Limits.megabyte))
    } catch {
      throw .inputUnreadable(path: path, reason: error.reason)
    }
    let (data, problems) = CodedAnswerReader(codebook: inputs.codebook, emptyIsNone: emptyIsNone).read(file)
    if data.coders.isEmpty { throw .inputUnusable(problems.filter { $0.kind == .noCodings } + [Problem(.nothingCoded, file: file.source)]) }
    let redactor = Redactor(codebook: inputs.codebook)
    let normaliser = Normaliser(codebook: inputs.codebook, decisions: inputs.decisions, key: PseudonymKey.random())
    let program = normaliser.codings(of: data.texts, redactor: redactor)
    let report = AgreementAnalysis(codebook: inputs.codebook).report(data, program: program)
    let coders = Self.names(of: data.coders, PersonLabels(codebook: inputs.codebook))
    let text = ProblemText { redactor.redact($0) }
    return Evaluation(
      answers: data.texts.indices.count { text in data.coders.contains { $0.codings[text] != nil } }, coders: coders,
      coded: data.coders.map { $0.codings.count { $0 != nil } },
      themeNames: Dictionary(inputs.codebook.themes.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first }), report: report,
      csv: CodingTables.agreement(report, coders: coders), problems: problems.map(text.line))
  }

  /// A form with a blind sample of the consultation's answers, for people to code.
  public func codingForm(count: Int, seed: UInt64) async throws(PipelineError) -> [UInt8] {
    var inputs = try understandInput()
    let key = try inputs.keyFile.readOrMake()
    let coded = await code(&inputs, key: key, progress: { _ in })
    try Conservation.check(coded)
    let sample = CodingSample(count: count, seed: seed).draw(from: coded.rows.coded.answers)
    return CodingTables.form(sample, codebook: inputs.codebook)
  }

  /// The labels of the coders, with a number for what may be a name; numbers for all when that would call two of them the same.
  private static func names(of coders: [ReliabilityData.Coder], _ labels: PersonLabels) -> [String] {
    let numbers = coders.indices.map { "codeur \($0 + 1)" }
    let names = zip(coders, numbers).map { coder, number in labels.label(coder.label)?.text ?? number }
    return Set(names.map { $0.lowercased() }).count == names.count ? names : numbers
  }
}
