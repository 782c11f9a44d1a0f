/// A file to be written below `output/`.
public struct OutputFile: Sendable, Hashable {
  /// The path below `output/`, with `/` between its parts.
  public let path: String
  /// What is in it.
  public let contents: Contents

  /// What is in a file.
  public enum Contents: Sendable, Hashable {
    /// These bytes.
    case bytes([UInt8])
    /// What stands in a file of the temporary folder, readable by its owner alone, which may be moved from there.
    case file(String)
  }

  /// A file with these bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    contents = .bytes(bytes)
  }

  /// A file of which the bytes stand in the temporary folder.
  public init(path: String, file: String) {
    self.path = path
    contents = .file(file)
  }
}
