import Consultation

/// What a published table is: where it stands, what it is about and what its columns hold. The CSV files, the explanation of columns
/// and later the workbook follow from it.
struct TableDescription: Sendable, Hashable {
  /// The path below `output/`.
  let path: String
  /// One Dutch sentence about the table.
  let explanation: String
  /// The columns from left to right.
  let columns: [Column]
  /// How many of the first columns together tell one row from the others; 0 when no figure is looked up in the table.
  let keys: Int

  init(path: String, explanation: String, columns: [Column], keys: Int = 0) {
    self.path = path
    self.explanation = explanation
    self.columns = columns
    self.keys = keys
  }

  /// One column.
  struct Column: Sendable, Hashable {
    /// The heading.
    let name: String
    /// What it holds, in Dutch.
    let explanation: String

    init(_ name: String, _ explanation: String) {
      self.name = name
      self.explanation = explanation
    }

    /// A column with numbers of people, of which some may be withheld.
    static func people(_ name: String, _ explanation: String) -> Self {
      Self(name, explanation + " Leeg: weggelaten om mensen te beschermen.")
    }
  }
}

/// A table that can write its rows, cell by cell, into anything that takes rows.
protocol Table: Sendable {
  var description: TableDescription { get }
  func write(to sink: inout some RowSink)
}

/// Takes the rows of a table: a CSV file, or later a sheet of the workbook.
protocol RowSink {
  /// A cell with text, ours or a respondent's.
  mutating func text(_ value: String)
  /// A cell with a pseudonym.
  mutating func pseudonym(_ value: Pseudonym)
  /// A cell with a moment; empty without one.
  mutating func moment(_ value: LocalTime?)
  /// A cell with a whole number.
  mutating func number(_ value: Int)
  /// A cell with a number that may have decimals.
  mutating func decimal(_ value: Double)
  /// A cell with a number that is withheld.
  mutating func withheld()
  /// Cells that all rows with this key have, at the same place of the row.
  mutating func common(_ key: CommonKey, _ cells: (inout Self) -> Void)
  /// Ends the row.
  mutating func endRow()
}

extension RowSink {
  /// As text.
  mutating func pseudonym(_ value: Pseudonym) { text(value.description) }

  /// As text.
  mutating func moment(_ value: LocalTime?) { text(value?.description ?? "") }

  /// Writes them for every row.
  mutating func common(_ key: CommonKey, _ cells: (inout Self) -> Void) { cells(&self) }

  /// A cell with a number, or without it when that is withheld.
  mutating func number(_ value: Int, isShown: Bool) {
    if isShown { number(value) } else { withheld() }
  }

  // Tables of millions of rows are made of the cells below; each is to be what the sink makes of it, without a call in between.

  /// A cell with a code.
  @inline(__always)
  mutating func code<Subject>(_ value: Code<Subject>?) { text(value?.rawValue ?? "") }

  /// A cell with codes, separated by `|`.
  @inline(__always)
  mutating func codes<Subject>(_ values: [Code<Subject>]) {
    switch values.count {
    case 0: text("")
    case 1: text(values[0].rawValue)
    default:
      var joined = values[0].rawValue
      for code in values.dropFirst() {
        joined += "|"
        joined += code.rawValue
      }
      text(joined)
    }
  }

  /// Two cells with the file and the row.
  @inline(__always)
  mutating func place(_ source: Provenance) {
    text(source.file.path)
    number(source.row)
  }
}

/// The code that stands for no theme in the column `thema`.
let noThemeCode = "geen-thema"
