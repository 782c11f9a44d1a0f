internal import Consultation

/// The records of a response file with the record found that names its columns.
struct SurveySheet {
  let records: Records
  /// How many columns there are.
  let width: Int
  /// The record that names the columns.
  let header: Int
  /// How many different questions that record names.
  let recognised: Int

  /// How many records from the top may hold the header.
  private static let searched = 60

  /// Finds the header: the record that names most questions of the codebook. Nil when no record names any.
  init?(_ records: Records, reader: HeadingReader, headerRow: Int? = nil) {
    var best: (record: Int, score: Int)?
    for record in 0..<min(records.count, Self.searched) {
      if let headerRow {
        if records.rows[record] == headerRow { best = (record, Self.score(records, record, reader)) }
        continue
      }
      let score = Self.score(records, record, reader)
      if score > (best?.score ?? 0) { best = (record, score) }
    }
    guard let best else { return nil }
    self.records = records
    header = best.record
    recognised = best.score
    width = (best.record..<records.count).reduce(0) { max($0, records.width(of: $1)) }
  }

  private static func score(_ records: Records, _ record: Int, _ reader: HeadingReader) -> Int {
    var found: Set<ColumnMeaning> = []
    for column in 0..<min(records.width(of: record), 2_000) {
      let cell = records.text(record, column)
      guard cell.utf8.count < 1_000, case .meaning(let meaning) = reader.readExactly(cell) else { continue }
      found.insert(ColumnMeaning(question: meaning.question))
    }
    return found.count
  }

  /// The cell of a column in a record.
  func text(_ record: Int, _ column: Int) -> String { records.text(record, column).trimmingBlanks }

  /// The headings of the header record, one per column.
  var headings: [String] { (0..<width).map { text(header, $0) } }

  /// The folded headings, for recognising a tool.
  var headingKeys: [String] { headings.map(HeadingText.key) }

  /// The position of the first heading that is one of `names`.
  func column(_ names: [String]) -> Int? {
    let keys = headingKeys
    for name in names {
      if let found = keys.firstIndex(of: HeadingText.key(name)) { return found }
    }
    return nil
  }

  /// Some filled cells of a column, from `first` on.
  func cells(_ column: Int, from first: Int, limit: Int = 2_000) -> [String] {
    var cells: [String] = []
    for record in first..<max(first, records.count) where cells.count < limit {
      let cell = records.field(record, column)
      if !cell.isBlank { cells.append(cell.text.trimmingBlanks) }
    }
    return cells
  }
}
