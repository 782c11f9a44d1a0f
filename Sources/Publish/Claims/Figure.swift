/// A cell of a public table: which table, what its row is known by, and which column.
struct TableCell: Hashable, Sendable {
  /// The path of the table below `output/`.
  let table: String
  /// The columns that tell the row from the others, with what stands in them.
  let row: [Key]
  /// The heading of the column.
  let column: String
  /// What the column holds, in Dutch.
  let definition: String

  struct Key: Hashable, Sendable {
    let column: String
    let value: String
  }

  /// The cell in words that anyone can look up: `uren_per_jaar[ronde=ronde-2;overleg=stuurgroep]`.
  var address: String { "\(column)[\(row.map { "\($0.column)=\($0.value)" }.joined(separator: ";"))]" }
}

/// A number that is said to people, with the cell of a public table that it was read from.
///
/// Only a ``FigureBook`` makes figures that have a cell, and it makes them from the tables as they are published: what the digest says
/// is what the tables hold.
struct Figure: Hashable, Sendable {
  /// The value as the table has it; 0 when it is withheld.
  let value: Double
  /// Whether the table withholds the value, because of the people behind it.
  let isWithheld: Bool
  /// Where it stands; nil only in a report for one organisation about its own answers, which are in no public table.
  let cell: TableCell?

  /// The figure in a cell; nil when that is withheld.
  init(_ value: Double?, in cell: TableCell) {
    self.value = value ?? 0
    isWithheld = value == nil
    self.cell = cell
  }

  private init(own value: Double) {
    self.value = value
    isWithheld = false
    cell = nil
  }

  /// A figure about an organisation in the report for that organisation.
  static func own(_ value: Int) -> Figure { Figure(own: Double(value)) }

  /// Hours of an organisation in the report for that organisation.
  static func own(hours: Double) -> Figure { Figure(own: hours) }

  /// Whether there is anything to say: more than nought, or a number that is withheld.
  var isSomething: Bool { isWithheld || whole > 0 }

  /// The value as it is said: without decimals.
  var whole: Int { value.isFinite && abs(value) < 1e15 ? Int(value.rounded()) : 0 }
}
