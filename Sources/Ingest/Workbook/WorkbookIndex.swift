/// Which sheets a workbook has and where they stand: the parts `workbook.xml` and its relations.
struct WorkbookIndex {
  /// A sheet with rows and columns.
  struct Sheet {
    /// What the tab says.
    var name: String
    /// The part.
    var path: String
    var isHidden: Bool
  }

  /// The sheets in the order of their tabs; sheets that are a chart are left out.
  private(set) var sheets: [Sheet] = []
  /// The part with the shared strings, when there is one.
  private(set) var sharedStrings: String?
  /// The part with the styles, when there is one.
  private(set) var styles: String?
  private(set) var calendar = SpreadsheetTime.Calendar.from1900

  /// Finds the workbook in `archive`.
  init(_ archive: ZipArchive) throws(WorkbookFailure) {
    let root = try Self.relations(in: archive, of: "")
    let path = root.first { $0.kind == "officeDocument" }?.target ?? "xl/workbook.xml"
    guard archive.has(path), path.hasSuffix(".xml") else { throw try Self.failure(of: archive, workbook: path) }
    if let document = Self.documents.first(where: { path.hasPrefix($0.folder) }) { throw .document(document.name) }
    guard let bytes = try archive.part(path) else { throw .damaged }
    let workbook = Workbook()
    try XMLPart.read(bytes, into: workbook)
    guard workbook.isWorkbook else { throw .notAWorkbook }
    calendar = workbook.calendar
    let relations = try Self.relations(in: archive, of: path)
    sharedStrings = relations.first { $0.kind == "sharedStrings" }?.target
    styles = relations.first { $0.kind == "styles" }?.target
    for sheet in workbook.sheets {
      guard let relation = relations.first(where: { $0.id == sheet.relation }), relation.kind == "worksheet" else { continue }
      sheets.append(Sheet(name: sheet.name, path: relation.target, isHidden: sheet.isHidden))
    }
    if sheets.isEmpty { throw .notAWorkbook }
  }

  /// Where other office programs keep what they make.
  private static let documents = [(folder: "word/", name: "een tekstdocument (Word)"), (folder: "ppt/", name: "een presentatie")]

  /// What an archive is that holds no workbook of ours.
  private static func failure(of archive: ZipArchive, workbook: String) throws(WorkbookFailure) -> WorkbookFailure {
    if workbook.hasSuffix(".bin"), archive.has(workbook) { return .otherFormat(".xlsb") }
    if let type = try archive.part("mimetype"), type.starts(with: "application/vnd.oasis.opendocument".utf8) {
      let kind = String(decoding: type, as: UTF8.self)
      return kind.hasSuffix(".text") ? .document("een tekstdocument (.odt)") : .otherFormat("OpenDocument (.ods)")
    }
    return .notAWorkbook
  }

  private struct Relation {
    var id: String
    var kind: Substring
    var target: String
  }

  /// What a part refers to; paths are relative to its folder, or to the archive when they begin with `/`.
  private static func relations(in archive: ZipArchive, of part: String) throws(WorkbookFailure) -> [Relation] {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = part[..<cut]
    guard let bytes = try archive.part("\(folder)_rels/\(part[cut...]).rels") else { return [] }
    let reader = Relations()
    try XMLPart.read(bytes, into: reader)
    var relations: [Relation] = []
    for found in reader.found where !found.isExternal {
      relations.append(Relation(id: found.id, kind: found.kind, target: try path(found.target, in: folder)))
    }
    return relations
  }

  private static func path(_ target: String, in folder: Substring) throws(WorkbookFailure) -> String {
    if target.hasPrefix("/") {
      let inside = String(target.dropFirst())
      guard ZipArchive.isInside(inside) else { throw .pathOutside }
      return inside
    }
    var parts = folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." {
        guard parts.popLast() != nil else { throw .pathOutside }
      } else {
        parts.append(step)
      }
    }
    let inside = parts.joined(separator: "/")
    guard ZipArchive.isInside(inside) else { throw .pathOutside }
    return inside
  }
}

/// The elements of `workbook.xml`.
private final class Workbook: XMLPartHandler {
  let wantsText = false
  let failure: WorkbookFailure? = nil
  private(set) var isWorkbook = false
  private(set) var calendar = SpreadsheetTime.Calendar.from1900
  private(set) var sheets: [(name: String, relation: String, isHidden: Bool)] = []

  func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "workbook": isWorkbook = true
    case "workbookPr": if ["1", "true"].contains(attributes["date1904"]) { calendar = .from1904 }
    case "sheet":
      let relation = attributes.first { $0.key.hasSuffix(":id") }?.value ?? ""
      sheets.append((attributes["name"] ?? "", relation, (attributes["state"] ?? "visible") != "visible"))
    default: break
    }
  }

  func text(_ text: String) {}
  func close(_ name: String) {}
}

/// The elements of a part with relations.
private final class Relations: XMLPartHandler {
  let wantsText = false
  let failure: WorkbookFailure? = nil
  private(set) var found: [(id: String, kind: Substring, target: String, isExternal: Bool)] = []

  func open(_ name: String, _ attributes: [String: String]) {
    guard name == "Relationship", let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"] else {
      return
    }
    found.append((id, type.split(separator: "/").last ?? "", target, attributes["TargetMode"] == "External"))
  }

  func text(_ text: String) {}
  func close(_ name: String) {}
}
