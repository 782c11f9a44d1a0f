/// What an outsider can set up from the public tables: which counts of people there are, and how they add up.
///
/// Where an organisation's voices are published under its name, an outsider is taken to know them all and to subtract them: those counts
/// are modelled as the number of people that remains. A count without people is then 0 and hides nothing.
struct DisclosureModel: Sendable {
  /// A count that is published or withheld, or that follows from ones that are.
  struct Cell: Sendable {
    /// What is published; nil when it is no cell of a table.
    let id: PublicCell?
    /// What an outsider may want to know.
    let value: Int
    /// Whether the rule withholds it by itself.
    let isUnsafe: Bool
    /// Without an id: it follows from these when all of them are published.
    var follows: [Int] = []
  }

  /// A number in a component.
  struct Column: Sendable {
    /// The cell that holds it; nil for what is published nowhere.
    let cell: Int?
    let value: Int
    /// What everyone knows of it, whatever is withheld.
    var floor = 0
    var ceiling: Int?
    /// Cells that it is at least, and at most.
    var atLeast: [Int] = []
    var atMost: [Int] = []
    /// Whether it is a number of people under the threshold.
    var isSensitive = false
    /// Whether it is the sum of the others: withheld last.
    var isTotal = false
  }

  /// A sum of columns that is known.
  struct Row: Sendable {
    let columns: [Int]
    let coefficients: [Int]
    let sum: Int
  }

  /// Numbers that are tied by sums.
  struct Component: Sendable {
    var columns: [Column] = []
    var rows: [Row] = []

    /// Adds a column; its place.
    mutating func add(_ column: Column) -> Int {
      columns.append(column)
      return columns.count - 1
    }
  }

  /// The fewest people that a published cell may hold.
  let threshold: Int
  private(set) var cells: [Cell] = []
  private(set) var places: [PublicCell: Int] = [:]
  private(set) var components: [Component] = []

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

  /// Adds a number that follows from cells.
  mutating func add(_ value: Int, following cells: [Int]) -> Int {
    self.cells.append(Cell(id: nil, value: value, isUnsafe: false, follows: cells))
    return self.cells.count - 1
  }

  mutating func add(_ component: Component) {
    if component.columns.contains(where: \.isSensitive) { components.append(component) }
  }

  /// Whether a cell is published, or follows from what is.
  func isKnown(_ cell: Int, _ isPublished: [Bool]) -> Bool {
    cells[cell].id == nil ? cells[cell].follows.allSatisfy { isPublished[$0] } : isPublished[cell]
  }
}
