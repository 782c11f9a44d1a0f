/// A table of an output folder as this program wrote it: RFC 4180, UTF-8, commas, one line of headings.
struct OutputTable: Sendable {
  /// The records below the headings.
  let rows: [[String]]
  private let places: [String: Int]

  /// The table in `bytes`; nil when a record has another number of cells than the headings.
  init?(_ bytes: [UInt8]) {
    var records: [[String]] = []
    var record: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var position = 0
    func flush() {
      record.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
    }
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && position < bytes.count && bytes[position] == byte:
        cell.append(byte)
        position += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted: flush()
      case UInt8(ascii: "\n") where !isQuoted:
        flush()
        records.append(record)
        record = []
      default: cell.append(byte)
      }
    }
    guard record.isEmpty, cell.isEmpty, !isQuoted, let header = records.first, records.allSatisfy({ $0.count == header.count }) else {
      return nil
    }
    rows = Array(records.dropFirst())
    places = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of a column; nil when there is none of this name.
  func column(_ name: String) -> Int? { places[name] }
}
