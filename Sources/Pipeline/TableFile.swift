internal import Consultation
internal import Ingest

/// A single file for `inbreng table`.
public struct TableFile: Sendable {
  /// The path of the file.
  public let path: String

  /// A file at `path`.
  public init(path: String) { self.path = path }

  /// The table in the file as canonical CSV, and what was repaired on the way, one line each.
  ///
  /// - Parameter raw: every record as it stands, instead of the table alone.
  public func read(raw: Bool) throws(PipelineError) -> (csv: [UInt8], lines: [String]) {
    guard FileSystem.kind(of: path) != nil else { throw .fileMissing(path: path) }
    let bytes: [UInt8]
    do throws(FileSystem.Failure) {
      bytes = try FileSystem.read(path, limit: Limits().megabytesPerFile * Limits.megabyte)
    } catch {
      throw .inputUnreadable(path: path, reason: error.reason)
    }
    let table = TableReader().table(bytes)
    guard !table.problems.contains(where: { $0.kind.severity == .error }) else { throw .inputUnusable(table.problems) }
    let redactor = ProblemText { RedactedText($0, replacing: []) }
    return (raw ? table.rawCSV() : table.canonicalCSV(), table.problems.map(redactor.line))
  }
}
