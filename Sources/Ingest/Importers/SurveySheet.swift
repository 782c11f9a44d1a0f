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
  /// The headings of the header record, one per column.
  let headings: [String]
  /// The folded headings, for recognising a tool.
  let headingKeys: [String]

  /// How many records from the top may hold the header.
  private static let searched = 60

  /// Finds the header: the record that names most questions of the codebook. Nil when no record names any.
  ///
  /// A record of which most cells name a question is the header, and nothing below it is looked at: an answer may be called like a
  /// question ('nodig', 'organisatie'), and long answers take long to compare.
  init?(_ records: Records, reader: HeadingReader, headerRow: Int? = nil) {
    var best: (record: Int, named: Naming)?
    for record in 0..<min(records.count, Self.searched) where headerRow == nil || records.rows[record] == headerRow {
      let named = Self.naming(records, record, reader)
      if headerRow != nil || named.questions > (best?.named.questions ?? 0) { best = (record, named) }
      if named.isMostOfTheRecord { break }
    }
    guard let best else { return nil }
    self.init(records, header: best.record, recognised: best.named.questions)
  }

  /// Finds the header by the columns of a survey tool, where no heading is known. Nil when no tool is recognised.
  init?(recognisedIn records: Records) {
    for record in 0..<min(records.count, 10) {
      let sheet = SurveySheet(records, header: record)
      if SurveyTools.recognises(sheet) {
        self = sheet
        return
      }
    }
    return nil
  }

  private init(_ records: Records, header: Int, recognised: Int = 0) {
    self.records = records
    self.header = header
    self.recognised = recognised
    width = (header..<records.count).reduce(0) { max($0, records.width(of: $1)) }
    headings = (0..<width).map { Self.shown(records.field(header, $0)) }
    headingKeys = headings.map(HeadingText.key)
  }

  /// How many cells of a record name a question, and how many different questions they name.
  private struct Naming {
    var filled = 0
    var naming = 0
    var questions = 0

    var isMostOfTheRecord: Bool { questions >= 4 && naming * 2 >= filled }
  }

  private static func naming(_ records: Records, _ record: Int, _ reader: HeadingReader) -> Naming {
    var result = Naming()
    var found: Set<ColumnMeaning> = []
    for column in 0..<min(records.width(of: record), 2_000) {
      let cell = records.text(record, column)
      guard !cell.isEmpty else { continue }
      result.filled += 1
      guard cell.utf8.count < 1_000, case .meaning(let meaning) = meaning(of: cell, reader) else { continue }
      result.naming += 1
      found.insert(ColumnMeaning(question: meaning.question))
    }
    result.questions = found.count
    return result
  }

  /// What a heading means as it stands, or without the groups that tools put before it: `inbreng-nodig`, `inbreng/nodig`,
  /// `Ervaringen - Wat is nodig?`.
  private static func meaning(of cell: String, _ reader: HeadingReader) -> HeadingReader.Outcome {
    let meaning = reader.readExactly(cell)
    if meaning == .unknown, let dash = cell.ranges(of: " - ").last { return reader.readExactly(String(cell[dash.upperBound...])) }
    guard meaning == .unknown, !cell.utf8.contains(UInt8(ascii: " ")), let last = cell.split(whereSeparator: { "-/".contains($0) }).last
    else { return meaning }
    return reader.readExactly(String(last))
  }

  /// The cell of a column in a record.
  func text(_ record: Int, _ column: Int) -> String { Self.shown(records.field(record, column)) }

  /// A cell as a person reads it: without blanks around it and without a guard.
  static func shown(_ cell: ArraySlice<UInt8>) -> String { cell.withUnsafeBufferPointer { shown($0) } }

  /// A cell as a person reads it.
  static func shown(_ cell: UnsafeBufferPointer<UInt8>) -> String {
    withoutGuard(String(decoding: UnsafeBufferPointer(rebasing: cell[cell.withoutBlanks]), as: UTF8.self))
  }

  /// Whether two cells may be shown alike: false where their first letters are plain and not the same.
  static func mayShowSame(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    guard let one = one.first, let other = other.first, isPlain(one), isPlain(other) else { return true }
    return one == other
  }

  /// Whether a cell that begins with this byte is shown from it on.
  static func isPlain(_ byte: UInt8) -> Bool { byte > 0x27 && byte < 0x80 }

  /// Without the apostrophe that tools put before `=`, `+`, `-` and `@`, so that a spreadsheet program takes the text for no formula.
  static func withoutGuard(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'"), let second = text.utf8.dropFirst().first, "=+-@".utf8.contains(second),
      text.utf8.last != UInt8(ascii: "'")
    else { return text }
    return String(text.dropFirst())
  }

  /// The position of the first heading that is one of `names`.
  func column(_ names: [String]) -> Int? {
    for name in names {
      if let found = headingKeys.firstIndex(of: HeadingText.key(name)) { return found }
    }
    return nil
  }

  /// How many cells of a column show what it holds.
  static let enoughCells = 2_000

  /// Some filled cells of a column, of the records of which `isRead` holds.
  func cells(_ column: Int, of range: Range<Int>, limit: Int = Self.enoughCells, where isRead: (Int) -> Bool = { _ in true }) -> [String] {
    var cells: [String] = []
    for record in range where cells.count < limit {
      let cell = records.field(record, column)
      if !cell.isBlank, isRead(record) { cells.append(Self.shown(cell)) }
    }
    return cells
  }

  /// The records below the one that names the columns.
  var below: Range<Int> { records.below(header) }
}
