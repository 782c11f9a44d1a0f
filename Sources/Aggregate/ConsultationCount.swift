internal import Consultation

/// A consultation, or a part of one, while it is being counted.
struct ConsultationCount: Sendable {
  let index: CodebookIndex
  private(set) var roster = Roster()
  private(set) var response = ResponseCount()
  private(set) var themes = ThemeCount()
  private(set) var questions = QuestionCount()
  private(set) var meetings = MeetingCount()
  private(set) var choices: ChoiceCount

  /// An empty count.
  init(index: CodebookIndex) {
    self.index = index
    choices = ChoiceCount(codebook: index.codebook)
  }

  /// Adds what `coded` holds.
  mutating func add(_ coded: CodedConsultation) {
    for respondent in coded.respondents {
      response.add(respondent, number: roster.number(of: respondent.pseudonym), index)
    }
    for answer in coded.answers {
      guard let round = index.place(of: answer.round), let question = index.place(of: answer.question) else { continue }
      let respondent = roster.number(of: answer.respondent)
      let organisation = index.place(of: answer.organisation)
      questions.add(answer, respondent: respondent, round: round, question: question, organisation: organisation)
      themes.add(answer, respondent: respondent, round: round, question: question, organisation: organisation, index)
    }
    for judgement in coded.judgements {
      meetings.add(judgement, respondent: roster.number(of: judgement.respondent), index)
    }
    for choice in coded.choices {
      choices.add(choice, respondent: roster.number(of: choice.respondent), index)
    }
  }

  /// Adds another count over the same index.
  mutating func merge(_ other: ConsultationCount) {
    let translation = roster.merge(other.roster)
    response.merge(other.response, translation: translation)
    themes.merge(other.themes, translation: translation)
    questions.merge(other.questions, translation: translation)
    meetings.merge(other.meetings, translation: translation)
    choices.merge(other.choices, translation: translation)
  }
}
