internal import Glibc

/// Records in flat storage: one buffer of UTF-8 and the ends of fields and records in it.
///
/// A table of a million answers is three arrays; a `String` is made only of a field that is asked for.
struct Records: Equatable, Sendable {
  /// All fields one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each field ends in `bytes`.
  private(set) var fieldEnds: [Int] = []
  /// How many fields there are up to and including each record.
  private(set) var recordEnds: [Int] = []
  /// The byte that each record begins with; 0 where its first field is empty.
  private var firsts: [UInt8] = []
  /// The row number of each record, as a spreadsheet program shows it.
  private(set) var rows: [Int] = []

  /// How many records there are.
  var count: Int { recordEnds.count }

  /// The records below one.
  func below(_ record: Int) -> Range<Int> { min(record + 1, count)..<count }

  /// The field numbers of a record.
  func fields(of record: Int) -> Range<Int> { (record == 0 ? 0 : recordEnds[record - 1])..<recordEnds[record] }

  /// How many fields a record has.
  func width(of record: Int) -> Int { fields(of: record).count }

  /// The bytes of a field; empty when the record is too short.
  func field(_ record: Int, _ column: Int) -> ArraySlice<UInt8> { bytes[place(record, column)] }

  /// Where a field stands in `bytes`; an empty place when the record is too short.
  func place(_ record: Int, _ column: Int) -> Range<Int> {
    let fields = fields(of: record)
    guard column < fields.count else { return 0..<0 }
    let number = fields.lowerBound + column
    return (number == 0 ? 0 : fieldEnds[number - 1])..<fieldEnds[number]
  }

  /// The byte that a record begins with, when it is a sign of ASCII and no blank; most records are told apart by it.
  func firstSign(of record: Int) -> UInt8? { (0x21..<0x80).contains(firsts[record]) ? firsts[record] : nil }

  /// The text of a field.
  func text(_ record: Int, _ column: Int) -> String { String(decoding: field(record, column), as: UTF8.self) }

  /// The fields of a record.
  func record(_ number: Int) -> [ArraySlice<UInt8>] { (0..<width(of: number)).map { field(number, $0) } }

  /// Adds a field to the record that is being built.
  mutating func append(field: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: field)
    fieldEnds.append(bytes.count)
  }

  /// Adds a field to the record that is being built.
  mutating func append(field: some Collection<UInt8>) {
    bytes.append(contentsOf: field)
    fieldEnds.append(bytes.count)
  }

  /// Makes room for so many bytes.
  mutating func reserve(bytes count: Int) { bytes.reserveCapacity(count) }

  /// Adds other records behind these, on rows that are numbered from the one after `row` on; no record may be under way.
  mutating func append(_ others: Records, after row: Int) {
    let (byteCount, fieldCount) = (bytes.count, fieldEnds.count)
    bytes += others.bytes
    fieldEnds.append(contentsOf: others.fieldEnds.lazy.map { $0 + byteCount })
    recordEnds.append(contentsOf: others.recordEnds.lazy.map { $0 + fieldCount })
    rows.append(contentsOf: others.rows.lazy.map { $0 + row })
    firsts += others.firsts
  }

  /// Adds bytes to the field that is appended next.
  mutating func append(part: UnsafeRawBufferPointer) { bytes.append(contentsOf: part) }

  /// Closes the record that is being built.
  mutating func endRecord(row: Int) {
    let field = recordEnds.last ?? 0
    let start = field == 0 ? 0 : fieldEnds[field - 1]
    firsts.append(field < fieldEnds.count && start < fieldEnds[field] ? bytes[start] : 0)
    recordEnds.append(fieldEnds.count)
    rows.append(row)
  }

  /// How many fields the record has that is being built.
  var openWidth: Int { fieldEnds.count - (recordEnds.last ?? 0) }

  /// Takes back the record that is being built.
  mutating func discardOpenRecord() {
    fieldEnds.removeLast(openWidth)
    bytes.removeLast(bytes.count - (fieldEnds.last ?? 0))
  }

  /// Makes the last record the one that is being built.
  mutating func reopenLastRecord() {
    recordEnds.removeLast()
    rows.removeLast()
    firsts.removeLast()
  }

  /// Takes the last field back and returns it.
  mutating func removeLastField(_ number: Int) -> [UInt8] {
    let start = number == 0 ? 0 : fieldEnds[number - 1]
    let text = Array(bytes[start...])
    fieldEnds.removeLast()
    bytes.removeLast(text.count)
    return text
  }

  /// Drops the line feed at the end of the field that was read last.
  mutating func dropLastLineEnd() {
    guard openWidth > 0, bytes.last == 0x0A, let end = fieldEnds.last, end > (fieldEnds.dropLast().last ?? 0) else { return }
    bytes.removeLast()
    fieldEnds[fieldEnds.count - 1] = end - 1
  }

  /// Forgets the first records; no record may be under way.
  mutating func removeFirst(_ number: Int) {
    guard number > 0 else { return }
    let fields = recordEnds[number - 1]
    let start = fields == 0 ? 0 : fieldEnds[fields - 1]
    bytes.removeFirst(start)
    fieldEnds.removeFirst(fields)
    recordEnds.removeFirst(number)
    rows.removeFirst(number)
    firsts.removeFirst(number)
    for index in fieldEnds.indices { fieldEnds[index] -= start }
    for index in recordEnds.indices { recordEnds[index] -= fields }
  }

  /// Gives the last record another row number: records that were not kept stood between.
  mutating func renumberLast(_ row: Int) { rows[rows.count - 1] = row }

  /// Whether every field of a record is empty or blank.
  func isBlank(_ record: Int) -> Bool {
    if firstSign(of: record) != nil { return false }
    let fields = fields(of: record)
    guard let last = fields.last else { return true }
    let start = fields.lowerBound == 0 ? 0 : fieldEnds[fields.lowerBound - 1]
    return bytes[start..<fieldEnds[last]].isBlank
  }
}
