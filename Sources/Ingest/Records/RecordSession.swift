internal import Glibc

/// One reading of one text, line by line; it can stop after any record and go on later.
struct RecordSession {
  /// What stands behind the end of the text.
  enum Rest {
    /// Nothing.
    case nothing
    /// More of the file, which is not to be had: a record that the end cuts off is left out.
    case left
    /// More of the file: a record that the end cuts off is left for when there is more.
    case following
  }

  /// How far a reading came, for going on in another part of the text.
  struct Progress {
    /// The number of the last row that was read.
    var row = 0
    /// Whether a record was read: only the first one may be a header.
    var hasRecords = false
    /// How many bytes were read again for repairs in vain; after very many the file is like that, and trying is a waste.
    var vainEffort = 0
    /// How many lines were tried in vain.
    var lineFailures = 0

    /// How many lines are tried in vain before the reader leaves the others as they are.
    private static let patience = 500
    /// How many bytes are read again in vain before it does, which takes about a second.
    private static let mostEffort = 64_000_000

    /// Whether a record that looks wrong is read again to mend its quotation marks.
    var mayMendQuotes: Bool { vainEffort < Self.mostEffort }
    /// Whether a line that looks wrong is tried.
    var mayMendLines: Bool { lineFailures < Self.patience }
    /// Whether whatever looks wrong is mended.
    var isPatient: Bool { mayMendQuotes && mayMendLines }

    /// Adds how far a reading came that began behind this one without knowing of it.
    mutating func add(_ next: Self) {
      row += next.row
      hasRecords = hasRecords || next.hasRecords
      vainEffort += next.vainEffort
      lineFailures += next.lineFailures
    }
  }

  /// What was repaired so far.
  private(set) var repairs: [RecordReader.Repair] = []

  private let text: UnsafeRawBufferPointer
  private let rest: Rest
  private let lacksLineEnd: Bool
  private let lines: Lines
  private let parser: CSVParser
  private let dialect: Dialect
  private let width: Int?
  private let quoteRepair: QuoteRepair?
  private let lineRepair: LazyLineRepair?
  private var position = 0
  /// How far it came.
  private(set) var progress: Progress
  /// Whether it stopped at a record that the end of the text cuts off.
  private(set) var needsMore = false
  /// Up to where the text was searched for a quotation mark, and whether one stands there.
  private var searched = 0
  private var hasFoundQuote = false

  /// How many lines a record may have before the reader looks whether a stray quotation mark is swallowing the file.
  private static let firstCheck = 30
  /// How often the bytes of a record may be read again to mend it before that counts as in vain.
  private static let fairEffort = 500
  private static let searchedPiece = 65_536

  /// A reading of `text`, which outlives it, and which went through ``Dialect/prepared(_:)`` where the dialect needs that.
  ///
  /// - Parameters:
  ///   - hasLoneReturns: whether there are carriage returns that no line feed follows; looked up when it is nil.
  ///   - progress: how far the reading came in the text before this one.
  ///   - records: those before the first of this text.
  ///   - lineRepair: what was learned from the beginning of the file; learned from this text when it is nil.
  init(
    _ reader: RecordReader, text: UnsafeRawBufferPointer, rest: Rest = .nothing, hasLoneReturns: Bool? = nil,
    progress: Progress = Progress(), lineRepair: LazyLineRepair? = nil, records: Records = Records()
  ) {
    self.text = text
    self.rest = rest
    self.progress = progress
    lacksLineEnd = text.last.map { $0 != 0x0A && $0 != 0x0D } ?? false
    let lines = Lines(text, hasLoneReturns: hasLoneReturns)
    let dialect = reader.dialect
    self.lines = lines
    self.dialect = dialect
    width = reader.width
    parser = CSVParser(dialect, isOriginal: !dialect.needsPreparation)
    parser.records = records
    quoteRepair = reader.width.flatMap { width in
      dialect.quote.map { QuoteRepair(dialect: dialect, quote: $0, width: width, text: text, lines: lines) }
    }
    self.lineRepair = lineRepair ?? LazyLineRepair(reader, text: text)
  }

  /// How much of the text was read.
  var bytesRead: Int { position }

  /// The records so far.
  var records: Records { parser.records }

  /// Hands over the records; they are not kept.
  mutating func takeRecords() -> Records {
    defer { parser.records = Records() }
    return parser.records
  }

