internal import Aggregate
internal import Consultation
internal import Glibc
internal import Ingest
internal import Normalise
internal import Publish

/// One file, or what comes in on standard input, as facts: the map step of a run on another engine.
///
/// It knows the settings, the codebook, the decisions and the key, and no other response file: which submission counts, what is a campaign and
/// every sum are for the engine, which has all facts.
public struct FactSource: Sendable {
  /// The input folder with settings, codebook, decisions and key.
  public var input: String
  /// The file; nil for standard input.
  public var path: String?
  /// The round of the bytes; nil for the folder that holds the file.
  public var round: String?
  /// The path below `input/rondes/` that the bytes go by; nil for the round and the name of the file.
  public var source: String?
  /// A file with the names of the respondents of all files, one a line, as ``names()`` gives them; nil when there is only this one.
  public var knownNames: String?
  /// Which part of the submissions.
  public var share: (number: Int, of: Int) = (1, 1)

  /// A source of facts.
  public init(input: String, path: String?) {
    self.input = input
    self.path = path
  }

  /// The columns of the facts, and what they hold.
  public static var columns: [(name: String, explanation: String)] { FactColumn.allCases.map(\.description) }

  /// The names by which the respondents of this file call themselves, one a line: personal data, for ``knownNames`` of the next step alone.
  public func names() throws(PipelineError) -> [UInt8] {
    let (_, reading) = try read()
    let lines = Redactor.names(in: [reading]).map { name in
      name.read().split(whereSeparator: \.isNewline).joined(separator: " ") + "\n"
    }
    return Array(lines.joined().utf8)
  }

  /// Gives the facts to `sink`, a piece at a time, and returns what a person may want to know or repair, one line each.
  public func write(to sink: ([UInt8]) throws -> Void) throws -> [String] {
    guard let share = SubmissionShare(share.number, of: share.of) else { throw PipelineError.noSuchShare }
    let (inputs, reading) = try read()
    guard let key = try inputs.keyFile.read() else { throw PipelineError.keyMissing(path: inputs.keyFile.path) }
    let redactor = Redactor(codebook: inputs.codebook, names: try allNames() ?? Redactor.names(in: [reading]))
    let normaliser = Normaliser(codebook: inputs.codebook, decisions: inputs.decisions, key: key)
    var table = FactTable(codebook: inputs.codebook, reading: reading, share: share.number)
    table.begin(isFirst: share.number == 1)
    var problems = share.number == 1 ? reading.problems + reading.rejections.map(\.problem) : []
    let rest = try normaliser.forEachSubmission(of: reading, share: share, redactor: redactor) { submission in
      problems += submission.problems
      table.add(submission)
      if table.size > 1 << 20 { try sink(table.take()) }
    }
    table.end(problems: rest.problems, unused: rest.unusedDecisions)
    try sink(table.take())
    let text = ProblemText { redactor.redact($0) }
    return problems.map(text.line)
  }

  // MARK: - Reading

  private func read() throws(PipelineError) -> (ConsultationRun.Inputs, FileReading) {
    let inputs = try ConsultationRun(input: input, output: "", jobs: 1).understandInput(withResponses: false)
    let limits = inputs.folder.settings.map { SettingsReader.read($0).limits } ?? Limits()
    if let path, FileSystem.kind(of: path) == nil { throw .fileMissing(path: path) }
    let (round, name) = try place()
    let bytes: [UInt8]
    var sidecar: InputFile?
    if let path {
      bytes = try contents(of: path, limits)
      let beside = "\(path).bron.yaml"
      if FileSystem.kind(of: beside) == .file {
        let text = try contents(of: beside, limits)
        if PlainYAML.accepts(text) { sidecar = InputFile(source: SourceFile("\(name).bron.yaml"), bytes: text) }
      }
    } else {
      bytes = try Self.standardInput(limit: limits.megabytesPerFile * Limits.megabyte)
    }
    let file = InputFile(source: SourceFile(name), bytes: bytes)
    return (inputs, SurveyReader(codebook: inputs.codebook).read(file, round: Code(round), sidecar: sidecar))
  }

  /// The round and the name of the file below the rounds.
  private func place() throws(PipelineError) -> (round: String, name: String) {
    let parts = (path ?? "").split(separator: "/").map(String.init)
    let folder = parts.count > 1 ? parts[parts.count - 2] : nil
    if let source {
      guard let round = round ?? source.split(separator: "/").first.map(String.init), source.contains("/") else { throw .roundMissing }
      return (round, source)
    }
    guard let round = round ?? folder, let name = parts.last else { throw .roundMissing }
    return (round, "\(round)/\(name)")
  }

  /// The bytes of a file, within the same limits as in a run.
  private func contents(of path: String, _ limits: Limits) throws(PipelineError) -> [UInt8] {
    let file = SourceFile(path)
    do throws(InputFileReader.Failure) {
      return try InputFileReader.read(
        DiskPath(path), limit: limits.megabytesPerFile * Limits.megabyte, lineLimit: limits.megabytesPerLine * Limits.megabyte)
    } catch {
      switch error {
      case .system(let code): throw .inputUnreadable(path: path, reason: String(cString: strerror(code)))
      case .notAFile: throw .inputUnusable([Problem(.notAFile, file: file)])
      case .changed: throw .inputUnusable([Problem(.fileChanged, file: file)])
      case .lineTooLong: throw .inputUnusable([Problem(.lineTooLong, file: file, values: [.number(limits.megabytesPerLine)])])
      case .tooLarge:
        throw .inputUnusable([Problem(.fileTooLarge, file: file, values: [.number(limits.megabytesPerFile), .word("bestand_mb")])])
      }
    }
  }

  private static func standardInput(limit: Int) throws(PipelineError) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = Glibc.read(STDIN_FILENO, &piece, piece.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .inputUnreadable(path: "De standaardinvoer", reason: String(cString: strerror(errno)))
      }
      bytes += piece[..<count]
      guard bytes.count <= limit else {
        throw .inputUnreadable(path: "De standaardinvoer", reason: String(cString: strerror(EFBIG)))
      }
    }
  }

  private func allNames() throws(PipelineError) -> [RawText]? {
    guard let knownNames else { return nil }
    guard FileSystem.kind(of: knownNames) != nil else { throw .fileMissing(path: knownNames) }
    do throws(FileSystem.Failure) {
      return try FileSystem.read(knownNames).split(separator: 0x0A).map { RawText(String(decoding: $0, as: UTF8.self)) }
    } catch {
      throw .inputUnreadable(path: knownNames, reason: error.reason)
    }
  }
}
