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
      var session = Session(dialect: dialect, width: width, text: buffer, hasAddedLineEnd: endsOpen)
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
  let repairer: QuoteRepair?
  var result = RecordReader.Result()
  /// Repairs that were tried in vain; after many of them the file is like that, and trying is a waste.
  var failures = 0

  init(dialect: Dialect, width: Int?, text: UnsafeRawBufferPointer, hasAddedLineEnd: Bool) {
    self.text = text
    self.hasAddedLineEnd = hasAddedLineEnd
    let lines = Lines(text)
    self.lines = lines
    parser = CSVParser(dialect)
    repairer = width.flatMap { width in
      dialect.quote.map { QuoteRepair(dialect: dialect, quote: $0, width: width, text: text, lines: lines) }
    }
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
          mended = mend(start..<position, row: row, baseline: .runaway)
        }
      } while mended == nil && !parser.isBetweenRecords && position < text.count
      if mended == nil {
        if !parser.isBetweenRecords {
          mended = mend(start..<position, row: row, baseline: .runaway)
        } else if let repairer, parser.records.openWidth != repairer.width || lineCount > 1 {
          mended = mend(start..<position, row: row, baseline: .complete(width: parser.records.openWidth, lines: lineCount))
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

  /// The end of the text closes a quoted field.
  private mutating func closeUnterminated(row: Int) {
    parser.finish()
    if hasAddedLineEnd { parser.records.dropLastLineEnd() }
    result.repairs.append(RecordReader.Repair(row: row, kind: .unterminatedQuote))
  }

  /// Replaces the record that is under way by a better reading of it; returns where the next record begins, or nil when there is none.
  private mutating func mend(_ range: Range<Int>, row: Int, baseline: QuoteRepair.Baseline) -> Int? {
    guard let repairer, failures < Self.patience else { return nil }
    guard let reading = repairer.betterReading(of: range, than: baseline) else {
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
