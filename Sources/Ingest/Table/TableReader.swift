public import Consultation

/// Finds the table in any CSV file, or in the first sheet of a workbook, without being told anything.
public struct TableReader: Sendable {
  /// A reader.
  public init() {}

  /// How large a canonical text may be that is read again to see whether it stays what it is.
  private static let checkedSize = 4_000_000
  /// How often that is done, and with how many bytes in all. Where every reading takes the quotation marks for letters, they double until
  /// there are so many of them that they no longer look like that.
  private static let checkedTimes = 200
  private static let checkedBytes = 48_000_000

  /// The first table in `bytes`; a file without any text is a table without records.
  ///
  /// Reading the canonical form again gives the same table. Where a strange text would not, the form it settles on is taken.
  public func table(_ bytes: [UInt8]) -> DetectedTable {
    let first = detect(bytes)
    var seen = [first.canonicalCSV()]
    var tables = [first]
    var bytesLeft = Self.checkedBytes
    while seen.count < Self.checkedTimes, let last = seen.last, last.count <= min(Self.checkedSize, bytesLeft) {
      bytesLeft -= last.count
      let next = detect(last)
      let text = next.canonicalCSV()
      if text == last { break }
      if let start = seen.firstIndex(of: text) {
        // Forms that lead to each other: the first of them by their bytes stands for all.
        let cycle = start..<seen.count
        let chosen = cycle.min { seen[$0].lexicographicallyPrecedes(seen[$1]) } ?? start
        return tables[chosen].described(as: first)
      }
      seen.append(text)
      tables.append(next)
    }
    return (tables.last ?? first).described(as: first)
  }

  /// Writes the table in a file, or with `raw` every record as it stands, and returns what was repaired.
  ///
  /// A large file is written while it is read.
  public func write(_ source: ByteSource, raw: Bool, to sink: (UnsafeRawBufferPointer) throws -> Void) throws -> [Problem] {
    if source.count > TableStream.smallestFile, let repairs = try stream(source, raw: raw, to: sink) {
      return repairs.map { $0.problem(file: nil) }
    }
    let table = table(try source.bytes(at: 0, count: source.count))
    try (raw ? table.rawCSV() : table.canonicalCSV()).withUnsafeBytes(sink)
    return table.problems
  }

  /// Nil where the file must be read as a whole; nothing was written then.
  private func stream(_ source: ByteSource, raw: Bool, to sink: (UnsafeRawBufferPointer) throws -> Void) throws -> [RecordReader.Repair]? {
    if raw { return try RawStream(source)?.write(to: sink) }
    return try TableStream(source)?.write(smallest: Self.checkedSize, to: sink)
  }

  /// The table as it is read once.
  func detect(_ bytes: [UInt8]) -> DetectedTable {
    if WorkbookReader.isPacked(bytes) { return workbook(bytes) }
    let text = TextDecoder.decode(bytes)
    let reading = RecordStage.read(text.bytes)
    let location = TableLocation.find(in: reading.records, width: reading.width)
    return DetectedTable(
      header: Self.mergedHeader(reading.records, location), encoding: text.encoding.rawValue, dialect: reading.dialect.description,
      problems: reading.repairs.map { $0.problem(file: nil) }, records: reading.records, location: location)
  }

  private func workbook(_ bytes: [UInt8]) -> DetectedTable {
    do throws(WorkbookFailure) {
      let sheet = try WorkbookReader.read(bytes)
      let records = sheet.grid.records
      var location = TableLocation.find(in: records, width: sheet.grid.width)
      // Below headings that stand above several columns stand those of the columns.
      if let last = location.header.last, sheet.grid.mergedRows.contains(records.rows[last]), !location.body.isEmpty {
        location.header = location.header.lowerBound..<location.header.upperBound + 1
        location.body = location.header.upperBound..<location.body.upperBound
      }
      return DetectedTable(
        header: Self.mergedHeader(records, location), encoding: WorkbookReader.Sheet.encoding, dialect: sheet.dialect,
        problems: sheet.problems, records: records, location: location)
    } catch {
      let nothing = TableLocation.find(in: Records(), width: 0)
      return DetectedTable(
        header: nil, encoding: "", dialect: "", problems: [error.problem(file: nil)], records: Records(), location: nothing)
    }
  }

  /// The names of the columns, header rows merged; nil when the table has no header.
  static func mergedHeader(_ records: Records, _ location: TableLocation) -> [String]? {
    guard !location.header.isEmpty else { return nil }
    return location.columns.map { column in
      location.header.map { records.field($0, column).trimmed.text }.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }
}
