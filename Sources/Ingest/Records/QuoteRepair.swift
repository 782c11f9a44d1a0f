/// Finds a better reading of a record in which a quotation mark went wrong.
///
/// Every quotation mark of the record's first line is in turn taken for an ordinary letter. A reading is better when the record gets
/// the width of its table and the rows below it keep theirs. Of equally good readings the one with the fewest quotation marks in
/// strange places is taken, of those the first.
struct QuoteRepair {
  let dialect: Dialect
  let quote: UInt8
  /// How many fields a record has as a rule.
  let width: Int
  let text: UnsafeRawBufferPointer
  let lines: Lines

  /// How the record was read without repair.
  enum Baseline {
    /// As a record of so many fields on so many lines.
    case complete(width: Int, lines: Int)
    /// The quoted field does not end, or not for very many lines.
    case runaway
  }

  /// A reading of a record.
  struct Reading {
    var fields: [[UInt8]]
    /// Where the next record begins.
    var end: Int
  }

  /// How many lines below the record are read to judge it.
  private static let window = 6
  /// How many quotation marks are tried.
  private static let candidates = 48

  /// The best reading of the record in `range` of the text when it is better than the baseline.
  func betterReading(of range: Range<Int>, than baseline: Baseline) -> Reading? {
    let firstLine = range.lowerBound..<lines.end(from: range.lowerBound).content
    let quotes = firstLine.filter { text[$0] == quote }
    if quotes.isEmpty { return nil }
    if case .complete(width: width, lines: _) = baseline, strangeQuotes(in: range) == 0 { return nil }
    if case .complete(width: _, lines: 1) = baseline, strangeQuotes(in: range) == 0 { return nil }
    let windowEnd = endOfWindow(from: range)
    var best = judged(range.lowerBound..<windowEnd, literal: nil)
    if case .runaway = baseline { best = Judged(reading: nil, score: 0, strange: .max) }
    let unrepaired = best.score
    for position in quotes.prefix(Self.candidates) {
      let candidate = judged(range.lowerBound..<windowEnd, literal: position)
      guard candidate.reading != nil, candidate.score > unrepaired else { continue }
      if (candidate.score, -candidate.strange) > (best.score, -best.strange) { best = candidate }
    }
    if best.score == unrepaired, case .runaway = baseline { return firstLineAlone(from: range.lowerBound, quotes: quotes) }
    return best.score > unrepaired ? best.reading : nil
  }

  private struct Judged {
    var reading: Reading?
    /// Two for the record itself when it has the right width, one for each good record below it.
    var score: Int
    /// Quotation marks in strange places in the record itself.
    var strange: Int
  }

  private func endOfWindow(from range: Range<Int>) -> Int {
    var end = lines.end(from: range.lowerBound).next
    for _ in 0..<Self.window where end < text.count { end = lines.end(from: end).next }
    return max(end, min(range.upperBound, range.lowerBound + 65_536))
  }

  private func judged(_ range: Range<Int>, literal: Int?) -> Judged {
    let parser = CSVParser(dialect)
    var copy = Array(text[range])
    if let literal { copy[literal - range.lowerBound] = CSVParser.Placeholder.literalQuote }
    var reading: Reading?
    var score = 0
    var strange = 0
    copy.withUnsafeBytes { buffer in
      let lines = Lines(buffer)
      var position = 0
      var start = 0
      while position < buffer.count {
        let next = lines.end(from: position).next
        parser.feed(UnsafeRawBufferPointer(rebasing: buffer[position..<next]))
        position = next
        guard parser.isBetweenRecords else { continue }
        let fields = parser.records.openWidth
        let isBlank = fields == 0
        if !isBlank { parser.records.endRecord(row: 0) }
        if reading == nil {
          reading = Reading(
            fields: parser.records.count == 0 ? [] : parser.records.record(0).map(Array.init), end: range.lowerBound + position)
          score += fields == width ? 2 : 0
          strange = strangeQuotes(in: buffer[start..<position])
        } else if fields == width || isBlank {
          score += 1
        }
        start = position
      }
    }
    return Judged(reading: reading, score: score, strange: strange)
  }

  /// A quotation mark that opens a field and never closes it is a letter, even when the record is then too short or too long.
  private func firstLineAlone(from start: Int, quotes: [Int]) -> Reading? {
    let end = lines.end(from: start).next
    for position in quotes.reversed() {
      let parser = CSVParser(dialect)
      var copy = Array(text[start..<end])
      copy[position - start] = CSVParser.Placeholder.literalQuote
      copy.withUnsafeBytes { parser.feed($0) }
      guard parser.isBetweenRecords else { continue }
      parser.records.endRecord(row: 0)
      return Reading(fields: parser.records.record(0).map(Array.init), end: end)
    }
    return nil
  }

  private func strangeQuotes(in range: Range<Int>) -> Int { strangeQuotes(in: text[range]) }

  /// How many quotation marks stand where RFC 4180 does not allow one.
  private func strangeQuotes(in bytes: Slice<UnsafeRawBufferPointer>) -> Int {
    let delimiter = dialect.delimiter.count == 1 ? dialect.delimiter[0] : CSVParser.Placeholder.delimiter
    func ends(_ index: Int) -> Bool { index >= bytes.endIndex || [delimiter, 0x0A, 0x0D].contains(bytes[index]) }
    var strange = 0
    var isQuoted = false
    var isFieldStart = true
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if isQuoted {
        if byte == quote {
          if ends(index + 1) {
            isQuoted = false
          } else if bytes[index + 1] == quote {
            index += 1
          } else {
            strange += 1
          }
        }
      } else if byte == quote {
        if isFieldStart { isQuoted = true } else { strange += 1 }
        isFieldStart = false
      } else {
        isFieldStart = byte == delimiter || byte == 0x0A || byte == 0x0D
      }
      index += 1
    }
    return strange + (isQuoted ? 1 : 0)
  }
}
