/// Answers of respondents in a table with four sides: round, subject, column and organisation, the last organisation being *none that is
/// known*.
///
/// While it is filled it is nothing but the list of its marks, so that adding is fast and two tables add up to one by putting their lists
/// together. ``read()`` sorts the marks into cells.
struct Crosstab: Sendable {
  let shape: Shape
  private var marks: [Mark] = []

  /// How many there are of everything.
  struct Shape: Sendable {
    let rounds: Int
    /// What is counted: themes, choices.
    let subjects: Int
    /// Under which heads: questions, levels.
    let columns: Int
    /// The place of *no known organisation*.
    let noOrganisation: Int

    /// The number of cells.
    var cells: Int { rounds * subjects * columns * (noOrganisation + 1) }

    /// The cells of all organisations, one after the other.
    func cells(round: Int, subject: Int, column: Int) -> Range<Int> {
      let first = ((round * subjects + subject) * columns + column) * (noOrganisation + 1)
      return first..<first + noOrganisation + 1
    }
  }

  private struct Mark: Sendable {
    let cell: UInt32
    let respondent: UInt32
  }

  /// An empty table.
  init(rounds: Int, subjects: Int, columns: Int, noOrganisation: Int) {
    shape = Shape(rounds: rounds, subjects: subjects, columns: columns, noOrganisation: noOrganisation)
  }

  /// Makes room for so many answers more.
  mutating func reserve(_ answers: Int) { marks.reserveCapacity(marks.count + answers) }

  /// Adds one answer of a respondent.
  mutating func add(_ respondent: UInt32, round: Int, subject: Int, column: Int, organisation: Int) {
    let cell = shape.cells(round: round, subject: subject, column: column).lowerBound + organisation
    marks.append(Mark(cell: UInt32(cell), respondent: respondent))
  }

  /// Adds a table of the same shape, whose respondents have other numbers: `translation` holds ours for theirs.
  mutating func merge(_ other: Crosstab, translation: [UInt32]) {
    marks += other.marks.lazy.map { Mark(cell: $0.cell, respondent: translation[Int($0.respondent)]) }
  }

  /// The table by cell.
  func read() -> CrosstabReading {
    var ends = [Int](repeating: 0, count: shape.cells + 1)
    for mark in marks { ends[Int(mark.cell) + 1] += 1 }
    for cell in 0..<shape.cells { ends[cell + 1] += ends[cell] }
    let starts = ends
    var respondents = [UInt32](repeating: 0, count: marks.count)
    for mark in marks {
      respondents[ends[Int(mark.cell)]] = mark.respondent
      ends[Int(mark.cell)] += 1
    }
    return CrosstabReading(shape: shape, starts: starts, respondents: respondents)
  }
}

/// A ``Crosstab`` by cell.
struct CrosstabReading: Sendable {
  let shape: Crosstab.Shape
  /// Where each cell begins in `respondents`, and at the end where the last one ends.
  fileprivate let starts: [Int]
  fileprivate let respondents: [UInt32]

  /// The answers of an organisation: their respondents, in the order in which they were added, once for each answer.
  func cell(round: Int, subject: Int, column: Int, organisation: Int) -> ArraySlice<UInt32> {
    let cell = shape.cells(round: round, subject: subject, column: column).lowerBound + organisation
    return respondents[starts[cell]..<starts[cell + 1]]
  }

  /// How many answers there are of all organisations, those that are not known included.
  func answers(round: Int, subject: Int, column: Int) -> Int {
    let cells = shape.cells(round: round, subject: subject, column: column)
    return starts[cells.upperBound] - starts[cells.lowerBound]
  }

  /// The respondents of all organisations, those that are not known included.
  func respondents(round: Int, subject: Int, column: Int) -> BitSet {
    let cells = shape.cells(round: round, subject: subject, column: column)
    return BitSet(respondents[starts[cells.lowerBound]..<starts[cells.upperBound]])
  }

  /// The known organisations with an answer.
  func organisations(round: Int, subject: Int, column: Int) -> BitSet {
    let cells = shape.cells(round: round, subject: subject, column: column)
    if starts[cells.lowerBound] == starts[cells.upperBound] { return BitSet() }
    return BitSet((0..<shape.noOrganisation).lazy.filter { starts[cells.lowerBound + $0] < starts[cells.lowerBound + $0 + 1] })
  }
}

/// How many different respondents a cell holds.
func distinctCount(_ respondents: ArraySlice<UInt32>) -> Int {
  if zip(respondents, respondents.dropFirst()).allSatisfy({ $0 < $1 }) { return respondents.count }
  return Set(respondents).count
}
