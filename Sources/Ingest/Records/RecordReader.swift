internal import Glibc

/// Reads records in a known dialect and repairs those whose quotation marks went wrong.
///
/// A quotation mark that is not closed makes libcsv swallow delimiters and lines up to the next one. The reader notices a record of the
/// wrong width or of several lines, tries what the record becomes when one of its quotation marks is an ordinary letter, and keeps the
/// reading that fits the rows around it best.
struct RecordReader {
  /// The dialect.
  let dialect: Dialect
  /// How many fields a record has as a rule; nil when that is not known yet, and nothing is repaired then.
  let width: Int?
  /// What the cells of the columns look like; nil keeps records with a field too many or too few as they are.
  var profile: ColumnProfile?

  /// What reading gave.
  struct Result {
    var records = Records()
    var repairs: [Repair] = []
  }

  /// A record that did not stand in the file as it was read.
  struct Repair: Hashable, Sendable {
    /// The row.
    var row: Int
    /// What was wrong.
    var kind: Kind

    /// What was wrong with a record.
    enum Kind: Hashable, Sendable {
      /// A quotation mark was taken for an ordinary letter.
      case strayQuote
      /// The last quoted field was never closed.
      case unterminatedQuote
      /// The record was written with another delimiter.
      case otherDelimiter
      /// A delimiter too many, next to an empty field, was taken out.
      case surplusDelimiter
      /// A missing delimiter was put back.
      case missingDelimiter
    }
  }

  /// Reads `text`, which is UTF-8 without byte order mark. With a `limit`, only so many records.
  func read(_ text: [UInt8], limit: Int = .max) -> Result {
    var prepared = dialect.prepared(text)
    let endsOpen = prepared.last.map { $0 != 0x0A && $0 != 0x0D } ?? false
    if endsOpen { prepared.append(0x0A) }
    return prepared.withUnsafeBytes { buffer in
      var session = Session(self, text: buffer, hasAddedLineEnd: endsOpen)
      session.read(limit: limit)
      return session.result
    }
  }
}

/// One reading of one text, line by line.
private struct Session {
  let text: UnsafeRawBufferPointer
  let hasAddedLineEnd: Bool
  let lines: Lines
  let parser: CSVParser
  let dialect: Dialect
  let width: Int?
  let quoteRepair: QuoteRepair?
  let lineRepair: LineRepair?
  var result = RecordReader.Result()
  /// Repairs that were tried in vain; after many of them the file is like that, and trying is a waste.
  var failures = 0
  var lineFailures = 0

  init(_ reader: RecordReader, text: UnsafeRawBufferPointer, hasAddedLineEnd: Bool) {
    self.text = text
    self.hasAddedLineEnd = hasAddedLineEnd
    let lines = Lines(text)
    let dialect = reader.dialect
    self.lines = lines
    self.dialect = dialect
    width = reader.width
    parser = CSVParser(dialect)
    quoteRepair = reader.width.flatMap { width in
      dialect.quote.map { QuoteRepair(dialect: dialect, quote: $0, width: width, text: text, lines: lines) }
    }
    lineRepair = reader.width.flatMap { width in reader.profile.map { LineRepair(dialect: dialect, width: width, profile: $0) } }
  }

  /// How many lines a record may have before the reader looks whether a stray quotation mark is swallowing the file.
  private static let firstCheck = 30
  /// How many records are tried in vain before the reader leaves the others as they are.
  private static let patience = 500

  mutating func read(limit: Int) {
    var position = 0
    var row = 0
    while position < text.count, parser.records.count < limit {
      row += 1
      let start = position
      let first = lines.end(from: start)
      if first.content == start {
        position = first.next
        continue
      }
      var lineCount = 0
      var check = Self.firstCheck
      var mended: Int?
      repeat {
        let next = lines.end(from: position).next
        parser.feed(UnsafeRawBufferPointer(rebasing: text[position..<next]))
        position = next
        lineCount += 1
        if lineCount == check, !parser.isBetweenRecords {
          check *= 8
          mended = mendFirstLine(start, row: row) ?? mend(start..<position, row: row, baseline: .growing)
        }
      } while mended == nil && !parser.isBetweenRecords && position < text.count
      if mended == nil {
        if !parser.isBetweenRecords {
          mended =
            mendFirstLine(start, row: row)
            ?? mend(
              start..<position, row: row,
              baseline: .unterminated(width: parser.records.openWidth + 1, lines: lineCount, isCutOff: hasAddedLineEnd))
        } else if let width, parser.records.openWidth != width || lineCount > 1 || hasStrangeQuotes(start..<position) {
          mended = mendComplete(start..<position, lines: lineCount, row: row)
        }
      }
      if let mended {
        position = mended
        continue
      }
      if !parser.isBetweenRecords { closeUnterminated(row: row) }
      parser.records.endRecord(row: row)
    }
    result.records = parser.records
  }