  /// Reads until there are `limit` records or the text ends.
  mutating func read(limit: Int, bytes: Int = .max) {
    let last = bytes < text.count - position ? position + bytes : text.count
    while position < last, parser.records.count < limit {
      let before = progress
      progress.row += 1
      let first = lines.end(from: position)
      if first.content == position {
        position = first.next
        continue
      }
      let start = position
      if rest != .nothing, lacksLineEnd, first.next == text.count { return stop(at: start, before) }
      if hasNoQuote(upTo: first.content) {
        readPlain(first)
      } else if !readSound(), needsMore || !readQuoted() {
        return stop(at: start, before)
      }
    }
  }

  /// Leaves the record that is under way for later.
  private mutating func stop(at start: Int, _ progress: Progress) {
    self.progress = progress
    needsMore = true
    position = rest == .following ? start : text.count
  }

  /// Whether no quotation mark stands between here and `end`.
  private mutating func hasNoQuote(upTo end: Int) -> Bool {
    if dialect.needsPreparation { return false }
    guard let quote = dialect.quote, let base = text.baseAddress else { return true }
    if hasFoundQuote, searched >= position { return searched >= end }
    hasFoundQuote = false
    searched = max(searched, position)
    while searched < end {
      // A piece at a time, so that a text without quotation marks is not gone through before its first record is read.
      let length = min(Self.searchedPiece, text.count - searched)
      if let found = memchr(base + searched, Int32(quote), length) {
        hasFoundQuote = true
        searched = UnsafeRawPointer(found) - base
        return searched >= end
      }
      searched += length
    }
    return true
  }

  /// Reads a record on a line without quotation marks.
  private mutating func readPlain(_ line: (content: Int, next: Int)) {
    feed(upTo: line.next)
    if let width, parser.records.openWidth != width, let next = mendLine(position..<line.content, next: line.next, row: progress.row) {
      position = next
    } else {
      position = line.next
      endRecord()
    }
  }

  /// Reads a record all quotation marks of which stand where they may; false when it is none.
  private mutating func readSound() -> Bool {
    guard !dialect.needsPreparation, let quote = dialect.quote else { return false }
    var isCutOff = false
    guard
      let end = SoundRecord.extent(text, from: position, lines: lines, delimiter: dialect.byte, quote: quote, isCutOff: &isCutOff)
    else {
      needsMore = isCutOff && rest == .following
      return false
    }
    if rest != .nothing, lacksLineEnd, end.next == text.count { return false }
    feed(upTo: end.next)
    if let width, parser.records.openWidth != width,
      let next = mendComplete(position..<end.next, lines: end.lines, isStrange: false)
    {
      position = next
    } else {
      position = end.next
      endRecord()
    }
    return true
  }

  /// Feeds libcsv whole lines.
  private func feed(upTo end: Int) {
    parser.feed(UnsafeRawBufferPointer(rebasing: text[position..<end]))
    if end == text.count, lacksLineEnd { parser.feedLineEnd() }
  }

  /// Reads a record with an eye on strange quotation marks; false when the text was cut within it.
  private mutating func readQuoted() -> Bool {
    let start = position
    var lineCount = 0
    var check = Self.firstCheck
    var mended: Int?
    repeat {
      let next = lines.end(from: position).next
      feed(upTo: next)
      position = next
      lineCount += 1
      if lineCount == check, !parser.isBetweenRecords {
        check *= 8
        mended = mendFirstLine(start) ?? mend(start..<position, baseline: .growing)
      }
    } while mended == nil && !parser.isBetweenRecords && position < text.count
    if mended == nil, rest != .nothing, !parser.isBetweenRecords {
      parser.restart()
      return false
    }
    if mended == nil {
      if !parser.isBetweenRecords {
        mended =
          mendFirstLine(start)
          ?? mend(
            start..<position,
            baseline: .unterminated(width: parser.records.openWidth + 1, lines: lineCount, isCutOff: lacksLineEnd))
      } else if let width {
        let isStrange = (lineCount > 1 || lineRepair != nil) && hasStrangeQuotes(start..<position)
        if parser.records.openWidth != width || isStrange {
          mended = mendComplete(start..<position, lines: lineCount, isStrange: isStrange)
        }
      }
    }
    if let mended {
      position = mended
      return true
    }
    if !parser.isBetweenRecords { closeUnterminated() }
    endRecord()
    return true
  }

