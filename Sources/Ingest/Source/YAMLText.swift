public import Consultation
public import Yams

/// A file that people write in YAML.
public enum YAMLText {
  /// It is no YAML.
  public struct Invalid: Error {
    /// The row where that shows, when it is known.
    public let row: Int?
    /// The key that stands there for the second time, when that is what is wrong.
    public let repeatedKey: String?
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
      if case .duplicatedKeysInMapping(let keys, let first)? = error as? YamlError, let key = keys.first {
        throw Invalid(row: row(of: key, below: first.mark, in: bytes) ?? first.mark.line, repeatedKey: key)
      }
      throw Invalid(row: row(of: error).map { min($0, rows) }, repeatedKey: nil)
    }
  }

  /// The bytes of a file in UTF-8.
  public static func decoded(_ bytes: [UInt8]) -> [UInt8] { TextDecoder.decode(bytes).bytes }

  private static func row(of error: any Error) -> Int? {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    case .reader(_, let offset?, _, let text): 1 + text.prefix(offset).count { $0.isNewline }
    default: nil
    }
  }

  /// The next row below a key where the same key stands as far from the left; nil when it stands elsewhere, as between braces.
  private static func row(of key: String, below first: Mark, in bytes: [UInt8]) -> Int? {
    let rows = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
    return rows.indices.dropFirst(first.line).first { row in
      let indent = rows[row].prefix { $0 == " " }
      return indent.count == first.column - 1
        && ["", "\"", "'"].contains { quote in
          let written = quote + key + quote
          return rows[row][indent.endIndex...].hasPrefix(written)
            && rows[row][indent.endIndex...].dropFirst(written.count).first { $0 != " " } == ":"
        }
    }.map { $0 + 1 }
  }
}
