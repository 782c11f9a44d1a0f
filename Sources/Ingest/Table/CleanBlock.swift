internal import CLibCSV
internal import Glibc

/// Writes whole blocks of a table: libcsv reads a block in one go, and what it finds there goes straight into the output.
///
/// It does so only where a closer look would change nothing: every record has the width of the table, every quotation mark stands where
/// RFC 4180 allows one, no row is blank, and no record may be a total line, a footnote or a second header. libcsv sees to the quotation
/// marks, being strict; that no blank was trimmed is shown by the place in the block that goes beside it. Otherwise nothing was written, and
/// the block is to be read record by record.
final class CleanBlock {
  /// How much is read in one go.
  static let size = 1 << 17

  private let parser: UnsafeMutablePointer<csv_parser>
  private let state: UnsafeMutablePointer<CleanFields>
  private let quote: UInt8?
  private let delimiter: UInt8
  /// The first two names of the table, with which a second header would begin.
  private let names: [[UInt8]]

  /// How many records the last block had.
  var records: Int { state.pointee.records }

  /// For a table of `width` columns whose first header record has these cells; nil where the dialect is not libcsv's own.
  init?(_ dialect: Dialect, width: Int, header: [ArraySlice<UInt8>]?) {
    guard !dialect.needsPreparation, dialect.quote == nil || dialect.quote == 0x22, width > 0 else { return nil }
    quote = dialect.quote
    delimiter = dialect.byte
    names = (header ?? []).prefix(2).map(Array.init)
    parser = .allocate(capacity: 1)
    parser.initialize(to: csv_parser())
    state = .allocate(capacity: 1)
    state.initialize(to: CleanFields(width: width, delimiter: delimiter))
    csv_init(parser, UInt8(CSV_STRICT | CSV_REPALL_NL))
    csv_set_delim(parser, delimiter)
    csv_set_quote(parser, quote ?? CSVParser.Placeholder.noQuote)
    csv_set_blk_size(parser, 65_536)
  }

  deinit {
    csv_free(parser)
    parser.deallocate()
    state.deallocate()
  }

  /// The length of the longest block that `text` begins with and that ends with a record, if its quotation marks are sound; 0 when there
  /// is none. `text` begins with a record.
  func length(_ text: UnsafeRawBufferPointer) -> Int {
    let quotes = ByteCount.of(0x22, in: text)
    if quote == nil, quotes > 0 { return 0 }
    var end = text.count
    var behind = 0
    while let feed = text[..<end].lastIndex(of: 0x0A) {
      if quotes > 0 { behind += ByteCount.of(0x22, in: UnsafeRawBufferPointer(rebasing: text[feed..<end])) }
      if (quotes - behind) % 2 == 0 { return feed + 1 }
      end = feed
    }
    return 0
  }

  /// Writes the records of a block that ends with a record; false when they need a closer look.
  func write(_ block: UnsafeRawBufferPointer, to output: OutputPieces) -> Bool {
    guard let bytes = block.baseAddress else { return false }
    // A cell, which takes a byte with what separates it from the next, may become two bytes longer.
    let room = output.room(block.count * 3)
    state.pointee.begin(bytes, block.count, into: room)
    let isRead = names.withFirstTwo { first, second in
      state.pointee.names = (first, second)
      return csv_parse(parser, bytes, block.count, fieldRead, recordRead, state) == block.count
    }
    guard isRead, state.pointee.finish() else {
      state.pointee.isOver = true
      csv_fini(parser, fieldRead, recordRead, state)
      return false
    }
    output.wrote(state.pointee.out - room)
    return true
  }
}

private func fieldRead(_ bytes: UnsafeMutableRawPointer?, _ count: Int, _ context: UnsafeMutableRawPointer?) {
  context?.assumingMemoryBound(to: CleanFields.self).pointee.take(bytes, count)
}

private func recordRead(_ terminator: Int32, _ context: UnsafeMutableRawPointer?) {
  context?.assumingMemoryBound(to: CleanFields.self).pointee.endRecord(UInt8(truncatingIfNeeded: terminator))
}

extension [[UInt8]] {
  fileprivate func withFirstTwo<Value>(_ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> Value) -> Value {
    let (first, second) = (count > 0 ? self[0] : [], count > 1 ? self[1] : [])
    return first.withUnsafeBytes { first in second.withUnsafeBytes { body(first, $0) } }
  }
}
