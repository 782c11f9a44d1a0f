import CXlsxWriter
import Glibc

/// Writes tables as an Excel workbook: a sheet that explains every column, then a sheet per table with a header that stays in view,
/// filters and widths that fit. The same tables give the same bytes.
enum Workbook {
  /// The date of creation that every workbook carries, in seconds since 1970: 1 January 2021. The clock would make two runs differ.
  private static let created = 1_609_459_200

  /// The workbook; nil when the system has no room for temporary files, which the library cannot do without.
  static func bytes(of tables: [any Table]) -> [UInt8]? {
    guard let path = temporaryFile() else { return nil }
    defer { unlink(path) }
    guard let workbook = workbook_new(path) else { return nil }
    var properties = lxw_doc_properties()
    properties.created = created
    workbook_set_properties(workbook, &properties)
    let header = workbook_add_format(workbook)
    format_set_bold(header)
    format_set_bg_color(header, 0xDDE6F0)
    format_set_bottom(header, UInt8(LXW_BORDER_THIN.rawValue))
    let explanation = ExplanationTable(described: tables.map(\.description))
    for table in [explanation] + tables {
      guard let sheet = workbook_add_worksheet(workbook, name(of: table)) else { continue }
      var writer = SheetWriter(sheet: sheet)
      writer.begin(table.description.columns.map(\.name), header)
      table.write(to: &writer)
      writer.finish()
    }
    guard workbook_close(workbook) == LXW_NO_ERROR else { return nil }
    return contents(of: path)
  }

  /// The file's name without folder and extension, as far as a sheet's name may be long.
  private static func name(of table: any Table) -> String {
    let file = table.description.path.split(separator: "/").last.map(String.init) ?? ""
    return String(file.prefix { $0 != "." }.prefix(31))
  }

  private static func temporaryFile() -> String? {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/inbreng-werkboek-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    close(descriptor)
    return template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
  }

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return ferror(file) == 0 ? bytes : nil }
      bytes += buffer[..<count]
    }
  }
}

/// The sheet that says what every table and column holds.
struct ExplanationTable: Table {
  let described: [TableDescription]

  let description = TableDescription(
    path: "uitleg", explanation: "Wat elke tabel en elke kolom bevat.",
    columns: [
      .init("tabblad", "De naam van het tabblad."), .init("kolom", "Het opschrift van de kolom; leeg voor het tabblad zelf."),
      .init("uitleg", "Wat het tabblad of de kolom bevat."),
    ])

  func write(to sink: inout some RowSink) {
    for table in described {
      let name = table.path.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
      for (column, explanation) in [("", table.explanation)] + table.columns.map({ ($0.name, $0.explanation) }) {
        sink.text(String(name))
        sink.text(column)
        sink.text(explanation)
        sink.endRow()
      }
    }
  }
}
