/// Finds a better reading of a record in which a quotation mark went wrong.
///
/// Every quotation mark on the record's first lines is in turn taken for an ordinary letter. A reading is better when the record gets
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
    /// The quoted field has not ended for very many lines; it may yet.
    case growing
    /// The text ended inside the quoted field, which would make a record of so many fields on so many lines. A text that ends with
    /// a line end was not cut off.
    case unterminated(width: Int, lines: Int, isCutOff: Bool)
  }

  /// A reading of a record.
  struct Reading {
    var fields: [[UInt8]]
    /// Where the next record begins.
    var end: Int
    var kind = RecordReader.Repair.Kind.strayQuote
  }

  /// What is changed in a text to see whether it then reads better.
  private enum Change {
    /// The quotation mark at a position is an ordinary letter.
    case literal(Int)
    /// A quotation mark is put in before a position.
    case closing(Int)
  }

  /// How many lines below the record are read to judge it.
  private static let window = 6
  /// On how many lines of the record quotation marks are tried.
  private static let linesTried = 8
  /// How many bytes the lines may have that are read again and again.
  private static let largestWindow = 1_000_000
  /// How many quotation marks are tried.
  private static let candidates = 48

  /// The best reading of the record in `range` of the text when it is better than the baseline. The bytes that were read again to find it
  /// are added to `effort`.
  func betterReading(of range: Range<Int>, than baseline: Baseline, effort: inout Int) -> Reading? {
    let quotes = quotes(from: range.lowerBound, to: range.upperBound)
    if quotes.isEmpty { return nil }
    if case .complete(let fields, let lines) = baseline, fields == width || lines == 1, strangeQuotes(in: text[range]) == 0 { return nil }
    let window = range.lowerBound..<endOfWindow(from: range)
    if window.count > Self.largestWindow { return nil }
    var best: Judged
    switch baseline {
    case .complete: best = judged(window, nil, &effort)
    case .growing: best = Judged(reading: nil, score: Self.window, strange: .max)
    case .unterminated(let fields, _, let isCutOff):
      let more = text[lines.end(from: range.lowerBound).next..<range.upperBound]
      let isPlausible = isCutOff || more.contains { $0 > 0x20 }
      best = Judged(reading: nil, score: fields == width && isPlausible ? 2 : 0, strange: .max)
    }
    let unrepaired = best.score
    // A record of long lines may reach further than what is read again.
    for position in quotes where position < window.upperBound {
      let candidate = judged(window, .literal(position), &effort)
      guard candidate.reading != nil, candidate.score > unrepaired else { continue }
      if (candidate.score, -candidate.strange) > (best.score, -best.strange) { best = candidate }
    }
    let firstLine = lines.end(from: range.lowerBound)
    for position in closingPlaces(quotes, firstLine.content) {
      var candidate = judged(window, .closing(position), &effort)
      guard candidate.reading?.end == firstLine.next, candidate.reading?.fields.count == width, candidate.strange == 0 else { continue }
      candidate.reading?.kind = .unclosedQuote
      if candidate.score > max(best.score, unrepaired) { best = candidate }
    }
    if best.score > unrepaired { return best.reading }
    if case .unterminated(_, let lines, _) = baseline, lines > Self.window * 4 {
      return firstLineAlone(from: range.lowerBound, quotes: quotes.filter { $0 < firstLine.content })
    }
    return nil
  }

  /// The quotation marks on the first lines of a record.
  private func quotes(from start: Int, to end: Int) -> [Int] {
    var quotes: [Int] = []
    var position = start
    for _ in 0..<Self.linesTried where position < end && quotes.count < Self.candidates {
      let line = lines.end(from: position)
      quotes += (position..<line.content).filter { text[$0] == quote }
      position = line.next
    }
    return quotes
  }

  /// Where the quoted field may end that the last quotation mark on the first line opens: before each delimiter behind it.
  private func closingPlaces(_ quotes: [Int], _ end: Int) -> [Int] {
    guard let last = quotes.last(where: { $0 < end }) else { return [] }
    let delimiter = dialect.byte
    guard last == 0 || text[last - 1] == delimiter || text[last - 1] == 0x0A || text[last - 1] == 0x0D else { return [] }
    return (last + 1..<end).filter { text[$0] == delimiter }.prefix(Self.candidates) + [end]
  }

  /// The fields of a line without the blanks between its quotation marks and delimiters, when it then is one record, has the right width
  /// and no quotation mark stands in a strange place any more.
  func readingWithoutBlanks(of line: Range<Int>) -> [[UInt8]]? {
    guard line.count <= 65_536 else { return nil }
    let delimiter = dialect.byte
    func isBlank(_ byte: UInt8) -> Bool { (byte == 0x20 || byte == 0x09) && byte != delimiter }
    var copy: [UInt8] = []
    var index = line.lowerBound
    while index < line.upperBound {
      guard isBlank(text[index]) else {
        copy.append(text[index])
        index += 1
        continue
      }
      var end = index
      while end < line.upperBound, isBlank(text[end]) { end += 1 }
      let beginsField = index == line.lowerBound || text[index - 1] == delimiter
      let endsField = end == line.upperBound || text[end] == delimiter
      let isBeside = (beginsField && end < line.upperBound && text[end] == quote) || (endsField && copy.last == quote)
      if !isBeside { copy += text[index..<end] }
      index = end
    }
    guard copy.count < line.count else { return nil }
    copy.append(0x0A)
    return copy.withUnsafeBytes { buffer in
      guard strangeQuotes(in: buffer[...]) == 0 else { return nil }
      let parser = CSVParser(dialect)
      let lines = Lines(buffer)
      var position = 0
      while position < buffer.count {
        // The lines below the first are more of it only inside a cell.
        if position > 0, parser.isBetweenRecords { return nil }
        let next = lines.end(from: position).next
        parser.feed(UnsafeRawBufferPointer(rebasing: buffer[position..<next]))
        position = next
      }
      guard parser.isBetweenRecords, parser.records.openWidth == width else { return nil }
      parser.records.endRecord(row: 0)
      return parser.records.record(0).map(Array.init)
    }
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

  /// The bytes of a part of the text; a last line without line end gets one.
  private func copy(_ range: Range<Int>) -> [UInt8] {
    var copy = Array(text[range])
    if range.upperBound == text.count, let last = copy.last, last != 0x0A, last != 0x0D { copy.append(0x0A) }
    return copy
  }

  private func judged(_ range: Range<Int>, _ change: Change?, _ effort: inout Int) -> Judged {
    effort += range.count
    let parser = CSVParser(dialect)
    var copy = copy(range)
    var added = 0
    switch change {
    case .literal(let position): copy[position - range.lowerBound] = CSVParser.Placeholder.literalQuote
    case .closing(let position):
      copy.insert(quote, at: position - range.lowerBound)
      added = 1
    case nil: break
    }
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
            fields: parser.records.count == 0 ? [] : parser.records.record(0).map(Array.init),
            end: min(text.count, range.lowerBound + position - added))
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
      var copy = copy(start..<end)
      copy[position - start] = CSVParser.Placeholder.literalQuote
      copy.withUnsafeBytes { parser.feed($0) }
      guard parser.isBetweenRecords else { continue }
      parser.records.endRecord(row: 0)
      return Reading(fields: parser.records.record(0).map(Array.init), end: end)
    }
    return nil
  }

  private func strangeQuotes(in bytes: Slice<UnsafeRawBufferPointer>) -> Int {
    StrangeQuotes.count(in: bytes, dialect: dialect, quote: quote)
  }
}
