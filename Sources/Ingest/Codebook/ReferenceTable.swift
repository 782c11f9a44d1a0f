internal import Consultation

/// A file of the codebook or of the decisions: a table with named columns.
struct ReferenceTable {
  /// The file.
  let file: SourceFile
  /// One row.
  struct Row {
    /// The row number that a spreadsheet program shows.
    let number: Int
    /// Its texts from left to right, and where each column stands.
    fileprivate let cells: [String]
    fileprivate let places: [String: Int]

    /// The text of a column without the blanks around it; empty when the file has no such column.
    subscript(column: String) -> String { places[column].map { cells[$0] } ?? "" }

    /// The text of a column as it was before the output put an apostrophe before what would start a formula in a spreadsheet.
    func written(_ column: String) -> String {
      let text = self[column]
      guard text.first == "'", let second = text.dropFirst().first, "=+-@\t\r".contains(second) else { return text }
      return String(text.dropFirst())
    }

    /// The parts of a list, which is separated by `|`.
    func list(_ column: String) -> [String] {
      Array(self[column].utf8).split(separator: UInt8(ascii: "|")).map(\.trimmed).filter { !$0.isEmpty }.map(\.text)
    }
  }

  /// The names of the columns, by ``columnKey(_:)``.
  let columns: [String]
  /// The rows that hold something.
  let rows: [Row]

  /// Reads `input`, whose header is the first record that names one of `known` columns.
  init(_ input: InputFile, known: [String]) {
    file = input.source
    let text = TextDecoder.decode(input.bytes)
    let records = RecordStage.read(text.bytes).records
    let names = (0..<min(records.count, 20)).map { record in records.record(record).map { Self.columnKey($0.text) } }
    let keys = Set(known.map(Self.columnKey))
    let counts = names.map { $0.count { keys.contains($0) } }
    guard let most = counts.max(), most > 0, let header = counts.firstIndex(of: most) else {
      columns = []
      rows = []
      return
    }
    columns = names[header]
    let places = Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let width = columns.count
    rows = (header + 1..<max(header + 1, records.count)).filter { !records.isBlank($0) }.map { record in
      Row(number: records.rows[record], cells: (0..<width).map { records.field(record, $0).trimmed.text }, places: places)
    }
  }

  /// `Per jaar` and `per_jaar` are one column.
  static func columnKey(_ name: String) -> String {
    String(decoding: HeadingText.folded(name).utf8.map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
  }
}
