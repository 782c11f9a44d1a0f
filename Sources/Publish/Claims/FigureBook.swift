/// The public tables as the digest reads them: every figure that it says is looked up here.
struct FigureBook: Sendable {
  private var rows: [String: [Double]] = [:]
  private var descriptions: [String: TableDescription] = [:]

  /// The figures of the tables of which a few columns tell the rows apart.
  init(_ tables: [any Table]) {
    for table in tables where table.description.keys > 0 {
      descriptions[table.description.path] = table.description
      var sink = Sink(path: table.description.path, keys: table.description.keys)
      table.write(to: &sink)
      rows.merge(sink.rows) { first, _ in first }
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
    let row = rows[Self.name(table, key)]
    return Figure(place.flatMap { row?[$0] } ?? 0, in: cell)
  }

  private static func name(_ table: String, _ key: [String]) -> String { table + "\n" + key.joined(separator: "\n") }

  /// Takes the rows of a table by their key; a cell with text counts as nought.
  private struct Sink: RowSink {
    let path: String
    let keys: Int
    var rows: [String: [Double]] = [:]
    private var key: [String] = []
    private var cells: [Double] = []

    init(path: String, keys: Int) {
      self.path = path
      self.keys = keys
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
    mutating func endRow() {
      rows[FigureBook.name(path, key)] = cells
      key = []
      cells = []
    }
  }
}
