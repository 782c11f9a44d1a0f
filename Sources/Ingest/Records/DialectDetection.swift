internal import Glibc

/// Decides a file's dialect by reading a sample of it in every dialect that it may have and judging what comes out.
///
/// A reading is good when most records have the same number of fields and when few fields look torn: holding another delimiter without
/// a space after it, or a quotation mark at one end only.
enum DialectDetection {
  /// What was decided.
  struct Decision: Sendable {
    var dialect: Dialect
    /// How many fields most records have.
    var width: Int
    /// Where the text begins after a line `sep=;`.
    var start: Int = 0
    /// How many bytes from there were looked at.
    var sample: Int = 0
    /// Which part of the records in the sample has that many fields.
    var consistency: Double = 0
    /// How many records the sample held.
    fileprivate(set) var records: Int = 0
  }

  /// How many bytes of a file are looked at first, and how many when those do not decide.
  private static let firstSample = 16_384
  static let sampleSize = 131_072
  private static let recordLimit = 2_000

  /// The dialect of `text`, which is UTF-8 without byte order mark; with a given delimiter when a person named one.
  static func detect(_ text: [UInt8], delimiter: [UInt8]? = nil) -> Decision { text.withUnsafeBytes { detect($0, delimiter: delimiter) } }

  /// The dialect of `text`, decided on its beginning. As much of it is read as it takes to be sure, at least `smallest` bytes.
  ///
  /// Of a text that is too large to be read twice the large sample is taken at once.
  static func detect(_ text: UnsafeRawBufferPointer, delimiter: [UInt8]? = nil, smallest: Int? = nil) -> Decision {
    let smallest = smallest ?? (text.count > TableStream.smallestFile ? sampleSize : firstSample)
    let declared = delimiter == nil ? declaredDelimiter(text) : nil
    let start = declared?.start ?? 0
    let rest = UnsafeRawBufferPointer(rebasing: text[start...])
    let given = delimiter ?? declared.map { [$0.delimiter] }
    var size = smallest
    while true {
      let sample = sample(of: rest, size: size)
      var decision = decide(sample.text, isCut: sample.isCut, given: given)
      (decision.start, decision.sample) = (start, size)
      if !sample.isCut { return decision }
      // A few records, or records that disagree, are no ground for a decision while there are more; beyond the large sample only a
      // cell that fills it is a reason to go on.
      if decision.records >= 8, decision.consistency >= 0.9 { return decision }
      if size >= sampleSize, decision.records >= 3 { return decision }
      size *= 8
    }
  }

  /// The dialect of a whole text on which the sample for `decision` gave the wrong idea.
  static func reconsidered(_ text: UnsafeRawBufferPointer, _ decision: Decision, delimiter: [UInt8]?) -> Decision {
    decision.sample >= sampleSize ? decision : detect(text, delimiter: delimiter, smallest: sampleSize)
  }

  /// Whether so many records of the expected width among all those of a file contradict the sample.
  static func isContradicted(_ decision: Decision, fitting: Int, of all: Int) -> Bool {
    decision.sample < sampleSize && decision.width > 1 && Double(fitting) < (decision.consistency - 0.2) * Double(all)
  }

