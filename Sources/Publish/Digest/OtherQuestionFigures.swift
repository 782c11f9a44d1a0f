import Consultation

/// How many organisations answered a question outside the eight, and for a statement how many agree.
struct OtherQuestionFigures: Sendable {
  /// The known organisations behind the answers to one question.
  struct Base: Sendable {
    /// Organisations that gave an answer of the list.
    var organisations: Set<Code<Organisation>> = []
    /// Organisations of which a respondent agrees.
    var agreeing: Set<Code<Organisation>> = []
    /// Organisations of which a respondent disagrees.
    var disagreeing: Set<Code<Organisation>> = []
  }

  private let bases: [Code<Question>: Base]

  init(_ round: Round, _ coded: CodedConsultation) {
    var bases: [Code<Question>: Base] = [:]
    for answer in coded.choices where answer.round == round.code && (answer.choice != nil || !answer.themes.isEmpty) {
      guard let organisation = answer.organisation else { continue }
      bases[answer.question, default: Base()].organisations.insert(organisation)
      switch answer.choice {
      case "helemaal-mee-eens", "mee-eens": bases[answer.question]?.agreeing.insert(organisation)
      case "helemaal-mee-oneens", "mee-oneens": bases[answer.question]?.disagreeing.insert(organisation)
      default: break
      }
    }
    self.bases = bases
  }

  /// What a question rests on.
  func base(of question: Code<Question>) -> Base { bases[question] ?? Base() }
}
