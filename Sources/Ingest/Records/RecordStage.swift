/// From text to repaired records.
struct RecordStage: Sendable {
  /// The parts that may be read side by side.
  let sections: RecordSections
  private let text: [UInt8]
  private let delimiter: [UInt8]?
  private let quote: SourceDescription.Quote?
  private let decision: DialectDetection.Decision
  private let dialect: Dialect

  /// The records of a text and how they were read.
  struct Reading {
    var records: Records
    var dialect: Dialect
    /// How many fields a record has as a rule.
    var width: Int
    var repairs: [RecordReader.Repair]
  }

  /// Decides how `text` is read, with the delimiter and the quotation mark that a person named when there are any, in so many parts as
  /// long as none is smaller than `smallest` bytes.
  init(
    _ text: [UInt8], delimiter: [UInt8]? = nil, quote: SourceDescription.Quote? = nil, parts: Int = 1,
    smallest: Int = RecordSections.smallest
  ) {
    let decision = DialectDetection.detect(text, delimiter: delimiter)
    self.init(text, decision, delimiter: delimiter, quote: quote, parts: parts, smallest: smallest)
  }

  private init(
    _ text: [UInt8], _ decision: DialectDetection.Decision, delimiter: [UInt8]?, quote: SourceDescription.Quote?, parts: Int = 1,
    smallest: Int = RecordSections.smallest
  ) {
    var dialect = decision.dialect
    switch quote {
    case nil: break
    case SourceDescription.Quote.none?: dialect.quote = nil
    case .mark(let mark)?: dialect.quote = mark
    }
    let reader = RecordReader(dialect: dialect, width: decision.width, sample: decision.sample)
    sections = RecordSections(reader, text: text, from: decision.start, parts: parts, smallest: smallest)
    (self.text, self.delimiter, self.quote, self.decision, self.dialect) = (text, delimiter, quote, decision, dialect)
  }

  /// Reads `text`, with the delimiter and the quotation mark that a person named when there are any.
  static func read(_ text: [UInt8], delimiter: [UInt8]? = nil, quote: SourceDescription.Quote? = nil) -> Reading {
    let stage = RecordStage(text, delimiter: delimiter, quote: quote)
    return stage.reading(of: [stage.sections.read(0)])
  }

  /// The records, when all sections were read.
  func reading(of parts: consuming [RecordSections.Section]) -> Reading {
    let first = joined(parts)
    let fitting = (0..<first.records.count).count { first.records.width(of: $0) == decision.width }
    guard DialectDetection.isContradicted(decision, fitting: fitting, of: first.records.count) else { return first }
    let other = text.withUnsafeBytes { DialectDetection.reconsidered($0, decision, delimiter: delimiter) }
    if other.dialect == decision.dialect && other.width == decision.width { return first }
    let again = RecordStage(text, other, delimiter: delimiter, quote: quote)
    return again.joined([again.sections.read(0)])
  }

  private func joined(_ parts: consuming [RecordSections.Section]) -> Reading {
    let result = sections.joined(parts)
    let literal = quote == nil && dialect.quote == nil ? Self.literalQuotes(result.records, from: 0) : []
    return Reading(
      records: result.records, dialect: dialect, width: decision.width, repairs: (result.repairs + literal).sorted { $0.row < $1.row })
  }

  /// Rows with a cell that begins with a quotation mark, in a file whose quotation marks were judged to be ordinary letters.
  static func literalQuotes(_ records: Records, from first: Int) -> [RecordReader.Repair] {
    (first..<records.count).filter { record in
      (0..<records.width(of: record)).contains { records.field(record, $0).trimmed.first == 0x22 }
    }
    .map { RecordReader.Repair(row: records.rows[$0], kind: .strayQuote) }
  }
}
