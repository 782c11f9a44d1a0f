@testable import Ingest

/// What `inbreng table` promises about any bytes.
enum TableFuzz {
  /// The promise that `bytes` break, or nil.
  static func failure(_ bytes: [UInt8]) -> String? {
    let once = TableReader().table(bytes)
    let canonical = once.canonicalCSV()
    if TableReader().table(canonical).canonicalCSV() != canonical { return "the table of the table is another table" }
    if WorkbookReader.isPacked(bytes) { return nil }
    let text = TextDecoder.decode(bytes).bytes
    let whole = RecordStage.read(text)
    return ByteAccount.failure(text, whole) ?? failureInParts(text, whole, parts: 2 + text.count % 4)
  }

  /// What is different when so many parts of a text are read one by one, or nil.
  static func failureInParts(_ text: [UInt8], _ whole: RecordStage.Reading, parts: Int) -> String? {
    let stage = RecordStage(text, parts: parts, smallest: 1)
    let reading = stage.reading(of: (0..<stage.sections.count).map(stage.sections.read))
    if reading.records != whole.records { return "\(parts) parts hold other records than the whole" }
    return reading.repairs == whole.repairs ? nil : "\(parts) parts are mended otherwise than the whole"
  }
}
