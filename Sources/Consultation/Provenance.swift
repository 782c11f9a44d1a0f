/// A file of the input, by its path below the folder that its kind lives in.
///
/// For a response file that is the path below `input/rondes/`, for a codebook file the path below `input/`.
public struct SourceFile: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The path, with `/` between its parts.
  public let path: String

  /// Names a file by its path.
  public init(_ path: String) { self.path = path }

  /// The path.
  public var description: String { path }

  /// The order of the bytes, which no locale changes.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.path.utf8.lexicographicallyPrecedes(rhs.path.utf8) }
}

/// Where something stands in the input: the file and, when it is known, the row.
public struct Provenance: Hashable, Sendable, Comparable {
  /// The file.
  public let file: SourceFile
  /// The row number that a spreadsheet program shows for the file, counted from 1.
  public let row: Int

  /// A place in `file`.
  public init(file: SourceFile, row: Int) {
    self.file = file
    self.row = row
  }

  /// By file, then by row.
  public static func < (lhs: Self, rhs: Self) -> Bool { (lhs.file, lhs.row) < (rhs.file, rhs.row) }
}
