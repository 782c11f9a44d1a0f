public import Consultation

/// Reads the codebook and checks that it is consistent.
///
/// Files are told apart by their names: `vragen.csv`, `keuzes.csv`, `themas.csv`, `termen.csv`, `organisaties.csv`, `overleggen.csv`,
/// `checklist.csv`.
/// Any CSV dialect is accepted, and columns may be added, reordered and left out when they are optional. What is wrong costs the cell or
/// the row it stands in.
public struct CodebookReader: Sendable {
  /// A reader.
  public init() {}

  /// The codebook in `files`; nil when no question could be read, so that no answer can be.
  public func read(_ files: [InputFile]) -> (codebook: Codebook?, problems: [Problem]) {
    var reading = CodebookReading(files: files.sorted { $0.source < $1.source })
    let questions = reading.questions()
    let choices = reading.choices(questions)
    let themes = reading.themes()
    let terms = reading.terms(themes)
    let organisations = reading.organisations()
    let meetings = reading.meetings(themes, organisations, choices)
    let codebook = Codebook(
      questions: questions, choices: choices, themes: themes, terms: terms, organisations: organisations, meetings: meetings,
      checklist: reading.checklist(themes, questions))
    return (questions.isEmpty ? nil : codebook, reading.problems)
  }
}

/// One reading of a codebook: what its files have in common.
struct CodebookReading {
  let files: [InputFile]
  var problems: [Problem] = []

  /// The table in the file with this name; a missing file or column is a problem.
  mutating func table(_ name: String, required: [String], optional: [String] = [], isRequired: Bool = true) -> ReferenceTable? {
    guard let file = files.first(where: { $0.source.path.split(separator: "/").last.map(String.init)?.lowercased() == name }) else {
      if isRequired { problems.append(Problem(.missingCodebookFile, file: SourceFile("codeboek/\(name)"), values: [.word(name)])) }
      return nil
    }
    let table = ReferenceTable(file, known: required + optional)
    if table.columns.isEmpty {
      problems.append(Problem(.emptyCodebookFile, file: file.source, values: [.word((required + optional).joined(separator: ", "))]))
      return nil
    }
    for column in required where !table.columns.contains(column) {
      problems.append(Problem(.missingCodebookColumn, file: file.source, values: [.word(column)]))
    }
    // People add columns of their own; a name that is nearly that of one of ours which is missing is a slip.
    let missing = optional.filter { !table.columns.contains($0) }
    for column in table.columns where !(required + optional).contains(column) {
      let near = missing.first { editDistance(Array(column.utf8), Array($0.utf8), limit: 2) * 3 <= $0.utf8.count }
      if let near { problems.append(Problem(.unknownCodebookColumn, file: file.source, values: [.word(column), .word(near)])) }
    }
    return required.allSatisfy(table.columns.contains) ? table : nil
  }

  /// Notes a problem with a cell.
  mutating func report(_ kind: ProblemKind, _ table: ReferenceTable, _ row: ReferenceTable.Row, _ column: String, _ values: [Problem.Value])
  {
    problems.append(Problem(kind, file: table.file, row: row.number, column: RawText(column), values: values))
  }

  /// The rows with a valid code that did not occur before.
  mutating func coded(_ table: ReferenceTable, _ column: String = "code", within group: (ReferenceTable.Row) -> String = { _ in "" })
    -> [ReferenceTable.Row]
  {
    var seen: [String: Int] = [:]
    var rows: [ReferenceTable.Row] = []
    for row in table.rows {
      let code = row[column]
      if code.isEmpty || !code.utf8.allSatisfy(Self.isCodeByte) {
        report(.badCode, table, row, column, [.word(code)])
      } else if let first = seen[group(row) + "\u{0}" + code] {
        report(.duplicateCode, table, row, column, [.word(code), .number(first)])
      } else {
        seen[group(row) + "\u{0}" + code] = row.number
        rows.append(row)
      }
    }
    return rows
  }

  private static func isCodeByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || [0x2D, 0x2B, 0x5F, 0x2E].contains(byte)
  }

  /// The value of a fixed list, or nil and a problem.
  mutating func word<Value: RawRepresentable & CaseIterable>(_ table: ReferenceTable, _ row: ReferenceTable.Row, _ column: String) -> Value?
  where Value.RawValue == String {
    if let value = Value(rawValue: row[column].lowercased()) { return value }
    report(.unknownWord, table, row, column, [.word(row[column]), .word(Value.allCases.map(\.rawValue).joined(separator: ", "))])
    return nil
  }

  /// A number from 0 to `most`, with a comma or a point; nil when the cell is empty, nil and a problem when it holds something else.
  mutating func number(_ table: ReferenceTable, _ row: ReferenceTable.Row, _ column: String, most: Int) -> Double? {
    let text = row[column]
    if text.isEmpty { return nil }
    if let number = Self.number(text), number >= 0, number <= Double(most) { return number }
    report(.badNumber, table, row, column, [.word(text), .number(most)])
    return nil
  }

  /// A whole number from 0 to `most`, as ``number(_:_:_:most:)``.
  mutating func wholeNumber(_ table: ReferenceTable, _ row: ReferenceTable.Row, _ column: String, most: Int) -> Int? {
    if let number = Self.number(row[column]), number.rounded() != number {
      report(.brokenNumber, table, row, column, [.word(row[column]), .number(most)])
      return nil
    }
    return number(table, row, column, most: most).map { Int($0) }
  }

  private static func number(_ text: String) -> Double? { Double(String(text.map { $0 == "," ? "." : $0 })) }

  /// `ja` or `nee`; anything else is a problem and counts as `nee`.
  mutating func flag(_ table: ReferenceTable, _ row: ReferenceTable.Row, _ column: String) -> Bool {
    switch row[column].lowercased() {
    case "ja", "j", "yes", "y", "1", "true", "waar", "x": return true
    case "nee", "n", "no", "0", "false", "onwaar", "": return false
    default:
      report(.unknownWord, table, row, column, [.word(row[column]), .word("ja, nee")])
      return false
    }
  }

  /// The codes of a list that exist; the others are problems.
  mutating func codes<Subject>(
    _ table: ReferenceTable, _ row: ReferenceTable.Row, _ column: String, known: Set<Code<Subject>>, from file: String
  ) -> [Code<Subject>] {
    var codes: [Code<Subject>] = []
    for word in row.list(column) {
      let code = Code<Subject>(word)
      if !known.contains(code) {
        report(.unknownCode, table, row, column, [.word(word), .word(file)])
      } else if !codes.contains(code) {
        codes.append(code)
      }
    }
    return codes
  }

  /// Reports names that belong to two rows, after the same folding as when they are looked up.
  mutating func checkNames(
    _ table: ReferenceTable, _ rows: [ReferenceTable.Row], names: (ReferenceTable.Row) -> [String], kind: ProblemKind
  ) {
    var owners: [String: (code: String, row: Int)] = [:]
    for row in rows {
      let code = row["code"]
      var reported: Set<String> = []
      for name in names(row) {
        let key = HeadingText.key(name)
        guard !key.isEmpty else { continue }
        if let owner = owners[key] {
          guard owner.row != row.number, reported.insert(key).inserted else { continue }
          report(kind, table, row, "aliassen", [.word(name), .word(owner.code), .number(owner.row)])
        } else {
          owners[key] = (code, row.number)
        }
      }
    }
  }
}
