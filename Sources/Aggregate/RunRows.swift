internal import Consultation

/// The rows of one run of counted respondents, each under a key that does not depend on how it was coded.
struct RunRows: Sendable {
  /// What tells a row from the others.
  struct Key: Hashable, Sendable {
    var round: Code<Round>
    var respondent: Pseudonym
    var unit: Unit

    /// The row of the respondent.
    var person: Key { Key(round: round, respondent: respondent, unit: .respondent) }
  }

  /// What a row is about. What was written is part of it where a respondent may have several; equal ones are numbered.
  enum Unit: Hashable, Sendable {
    case respondent
    case answer(Code<Question>)
    case judgement(String, Verdict, Int)
    case choice(Code<Question>, String, Int)
  }

  /// What a row was coded to.
  enum Coding: Hashable, Sendable {
    case organisation(Code<Organisation>?)
    case themes([Code<Theme>], [Code<Theme>])
    case meeting(Code<Meeting>?)
    case choices([String])
  }

  /// A row.
  struct Row: Sendable {
    var coding: Coding
    /// What was written, redacted.
    var text: String
    var file: SourceFile
    /// Whether a person decided on the coding.
    var isDecided: Bool
  }

  private(set) var rows: [Key: Row] = [:]

  /// The rows of a coded consultation.
  init(_ coded: CodedConsultation) {
    for respondent in coded.respondents where respondent.status == .counted {
      let key = Key(round: respondent.round, respondent: respondent.pseudonym, unit: .respondent)
      rows[key] = Row(
        coding: .organisation(respondent.organisation), text: respondent.organisations.map(\.input.text).joined(separator: "|"),
        file: respondent.source.file, isDecided: respondent.organisations.contains { $0.link == .decision })
    }
    for answer in coded.answers {
      let says = answer.method != .noAnswer && Self.open.contains(answer.question)
      add(
        answer.round, answer.respondent, { _ in .answer(answer.question) },
        Row(
          coding: .themes(says ? answer.themes : [], says ? answer.subthemes : []), text: answer.text.text, file: answer.source.file,
          isDecided: answer.method == .decision))
    }
    for judgement in coded.judgements {
      add(
        judgement.round, judgement.respondent, { .judgement(judgement.meeting.input.text, judgement.verdict, $0) },
        Row(
          coding: .meeting(judgement.meeting.code), text: judgement.meeting.input.text, file: judgement.source.file,
          isDecided: judgement.meeting.link == .decision))
    }
    for choice in coded.choices {
      add(
        choice.round, choice.respondent, { .choice(choice.question, choice.text.text, $0) },
        Row(
          coding: .choices(choice.choice.map { [$0.rawValue] } ?? choice.themes.map(\.rawValue)), text: choice.text.text,
          file: choice.source.file, isDecided: false))
    }
  }

  /// The questions at which themes are counted: a ticked overleg is no word about a theme.
  private static let open = Set(Code<Question>.consultation.prefix(6))

  /// Adds a row under the first number that is free.
  private mutating func add(_ round: Code<Round>, _ respondent: Pseudonym, _ unit: (Int) -> Unit, _ row: Row) {
    var key = Key(round: round, respondent: respondent, unit: unit(0))
    guard rows[key.person] != nil else { return }
    var number = 0
    while rows[key] != nil {
      number += 1
      let next = unit(number)
      // One answer to each question: should there be another, the first counts.
      if next == key.unit { return }
      key.unit = next
    }
    rows[key] = row
  }
}
