import Consultation

/// How many in each public count speak for themselves: who answered in person, and who named no known organisation. The others lent an
/// organisation their voice; what they say is that organisation's position, and stands under its name.
struct PeopleCount: Sendable {
  /// Respondents of an organisation, per round.
  private(set) var response: [Code<Round>: [Code<Organisation>: Int]] = [:]
  /// Answers with content of people who speak for themselves, per round and question.
  private(set) var answers: [Asked: Int] = [:]
  /// The organisations for which somebody gives such an answer.
  private(set) var speaking: [Asked: Set<Code<Organisation>>] = [:]
  /// Idem, under no theme.
  private(set) var withoutTheme: [Asked: Int] = [:]
  /// Answers that only say that there is none.
  private(set) var nothingToSay: [Asked: Int] = [:]
  /// Who made a choice, per round and question.
  private(set) var choices: [Asked: [String: Int]] = [:]

  struct Asked: Hashable, Sendable {
    let round: Code<Round>
    let question: Code<Question>
  }

  init(_ coded: CodedConsultation) {
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
    struct Chosen: Hashable {
      let asked: Asked
      let choice: String
      let respondent: Pseudonym
    }
    var seen: Set<Chosen> = []
    for answer in coded.choices where isPerson(answer.round, answer.respondent, answer.organisation) {
      let asked = Asked(round: answer.round, question: answer.question)
      for choice in (answer.choice.map { [$0.rawValue] } ?? []) + answer.themes.map(\.rawValue) {
        guard seen.insert(Chosen(asked: asked, choice: choice, respondent: answer.respondent)).inserted else { continue }
        choices[asked, default: [:]][choice, default: 0] += 1
      }
    }
  }
}
