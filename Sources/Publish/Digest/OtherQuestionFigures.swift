import Consultation

/// How many organisations answered a question outside the eight, and for a statement how many agree.
struct OtherQuestionFigures: Sendable {
  let round: Code<Round>
  let others: [PeopleCount.Asked: Particulars.OtherAnswers]

  /// What a question rests on.
  func base(of question: Code<Question>) -> Particulars.OtherAnswers {
    others[PeopleCount.Asked(round: round, question: question)] ?? Particulars.OtherAnswers()
  }
}
