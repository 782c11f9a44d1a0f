internal import Consultation

/// Reads one sheet of a workbook (`.xlsx`, ECMA-376) into records, so that everything after it is the same as for a CSV file.
enum WorkbookReader {
  /// How much a workbook may hold.
  struct Limits: Sendable {
    /// Of the archive.
    var archive = ZipArchive.Limits()
    /// How many cells the rows of a sheet may have together, empty ones up to the last column included.
    var cells = 10_000_000
  }

  /// One sheet.
  struct Sheet {
    var grid: SheetGrid
    /// What its tab says.
    var name: String
    /// The names of all sheets that can be read.
    var names: [String]
    /// What a person may want to know.
    var problems: [Problem]

    /// What the sheet was in, in words.
    static let encoding = "Excel-werkmap (.xlsx)"
    /// How its cells are kept apart, in words.
    var dialect: String { "blad “\(name)”" }
  }

  /// Whether bytes are a packed file, a workbook or not; decided by how they begin, whatever the file is called.
  static func isPacked(_ bytes: [UInt8]) -> Bool { isZip(bytes) || bytes.starts(with: compoundFile) }

  private static func isZip(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// How the files of older office programs begin, and workbooks behind a password.
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// What a sheet holds.
  enum Contents: Hashable {
    /// A table of answers to so many different questions.
    case answers(Int)
    /// Another table.
    case table
    /// Lines of text, or nothing.
    case lines
  }

  /// The first sheet that is not hidden, or the one that `wanted` names or numbers.
  ///
  /// - Parameter contents: what the records of a sheet are. Where the first holds lines of text, as an explanation does, and another the
  ///   answers to more questions than any other, that one is read, and a person is told.
  static func read(
    _ bytes: [UInt8], sheet wanted: String? = nil, file: SourceFile? = nil, limits: Limits = Limits(),
    contents: (Records) -> Contents = { _ in .table }
  ) throws(WorkbookFailure) -> Sheet {
    guard isZip(bytes) else { throw isEncrypted(bytes) ? .encrypted : .otherFormat(".xls") }
    let archive = try ZipArchive(bytes, limits: limits.archive)
    let index = try WorkbookIndex(archive)
    let strings = SharedStrings()
    if let part = index.sharedStrings, let bytes = try archive.part(part) { try XMLPart.read(bytes, into: strings) }
    let styles = CellStyles()
    if let part = index.styles, let bytes = try archive.part(part) { try XMLPart.read(bytes, into: styles) }
    func sheet(_ number: Int) throws(WorkbookFailure) -> Cells {
      guard let part = try archive.part(index.sheets[number].path) else { throw .damaged }
      let cells = SheetCells(strings, styles, index.calendar, limits: limits)
      try XMLPart.read(part, into: cells)
      return Cells(number: number, cells: cells, grid: try SheetGrid(cells, limit: limits.cells))
    }
    var chosen = try sheet(try choose(wanted, from: index.sheets))
    var problems: [Problem] = []
    let name = file.map(SourceDescription.name) ?? "een bronbestand"
    let visible = index.sheets.indices.filter { $0 != chosen.number && !index.sheets[$0].isHidden }
    if wanted == nil, !visible.isEmpty, contents(chosen.grid.records) == .lines {
      // What cannot be read is told with the other sheets.
      if let answers = mostAnswers(visible.lazy.compactMap { try? sheet($0) }, contents) {
        chosen = answers
        problems.append(Problem(.otherSheetRead, file: file, values: [.written(RawText(index.sheets[chosen.number].name)), .word(name)]))
      }
    }
    let others = wanted == nil ? otherSheets(than: chosen.number, index, archive) : 0
    // The explanation was told.
    if others > problems.count { problems.append(Problem(.otherSheets, file: file, values: [.number(others), .word(name)])) }
    problems += Self.problems(chosen.cells, file)
    return Sheet(grid: chosen.grid, name: index.sheets[chosen.number].name, names: index.sheets.map(\.name), problems: problems)
  }

  /// The cells of one sheet, as they stand and laid out.
  private struct Cells {
    let number: Int
    let cells: SheetCells
    let grid: SheetGrid
  }

  /// The sheet with the answers to more questions than any other; nil when there is none, or more than one.
  private static func mostAnswers(_ sheets: some Sequence<Cells>, _ contents: (Records) -> Contents) -> Cells? {
    var best: (questions: Int, sheet: Cells?) = (0, nil)
    for sheet in sheets {
      guard case .answers(let questions) = contents(sheet.grid.records), questions >= best.questions else { continue }
      best = (questions, questions > best.questions ? sheet : nil)
    }
    return best.sheet
  }

  /// `EncryptedPackage`, the name of the stream that a workbook behind a password is kept in, stands in the directory as UTF-16.
  private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), 0] }
    return bytes.indices.contains { bytes[$0] == name[0] && bytes[$0...].starts(with: name) }
  }

  private static func choose(_ wanted: String?, from sheets: [WorkbookIndex.Sheet]) throws(WorkbookFailure) -> Int {
    guard let wanted else { return sheets.firstIndex { !$0.isHidden } ?? 0 }
    if let named = sheets.firstIndex(where: { $0.name == wanted }) { return named }
    let key = HeadingText.key(wanted)
    if let alike = sheets.firstIndex(where: { HeadingText.key($0.name) == key && !key.isEmpty }) { return alike }
    if let number = Int(wanted), sheets.indices.contains(number - 1) { return number - 1 }
    throw .missingSheet(sheets: sheets.count)
  }

  /// How many other sheets hold a cell with a value, or cannot be read at all.
  private static func otherSheets(than chosen: Int, _ index: WorkbookIndex, _ archive: ZipArchive) -> Int {
    index.sheets.enumerated().count { number, sheet in
      guard number != chosen, !sheet.isHidden else { return false }
      do throws(WorkbookFailure) { return try archive.part(sheet.path).map(hasValue) ?? false } catch { return true }
    }
  }

  /// Whether an element `v` or `is` begins somewhere, with or without a prefix.
  private static func hasValue(_ part: [UInt8]) -> Bool {
    let marks = ["<v>", ":v>", "<is>", ":is>"].map { Array($0.utf8) }
    return part.indices.contains { start in
      (part[start] == UInt8(ascii: "<") || part[start] == UInt8(ascii: ":")) && marks.contains { part[start...].starts(with: $0) }
    }
  }

  private static func problems(_ cells: SheetCells, _ file: SourceFile?) -> [Problem] {
    [(ProblemKind.uncalculatedFormulas, cells.uncalculated), (.errorCells, cells.errors), (.badCells, cells.unreadable)]
      .filter { $0.1.count > 0 }
      .map { Problem($0.0, file: file, row: $0.1.row, values: [.number($0.1.count)]) }
  }
}