  private mutating func endRecord() {
    parser.records.endRecord(row: progress.row)
    progress.hasRecords = true
  }

  /// Takes other fields for the record that is under way.
  private mutating func replaceRecord(by fields: [[UInt8]], _ kind: RecordReader.Repair.Kind) {
    parser.restart()
    for field in fields { field.withUnsafeBytes(parser.append) }
    endRecord()
    repairs.append(RecordReader.Repair(row: progress.row, kind: kind))
  }

  /// A record that is complete but looks wrong: where a quotation mark follows a letter, a delimiter may be missing before it.
  private mutating func mendComplete(_ range: Range<Int>, lines: Int, isStrange: Bool) -> Int? {
    let line = range.lowerBound..<contentEnd(range.upperBound)
    if lines > 1, let next = mendFirstLine(range.lowerBound) { return next }
    if isStrange, let next = mendBlanks(line, next: range.upperBound) ?? mendLine(line, next: range.upperBound, row: progress.row) {
      return next
    }
    return mend(range, baseline: .complete(width: parser.records.openWidth, lines: lines))
      ?? (isStrange ? nil : mendLine(line, next: range.upperBound, row: progress.row))
  }

  /// A record that goes on below its first line only because a quotation mark in that line does not stand where one may.
  private mutating func mendFirstLine(_ start: Int) -> Int? {
    let end = lines.end(from: start)
    guard lineRepair != nil, hasStrangeQuotes(start..<end.content) else { return nil }
    return mendBlanks(start..<end.content, next: end.next) ?? mendLine(start..<end.content, next: end.next, row: progress.row)
  }

  private func hasStrangeQuotes(_ line: Range<Int>) -> Bool {
    guard let quote = dialect.quote else { return false }
    return StrangeQuotes.count(in: text[line], dialect: dialect, quote: quote, limit: 1) > 0
  }

  /// Where a record that reaches to `next` ends without its line end.
  private func contentEnd(_ next: Int) -> Int {
    var end = next
    if end > 0, text[end - 1] == 0x0A { end -= 1 }
    if end > 0, text[end - 1] == 0x0D { end -= 1 }
    return end
  }

  /// Reads a line without the blanks that stand between its quotation marks and delimiters, when that makes a sound record of it.
  private mutating func mendBlanks(_ line: Range<Int>, next: Int) -> Int? {
    guard let fields = quoteRepair?.readingWithoutBlanks(of: line) else { return nil }
    replaceRecord(by: fields, .blankBesideQuote)
    return next
  }

  /// Replaces a record with a delimiter too many, too few or another one by a better reading of it.
  private mutating func mendLine(_ line: Range<Int>, next: Int, row: Int) -> Int? {
    guard let lineRepair, progress.mayMendLines, line.count <= LineRepair.longestLine, let repair = lineRepair.value else {
      return nil
    }
    parser.records.endRecord(row: progress.row)
    let fields = parser.records.record(parser.records.count - 1).map(Array.init)
    parser.records.reopenLastRecord()
    let strange = dialect.quote.map { StrangeQuotes.count(in: text[line], dialect: dialect, quote: $0) } ?? 0
    guard
      let reading = repair.betterReading(of: Array(text[line]), than: fields, strangeQuotes: strange, isFirst: !progress.hasRecords)
    else {
      progress.lineFailures += 1
      return nil
    }
    replaceRecord(by: reading.fields, reading.kind)
    return next
  }

  /// The end of the text closes a quoted field.
  private mutating func closeUnterminated() {
    parser.finish()
    if lacksLineEnd { parser.records.dropLastLineEnd() }
    repairs.append(RecordReader.Repair(row: progress.row, kind: .unterminatedQuote))
  }

  /// Replaces the record that is under way by a better reading of it; returns where the next record begins, or nil when there is none.
  private mutating func mend(_ range: Range<Int>, baseline: QuoteRepair.Baseline) -> Int? {
    guard let quoteRepair, progress.mayMendQuotes else { return nil }
    var effort = 0
    let reading = quoteRepair.betterReading(of: range, than: baseline, effort: &effort)
    let fair = reading.map { ($0.end - range.lowerBound) * Self.fairEffort } ?? 0
    progress.vainEffort += max(0, effort - fair)
    guard let reading else { return nil }
    replaceRecord(by: reading.fields, reading.kind)
    return reading.end
  }
}
