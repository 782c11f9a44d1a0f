internal import Consultation

extension NormaliserRun {
  /// What the normaliser does with the answers to a question.
  struct QuestionPlan: Sendable {
    let kind: Question.Kind
    let pole: Question.Pole?
    /// The place among the eight questions, when it is one of them.
    let place: Int?

    /// What is done with every question of a codebook.
    static func all(_ codebook: Codebook) -> [Code<Question>: QuestionPlan] {
      Dictionary(
        codebook.questions.map { question in
          let isOfTheEight = question.kind == .open || question.kind == .meetings
          let place = isOfTheEight ? Code<Question>.consultation.firstIndex(of: question.code) : nil
          return (question.code, QuestionPlan(kind: question.kind, pole: question.pole, place: place))
        }, uniquingKeysWith: { first, _ in first })
    }
  }
}
