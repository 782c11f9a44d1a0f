internal import Consultation

/// A table of counts that another engine made, row by row.
struct CountTable {
  /// Its name, without folder and extension.
  let name: String
  private let folder: String
  private let table: OutputTable

  /// The table in a folder, with the columns that it must have.
  init(folder: String, name: String, columns: [String]) throws(PipelineError) {
    guard let bytes = try? FileSystem.read("\(folder)/\(name).csv"), let table = OutputTable(bytes) else {
      throw .countsUnusable(path: folder, table: name, reason: .missing)
    }
    let missing = columns.filter { table.column($0) == nil }
    guard missing.isEmpty else { throw .countsUnusable(path: folder, table: name, reason: .columns(missing)) }
    self.folder = folder
    self.name = name
    self.table = table
  }

  /// A value for every row.
  func map<Value>(_ transform: (Row) throws(PipelineError) -> Value) throws(PipelineError) -> [Value] {
    var result: [Value] = []
    result.reserveCapacity(table.rows.count)
    for number in table.rows.indices { result.append(try transform(Row(table: self, number: number))) }
    return result
  }

  /// One row below the headings.
  struct Row {
    fileprivate let table: CountTable
    fileprivate let number: Int

    /// The text of a cell; empty where the table lacks the column.
    func text(_ column: String) -> String { table.table.column(column).map { table.table.rows[number][$0] } ?? "" }

    /// A number of something: none is negative.
    func count(_ column: String) throws(PipelineError) -> Int {
      guard let value = Int(text(column)), value >= 0 else { throw fault(column) }
      return value
    }

    /// A code that is there.
    func code<Subject>(_ column: String) throws(PipelineError) -> Code<Subject> {
      guard let code: Code<Subject> = codeOrNone(column) else { throw fault(column) }
      return code
    }

    /// A code, nil for an empty cell.
    func codeOrNone<Subject>(_ column: String) -> Code<Subject>? {
      let text = text(column)
      return text.isEmpty ? nil : Code(text)
    }

    /// Codes, separated by `|`.
    func codes<Subject>(_ column: String) -> [Code<Subject>] { text(column).split(separator: "|").map { Code(String($0)) } }

    /// One of a closed list of words.
    func word<Value: RawRepresentable>(_ column: String, _: Value.Type = Value.self) throws(PipelineError) -> Value
    where Value.RawValue == String {
      guard let value = Value(rawValue: text(column)) else { throw fault(column) }
      return value
    }

    /// What to throw for a cell that holds no value of its column.
    func fault(_ column: String) -> PipelineError {
      .countsUnusable(path: table.folder, table: table.name, reason: .value(row: number + 1, column: column))
    }
  }
}
