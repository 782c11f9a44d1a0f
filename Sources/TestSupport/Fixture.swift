public import Foundation

/// Reads the small CSV files of the fixtures: `;`, RFC 4180 quotes, LF. The product's reader is under test and is not used for that.
public enum Fixture {
  /// The records of a fixture by the names in its header.
  public static func records(_ file: URL) throws -> [[String: String]] {
    let rows = parse(String(decoding: try Data(contentsOf: file), as: UTF8.self))
    guard let header = rows.first else { return [] }
    return rows.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  private static func parse(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var iterator = text.makeIterator()
    var next = iterator.next()
    while let character = next {
      next = iterator.next()
      switch character {
      case "\"" where !isQuoted && field.isEmpty: isQuoted = true
      case "\"" where isQuoted && next == "\"":
        field.append("\"")
        next = iterator.next()
      case "\"" where isQuoted: isQuoted = false
      case ";" where !isQuoted:
        row.append(field)
        field = ""
      case "\n" where !isQuoted:
        rows.append(row + [field])
        row = []
        field = ""
      default: field.append(character)
      }
    }
    if !row.isEmpty || !field.isEmpty { rows.append(row + [field]) }
    return rows
  }

  /// The parts of a cell that are separated by `|`.
  public static func list(_ cell: String?) -> [String] { (cell ?? "").split(separator: "|").map(String.init) }
}
