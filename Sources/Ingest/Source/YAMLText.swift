public import Consultation
public import Yams

/// A file that people write in YAML.
public enum YAMLText {
  /// It is no YAML.
  public struct Invalid: Error {
    /// The row where that shows, when it is known.
    public let row: Int?
  }

  /// What a file says, in whatever encoding it was saved; nil when it says nothing.
  public static func compose(_ file: InputFile) throws(Invalid) -> Node? {
    let bytes = decoded(file.bytes)
    if bytes[...].isBlank { return nil }
    do {
      // Whoever reads a value says what it must be: the rules that guess at it are regular expressions, which take longer than the file.
      return try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self), .basic)
    } catch {
      // What is open at the end shows behind it.
      let rows = 1 + bytes[..<(bytes.lastIndex { $0 != 0x0A && $0 != 0x0D } ?? 0)].count { $0 == 0x0A }
      throw Invalid(row: row(of: error).map { min($0, rows) })
    }
  }

  /// The bytes of a file in UTF-8.
  public static func decoded(_ bytes: [UInt8]) -> [UInt8] { TextDecoder.decode(bytes).bytes }

  private static func row(of error: any Error) -> Int? {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    default: nil
    }
  }
}
