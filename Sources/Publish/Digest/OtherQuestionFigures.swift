import Consultation

/// How many organisations answered a question outside the eight, and for a statement how many agree.
struct OtherQuestionFigures: Sendable {
  /// The known organisations behind the answers to one question.
  struct Base: Sendable {
    /// Organisations that gave an answer of the list.
    var organisations: Set<Code<Organisation>> = []
    /// Of free text: the organisations per category that their answers fall under.
    var namers: [Code<Theme>: Set<Code<Organisation>>] = [:]
    /// Organisations of which a respondent agrees.
    var agreeing: Set<Code<Organisation>> = []
    /// Organisations of which a respondent disagrees.
    var disagreeing: Set<Code<Organisation>> = []
  }

  private let bases: [Code<Question>: Base]

  init(_ round: Round, _ coded: CodedConsultation, _ codebook: Codebook) {
    let open = Set(codebook.questions.filter { $0.kind == .open }.map(\.code))
    var bases: [Code<Question>: Base] = [:]
    for answer in coded.choices where answer.round == round.code {
      let isOpen = open.contains(answer.question)
      guard isOpen || answer.choice != nil || !answer.themes.isEmpty, let organisation = answer.organisation else { continue }
      bases[answer.question, default: Base()].organisations.insert(organisation)
      if isOpen {
        for theme in Set(answer.themes.map { codebook.category(of: $0) }) {
          bases[answer.question]?.namers[theme, default: []].insert(organisation)
        }
      }
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
