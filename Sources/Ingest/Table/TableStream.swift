/// Writes the table in a file of any size while it is read: what is held is the head of the file and a few records.
///
/// It gives the same bytes as reading the whole file does. Where that cannot be promised it says so before anything is written: the first
/// records do not show what the table looks like, or the table is small.
struct TableStream {
  /// A smaller file is read as a whole.
  static let smallestFile = 4_000_000
  /// How many records and bytes of the head show what the table looks like.
  private static let headRecords = 1_200
  private static let headBytes = 16_000_000

  private let pieces: RecordStream.Pieces
  private let source: ByteSource
  private let plan: RecordStream.Plan
  /// The merged names of all columns; nil when the table has no header.
  private let names: [String]?
  private let location: TableLocation
  private let tableEnd: TableEnd

  /// A stream over a file; nil where the table must be found in the file as a whole.
  init?(_ source: ByteSource, pieces: RecordStream.Pieces = RecordStream.Pieces()) throws {
    guard let plan = try RecordStream.Plan(source, pieces: pieces), var stream = try RecordStream(source, plan) else { return nil }
    var read = 0
    while read < Self.headBytes, stream.records.count < Self.headRecords, !stream.isAtEnd {
      try stream.read(bytes: 1 << 20, limit: Self.headRecords)
      read += 1 << 20
    }
    let records = stream.records
    let width = plan.decision.width
    var location = TableLocation.find(in: records, width: width)
    // The profile of fewer records would be another one in the whole text.
    guard let end = location.end, end.profile.records == ColumnProfile.recordLimit,
      location.header.upperBound + ColumnProfile.recordLimit + 100 < records.count
    else { return nil }
    let limit = max(width, location.header.map { records.width(of: $0) }.max() ?? 0)
    var all = location
    all.columns = 0..<limit
    names = TableReader.mergedHeader(records, all)
    // What the head leaves empty the rest may fill.
    if location.columns != 0..<limit { location.columns = 0..<0 }
    (self.location, tableEnd) = (location, end)
    (self.pieces, self.source, self.plan) = (pieces, source, plan)
  }

  /// Writes the table piece by piece and returns what was repaired; nil when the table is so small that it must be checked as a whole,
  /// and then nothing was written.
  ///
  /// - Parameter smallest: the size up to which nothing is written.
  func write(smallest: Int, to sink: (UnsafeRawBufferPointer) throws -> Void) throws -> [RecordReader.Repair]? {
    let columns = location.columns.isEmpty ? try measuredColumns() : location.columns
    let output = OutputPieces(room: smallest + 1 << 20)
    var writer = CSVWriter()
    var isLarge = false
    func hand() throws {
      writer.move(to: output)
      guard output.count > (isLarge ? 0 : smallest) else { return }
      isLarge = true
      try output.hand(to: sink)
    }
    if let names { writer.append(columns.map { ArraySlice(names[$0].utf8) }) }
    let width = plan.decision.width
    let block = columns == 0..<width ? CleanBlock(plan.decision.dialect, width: width, header: tableEnd.header) : nil
    let repairs = try walk { stream in
      guard let block else { return false }
      try hand()
      let isWritten = try stream.write(block, size: pieces.block, to: output)
      if output.count > pieces.block { try hand() }
      return isWritten
    } record: { record, records in
      writer.append(record, of: records, columns: columns)
      if writer.bytes.count > pieces.batch { try hand() }
    }
    try hand()
    return isLarge ? repairs : nil
  }

  /// The columns between the first and the last that hold something in any record.
  private func measuredColumns() throws -> Range<Int> {
    let limit = max(plan.decision.width, names?.count ?? 0)
    let named = (names ?? []).indices.filter { !(names?[$0].isEmpty ?? true) }
    var first = named.first ?? .max
    var last = named.last.map { $0 + 1 } ?? 0
    _ = try walk { _ in
      false
    } record: { record, records in
      for column in 0..<min(limit, records.width(of: record))
      where (column < first || column >= last) && !records.field(record, column).isBlank {
        first = min(first, column)
        last = max(last, column + 1)
      }
    }
    return first < last ? first..<last : 0..<0
  }

  /// Calls `record` with every data record of the table in turn, but for those that `block` took care of; the whole text is read, also
  /// what is below the table.
  ///
  /// - Parameter block: is offered the rest of the file where the records before it are all done with; false when it took nothing.
  private func walk(
    block: (inout RecordStream) throws -> Bool, record body: (Int, Records) throws -> Void
  ) throws -> [RecordReader.Repair] {
    guard var stream = try RecordStream(source, plan) else { return [] }
    var literal: [RecordReader.Repair] = []
    let start = location.header.upperBound
    var removed = 0
    var seen = 0
    var next = start
    var held: [Int] = []
    var hasEnded = false
    var batch = min(pieces.batch, pieces.block)
    while !stream.isAtEnd {
      if !hasEnded, held.isEmpty, next > 0, next == stream.records.count, removed + next > start, !stream.records.isBlank(next - 1),
        stream.records.rows[next - 1] == stream.progress.row
      {
        if try block(&stream) {
          stream.records.renumberLast(stream.progress.row)
          batch = min(pieces.batch, pieces.block)
          continue
        }
        batch = min(pieces.batch, batch * 2)
      }
      try stream.read(bytes: batch)
      let isLast = stream.isAtEnd
      if plan.decision.dialect.quote == nil { literal += RecordStage.literalQuotes(stream.records, from: seen) }
      while !hasEnded, next < stream.records.count,
        isLast || next + TableEnd.lookAhead < stream.records.count || (next > 0 && tableEnd.needsNoLookAhead(next, in: stream.records))
      {
        if !stream.records.isBlank(next) {
          if removed + next > start, tableEnd.beginsSecondTable(next, in: stream.records) {
            hasEnded = true
          } else if tableEnd.isNote(next, in: stream.records) {
            held.append(next)
          } else {
            for record in held { try body(record, stream.records) }
            held = []
            try body(next, stream.records)
          }
        }
        next += 1
      }
      let finished = hasEnded ? stream.records.count : max(0, min(held.first ?? next, next, stream.records.count) - 1)
      stream.records.removeFirst(finished)
      removed += finished
      next -= finished
      for index in held.indices { held[index] -= finished }
      seen = stream.records.count
    }
    return (stream.repairs + literal).sorted { $0.row < $1.row }
  }
}
