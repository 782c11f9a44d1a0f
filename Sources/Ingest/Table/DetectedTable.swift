public import Consultation

/// The table that was found in a file: what `inbreng table` prints.
public struct DetectedTable: Sendable {
  /// The names of the columns, header rows merged; nil when the file has none.
  public let header: [String]?
  /// The encoding the file was in.
  public let encoding: String
  /// The field separator, quote and escape, in words.
  public let dialect: String
  /// What was repaired or left out, in the order of the rows.
  public let problems: [Problem]

  let records: Records
  let location: TableLocation
  /// Every record of the file as it was received.
  private let received: Records

  init(header: [String]?, encoding: String, dialect: String, problems: [Problem], records: Records, location: TableLocation) {
    self.init(
      header: header, encoding: encoding, dialect: dialect, problems: problems, records: records, location: location, received: records)
  }

  private init(
    header: [String]?, encoding: String, dialect: String, problems: [Problem], records: Records, location: TableLocation, received: Records
  ) {
    self.header = header
    self.encoding = encoding
    self.dialect = dialect
    self.problems = problems
    self.records = records
    self.location = location
    self.received = received
  }

  /// This table, with what is told about the file it came from.
  func described(as original: DetectedTable) -> DetectedTable {
    DetectedTable(
      header: header, encoding: original.encoding, dialect: original.dialect, problems: original.problems, records: records,
      location: location, received: original.received)
  }

  /// The number of data records.
  public var count: Int { dataRecords.count }

  /// The data records, each as its cells, short ones padded.
  public var rows: [[String]] {
    dataRecords.map { record in cells(of: record).map { String(decoding: $0, as: UTF8.self) } }
  }

  /// The table as RFC 4180: UTF-8, comma, line feed, quotes where needed; one header record when there is one, then the data records.
  public func canonicalCSV() -> [UInt8] {
    var writer = CSVWriter()
    if let header { writer.append(header.map { ArraySlice($0.utf8) }) }
    for record in dataRecords { writer.append(record, of: records, columns: location.columns) }
    return writer.bytes
  }

  /// Every record as it stands, title lines, notes and further tables included, in the same notation.
  public func rawCSV() -> [UInt8] {
    var writer = CSVWriter()
    for record in 0..<received.count { writer.append(record, of: received) }
    return writer.bytes
  }

  private var dataRecords: [Int] {
    let notes = Set(location.notes)
    return location.body.filter { !notes.contains($0) && !records.isBlank($0) }
  }

  private func cells(of record: Int) -> [ArraySlice<UInt8>] {
    var last = records.width(of: record)
    while last > location.columns.upperBound, records.field(record, last - 1).isBlank { last -= 1 }
    return (location.columns.lowerBound..<max(location.columns.upperBound, last)).map { records.field(record, $0) }
  }
}