  /// The first part of a text, cut after a line, and whether there is more.
  static func sample(of text: UnsafeRawBufferPointer, size: Int) -> (text: UnsafeRawBufferPointer, isCut: Bool) {
    guard text.count > size else { return (text, false) }
    let head = text[..<size]
    guard let cut = head.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return (UnsafeRawBufferPointer(rebasing: head), true) }
    return (UnsafeRawBufferPointer(rebasing: head[...cut]), true)
  }

  private static func decide(_ sample: UnsafeRawBufferPointer, isCut: Bool, given: [UInt8]?) -> Decision {
    let mostRecords = min(lines(of: sample), recordLimit)
    let isCanonical = given == nil && CanonicalNotation.quotesFields(sample, isCut: isCut)
    let delimiters: [[UInt8]] =
      given.map { [$0] } ?? (isCanonical ? [Dialect.standard.delimiter] : [[0x2C], [0x3B], [0x09], [0x7C], Dialect.commaSpace, [0x20]])
    var best: Judgement?
    for delimiter in delimiters where given != nil || contains(sample, delimiter) {
      for (quote, escape) in quoteCandidates(sample, delimiter, isCanonical: isCanonical) {
        let dialect = Dialect(delimiter: delimiter, quote: quote, escape: escape)
        if quote == nil, delimiter.count == 1, given == nil, !hasStrangeQuotes(sample, delimiter: delimiter, isCut: isCut) { continue }
        // No reading is better than its consistency.
        let floor = max(best?.score ?? 0, given == nil ? leastConsistency(dialect) : 0)
        guard let judgement = judge(dialect, sample, isCut: isCut, atMost: mostRecords, floor: floor),
          given != nil || judgement.isPlausible
        else { continue }
        if judgement.score > (best?.score ?? (given == nil ? 0 : -1)) + 1e-9 { best = judgement }
      }
    }
    guard var best else { return Decision(dialect: given.map { Dialect(delimiter: $0, quote: 0x22) } ?? singleColumn(sample), width: 1) }
    if best.dialect.quote == nil, quotesAreUsed(sample, best, isCut: isCut) { best.dialect.quote = 0x22 }
    return Decision(dialect: best.dialect, width: best.width, consistency: best.consistency, records: best.records)
  }

  /// Whether a file that reads well when quotation marks are letters has them around fields after all: more cells are quoted by the
  /// rules than have a quotation mark that the rules do not allow. A doubled one within two others is hardly ever anything else, and
  /// counts for several.
  private static func quotesAreUsed(_ sample: UnsafeRawBufferPointer, _ judgement: Judgement, isCut: Bool) -> Bool {
    let records = RecordReader(dialect: judgement.dialect, width: nil).read(sample, limit: recordLimit, isCut: isCut).records
    var quoted = 0
    var strange = 0
    for record in 0..<records.count {
      for column in 0..<records.width(of: record) {
        let cell = records.field(record, column)
        guard cell.contains(0x22) else { continue }
        let pairs = doubledQuotes(cell)
        if let pairs { quoted += pairs > 0 ? 4 : 1 } else { strange += 1 }
      }
    }
    return quoted > strange
  }

  /// How many doubled quotation marks stand in a cell between quotation marks; nil when the cell is not quoted by the rules.
  private static func doubledQuotes(_ cell: ArraySlice<UInt8>) -> Int? {
    guard cell.count >= 2, cell.first == 0x22, cell.last == 0x22 else { return nil }
    var pairs = 0
    var index = cell.startIndex + 1
    while index < cell.endIndex - 1 {
      if cell[index] == 0x22 {
        guard index + 1 < cell.endIndex - 1, cell[index + 1] == 0x22 else { return nil }
        pairs += 1
        index += 1
      }
      index += 1
    }
    return pairs
  }

  private static func hasStrangeQuotes(_ sample: UnsafeRawBufferPointer, delimiter: [UInt8], isCut: Bool) -> Bool {
    let strange = StrangeQuotes.count(in: sample[...], dialect: Dialect(delimiter: delimiter, quote: 0x22), quote: 0x22, limit: 2)
    // The end of the sample may cut a field.
    return strange > (isCut ? 1 : 0)
  }

  /// The line `sep=;` that spreadsheet programs write and hide.
  private static func declaredDelimiter(_ text: UnsafeRawBufferPointer) -> (delimiter: UInt8, start: Int)? {
    func isLineEnd(_ index: Int) -> Bool { index >= text.count || text[index] == 0x0A || text[index] == 0x0D }
    guard text.count >= 5, zip(text, "sep=".utf8).allSatisfy({ $0 | 0x20 == $1 | 0x20 }), mayBeDeclared(text[4]), isLineEnd(5) else {
      return nil
    }
    var start = 5
    if start < text.count, text[start] == 0x0D { start += 1 }
    if start < text.count, text[start] == 0x0A { start += 1 }
    return (text[4], start)
  }

  /// Whether a byte may stand behind `sep=`: a letter on its own that means nothing else in a CSV file.
  private static func mayBeDeclared(_ byte: UInt8) -> Bool { byte < 0x80 && ![0x0A, 0x0D, 0x22, 0x27, 0x5C].contains(byte) }

  private static func contains(_ sample: UnsafeRawBufferPointer, _ delimiter: [UInt8]) -> Bool {
    guard let base = sample.baseAddress else { return false }
    var position = 0
    while let found = memchr(base + position, Int32(delimiter[0]), sample.count - position) {
      position = UnsafeRawPointer(found) - base + 1
      if delimiter.count == 1 || (position < sample.count && sample[position] == delimiter[1]) { return true }
    }
    return false
  }

  /// The ways of quoting that the sample may use, the usual one first.
  private static func quoteCandidates(
    _ sample: UnsafeRawBufferPointer, _ delimiter: [UInt8], isCanonical: Bool
  ) -> [(quote: UInt8?, escape: Dialect.Escape)] {
    var candidates: [(quote: UInt8?, escape: Dialect.Escape)] = [(0x22, .doubled)]
    if isCanonical { return candidates }
    if contains(sample, [0x22]) {
      if contains(sample, [0x5C, 0x22]) { candidates.append((0x22, .backslash)) }
      candidates.append((nil, .doubled))
    }
    if contains(sample, [0x27]), singleQuotesFields(sample, delimiter) {
      candidates.append((0x27, .doubled))
      if contains(sample, [0x5C, 0x27]) { candidates.append((0x27, .backslash)) }
    }
    return candidates
  }

  /// Whether apostrophes stand around fields: about as many open one as close one.
  private static func singleQuotesFields(_ sample: UnsafeRawBufferPointer, _ delimiter: [UInt8]) -> Bool {
    func isEdge(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || delimiter.contains(byte) }
    var opening = 0
    var closing = 0
    var position = 0
    while let base = sample.baseAddress, let found = memchr(base + position, 0x27, sample.count - position) {
      let index = UnsafeRawPointer(found) - base
      position = index + 1
      let opens = index == 0 || isEdge(sample[index - 1])
      let closes = index + 1 == sample.count || isEdge(sample[index + 1])
      if opens && !closes { opening += 1 }
      if closes && !opens { closing += 1 }
    }
    return opening > 0 && closing > 0 && opening <= closing * 2 && closing <= opening * 2
  }

  private struct Judgement {
    var dialect: Dialect
    var width: Int
    var score: Double
    var isPlausible: Bool
    var consistency = 0.0
    var records = 0
  }

  /// Judges a reading of the sample, which has `mostRecords` records at most; nil as soon as its consistency must stay below `floor`.
  private static func judge(
    _ dialect: Dialect, _ sample: UnsafeRawBufferPointer, isCut: Bool, atMost mostRecords: Int, floor: Double
  ) -> Judgement? {
    var widths = Widths()
    let reading = RecordReader(dialect: dialect, width: nil).read(sample, limit: recordLimit, isCut: isCut) { records in
      widths.count(records)
      return widths.bestConsistency(of: mostRecords) >= floor
    }
    guard let reading else { return nil }
    let records = reading.records
    let (width, total) = (widths.usual, widths.total)
    guard width > 1, total > 0 else { return Judgement(dialect: dialect, width: 1, score: 0, isPlausible: false, records: total) }
    let consistency = Double(widths.counts[width] ?? 0) / Double(total)
    let variety = 1 + 0.1 * Double(widths.counts.count - 1)
    var quality = CellShape.meanQuality(records, quote: dialect.quote)
    if !reading.repairs.isEmpty { quality *= 0.8 }
    let spaced = spacedShare(records)
    if spaced > 0.8 { quality *= 0.9 }
    let score = consistency * quality * quality * (Double(width - 1) / Double(width)).squareRoot() / variety
    return Judgement(
      dialect: dialect, width: width, score: score,
      isPlausible: isPlausible(dialect, records, spaced: spaced, width: width, consistency: consistency, total: total),
      consistency: consistency, records: total)
  }

  /// How many records of a reading have how many fields. Blank lines do not count.
  private struct Widths {
    private(set) var counts: [Int: Int] = [:]
    private(set) var total = 0
    private var seen = 0

    /// Counts the records that were not counted yet.
    mutating func count(_ records: Records) {
      for record in seen..<records.count where records.width(of: record) > 1 || !records.isBlank(record) {
        counts[records.width(of: record), default: 0] += 1
        total += 1
      }
      seen = records.count
    }

    /// The number of fields, more than one, that most records have; 1 when no record has more.
    var usual: Int { counts.lazy.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1 }

    /// The part of `all` records that may have the same number of fields in the end.
    func bestConsistency(of all: Int) -> Double {
      let most = usual > 1 ? counts[usual] ?? 0 : 0
      return Double(all - total + most) / Double(all)
    }
  }

  /// How many lines there are at most, and so records.
  private static func lines(of sample: UnsafeRawBufferPointer) -> Int {
    1 + sample.indices.count { sample[$0] == 0x0A || sample[$0] == 0x0D && ($0 + 1 == sample.count || sample[$0 + 1] != 0x0A) }
  }

  /// Whether the records can be those of a table and not of running text.
  private static func isPlausible(
    _ dialect: Dialect, _ records: Records, spaced: Double, width: Int, consistency: Double, total: Int
  ) -> Bool {
    guard consistency >= leastConsistency(dialect) else { return false }
    if isWordy(dialect) {
      return total >= 2 && width >= 3
        && (dialect.delimiter.count > 1 || hasTypedColumn(records, width: width) || quotesBlanks(records, width: width))
    }
    // Running text has a space after its commas, and no two lines with the same number of them.
    return spaced <= 0.5 || consistency >= 0.9 && total >= 3
  }

  /// Whether fields are apart by what stands between words as well.
  private static func isWordy(_ dialect: Dialect) -> Bool { dialect.delimiter.last == 0x20 }

  /// The consistency below which records are not those of a table, whatever their cells look like.
  private static func leastConsistency(_ dialect: Dialect) -> Double { isWordy(dialect) ? 0.9 : 0.34 }

  /// How many of the cells behind a delimiter begin with a space.
  private static func spacedShare(_ records: Records) -> Double {
    var spaced = 0
    var all = 0
    for record in 0..<records.count where records.width(of: record) > 1 {
      for column in 1..<records.width(of: record) {
        all += 1
        if records.field(record, column).first == 0x20 { spaced += 1 }
      }
    }
    return all == 0 ? 0 : Double(spaced) / Double(all)
  }

  /// Whether some column holds numbers or times in most records.
  private static func hasTypedColumn(_ records: Records, width: Int) -> Bool {
    (0..<width).contains { column in
      var typed = 0
      var seen = 0
      for record in 0..<records.count where records.width(of: record) == width {
        seen += 1
        if CellShape(records.field(record, column)).isTyped { typed += 1 }
      }
      return seen > 1 && typed * 2 > seen
    }
  }

  /// Whether some column holds several words in most records: only quotation marks keep a space inside a field.
  private static func quotesBlanks(_ records: Records, width: Int) -> Bool {
    (0..<width).contains { column in
      (0..<records.count).count { records.field($0, column).contains(0x20) } * 2 > records.count
    }
  }

  /// The dialect of a file with one column: a delimiter that does not occur in it.
  private static func singleColumn(_ sample: UnsafeRawBufferPointer) -> Dialect {
    let free = [0x2C, 0x3B, 0x09, 0x7C].map(UInt8.init).first { !sample.contains($0) }
    return Dialect(delimiter: [free ?? 0x1F], quote: 0x22)
  }
}
