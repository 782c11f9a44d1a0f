internal import Consultation

/// A file as one survey tool exports it.
protocol Export: Sendable {
  /// How the tool writes CSV.
  var dialect: CSVWriter.Dialect { get }
  /// What the file tells about its submissions.
  var abilities: Attendance.Abilities { get }

  /// Writes what stands above the first submission.
  func writeHeader(to csv: inout CSVWriter)
  /// Writes a submission.
  func write(_ response: Response, to csv: inout CSVWriter)
  /// Writes what stands below the last submission.
  func writeFooter(submissions: Int, to csv: inout CSVWriter)
}

extension Export {
  var abilities: Attendance.Abilities { Attendance.Abilities() }
  func writeFooter(submissions: Int, to csv: inout CSVWriter) {}
}

/// The export formats that offices send, each in the order in which the offices of the first round use them.
enum Tool: String, CaseIterable, Sendable {
  case limeSurveyText = "limesurvey-tekst"
  case msForms = "msforms"
  case googleDownload = "google-forms"
  case handMade = "handmatig"
  case qualtrics
  case surveyMonkey = "surveymonkey"
  case limeSurveyCodes = "limesurvey-codes"
  case typeform
  case long = "lang-formaat"
  case citizenSpace = "citizenspace"
  case googleSheet = "google-sheet"
  case enalyzer
  case fieldData = "veldwerk"

  /// The tool of an office; by the second round every office has another one.
  init(office: Int, round: Int) {
    let all = Self.allCases
    self = all[(office + round * 6) % all.count]
  }

  /// The file of an office and a round.
  func export(_ fiction: Fiction, office: Int, round: Int) -> any Export {
    switch self {
    case .limeSurveyText: LimeSurveyTextExport(fiction, office: office)
    case .limeSurveyCodes: LimeSurveyCodesExport(fiction, office: office)
    case .msForms: MSFormsExport(fiction, office: office)
    case .googleDownload: GoogleDownloadExport(fiction, office: office)
    case .googleSheet: GoogleSheetExport(fiction, office: office)
    case .surveyMonkey: SurveyMonkeyExport(fiction, office: office)
    case .qualtrics: QualtricsExport(fiction, office: office)
    case .typeform: TypeformExport(fiction, office: office)
    case .citizenSpace: CitizenSpaceExport(fiction, office: office, hasIdentRow: round == 1)
    case .enalyzer: EnalyzerExport(fiction, office: office)
    case .fieldData: round == 0 ? ODKExport(fiction, office: office) : KoboExport(fiction, office: office)
    case .handMade: HandMadeExport(fiction, office: office)
    case .long: LongExport(fiction, office: office)
    }
  }
}

/// What several tools write in the same way.
extension Form {
  /// The columns of the questions asked; lists have a column per option when `splitsLists`.
  func columns(splitsLists: Bool, splitsMeetings: Bool? = nil) -> [Cell] {
    asked.flatMap { index -> [Cell] in
      switch fiction.questions[index].role {
      case .meetings where splitsMeetings ?? splitsLists: options(of: index).indices.map { .tick(question: index, option: $0) }
      case .themes where splitsLists: options(of: index).indices.map { .tick(question: index, option: $0) }
      case .judgement: options(of: index).indices.map { .verdict(question: index, option: $0) }
      default: [.answer(index)]
      }
    }
  }

  /// The question of a column.
  func question(of cell: Cell) -> FormQuestion {
    switch cell {
    case .answer(let index), .tick(let index, _), .verdict(let index, _): fiction.questions[index]
    }
  }

  /// The option of a column that belongs to one.
  func option(of cell: Cell) -> FormQuestion.Option? {
    switch cell {
    case .answer: nil
    case .tick(let index, let option), .verdict(let index, let option): options(of: index)[option]
    }
  }

  /// The wording of a column's question with its option between `open` and `close`.
  func heading(of cell: Cell, _ open: String, _ close: String = "") -> [UInt8] {
    question(of: cell).wording + (option(of: cell).map { Array(open.utf8) + $0.name + Array(close.utf8) } ?? [])
  }
}

extension [UInt8] {
  /// Appends an address of the network kept for documentation (RFC 5737).
  mutating func appendAddress(of response: Response) {
    append(text: "192.0.2.")
    append(number: 1 + Int(response.person % 254))
  }

  /// Appends the 32 hexadecimal digits of a submission, grouped as a UUID when asked for.
  mutating func appendIdentifier(of response: Response, isGrouped: Bool) {
    let halves = [Chance.mix(response.person ^ response.key), Chance.mix(UInt64(response.serial) ^ response.key &* 3)]
    for position in 0..<32 {
      if isGrouped, [8, 12, 16, 20].contains(position) { append(UInt8(ascii: "-")) }
      let digit = UInt8(truncatingIfNeeded: halves[position / 16] >> UInt64(4 * (position % 16)) & 15)
      append(digit < 10 ? 48 + digit : 87 + digit)
    }
  }
}

extension Response {
  /// When the form was opened: some minutes before it was sent.
  var start: Moment { time.shifted(by: -120 - Int(person % 1500)) }
}
