/// Respondents and answers per cell of a table in which every respondent stands with the organisation it counts for.
///
/// Two of them add up to one. Totals over organisations are taken from the cells, so that the table per organisation and the table
/// without organisations cannot differ.
struct Crosstab: Sendable {
  private(set) var cells: [CellKey: Cell] = [:]

  /// Adds one answer of a respondent.
  mutating func add(_ respondent: UInt32, at key: CellKey) {
    cells[key, default: Cell()].add(respondent)
  }

  /// Adds the cells of `other`, whose respondents have other numbers: `translation` holds ours for theirs.
  mutating func merge(_ other: Crosstab, translation: [UInt32]) {
    for (key, cell) in other.cells { cells[key, default: Cell()].merge(cell, translation: translation) }
  }

  /// The cells in the order of their keys.
  var sorted: [(key: CellKey, cell: Cell)] { cells.sorted { $0.key < $1.key }.map { (key: $0.key, cell: $0.value) } }

  /// One cell.
  struct Cell: Sendable {
    var respondents = RespondentRoll()
    var answers = 0

    mutating func add(_ respondent: UInt32) {
      respondents.add(respondent)
      answers += 1
    }

    mutating func merge(_ other: Cell, translation: [UInt32]) {
      respondents.add(other.respondents, translation: translation)
      answers += other.answers
    }
  }
}

/// A cell of a ``Crosstab``: places in a ``CodebookIndex``, compared from the first to the last.
struct CellKey: Hashable, Comparable, Sendable {
  var round: Int32
  /// What is counted: a theme, an overleg, a choice.
  var subject: Int32
  var organisation: Int32
  /// Under which head: a question, a verdict.
  var column: Int32

  init(round: Int, subject: Int, organisation: Int, column: Int) {
    self.round = Int32(truncatingIfNeeded: round)
    self.subject = Int32(truncatingIfNeeded: subject)
    self.organisation = Int32(truncatingIfNeeded: organisation)
    self.column = Int32(truncatingIfNeeded: column)
  }

  static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.round, lhs.subject, lhs.organisation, lhs.column) < (rhs.round, rhs.subject, rhs.organisation, rhs.column)
  }
}

/// The total over organisations of some cells.
struct CellTotal: Sendable {
  private(set) var respondents = RespondentRoll()
  private(set) var answers = 0
  /// Known organisations, in codebook order.
  private(set) var organisations: [Int32] = []

  /// Adds a cell; its organisation is counted when it is known. The cells of one total are added in the order of organisations.
  mutating func add(_ cell: Crosstab.Cell, organisation: Int32, isKnown: Bool) {
    respondents.formUnion(cell.respondents)
    answers += cell.answers
    if isKnown, organisations.last != organisation { organisations.append(organisation) }
  }
}

extension Crosstab {
  /// The totals over organisations, by key with organisation 0.
  func totals(knownOrganisations: Int) -> [CellKey: CellTotal] {
    var result: [CellKey: CellTotal] = [:]
    for (key, cell) in sorted {
      let place = CellKey(round: Int(key.round), subject: Int(key.subject), organisation: 0, column: Int(key.column))
      result[place, default: CellTotal()].add(
        cell, organisation: key.organisation, isKnown: Int(key.organisation) < knownOrganisations)
    }
    return result
  }
}
