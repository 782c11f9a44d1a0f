internal import Consultation

/// What a person says about a response file in `<file>.bron.yaml`; it overrules what the reader finds.
///
/// ```yaml
/// codering: windows-1252        # utf-8, utf-16, utf-16be, windows-1252 or gemengd
/// scheiding: ";"                # the separator itself, or puntkomma, komma, tab, streep, spatie
/// aanhaling: "\""               # ", ' or geen
/// blad: Reacties                # of a workbook: the name or the number of the sheet
/// kopregels: [3, 4]             # the rows of the header, as a spreadsheet program numbers them
/// bron: LimeSurvey              # the survey tool
/// datumvolgorde: dmj            # dmj, mdj or jmd
/// kolommen:                     # heading or number of a column: code of a question, and between brackets what it is about
///   "Wat vindt u ervan?": past-wel
///   6: overleg-oordeel [EPA-tafel]
///   7: negeren                  # or volgnummer, verzonden, proef; in the long format vraag, antwoord
/// ```
struct SourceDescription: Hashable, Sendable {
  var encoding: TextEncoding?
  var delimiter: [UInt8]?
  var quote: Quote?
  var sheet: String?
  var headerRows: [Int] = []
  var tool: String?
  var dateOrder: DateOrder?
  /// What columns hold, by number of the column, counted from 1, or by folded heading.
  var columns: [String: Column] = [:]

  /// What a person says that a column holds.
  enum Column: Hashable, Sendable {
    /// Answers to a question, and the overleg or the option that the column is about.
    case question(Code<Question>, subject: String?)
    /// The number that the tool gave the submission.
    case toolID
    /// When the submission was sent in; empty when it never was.
    case submitDate
    /// Whether the tool calls the submission a preview or a test.
    case previewMark
    /// No answers.
    case ignored
    /// In the long format, the question that a row answers.
    case longQuestion
    /// In the long format, the answer.
    case longAnswer

    /// The words that stand for what is no question.
    static let words: [String: Column] = [
      "negeren": .ignored, "volgnummer": .toolID, "verzonden": .submitDate, "proef": .previewMark, "vraag": .longQuestion,
      "antwoord": .longAnswer,
    ]
  }

  /// What stands around fields.
  enum Quote: Hashable, Sendable {
    case none
    case mark(UInt8)
  }

  /// The name of the description of a response file.
  static func name(for file: SourceFile) -> String { (file.path.split(separator: "/").last.map(String.init) ?? file.path) + ".bron.yaml" }

  /// Takes out what says nothing about a file with these records, and returns a problem for each of it.
  mutating func drop(whatDoesNotGoWith source: SourceRecords, in file: SourceFile) -> [Problem] {
    var problems: [Problem] = []
    let idle: [(key: String, isGiven: Bool)] =
      switch source.form {
      case .text: [("blad", sheet != nil)]
      case .sheet: [("codering", encoding != nil), ("scheiding", delimiter != nil), ("aanhaling", quote != nil)]
      }
    for key in idle where key.isGiven { problems.append(Problem(.idleDescriptionKey, file: file, values: [.word(key.key)])) }
    if case .text(let found, _) = source.form, encoding == .utf8, found.name != TextEncoding.utf8.name {
      problems.append(Problem(.badDescriptionValue, file: file, values: [.word("codering"), .word(found.name)]))
    }
    let rows = headerRows.filter(source.records.rows.contains)
    if rows != headerRows {
      problems.append(Problem(.badDescriptionValue, file: file, values: [.word("kopregels"), .word("rijen waarop iets staat")]))
    }
    headerRows = rows
    return problems
  }

  /// A problem for every column that a person describes and that a file with these headings does not have.
  func columns(missingAmong headings: [String], in file: SourceFile) -> [Problem] {
    let keys = Set(headings.map(HeadingText.key))
    let numbers = 1...max(1, headings.count)
    return columns.keys.filter { name in !keys.contains(name) && Int(name).map { !numbers.contains($0) } ?? true }.sorted()
      .map { Problem(.missingDescribedColumn, file: file, values: [.written(RawText($0))]) }
  }

  /// What a person says that a column holds, counted from 0.
  func column(_ column: Int, heading: String) -> Column? {
    if columns.isEmpty { return nil }
    return columns[String(column + 1)] ?? columns[HeadingText.key(heading)]
  }
}

extension TextEncoding {
  /// The name of the encoding in a source description.
  var name: String {
    switch self {
    case .utf8, .utf8Marked: "utf-8"
    case .utf16LittleEndian: "utf-16"
    case .utf16BigEndian: "utf-16be"
    case .windows1252: "windows-1252"
    case .mixed: "gemengd"
    }
  }
}
