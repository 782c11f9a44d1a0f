internal import Glibc

/// Records in flat storage: one buffer of UTF-8 and the ends of fields and records in it.
///
/// A table of a million answers is a few arrays; a `String` is made only of a field that is asked for.
struct Records: Equatable, Sendable {
  /// All fields one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each field ends, from the beginning of its record on.
  private var fieldEnds = FieldEnds<UInt32>()
  /// How many fields there are up to and including each record.
  private var recordEnds: [Int] = []
  /// Where each record ends in `bytes`.
  private var byteEnds: [Int] = []
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

  /// Where a record begins in `bytes`; the one behind the last is the one that is being built.
  private func start(of record: Int) -> Int { record == 0 ? 0 : byteEnds[record - 1] }

  /// How many fields a record has.
  func width(of record: Int) -> Int { fields(of: record).count }

  /// The bytes of a field; empty when the record is too short.
  func field(_ record: Int, _ column: Int) -> ArraySlice<UInt8> { bytes[place(record, column)] }

  /// Where a field stands in `bytes`; an empty place when the record is too short.
  func place(_ record: Int, _ column: Int) -> Range<Int> {
    let fields = fields(of: record)
    guard column < fields.count else { return 0..<0 }
    let (number, start) = (fields.lowerBound + column, start(of: record))
    return (column == 0 ? start : start + fieldEnds[number - 1])..<start + fieldEnds[number]
  }

  /// The byte that a record begins with, when it is a sign of ASCII and no blank; most records are told apart by it.
  func firstSign(of record: Int) -> UInt8? { (0x21..<0x80).contains(firsts[record]) ? firsts[record] : nil }

  /// The text of a field.
  func text(_ record: Int, _ column: Int) -> String { String(decoding: field(record, column), as: UTF8.self) }

  /// The fields of a record.
  func record(_ number: Int) -> [ArraySlice<UInt8>] { (0..<width(of: number)).map { field(number, $0) } }

  /// How many fields the records have together.
  var fieldCount: Int { recordEnds.last ?? 0 }

  /// Adds a field to the record that is being built.
  mutating func append(field: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: field)
    endField()
  }

  /// Adds a field to the record that is being built.
  mutating func append(field: some Collection<UInt8>) {
    bytes.append(contentsOf: field)
    endField()
  }

  private mutating func endField() { fieldEnds.append(bytes.count - start(of: count)) }

  /// Makes room for so many bytes.
  mutating func reserve(bytes count: Int) { bytes.reserveCapacity(count) }

  /// Adds other records behind these, on rows that are numbered from the one after `row` on; no record may be under way.
  mutating func append(_ others: Records, after row: Int) {
    precondition(openWidth == 0, "Records go behind whole records.")
    let (byteCount, fieldCount) = (bytes.count, fieldEnds.count)
    bytes += others.bytes
    fieldEnds.append(others.fieldEnds)
    byteEnds.append(contentsOf: others.byteEnds.lazy.map { $0 + byteCount })
    recordEnds.append(contentsOf: others.recordEnds.lazy.map { $0 + fieldCount })
    rows.append(contentsOf: others.rows.lazy.map { $0 + row })
    firsts += others.firsts
  }

  /// Closes the record that is being built.
  mutating func endRecord(row: Int) {
    let field = recordEnds.last ?? 0
    firsts.append(field < fieldEnds.count && fieldEnds[field] > 0 ? bytes[start(of: count)] : 0)
    recordEnds.append(fieldEnds.count)
    byteEnds.append(bytes.count)
    rows.append(row)
  }

  /// How many fields the record has that is being built.
  var openWidth: Int { fieldEnds.count - (recordEnds.last ?? 0) }

  /// Takes back the record that is being built.
  mutating func discardOpenRecord() {
    fieldEnds.removeLast(openWidth)
    bytes.removeLast(bytes.count - start(of: count))
  }

  /// Makes the last record the one that is being built.
  mutating func reopenLastRecord() {
    recordEnds.removeLast()
    byteEnds.removeLast()
    rows.removeLast()
    firsts.removeLast()
  }

  /// Takes the last field of the record that is being built back and returns it.
  mutating func removeLastField() -> [UInt8] {
    let text = Array(bytes[(start(of: count) + (openWidth > 1 ? fieldEnds[fieldEnds.count - 2] : 0))...])
    fieldEnds.removeLast(1)
    bytes.removeLast(text.count)
    return text
  }

  /// Drops the line feed at the end of the field that was read last.
  mutating func dropLastLineEnd() {
    guard openWidth > 0, bytes.last == 0x0A else { return }
    var field = removeLastField()
    if !field.isEmpty { field.removeLast() }
    append(field: field)
  }

  /// Forgets the first records; no record may be under way.
  mutating func removeFirst(_ number: Int) {
    guard number > 0 else { return }
    let fields = recordEnds[number - 1]
    let start = byteEnds[number - 1]
    bytes.removeFirst(start)
    fieldEnds.removeFirst(fields)
    recordEnds.removeFirst(number)
    byteEnds.removeFirst(number)
    rows.removeFirst(number)
    firsts.removeFirst(number)
    for index in byteEnds.indices { byteEnds[index] -= start }
    for index in recordEnds.indices { recordEnds[index] -= fields }
  }

  /// Gives the last record another row number: records that were not kept stood between.
  mutating func renumberLast(_ row: Int) { rows[rows.count - 1] = row }

  /// Whether every field of a record is empty or blank.
  func isBlank(_ record: Int) -> Bool {
    firstSign(of: record) == nil && bytes[start(of: record)..<byteEnds[record]].isBlank
  }

  /// Does something with the bytes of every field, from the first of the first record on.
  func forEachField(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    for record in 0..<count { forEachField(of: record, in: 0..<width(of: record), body) }
  }

  /// Does something with the bytes of these fields of a record, one after the other; they are empty where it is too short.
  func forEachField(of record: Int, in columns: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let (fields, first) = (fields(of: record), start(of: record))
    var start = place(record, columns.lowerBound).lowerBound
    bytes.withUnsafeBufferPointer { bytes in
      for field in columns.lazy.map({ fields.lowerBound + $0 }) {
        let end = field < fields.upperBound ? first + fieldEnds[field] : start
        body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end
      }
    }
  }
}
