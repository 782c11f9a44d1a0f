/// What an outsider can set up from the public tables: which counts of people there are, and how they hang together.
///
/// Where an organisation's voices are published under its name, an outsider is taken to know them all and to subtract them: those counts
/// are modelled as the number of people that remains. A count without people is then 0 and hides nothing.
struct DisclosureModel: Sendable {
  /// A count that is published or withheld.
  struct Cell: Sendable {
    let id: PublicCell
    /// What an outsider may want to know.
    let value: Int
    /// Whether the rule withholds it by itself.
    let isUnsafe: Bool
  }

  /// A number that stands in a cell, or in none and yet follows from others.
  struct Column: Sendable {
    /// The cell that holds it; nil for what is published nowhere.
    let cell: Int?
    let value: Int
    /// The least that everyone knows it to be, whatever is withheld.
    var floor = 0
    /// Idem the most.
    var ceiling: Int
    /// Whether it is a number of people under the threshold.
    var isSensitive = false
    /// How well it can be missed.
    var worth = Worth.count
  }

  /// What is withheld first where a choice is.
  enum Worth: Int, Sendable {
    /// What says again what other cells say.
    case repetition
    case count
    /// The sum of others.
    case total
  }

  /// A sum of columns less a sum of others, which lies within bounds.
  struct Row: Sendable {
    /// The columns that are added, then those that are taken off.
    let columns: [Int]
    private let added: Int
    /// The least that it is; nil where nothing bounds it.
    let least: Int?
    /// The most.
    let most: Int?

    init(plus: [Int], minus: [Int] = [], least: Int? = 0, most: Int? = 0) {
      (columns, added) = (plus + minus, plus.count)
      (self.least, self.most) = (least, most)
    }

    var plus: ArraySlice<Int> { columns[..<added] }
    var minus: ArraySlice<Int> { columns[added...] }

    /// Whether what is in it adds up to one number.
    var isSum: Bool { least == most }
  }

  /// The fewest people that a published cell may hold.
  let threshold: Int
  private(set) var cells: [Cell] = []
  private(set) var places: [PublicCell: Int] = [:]
  private(set) var columns: [Column] = []
  private(set) var rows: [Row] = []
  /// Per row what it adds up to in truth.
  private(set) var sums: [Int] = []
  /// Per column the rows that it is in, and whether their sums go up with it, 1, or down, -1.
  private(set) var rowsOf: [[(row: Int, sign: Int)]] = []
  /// How many rows were left out because they do not hold.
  private(set) var untrue = 0
  /// Numbers of people under the threshold: what is protected.
  private(set) var sensitive: [Int] = []

  init(threshold: Int) { self.threshold = threshold }

  /// Whether a number of people is too few, and not nobody.
  func isFew(_ people: Int) -> Bool { people > 0 && people < threshold }

  /// Adds a cell of a table; its place. The one that is there already stays.
  @discardableResult
  mutating func add(_ id: PublicCell, _ value: Int, isUnsafe: Bool) -> Int {
    if let place = places[id] { return place }
    places[id] = cells.count
    cells.append(Cell(id: id, value: value, isUnsafe: isUnsafe))
    return cells.count - 1
  }

  /// Adds a column; its place. Its bounds make room for what it is.
  @discardableResult
  mutating func add(_ column: Column) -> Int {
    var column = column
    column.floor = min(column.floor, column.value)
    column.ceiling = max(column.ceiling, column.value)
    if column.isSensitive { sensitive.append(columns.count) }
    columns.append(column)
    rowsOf.append([])
    return columns.count - 1
  }

  /// Adds what holds of columns. What does not hold, because somebody is in an input twice, nobody can reckon with.
  mutating func add(_ row: Row) {
    if row.columns.isEmpty { return }
    let sum = row.plus.reduce(0) { $0 + columns[$1].value } - row.minus.reduce(0) { $0 + columns[$1].value }
    guard sum >= row.least ?? .min, sum <= row.most ?? .max else {
      untrue += 1
      return
    }
    for column in row.plus { rowsOf[column].append((rows.count, 1)) }
    for column in row.minus { rowsOf[column].append((rows.count, -1)) }
    rows.append(row)
    sums.append(sum)
  }

  /// Columns add up to a number that everyone knows.
  mutating func add(_ parts: [Int], is sum: Int) { add(Row(plus: parts, least: sum, most: sum)) }

  /// Columns add up to another column.
  mutating func add(_ parts: [Int], addUpTo total: Int) { add(Row(plus: parts, minus: [total])) }

  /// Columns are together at most other columns and a number that everyone knows.
  mutating func add(_ parts: [Int], areAtMost others: [Int], plus more: Int = 0) {
    add(Row(plus: parts, minus: others, least: nil, most: more))
  }

  /// Whether everyone finds the number in a cell.
  func isKnown(_ column: Int, _ isPublished: [Bool]) -> Bool { columns[column].cell.map { isPublished[$0] } ?? false }
}
