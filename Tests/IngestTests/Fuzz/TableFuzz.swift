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
    return ByteAccount.failure(text, RecordStage.read(text))
  }
}
