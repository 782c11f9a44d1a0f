import Consultation

extension PeopleCount {
  /// The people in the rows of a consultation.
  init(_ coded: CodedConsultation) {
    self.init()
    var inPerson: [Code<Round>: Set<Pseudonym>] = [:]
    for respondent in coded.respondents where respondent.status == .counted && respondent.capacity == .personal {
      inPerson[respondent.round, default: []].insert(respondent.pseudonym)
      if let organisation = respondent.organisation { response[respondent.round, default: [:]][organisation, default: 0] += 1 }
    }
    func isPerson(_ round: Code<Round>, _ respondent: Pseudonym, _ organisation: Code<Organisation>?) -> Bool {
      organisation == nil || inPerson[round]?.contains(respondent) ?? false
    }
    for row in coded.answers.indices {
      let (round, question) = (coded.answers[row].round, coded.answers[row].question)
      let asked = Asked(round: round, question: question)
      guard isPerson(round, coded.answers[row].respondent, coded.answers[row].organisation) else {
        if coded.answers[row].method != .noAnswer, let organisation = coded.answers[row].organisation {
          speaking[asked, default: []].insert(organisation)
        }
        continue
      }
      guard coded.answers[row].method != .noAnswer else {
        nothingToSay[asked, default: 0] += 1
        continue
      }
      answers[asked, default: 0] += 1
      if coded.answers[row].themes.isEmpty, coded.answers[row].subthemes.isEmpty { withoutTheme[asked, default: 0] += 1 }
    }
    var choosers: [Asked: [String: Set<Pseudonym>]] = [:]
    for answer in coded.choices where isPerson(answer.round, answer.respondent, answer.organisation) {
      let asked = Asked(round: answer.round, question: answer.question)
      if let choice = answer.choice { choosers[asked, default: [:]][choice.rawValue, default: []].insert(answer.respondent) }
      for theme in answer.themes { choosers[asked, default: [:]][theme.rawValue, default: []].insert(answer.respondent) }
    }
    choices = choosers.mapValues { $0.mapValues(\.count) }
  }
}
