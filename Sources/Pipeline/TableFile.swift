internal import Consultation
internal import Ingest

/// A single file for `inbreng table`.
public struct TableFile: Sendable {
  /// The path of the file.
  public let path: String

  /// A file at `path`.
  public init(path: String) { self.path = path }

  /// Writes the table in the file as canonical CSV to `sink`, a piece at a time, and returns what was repaired on the way, one line
  /// each.
  ///
  /// - Parameter raw: every record as it stands, instead of the table alone.
  public func write(raw: Bool, to sink: (UnsafeRawBufferPointer) throws -> Void) throws -> [String] {
    guard FileSystem.kind(of: path) != nil else { throw PipelineError.fileMissing(path: path) }
    let problems: [Problem]
    do {
      problems = try FileSystem.withPieces(of: path, limit: Limits().megabytesPerFile * Limits.megabyte) { size, read in
        try TableReader().write(ByteSource(count: size, read: read), raw: raw, to: sink)
      }
    } catch let error as FileSystem.Failure {
      throw PipelineError.inputUnreadable(path: path, reason: error.reason)
    }
    guard !problems.contains(where: { $0.kind.severity == .error }) else { throw PipelineError.inputUnusable(problems) }
    let redactor = ProblemText { RedactedText($0, replacing: []) }
    return problems.map(redactor.line)
  }
}
