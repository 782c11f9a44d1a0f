import CXlsxWriter
import Glibc

/// Writes tables as an Excel workbook: a sheet that explains every column, then a sheet per table with a header that stays in view,
/// filters and widths that fit. The same tables give the same bytes.
enum Workbook {
  /// The date of creation that every workbook carries, in seconds since 1970: 1 January 2021. The clock would make two runs differ.
  private static let created = 1_609_459_200

  /// The workbook with a sheet per public table.
  ///
  /// The library writes files alone: one is made in `folder`, readable by its owner only, and taken away again.
  static func bytes(
    of protected: ProtectedMaterial, temporaryFolder folder: String
  ) throws(PublishingError) -> [UInt8] {
    let (descriptor, path) = try TemporaryFile.make(in: folder, named: "inbreng-werkboek-")
    close(descriptor)
    defer { unlink(path) }
    let made = folder.withCString { directory in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: directory)
      return workbook_new_opt(path, &options).map { workbook in
        fill(workbook, protected.material, protected.publicTables)
        return (planned: WorkbookContents(planned: workbook), error: workbook_close(workbook))
      }
    }
    let error = made?.error ?? LXW_ERROR_MEMORY_MALLOC_FAILED
    guard let made, error == LXW_NO_ERROR else { throw .workbookFailed(reason: lxw_strerror(error).map { String(cString: $0) } ?? "") }
    guard let bytes = contents(of: path), !bytes.isEmpty else { throw .workbookFailed(reason: systemReason) }
    guard made.planned.isWhole(bytes) else { throw .workbookFailed(reason: "een tijdelijk bestand is niet heel gebleven") }
    return bytes
  }

  private static var systemReason: String { strerror(errno).map { String(cString: $0) } ?? "" }

  private static func fill(_ workbook: UnsafeMutablePointer<lxw_workbook>, _ material: Material, _ tables: [WrittenTable]) {
    var properties = lxw_doc_properties()
    properties.created = created
    workbook_set_properties(workbook, &properties)
    let header = workbook_add_format(workbook)
    format_set_bold(header)
    format_set_text_wrap(header)
    format_set_bg_color(header, 0xDDE6F0)
    format_set_bottom(header, UInt8(LXW_BORDER_THIN.rawValue))
    let title = workbook_add_format(workbook)
    format_set_bold(title)
    format_set_font_size(title, 14)
    let whole = format("#,##0", in: workbook)
    let fraction = format("#,##0.00", in: workbook)
    let explanation = WrittenTable(ExplanationTable(described: tables.map(\.description)))
    ChartSheet(material: material, workbook: workbook, title: title, header: header, share: format("0%", in: workbook)).write()
    for table in [explanation] + tables {
      guard let sheet = workbook_add_worksheet(workbook, name(of: table)) else { continue }
      var writer = SheetWriter(sheet: sheet, whole: whole, fraction: fraction)
      writer.begin(table.description.columns.map(\.name), header)
      table.write(to: &writer)
      writer.finish()
    }
  }

  private static func format(_ pattern: String, in workbook: UnsafeMutablePointer<lxw_workbook>) -> UnsafeMutablePointer<lxw_format>? {
    let format = workbook_add_format(workbook)
    format_set_num_format(format, pattern)
    return format
  }

  /// The file's name without folder and extension, as far as a sheet's name may be long.
  private static func name(of table: WrittenTable) -> String {
    let file = table.description.path.split(separator: "/").last.map(String.init) ?? ""
    return String(file.prefix { $0 != "." }.prefix(31))
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
