internal import Consultation

/// What a column of a response file holds.
enum ColumnRole: Hashable, Sendable {
  /// The number that the tool gave the submission.
  case toolID
  /// Something about the respondent or the submission.
  case attribute(Code<Question>.Attribute)
  /// When the submission was sent in; empty when it never was.
  case submitDate
  /// Whether the tool calls the submission finished.
  case finishedFlag
  /// `completed`, `partial` or `started`.
  case responseType
  /// Whether the tool calls the submission a preview or a test.
  case previewMark
  /// Answers to a question.
  case answer(ColumnMeaning)
  /// Known, and no answer.
  case ignored(String)
  /// It fits several questions.
  case ambiguous([Code<Question>])
  /// It fits nothing.
  case unknown

  /// Whether the cells of such a column are read.
  var isRead: Bool {
    switch self {
    case .ignored, .ambiguous, .unknown: false
    default: true
    }
  }

  /// What its answers are about, however that is spelled; two columns with the same hold the same answers. Nil for other columns.
  var answerKey: ColumnMeaning? {
    guard case .answer(let meaning) = self else { return nil }
    return ColumnMeaning(question: meaning.question, subject: meaning.subject.map(HeadingText.key))
  }
}

/// How a tool's export is laid out.
struct ToolLayout: Sendable {
  /// The tool's name, for a person.
  var tool: String
  /// What each column is called: the readings to try, the surest first.
  var headings: [Heading]
  /// The records of the header.
  var headerRecords: Range<Int>
  /// The columns that the tool gives a fixed role.
  var roles: [Int: ColumnRole] = [:]
  /// The clock of the tool's times.
  var zone: Zone = .local
  /// Times that mean 'no time'.
  var missingMoments: Set<String> = []
  /// Whether the tool heads the columns of ticked options by the option alone.
  var hasOptionColumns = false
  /// Whether the tool may have written numbers of answers where the answers themselves belong.
  var mayHoldLabelNumbers = false

  /// What a column is called.
  struct Heading: Hashable, Sendable {
    /// As a person should see it.
    var shown: String
    /// A question and, when the header has several rows or a block, what stands below it.
    var readings: [Reading]

    /// One way to read it.
    struct Reading: Hashable, Sendable {
      var question: String
      var subject: String?
    }

    /// A heading in one piece.
    init(_ text: String) {
      shown = text
      readings = [Reading(question: text)]
    }

    /// A heading with several readings.
    init(shown: String, readings: [Reading]) {
      self.shown = shown
      self.readings = readings
    }
  }
}

/// A survey tool whose exports are recognised.
protocol SurveyTool: Sendable {
  /// What the tool's exports are called, for a person.
  static var names: [String] { get }
  /// The layout of a sheet when it is an export of this tool, else nil. Never nil when a person says that it is one, by `told`.
  static func layout(of sheet: SurveySheet, told: String?) -> ToolLayout?
}

extension ToolLayout {
  /// The records of a sheet below the header.
  func dataRecords(of sheet: SurveySheet) -> Range<Int> { sheet.records.below(headerRecords.upperBound - 1) }

  /// The layout of a sheet with one header row.
  init(tool: String, plain sheet: SurveySheet) {
    self.init(tool: tool, headings: sheet.headings.map(Heading.init), headerRecords: sheet.header..<sheet.header + 1)
  }

  /// Takes the headings from records that stand below each other. A heading that stands above several columns counts for all of them.
  mutating func stack(_ records: [Int], of sheet: SurveySheet) {
    guard let first = records.first, let last = records.last else { return }
    headerRecords = first..<last + 1
    var above = [String](repeating: "", count: records.count)
    headings = (0..<sheet.width).map { column in
      let lowest = sheet.text(last, column)
      for (level, record) in records.dropLast().enumerated() {
        let text = sheet.text(record, column)
        if !text.isEmpty {
          above[level] = text
          for lower in level + 1..<records.count { above[lower] = "" }
        } else if lowest.isEmpty {
          above[level] = ""
        }
      }
      let group = above.dropLast().filter { !$0.isEmpty }.joined(separator: " ")
      if group.isEmpty || lowest.isEmpty || group == lowest { return Heading(lowest.isEmpty ? group : lowest) }
      return Heading(
        shown: "\(group) [\(lowest)]",
        readings: [
          Heading.Reading(question: group, subject: lowest), Heading.Reading(question: lowest),
          Heading.Reading(question: "\(group) \(lowest)"),
        ])
    }
  }

  /// Gives the columns with one of these headings a role.
  mutating func assign(_ role: ColumnRole, to names: [String], in sheet: SurveySheet) {
    let wanted = Set(names.map(HeadingText.key))
    for (column, key) in sheet.headingKeys.enumerated() where wanted.contains(key) { roles[column] = role }
  }
}

/// All tools, the most particular first; what none of them recognises is a plain sheet.
enum SurveyTools {
  private static let all: [any SurveyTool.Type] = [
    Qualtrics.self, SurveyMonkey.self, LimeSurvey.self, Typeform.self, MicrosoftForms.self, GoogleForms.self, ODKKobo.self, Enalyzer.self,
    CitizenSpace.self,
  ]

  /// A sheet that somebody made.
  static let handMade = "eigen tabel"
  /// A row for each answer.
  static let long = "lang formaat"
  /// All names that a person may give.
  static let names = all.flatMap { $0.names } + [handMade, long]

  /// The name that a person means, or nil.
  static func name(_ text: String) -> String? { names.first { HeadingText.key($0) == HeadingText.key(text) } }

  /// Whether a sheet is an export of one of the tools.
  static func recognises(_ sheet: SurveySheet) -> Bool { all.contains { $0.layout(of: sheet, told: nil) != nil } }

  /// The layout of a sheet: as the tool that a person named writes it, or as it shows itself.
  static func layout(of sheet: SurveySheet, _ description: SourceDescription, mergedRows: Set<Int> = []) -> ToolLayout {
    var layout = layout(of: sheet, told: description.tool, mergedRows: mergedRows)
    let rows = layout.headerRecords.map { sheet.records.rows[$0] }
    if !description.headerRows.isEmpty, description.headerRows != rows {
      let records = description.headerRows.compactMap { row in (0..<sheet.records.count).first { sheet.records.rows[$0] == row } }
      layout.stack(records, of: sheet)
    }
    return layout
  }

  private static func layout(of sheet: SurveySheet, told: String?, mergedRows: Set<Int>) -> ToolLayout {
    for tool in all where told == nil || told.map(tool.names.contains) == true {
      if let layout = tool.layout(of: sheet, told: told) { return layout }
    }
    var layout = ToolLayout(tool: handMade, plain: sheet)
    if mergedRows.contains(sheet.records.rows[sheet.header]), sheet.header + 1 < sheet.records.count {
      layout.stack([sheet.header, sheet.header + 1], of: sheet)
    } else if sheet.header > 0, mergedRows.contains(sheet.records.rows[sheet.header - 1]) {
      layout.stack([sheet.header - 1, sheet.header], of: sheet)
    }
    return layout
  }
}
