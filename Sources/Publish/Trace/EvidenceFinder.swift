import Consultation

/// Says for a cell of a public table which rows of the source files it was counted from.
///
/// It counts anew, row by row and without the tallies, so that a figure and its rows can contradict each other: a test holds them together.
struct EvidenceFinder: Sendable {
  let material: Material
  let consultation: ConsultationRows
  let book: FigureBook

  /// What a cell rests on. Of a cell in a table that is not known here the definition is all there is to say.
  func evidence(for cell: TableCell) -> Evidence {
    let key = Dictionary(cell.row.map { ($0.column, $0.value) }, uniquingKeysWith: { first, _ in first })
    let found: Evidence? =
      switch cell.table {
      case RoundTable.path: round(cell.column, key)
      case DomainResponseTable.path: domain(cell.column, key)
      case ResponseTable.path: response(cell.column, key)
      case ThemeOverviewTable.path: theme(cell.column, key)
      case ThemeSidesTable.path: sides(cell.column, key)
      case MovementTable.path: movement(cell.column, key)
      case "tabellen/themas.csv": themeAtQuestion(cell.column, key)
      case "tabellen/vragen.csv": question(cell.column, key)
      case MeetingOverviewTable.path: meeting(cell.column, key)
      case StanceTable.path: stance(cell.column, key)
      case MergeTable.path: merge(cell.column, key)
      case MergeGroupTable.path: mergeGroup(cell.column, key)
      case ScenarioTotalTable.path: scenario(cell.column)
      case ScenarioTable.path: fate(cell.column, key)
      case ChecklistTotalTable.path: checklistTotal(cell.column, key)
      case ChoiceQuestionTable.path: otherQuestion(cell.column, key)
      case "tabellen/keuzes.csv": choice(cell.column, key)
      default: nil
      }
    return found ?? .computed(cell.definition)
  }
}

/// Rows, by what they are.
extension EvidenceFinder {
  typealias Key = [String: String]

  /// What a row is counted as.
  enum Counting {
    case respondents, organisations, each(Evidence.Unit)

    var unit: Evidence.Unit {
      switch self {
      case .respondents: .respondents
      case .organisations: .organisations
      case .each(let unit): unit
      }
    }
  }

  /// The counted submissions of a round.
  func respondents(in round: String, where belongs: (CodedRespondent) -> Bool = { _ in true }) -> [CodedRespondent] {
    consultation.coded.respondents.filter { $0.round.rawValue == round && $0.status == .counted && belongs($0) }
  }

  /// The answers of a round to the eight questions that say something.
  func answers(in round: String, where belongs: (CodedAnswer) -> Bool = { _ in true }) -> [CodedAnswer] {
    consultation.coded.answers.filter { $0.round.rawValue == round && $0.method != .noAnswer && belongs($0) }
  }

  /// The answers of a round that name a theme at some of the eight questions; with ``noThemeCode`` those about none.
  func answers(in round: String, naming theme: String, at questions: [Code<Question>]) -> [CodedAnswer] {
    answers(in: round) { answer in
      guard questions.contains(answer.question) else { return false }
      if theme == noThemeCode { return answer.themes.isEmpty && answer.subthemes.isEmpty }
      return answer.themes.contains(Code(theme)) || answer.subthemes.contains(Code(theme))
    }
  }

  /// Evidence of submissions.
  func evidence(_ respondents: [CodedRespondent], _ counting: Counting) -> Evidence {
    rows(respondents.enumerated(), counting) { place, respondent in
      (respondent.source, respondent.organisation, respondent.pseudonym, "", nil, "\(place)")
    }
  }

  /// Evidence of answers to the eight questions.
  func evidence(_ answers: [CodedAnswer], _ counting: Counting) -> Evidence {
    rows(answers.enumerated(), counting) { place, answer in
      (answer.source, answer.organisation, answer.respondent, Wording.asked(answer.question), answer.text, "\(place)")
    }
  }

  /// Evidence of answers to other questions.
  func evidence(_ choices: [CodedChoice], _ counting: Counting) -> Evidence {
    rows(choices, counting) { choice in
      let question = material.codebook.question(choice.question).map(Wording.shortName) ?? choice.question.rawValue
      return (choice.source, choice.organisation, choice.respondent, question, choice.text, choice.respondent.description)
    }
  }

  /// Evidence of judgements on overleggen; `counted` is what a row is counted as when that is no person and no organisation.
  func evidence(_ judgements: [CodedJudgement], _ counting: Counting, counted: (CodedJudgement) -> String) -> Evidence {
    rows(judgements, counting) { judgement in
      let name = judgement.meeting.code.flatMap { material.codebook.meeting($0)?.name }
      return (
        judgement.source, judgement.organisation, judgement.respondent,
        [name, Wording.name(judgement.verdict)].compactMap(\.self).joined(separator: ": "), judgement.meeting.input, counted(judgement)
      )
    }
  }

  private typealias Parts = (Provenance, Code<Organisation>?, Pseudonym, String, RedactedText?, String)

  /// Rows; where organisations are counted, those of no known organisation are left out.
  private func rows<Items: Sequence>(_ items: Items, _ counting: Counting, _ parts: (Items.Element) -> Parts) -> Evidence {
    let rows = items.compactMap { item -> Evidence.Row? in
      let (source, code, respondent, question, text, own) = parts(item)
      let organisation = code.flatMap { material.codebook.organisation($0) }
      let counted: String
      switch counting {
      case .respondents: counted = respondent.description
      case .each: counted = own
      case .organisations:
        guard let organisation else { return nil }
        counted = organisation.code.rawValue
      }
      return Evidence.Row(
        source: source, organisation: organisation?.name, respondent: respondent.description, question: question, text: text,
        counted: counted)
    }
    return .rows(rows, of: counting.unit)
  }

  /// A cell as a term of a sum.
  func term(_ table: String, _ key: [String], _ column: String, isSubtracted: Bool = false) -> Evidence.Term {
    let figure = book.figure(table, key, column)
    return Evidence.Term(
      table: table, cell: figure.cell?.address ?? "", value: figure.value, isWithheld: figure.isWithheld, isSubtracted: isSubtracted)
  }
}
