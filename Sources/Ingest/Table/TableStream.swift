/// Writes the table in a text of any size while it is read: what is held is the head of the file and a few records.
///
/// It gives the same bytes as reading the whole file does. Where that cannot be promised it says so before anything is written: the
/// text is not plain UTF-8, its dialect needs the text changed, its first records do not show what the table looks like, or the table
/// is small.
struct TableStream {
  /// A smaller text is read as a whole.
  static let smallestText = 4_000_000
  /// How many records and bytes of the head show what the table looks like.
  private static let headRecords = 4_000
  private static let headBytes = 16_000_000
  /// How much is read and written at a time.
  private static let usualBatch = 1 << 20

  private let batch: Int
  private let text: UnsafeRawBufferPointer
  private let hasLoneReturns: Bool
  private let decision: DialectDetection.Decision
  /// The merged names of all columns; nil when the table has no header.
  private let names: [String]?
  private let location: TableLocation
  private let tableEnd: TableEnd

  /// A stream over `text`, which is UTF-8; nil where the table must be found in the text as a whole.
  init?(_ text: UnsafeRawBufferPointer, hasLoneReturns: Bool, batch: Int = usualBatch) {
    self.batch = batch
    let decision = DialectDetection.detect(text)
    guard !decision.dialect.needsPreparation else { return nil }
    self.text = UnsafeRawBufferPointer(rebasing: text[decision.start...])
    self.hasLoneReturns = hasLoneReturns
    self.decision = decision
    var session = RecordSession(Self.reader(decision), text: self.text, hasLoneReturns: hasLoneReturns)
    session.read(limit: Self.headRecords, bytes: Self.headBytes)
    let records = session.takeRecords()
    var location = TableLocation.find(in: records, width: decision.width)
    // The profile of fewer records would be another one in the whole text.
    guard let end = location.end, end.profile.records == ColumnProfile.recordLimit,
      location.header.upperBound + ColumnProfile.recordLimit + 100 < records.count
    else { return nil }
    let limit = max(decision.width, location.header.map { records.width(of: $0) }.max() ?? 0)
    var all = location
    all.columns = 0..<limit
    names = TableReader.mergedHeader(records, all)
    // What the head leaves empty the rest may fill.
    if location.columns != 0..<limit { location.columns = 0..<0 }
    (self.location, tableEnd) = (location, end)
  }

  private static func reader(_ decision: DialectDetection.Decision) -> RecordReader {
    RecordReader(dialect: decision.dialect, width: decision.width, sample: decision.sample)
  }

  /// Writes the table piece by piece and returns what was repaired; nil when the table is so small that it must be checked as a whole,
  /// and then nothing was written.
  ///
  /// - Parameters:
  ///   - smallest: the size up to which nothing is written.
  ///   - release: told how much of the text was read.
  func write(smallest: Int, release: (Int) -> Void, to sink: ([UInt8]) throws -> Void) rethrows -> [RecordReader.Repair]? {
    let columns = location.columns.isEmpty ? measuredColumns(release: release) : location.columns
    var writer = CSVWriter()
    var isLarge = false
    if let names { writer.append(columns.map { ArraySlice(names[$0].utf8) }) }
    let repairs = try walk(release: release) { record, records in
      writer.append(record, of: records, columns: columns)
      guard writer.bytes.count > (isLarge ? batch : smallest) else { return }
      isLarge = true
      try sink(writer.take())
    }
    guard isLarge else { return nil }
    try sink(writer.take())
    return repairs
  }

  /// The columns between the first and the last that hold something in any record.
  private func measuredColumns(release: (Int) -> Void) -> Range<Int> {
    let limit = max(decision.width, names?.count ?? 0)
    let named = (names ?? []).indices.filter { !(names?[$0].isEmpty ?? true) }
    var first = named.first ?? .max
    var last = named.last.map { $0 + 1 } ?? 0
    _ = walk(release: release) { record, records in
      for column in 0..<min(limit, records.width(of: record))
      where (column < first || column >= last) && !records.field(record, column).isBlank {
        first = min(first, column)
        last = max(last, column + 1)
      }
    }
    return first < last ? first..<last : 0..<0
  }

  /// Calls `body` with every data record of the table in turn; the whole text is read, also what is below the table.
  private func walk(release: (Int) -> Void, _ body: (Int, Records) throws -> Void) rethrows -> [RecordReader.Repair] {
    var session = RecordSession(Self.reader(decision), text: text, hasLoneReturns: hasLoneReturns)
    var literal: [RecordReader.Repair] = []
    let start = location.header.upperBound
    var removed = 0
    var seen = 0
    var next = start
    var held: [Int] = []
    var hasEnded = false
    repeat {
      session.read(limit: .max, bytes: batch)
      let isLast = session.isAtEnd
      try session.withRecords { records in
        if decision.dialect.quote == nil { literal += RecordStage.literalQuotes(records, from: seen) }
        while !hasEnded, next < records.count, isLast || next + TableEnd.lookAhead < records.count {
          if !records.isBlank(next) {
            if removed + next > start, tableEnd.beginsSecondTable(next, in: records) {
              hasEnded = true
            } else if tableEnd.isNote(next, in: records) {
              held.append(next)
            } else {
              for record in held { try body(record, records) }
              held = []
              try body(next, records)
            }
          }
          next += 1
        }
        let finished = hasEnded ? records.count : max(0, min(held.first ?? next, next, records.count) - 1)
        records.removeFirst(finished)
        removed += finished
        next -= finished
        for index in held.indices { held[index] -= finished }
        seen = records.count
      }
      release(session.bytesRead)
    } while !session.isAtEnd
    return (session.repairs + literal).sorted { $0.row < $1.row }
  }
}
