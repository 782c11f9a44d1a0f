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
  /// The layout of a sheet when it is an export of this tool, else nil.
  static func layout(of sheet: SurveySheet) -> ToolLayout?
}

extension ToolLayout {
  /// The layout of a sheet with one header row.
  init(tool: String, plain sheet: SurveySheet) {
    self.init(tool: tool, headings: sheet.headings.map(Heading.init), headerRecords: sheet.header..<sheet.header + 1)
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

  /// The layout of a sheet.
  static func layout(of sheet: SurveySheet) -> ToolLayout {
    for tool in all {
      if let layout = tool.layout(of: sheet) { return layout }
    }
    return ToolLayout(tool: "eigen tabel", plain: sheet)
  }
}
