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
    /// What the cells of the columns look like in the sample.
    var profile: ColumnProfile?
  }

  /// How many bytes of a file are looked at.
  private static let sampleSize = 131_072
  private static let recordLimit = 2_000

  /// The dialect of `text`, which is UTF-8 without byte order mark.
  static func detect(_ text: [UInt8]) -> Decision {
    var decision = decide(text)
    decision.profile = profile(sampleLines(decision.start > 0 ? Array(text[decision.start...]) : text), decision)
    return decision
  }

  private static func decide(_ text: [UInt8]) -> Decision {
    if let declared = declaredDelimiter(text) {
      let sample = sampleLines(Array(text[declared.start...]))
      let candidates = quoteCandidates(sample).map {
        judge(Dialect(delimiter: [declared.delimiter], quote: $0.quote, escape: $0.escape), sample)
      }
      let best = candidates.max { $0.score < $1.score }
      return Decision(
        dialect: best?.dialect ?? Dialect(delimiter: [declared.delimiter], quote: 0x22), width: best?.width ?? 1, start: declared.start)
    }
    let sample = sampleLines(text)
    var best: Judgement?
    for delimiter: [UInt8] in [[0x2C], [0x3B], [0x09], [0x7C], Dialect.commaSpace, [0x20]] where contains(sample, delimiter) {
      for (quote, escape) in quoteCandidates(sample) {
        let judgement = judge(Dialect(delimiter: delimiter, quote: quote, escape: escape), sample)
        guard judgement.isPlausible else { continue }
        if judgement.score > (best?.score ?? 0) + 1e-9 { best = judgement }
      }
    }
    if let best { return Decision(dialect: best.dialect, width: best.width) }
    return Decision(dialect: singleColumn(sample), width: 1)
  }

  /// The dialect with a given delimiter, for a file about which a person said so.
  static func detect(_ text: [UInt8], delimiter: [UInt8]) -> Decision {
    let sample = sampleLines(text)
    let best = quoteCandidates(sample).map { judge(Dialect(delimiter: delimiter, quote: $0.quote, escape: $0.escape), sample) }
      .max { $0.score < $1.score }
    var decision = Decision(dialect: best?.dialect ?? Dialect(delimiter: delimiter, quote: 0x22), width: best?.width ?? 1)
    decision.profile = profile(sample, decision)
    return decision
  }

  /// What the cells look like; the first record of the right width may be a header and does not count.
  private static func profile(_ sample: [UInt8], _ decision: Decision) -> ColumnProfile? {
    guard decision.width >= 2 else { return nil }
    let records = RecordReader(dialect: decision.dialect, width: decision.width).read(sample, limit: recordLimit).records
    guard let first = (0..<records.count).first(where: { records.width(of: $0) == decision.width }) else { return nil }
    return ColumnProfile(records, first + 1..<records.count, width: decision.width)
  }

  /// The line `sep=;` that spreadsheet programs write and hide.
  private static func declaredDelimiter(_ text: [UInt8]) -> (delimiter: UInt8, start: Int)? {
    let line = Array(text.prefix(8)).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }, omittingEmpty: false).first.map(Array.init) ?? []
    guard line.count == 5, line.prefix(4).map({ $0 | 0x20 }) == Array("sep=".utf8).map({ $0 | 0x20 }) else { return nil }
    var start = 5
    if start < text.count, text[start] == 0x0D { start += 1 }
    if start < text.count, text[start] == 0x0A { start += 1 }
    return (line[4], start)
  }

  /// The first part of a text, cut after a line.
  private static func sampleLines(_ text: [UInt8]) -> [UInt8] {
    guard text.count > sampleSize else { return text }
    let head = text.prefix(sampleSize)
    guard let cut = head.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return Array(head) }
    return Array(head[...cut])
  }

  private static func contains(_ sample: [UInt8], _ delimiter: [UInt8]) -> Bool {
    guard delimiter.count > 1 else { return sample.contains(delimiter[0]) }
    return zip(sample, sample.dropFirst()).contains { $0 == delimiter[0] && $1 == delimiter[1] }
  }

  /// The ways of quoting that the sample may use, the usual one first.
  private static func quoteCandidates(_ sample: [UInt8]) -> [(quote: UInt8?, escape: Dialect.Escape)] {
    let doubles = sample.count { $0 == 0x22 }
    var candidates: [(quote: UInt8?, escape: Dialect.Escape)] = [(0x22, .doubled)]
    if doubles > 0 {
      if zip(sample, sample.dropFirst()).contains(where: { $0 == 0x5C && $1 == 0x22 }) { candidates.append((0x22, .backslash)) }
      candidates.append((nil, .doubled))
    }
    if singleQuotesFields(sample) {
      candidates.append((0x27, .doubled))
      if zip(sample, sample.dropFirst()).contains(where: { $0 == 0x5C && $1 == 0x27 }) { candidates.append((0x27, .backslash)) }
    }
    return candidates
  }

  /// Whether apostrophes stand around fields: about as many open one as close one.
  private static func singleQuotesFields(_ sample: [UInt8]) -> Bool {
    let edges: Set<UInt8> = [0x2C, 0x3B, 0x09, 0x7C, 0x20, 0x0A, 0x0D]
    var opening = 0
    var closing = 0
    for index in sample.indices where sample[index] == 0x27 {
      let opens = index == 0 || edges.contains(sample[index - 1])
      let closes = index + 1 == sample.count || edges.contains(sample[index + 1])
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
  }

  private static func judge(_ dialect: Dialect, _ sample: [UInt8]) -> Judgement {
    let reading = RecordReader(dialect: dialect, width: nil).read(sample, limit: recordLimit)
    let records = reading.records
    var counts: [Int: Int] = [:]
    var total = 0
    for record in 0..<records.count where !records.isBlank(record) || records.width(of: record) > 1 {
      counts[records.width(of: record), default: 0] += 1
      total += 1
    }
    let width = counts.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
    guard width > 1, total > 0 else { return Judgement(dialect: dialect, width: 1, score: 0, isPlausible: false) }
    let consistency = Double(counts[width] ?? 0) / Double(total)
    let variety = 1 + 0.1 * Double(counts.count - 1)
    var quality = 0.0
    var cells = 0
    for record in 0..<records.count {
      for column in 0..<records.width(of: record) {
        quality += CellShape.quality(records.field(record, column), quote: dialect.quote)
        cells += 1
      }
    }
    quality /= Double(max(cells, 1))
    if !reading.repairs.isEmpty { quality *= 0.8 }
    if spacedShare(records) > 0.8 { quality *= 0.9 }
    let score = consistency * quality * quality * (Double(width - 1) / Double(width)).squareRoot() / variety
    return Judgement(
      dialect: dialect, width: width, score: score,
      isPlausible: isPlausible(dialect, records, width: width, consistency: consistency, total: total))
  }

  /// Whether the records can be those of a table and not of running text.
  private static func isPlausible(_ dialect: Dialect, _ records: Records, width: Int, consistency: Double, total: Int) -> Bool {
    let isWordy = dialect.delimiter.last == 0x20
    if isWordy {
      return consistency >= 0.9 && total >= 2 && width >= 3
        && (dialect.delimiter.count > 1 || hasTypedColumn(records, width: width) || quotesBlanks(records, width: width))
    }
    // Running text has a space after its commas, and no two lines with the same number of them.
    return spacedShare(records) > 0.5 ? consistency >= 0.9 && total >= 3 : consistency >= 0.34
  }

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
  private static func singleColumn(_ sample: [UInt8]) -> Dialect {
    let free = [0x2C, 0x3B, 0x09, 0x7C].map(UInt8.init).first { !sample.contains($0) }
    return Dialect(delimiter: [free ?? 0x1F], quote: 0x22)
  }
}

extension Array<UInt8> {
  fileprivate func split(whereSeparator isSeparator: (UInt8) -> Bool, omittingEmpty: Bool) -> [ArraySlice<UInt8>] {
    split(maxSplits: .max, omittingEmptySubsequences: omittingEmpty, whereSeparator: isSeparator)
  }
}
