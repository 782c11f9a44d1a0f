/// A file to be written below `output/`.
public struct OutputFile: Sendable, Hashable {
  /// The path below `output/`, with `/` between its parts.
  public let path: String
  /// All its bytes.
  public let bytes: [UInt8]

  /// A file with these bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
