internal import CLibCSV
internal import Glibc

/// libcsv, fed line by line: fields go into a ``Records``.
///
/// The C parser and what was read live behind pointers, because its callbacks come back while a call into it is under way. It trims nothing,
/// reports empty lines to nobody (its user counts lines), and puts back what a place holder stands for.
final class CSVParser {
  private let parser: UnsafeMutablePointer<csv_parser>
  private let reading: UnsafeMutablePointer<Reading>

  /// What was read, and how far.
  fileprivate struct Reading {
    var records = Records()
    var isBetweenRecords = true
    var completed = 0
    /// Whether fields are thrown away, for starting over.
    var isMuted = false
    let placeholders: [Placeholder]
  }

  /// What was read.
  var records: Records {
    get { reading.pointee.records }
    _modify { yield &reading.pointee.records }
  }

  /// Whether the last line that was fed completed a record.
  var isBetweenRecords: Bool { reading.pointee.isBetweenRecords }

  /// How many records were completed.
  var completed: Int { reading.pointee.completed }

  /// A byte that cannot occur in UTF-8, and what it stands for.
  struct Placeholder: Hashable, Sendable {
    var byte: UInt8
    var original: [UInt8]

    /// A quotation mark that is an ordinary letter.
    static let literalQuote: UInt8 = 0xFF
    /// A delimiter of two bytes.
    static let delimiter: UInt8 = 0xFE
    /// A backslash that escapes nothing.
    static let backslash: UInt8 = 0xFD
    /// Never in a text: switches quotation off.
    static let noQuote: UInt8 = 0xFC
  }

  /// A parser for `dialect`; the text it is fed went through ``Dialect/prepared(_:)``.
  ///
  /// With `isOriginal` the text holds no place holders, and none are looked for.
  init(_ dialect: Dialect, isOriginal: Bool = false) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: csv_parser())
    csv_init(parser, 0)
    csv_set_delim(parser, dialect.byte)
    csv_set_quote(parser, dialect.quote ?? Placeholder.noQuote)
    csv_set_space_func(parser) { _ in 0 }
    csv_set_blk_size(parser, 65_536)
    var placeholders: [Placeholder] = []
    if let quote = dialect.quote { placeholders.append(Placeholder(byte: Placeholder.literalQuote, original: [quote])) }
    if dialect.delimiter.count > 1 { placeholders.append(Placeholder(byte: Placeholder.delimiter, original: dialect.delimiter)) }
    if dialect.escape == .backslash { placeholders.append(Placeholder(byte: Placeholder.backslash, original: [0x5C])) }
    reading = .allocate(capacity: 1)
    reading.initialize(to: Reading(placeholders: isOriginal ? [] : placeholders))
  }

  deinit {
    csv_free(parser)
    parser.deinitialize(count: 1)
    parser.deallocate()
    reading.deinitialize(count: 1)
    reading.deallocate()
  }

  /// Feeds one line with its line end.
  func feed(_ line: UnsafeRawBufferPointer) {
    reading.pointee.isBetweenRecords = false
    csv_parse(parser, line.baseAddress, line.count, fieldRead, recordRead, reading)
  }

  /// Feeds the line end that the last line of a text lacks.
  func feedLineEnd() {
    var feed: UInt8 = 0x0A
    csv_parse(parser, &feed, 1, fieldRead, recordRead, reading)
  }

  /// Closes a quoted field that the end of the text left open; its fields become the open record.
  func finish() {
    csv_fini(parser, fieldRead, recordRead, reading)
  }

  /// Forgets the record that is under way.
  func restart() {
    reading.pointee.isMuted = true
    finish()
    reading.pointee.isMuted = false
    reading.pointee.records.discardOpenRecord()
    reading.pointee.isBetweenRecords = true
  }

  /// Adds a field to the record that is under way, with what place holders in it stand for.
  func append(_ field: UnsafeRawBufferPointer) { reading.pointee.append(field) }
}

extension CSVParser.Reading {
  /// Adds a field to the record that is under way.
  fileprivate mutating func append(_ field: UnsafeRawBufferPointer) {
    if isMuted { return }
    records.append(field: field)
    for placeholder in placeholders where !field.isEmpty {
      guard let base = field.baseAddress, memchr(base, Int32(placeholder.byte), field.count) != nil else { continue }
      records.expand(placeholder)
    }
  }

  /// The record that is under way is complete.
  fileprivate mutating func endRecord() {
    if isMuted { return }
    isBetweenRecords = true
    completed += 1
  }
}

private func fieldRead(_ bytes: UnsafeMutableRawPointer?, _ count: Int, _ context: UnsafeMutableRawPointer?) {
  context?.assumingMemoryBound(to: CSVParser.Reading.self).pointee
    .append(UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count))
}

private func recordRead(_ terminator: Int32, _ context: UnsafeMutableRawPointer?) {
  context?.assumingMemoryBound(to: CSVParser.Reading.self).pointee.endRecord()
}

extension Records {
  /// Puts the original back for a place holder in the last field.
  fileprivate mutating func expand(_ placeholder: CSVParser.Placeholder) {
    var text = removeLastField()
    if let original = placeholder.original.first, placeholder.original.count == 1 {
      for index in text.indices where text[index] == placeholder.byte { text[index] = original }
    } else {
      text = text.flatMap { $0 == placeholder.byte ? placeholder.original : [$0] }
    }
    append(field: text)
  }
}

extension Dialect {
  /// Text in which what libcsv does not know is replaced by place holders: a delimiter of two bytes, backslash escapes.
  func prepared(_ text: UnsafeRawBufferPointer) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    _ = prepare(text, isLast: true, into: &result)
    return result
  }

  /// Adds a piece of prepared text and returns how many of its bytes that took: its last byte may wait for the next piece, unless it is
  /// the last one.
  func prepare(_ text: UnsafeRawBufferPointer, isLast: Bool, into result: inout [UInt8]) -> Int {
    let first = delimiter[0]
    func isSpecial(_ byte: UInt8) -> Bool { byte == first || byte == 0x5C }
    var index = 0
    while index < text.count {
      guard isSpecial(text[index]) else {
        // What stands for itself goes over in one piece.
        let end = text[index...].firstIndex(where: isSpecial) ?? text.count
        result.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[index..<end]))
        index = end
        continue
      }
      if index + 1 == text.count, !isLast { return index }
      let next = index + 1 < text.count ? text[index + 1] : 0
      if escape == .backslash, text[index] == 0x5C, next == 0x5C || next == quote {
        result.append(next == 0x5C ? CSVParser.Placeholder.backslash : CSVParser.Placeholder.literalQuote)
        index += 2
      } else if delimiter.count == 2, text[index] == first, next == delimiter[1] {
        result.append(CSVParser.Placeholder.delimiter)
        index += 2
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return index
  }
}
