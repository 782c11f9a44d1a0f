/// The public tables as the digest reads them: every figure that it says is looked up here.
struct FigureBook: Sendable {
  /// Per table its rows by their keys.
  private var rows: [String: [String: [Double?]]] = [:]
  private var descriptions: [String: TableDescription] = [:]

  /// The figures of the tables of which a few columns tell the rows apart.
  init(_ tables: [any Table]) {
    for table in tables where table.description.keys > 0 {
      descriptions[table.description.path] = table.description
      var sink = Sink(keys: table.description.keys, columns: table.description.columns.count)
      table.write(to: &sink)
      rows[table.description.path] = sink.rows
    }
  }

  /// The figure in a row and column. A row that is not there stands for nought: the tables leave out what nobody said.
  func figure(_ table: String, _ key: [String], _ column: String) -> Figure {
    let description = descriptions[table]
    let columns = description?.columns ?? []
    let place = columns.firstIndex { $0.name == column }
    let names = columns.prefix(description?.keys ?? 0).map(\.name)
    let cell = TableCell(
      table: table, row: zip(names, key).map { TableCell.Key(column: $0, value: $1) }, column: column,
      definition: place.map { columns[$0].explanation } ?? "")
    let row = rows[table]?[Self.name(key)]
    guard let place, let row else { return Figure(0, in: cell) }
    return Figure(row[place], in: cell)
  }

  private static func name(_ key: [String]) -> String { key.joined(separator: "\n") }

  /// Takes the rows of a table by their key; a cell with text counts as nought.
  private struct Sink: RowSink {
    let keys: Int
    let columns: Int
    var rows: [String: [Double?]] = [:]
    private var key: [String] = []
    private var cells: [Double?] = []

    init(keys: Int, columns: Int) {
      self.keys = keys
      self.columns = columns
      cells.reserveCapacity(columns)
    }

    mutating func text(_ value: String) {
      if cells.count < keys { key.append(value) }
      cells.append(0)
    }
    mutating func number(_ value: Int) {
      if cells.count < keys { key.append(String(value)) }
      cells.append(Double(value))
    }
    mutating func decimal(_ value: Double) { cells.append(value) }
    mutating func withheld() { cells.append(nil) }
    mutating func endRow() {
      rows[FigureBook.name(key)] = cells
      key.removeAll(keepingCapacity: true)
      cells = []
      cells.reserveCapacity(columns)
    }
  }
}