  /// A record that is complete but looks wrong: where a quotation mark follows a letter, a delimiter may be missing before it.
  private mutating func mendComplete(_ range: Range<Int>, lines: Int, row: Int) -> Int? {
    let line = range.lowerBound..<contentEnd(range.upperBound)
    let isStrange = hasStrangeQuotes(range)
    if lines > 1, let next = mendFirstLine(range.lowerBound, row: row) { return next }
    if isStrange, let next = mendLine(line, next: range.upperBound, row: row) { return next }
    return mend(range, row: row, baseline: .complete(width: parser.records.openWidth, lines: lines))
      ?? (isStrange ? nil : mendLine(line, next: range.upperBound, row: row))
  }

  /// A record that goes on below its first line only because a quotation mark in that line does not stand where one may.
  private mutating func mendFirstLine(_ start: Int, row: Int) -> Int? {
    let end = lines.end(from: start)
    guard hasStrangeQuotes(start..<end.content) else { return nil }
    return mendLine(start..<end.content, next: end.next, row: row)
  }

  private func hasStrangeQuotes(_ line: Range<Int>) -> Bool {
    guard lineRepair != nil, let quote = dialect.quote, let base = text.baseAddress,
      memchr(base + line.lowerBound, Int32(quote), line.count) != nil
    else { return false }
    return StrangeQuotes.count(in: text[line], dialect: dialect, quote: quote) > 0
  }

  /// Where a record that reaches to `next` ends without its line end.
  private func contentEnd(_ next: Int) -> Int {
    var end = next
    if end > 0, text[end - 1] == 0x0A { end -= 1 }
    if end > 0, text[end - 1] == 0x0D { end -= 1 }
    return end
  }

  /// Replaces a record with a delimiter too many, too few or another one by a better reading of it.
  private mutating func mendLine(_ line: Range<Int>, next: Int, row: Int) -> Int? {
    guard let lineRepair, lineFailures < Self.patience else { return nil }
    parser.records.endRecord(row: row)
    let fields = parser.records.record(parser.records.count - 1).map(Array.init)
    parser.records.reopenLastRecord()
    let strange = dialect.quote.map { StrangeQuotes.count(in: text[line], dialect: dialect, quote: $0) } ?? 0
    guard
      let reading = lineRepair.betterReading(
        of: Array(text[line]), than: fields, strangeQuotes: strange, isFirst: parser.records.count == 0)
    else {
      lineFailures += 1
      return nil
    }
    parser.restart()
    for field in reading.fields { parser.records.append(field: field) }
    parser.records.endRecord(row: row)
    result.repairs.append(RecordReader.Repair(row: row, kind: reading.kind))
    return next
  }

  /// The end of the text closes a quoted field.
  private mutating func closeUnterminated(row: Int) {
    parser.finish()
    if hasAddedLineEnd { parser.records.dropLastLineEnd() }
    result.repairs.append(RecordReader.Repair(row: row, kind: .unterminatedQuote))
  }

  /// Replaces the record that is under way by a better reading of it; returns where the next record begins, or nil when there is none.
  private mutating func mend(_ range: Range<Int>, row: Int, baseline: QuoteRepair.Baseline) -> Int? {
    guard let quoteRepair, failures < Self.patience else { return nil }
    guard let reading = quoteRepair.betterReading(of: range, than: baseline) else {
      failures += 1
      return nil
    }
    parser.restart()
    for field in reading.fields { parser.records.append(field: field) }
    parser.records.endRecord(row: row)
    result.repairs.append(RecordReader.Repair(row: row, kind: .strayQuote))
    return reading.end
  }
}
