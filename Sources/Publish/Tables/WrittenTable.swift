/// A table of which the rows are worked out, to be published in one form after the other.
struct WrittenTable: Table {
  let description: TableDescription
  private let cells: [Cell]

  private enum Cell {
    case text(String)
    case number(Int)
    case decimal(Double)
    case withheld
    case rowEnd
  }

  /// The rows that a table has now.
  init(_ table: some Table) {
    description = table.description
    var sink = Sink()
    table.write(to: &sink)
    cells = sink.cells
  }

  func write(to sink: inout some RowSink) {
    for cell in cells {
      switch cell {
      case .text(let value): sink.text(value)
      case .number(let value): sink.number(value)
      case .decimal(let value): sink.decimal(value)
      case .withheld: sink.withheld()
      case .rowEnd: sink.endRow()
      }
    }
  }

  private struct Sink: RowSink {
    var cells: [Cell] = []

    mutating func text(_ value: String) { cells.append(.text(value)) }
    mutating func number(_ value: Int) { cells.append(.number(value)) }
    mutating func decimal(_ value: Double) { cells.append(.decimal(value)) }
    mutating func withheld() { cells.append(.withheld) }
    mutating func endRow() { cells.append(.rowEnd) }
  }
}
