import Consultation
import TestSupport

@testable import Ingest

/// What the reader of workbooks promises about any bytes.
enum WorkbookFuzz {
  /// The promise that `bytes` break, or nil. Bytes that begin as an archive does are one; others are its parts, one after the other with
  /// a zero between them: the sheet, the strings, the styles, the list of sheets.
  static func failure(_ bytes: [UInt8]) -> String? {
    let archive = bytes.starts(with: [0x50, 0x4B]) ? bytes : packed(bytes)
    let table = TableReader().table(archive)
    let canonical = table.canonicalCSV()
    if TableReader().table(canonical).canonicalCSV() != canonical { return "the table of the table is another table" }
    if table.count > 0, table.problems.contains(where: { $0.kind.severity == .error }) { return "a table and an error" }
    return nil
  }

  private static func packed(_ bytes: [UInt8]) -> [UInt8] {
    let parts = bytes.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false).map(Array.init)
    let names = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"]
    var zip = ZipBuilder()
    for part in WorkbookBuilder(rows: "").parts {
      let own = names.firstIndex(of: part.name).flatMap { $0 < parts.count ? parts[$0] : nil }
      zip.add(part.name, own ?? Array(part.content.utf8))
    }
    return zip.archive
  }
}
