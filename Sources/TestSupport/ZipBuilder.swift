/// Makes zip archives without compression, with whatever names and contents a test wants.
public struct ZipBuilder {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive without parts.
  public init() {}

  /// Adds a part.
  public mutating func add(_ name: String, _ content: [UInt8]) {
    var common: [UInt8] = []
    let fields = [
      (20, 2), (0x800, 2), (0, 2), (0, 4), (Int(Self.checksum(content)), 4), (content.count, 4), (content.count, 4), (name.utf8.count, 2),
      (0, 2),
    ]
    for (number, width) in fields { common += bytes(number, width) }
    directory += [0x50, 0x4B, 0x01, 0x02, 20, 0]
    directory += common
    directory += [UInt8](repeating: 0, count: 10)
    directory += bytes(body.count, 4)
    directory += Array(name.utf8)
    body += [0x50, 0x4B, 0x03, 0x04]
    body += common
    body += Array(name.utf8)
    body += content
    count += 1
  }

  /// Adds a part with a text.
  public mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// The archive.
  public var archive: [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
    for (number, width) in [(count, 2), (count, 2), (directory.count, 4), (body.count, 4), (0, 2)] { end += bytes(number, width) }
    return body + directory + end
  }

  private func bytes(_ number: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}

/// Makes workbooks part by part.
public struct WorkbookBuilder {
  /// The parts by name; a test changes or takes away what it wants to go wrong.
  public var parts: [(name: String, content: String)]

  /// A workbook with one sheet of these rows, given as the XML inside `sheetData`.
  public init(
    rows: String, sheets: [String] = ["Blad1"], properties: String = "", styles: String = "", strings: [String] = [], after: String = ""
  ) {
    let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    func relation(_ id: String, _ kind: String, _ target: String) -> String {
      "<Relationship Id=\"\(id)\" Type=\"\(kinds)/\(kind)\" Target=\"\(target)\"/>"
    }
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    let list = sheets.enumerated().map { "<sheet name=\"\($0.element)\" sheetId=\"\($0.offset + 1)\" r:id=\"rId\($0.offset + 1)\"/>" }
      .joined()
    let found = sheets.indices.map { relation("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }.joined()
    parts = [
      ("_rels/.rels", "\(declaration)<Relationships>\(relation("r1", "officeDocument", "xl/workbook.xml"))</Relationships>"),
      (
        "xl/workbook.xml", "\(declaration)<workbook xmlns=\"\(main)\" xmlns:r=\"\(kinds)\">\(properties)<sheets>\(list)</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "\(declaration)<Relationships>\(found)\(relation("rId98", "styles", "styles.xml"))\(relation("rId99", "sharedStrings", "/xl/sharedStrings.xml"))</Relationships>"
      ),
      ("xl/styles.xml", "\(declaration)<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>"),
      ("xl/sharedStrings.xml", "\(declaration)<sst xmlns=\"\(main)\">\(strings.map { "<si>\($0)</si>" }.joined())</sst>"),
      ("xl/worksheets/sheet1.xml", "\(declaration)<worksheet xmlns=\"\(main)\"><sheetData>\(rows)</sheetData>\(after)</worksheet>"),
    ]
  }

  /// Changes a part.
  public mutating func replace(_ name: String, _ change: (String) -> String) {
    for index in parts.indices where parts[index].name == name { parts[index].content = change(parts[index].content) }
  }

  /// The workbook.
  public var bytes: [UInt8] {
    var zip = ZipBuilder()
    for part in parts { zip.add(part.name, part.content) }
    return zip.archive
  }
}
