internal import Aggregate
internal import Consultation
internal import Normalise
internal import Publish

/// The facts of one file: what each submission is and says, one fact a row.
struct FactTable {
  private let codebook: Codebook
  private let reading: FileReading
  private let points: ChecklistPoints
  private var writer = FactWriter()
  /// How often the submission at hand speaks of each point, per side.
  private var said: [[Int]]

  /// A table for the facts of a reading, or of a part of it.
  init(codebook: Codebook, reading: FileReading, share: Int) {
    self.codebook = codebook
    self.reading = reading
    points = ChecklistPoints(codebook: codebook)
    said = ChecklistPoints.Side.allCases.map { _ in [Int](repeating: 0, count: codebook.checklist.count) }
    writer.writeHeader()
    writer[.round] = reading.round.rawValue
    writer[.source] = reading.file.path
    writer[.share] = String(share)
  }

  /// How many bytes wait to be taken.
  var size: Int { writer.bytes.count }

  /// Takes what was written so far.
  mutating func take() -> [UInt8] { writer.take() }

  /// What is known of the file as a whole: of its parts the first says it.
  mutating func begin(isFirst: Bool) {
    guard isFirst else { return }
    writer[.kind] = "bestand"
    writer[.read] = String(reading.read)
    writer[.rejected] = String(reading.rejections.count { $0.column == nil })
    writer.endFact()
    writer.clear(from: .read)
    for problem in reading.problems + reading.rejections.map(\.problem) { add(problem) }
  }

  /// What is left when all submissions are in.
  mutating func end(problems: [Problem], unused: [Problem]) {
    writer.clear(from: .place)
    for problem in problems { add(problem) }
    for problem in unused {
      writer[.kind] = "besluit-ongebruikt"
      writer[.problem] = "\(problem.file?.path ?? "") rij \(problem.row ?? 0)"
      writer.endFact()
      writer[.problem] = ""
    }
  }

  /// Every fact of a submission.
  mutating func add(_ submission: CodedSubmission) {
    writer.clear(from: .place)
    let respondent = submission.respondent
    writer[.kind] = "inzending"
    writer[.place] = String(submission.place)
    writer[.row] = String(respondent.source.row)
    writer[.respondent] = respondent.pseudonym.description
    writer[.organisation] = respondent.organisation?.rawValue ?? ""
    writer[.level] = respondent.level?.rawValue ?? ""
    writer[.capacity] = respondent.capacity?.rawValue ?? ""
    writer[.isCitizen] = isCitizen(respondent) ? "ja" : "nee"
    writer[.mayBeQuoted] = respondent.mayBeQuoted ? "ja" : "nee"
    writer[.isIdentified] = submission.isIdentified ? "ja" : "nee"
    writer[.submittedAt] = respondent.submittedAt?.description ?? ""
    writer[.status] = respondent.status.rawValue
    writer[.content] = submission.content.description
    writer[.form] = submission.form?.description ?? ""
    writer.endFact()
    // What follows only has to find this row back.
    writer.clear(from: .isIdentified)
    for (answer, campaign) in zip(submission.answers, submission.campaigns) { add(answer, campaign, respondent) }
    for judgement in submission.judgements { add(judgement) }
    for choice in submission.choices { add(choice) }
    addChecklist(row: respondent.source.row)
    for problem in submission.problems { add(problem) }
  }

  private func isCitizen(_ respondent: CodedRespondent) -> Bool {
    let domain = respondent.capacity == .personal ? nil : respondent.organisation.flatMap { codebook.organisation($0)?.domain }
    return respondent.level == .livedWorld || domain == .experience
  }

  private mutating func add(_ answer: CodedAnswer, _ campaign: Pseudonym?, _ respondent: CodedRespondent) {
    writer.clear(from: .question)
    writer[.row] = String(answer.source.row)
    writer[.question] = answer.question.rawValue
    writer[.answer] = answer.pseudonym.description
    writer[.method] = answer.method.rawValue
    writer[.kind] = "antwoord"
    writer[.themes] = answer.themes.map(\.rawValue).joined(separator: "|")
    writer[.subthemes] = answer.subthemes.map(\.rawValue).joined(separator: "|")
    writer[.campaign] = campaign?.description ?? ""
    if respondent.mayBeQuoted, answer.method != .noAnswer {
      writer[.quotable] = Quotation.length(of: answer).map(String.init) ?? ""
      writer[.text] = answer.text.text
    }
    writer.endFact()
    writer.clear(from: .answer)
    if answer.method != .noAnswer {
      writer[.kind] = "thema"
      var seen: Set<Code<Theme>> = []
      let themes = (answer.themes + answer.subthemes).filter { codebook.theme($0) != nil && seen.insert($0).inserted }
      if answer.themes.isEmpty, answer.subthemes.isEmpty { writer.endFact() }
      for theme in themes {
        writer[.theme] = theme.rawValue
        writer.endFact()
      }
      writer[.theme] = ""
    }
    note(points.said(by: answer))
  }

  private mutating func add(_ judgement: CodedJudgement) {
    writer.clear(from: .question)
    writer[.row] = String(judgement.source.row)
    writer[.kind] = "oordeel"
    writer[.meeting] = judgement.meeting.code?.rawValue ?? ""
    writer[.verdict] = judgement.verdict.rawValue
    if judgement.meeting.code == nil { writer[.input] = judgement.meeting.input.text }
    writer.endFact()
    // A name that is not known is no word about an overleg.
    if judgement.meeting.code != nil { note(points.said(by: judgement)) }
  }

  /// Of an open question first that it was answered, then each theme; of other questions what was chosen.
  private mutating func add(_ choice: CodedChoice) {
    writer.clear(from: .question)
    writer[.row] = String(choice.source.row)
    writer[.question] = choice.question.rawValue
    writer[.kind] = "keuze"
    if codebook.question(choice.question)?.kind == .open { writer.endFact() }
    if let chosen = choice.choice {
      writer[.choice] = chosen.rawValue
      writer.endFact()
    }
    for theme in choice.themes {
      writer[.choice] = theme.rawValue
      writer[.category] = codebook.category(of: theme).rawValue
      writer.endFact()
    }
    note(points.said(by: choice))
  }

  private mutating func note(_ points: ChecklistPoints.Said) {
    for place in points.places { said[points.side.rawValue][place] += 1 }
  }

  /// What the submission speaks of in all its answers.
  private mutating func addChecklist(row: Int) {
    writer.clear(from: .question)
    writer[.row] = String(row)
    writer[.kind] = "checklist"
    for side in ChecklistPoints.Side.allCases {
      writer[.side] =
        switch side {
        case .none: ""
        case .positive: "voor"
        case .negative: "tegen"
        }
      for place in said[side.rawValue].indices where said[side.rawValue][place] > 0 {
        writer[.item] = points.items[place].rawValue
        writer[.count] = String(said[side.rawValue][place])
        writer.endFact()
        said[side.rawValue][place] = 0
      }
    }
    writer.clear(from: .question)
  }

  private mutating func add(_ problem: Problem) {
    writer[.kind] = "melding"
    writer[.row] = problem.row.map(String.init) ?? ""
    writer[.problem] = problem.kind.id
    writer.endFact()
    writer[.problem] = ""
  }
}
