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
    do {
      return try Yams.compose(yaml: String(decoding: TextDecoder.decode(file.bytes).bytes, as: UTF8.self))
    } catch {
      throw Invalid(row: row(of: error))
    }
  }

  private static func row(of error: any Error) -> Int? {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    default: nil
    }
  }
}
