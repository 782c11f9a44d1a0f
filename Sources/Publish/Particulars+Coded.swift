import Consultation

extension Particulars {
  /// The particulars in the rows of a consultation.
  init(_ rows: ConsultationRows, _ codebook: Codebook) {
    self.init()
    let coded = rows.coded
    hasProblems = !rows.problems.isEmpty
    people = PeopleCount(coded)
    countRounds(coded)
    collectOtherAnswers(coded, codebook)
    let counted = CountedRespondents(coded)
    collectOrganisations(coded, codebook, counted)
    collectQuotable(coded, counted)
  }

  private mutating func countRounds(_ coded: CodedConsultation) {
    for answer in coded.answers where answer.method == .decision { rounds[answer.round, default: RoundParticulars()].decisions += 1 }
    for campaign in coded.campaigns where campaign.answers.count > 1 { rounds[campaign.round, default: RoundParticulars()].campaigns += 1 }
    var names: [Code<Round>: Set<String>] = [:]
    for judgement in coded.judgements where judgement.meeting.code == nil {
      names[judgement.round, default: []].insert(judgement.meeting.input.text)
    }
    for (round, names) in names { rounds[round, default: RoundParticulars()].unknownMeetings = names.count }
  }

  private mutating func collectOtherAnswers(_ coded: CodedConsultation, _ codebook: Codebook) {
    let open = Set(codebook.questions.filter { $0.kind == .open }.map(\.code))
    // Many choose the same: who does is gathered first, for one round after the other.
    var choosers: [ObjectIdentifier: (row: Int, organisations: Set<Code<Organisation>>)] = [:]
    let choices = coded.choices
    for row in choices.indices {
      if row > 0, choices[row].round != choices[row - 1].round { collect(&choosers, from: choices) }
      guard let organisation = choices[row].organisation else { continue }
      if choices[row].choice != nil {
        choosers[choices[row].saidIdentity, default: (row, [])].organisations.insert(organisation)
        continue
      }
      let isOpen = open.contains(choices[row].question)
      guard isOpen || !choices[row].themes.isEmpty else { continue }
      let asked = PeopleCount.Asked(round: choices[row].round, question: choices[row].question)
      others[asked, default: OtherAnswers()].add("", by: organisation)
      if isOpen {
        for theme in Set(choices[row].themes.map { codebook.category(of: $0) }) {
          others[asked]?.namers[theme, default: []].insert(organisation)
        }
      }
    }
    collect(&choosers, from: choices)
  }

  /// Takes in who chose what in a round, and forgets it.
  private mutating func collect(
    _ choosers: inout [ObjectIdentifier: (row: Int, organisations: Set<Code<Organisation>>)], from choices: [CodedChoice]
  ) {
    for (row, organisations) in choosers.values {
      let asked = PeopleCount.Asked(round: choices[row].round, question: choices[row].question)
      for organisation in organisations {
        others[asked, default: OtherAnswers()].add(choices[row].choice?.rawValue ?? "", by: organisation)
      }
    }
    choosers.removeAll(keepingCapacity: true)
  }

  /// The counted respondents by round and pseudonym.
  private struct CountedRespondents {
    private var places: [Code<Round>: [Pseudonym: Int]] = [:]
    private let respondents: [CodedRespondent]

    init(_ coded: CodedConsultation) {
      respondents = coded.respondents
      // By position: taking out a whole respondent would retain everything in it.
      for place in respondents.indices where respondents[place].status == .counted {
        places[respondents[place].round, default: [:]][respondents[place].pseudonym] = place
      }
    }

    subscript(round: Code<Round>, pseudonym: Pseudonym) -> CodedRespondent? { places[round]?[pseudonym].map { respondents[$0] } }
  }

  private mutating func collectOrganisations(_ coded: CodedConsultation, _ codebook: Codebook, _ counted: CountedRespondents) {
    for respondent in coded.respondents where respondent.status == .counted && respondent.capacity != .personal {
      guard let organisation = respondent.organisation else { continue }
      organisations[organisation, default: [:]][respondent.round, default: OrganisationAnswers()].speakers += 1
    }
    let open = Set(Digest.themeQuestions)
    for answer in coded.answers where answer.method != .noAnswer {
      guard let organisation = answer.organisation, let respondent = counted[answer.round, answer.respondent],
        respondent.capacity != .personal, respondent.organisation == organisation
      else { continue }
      organisations[organisation]?[answer.round]?.add(answer, mayBeQuoted: respondent.mayBeQuoted, isOpen: open.contains(answer.question))
    }
  }

  private mutating func collectQuotable(_ coded: CodedConsultation, _ counted: CountedRespondents) {
    let campaigns = Set(coded.campaigns.flatMap(\.answers))
    for answer in coded.answers where !answer.themes.isEmpty {
      guard let respondent = counted[answer.round, answer.respondent], respondent.mayBeQuoted, !campaigns.contains(answer.pseudonym),
        let length = Quotation.length(of: answer)
      else { continue }
      quotable.append(QuotableAnswer(answer: answer, length: length, level: respondent.level, capacity: respondent.capacity))
    }
  }
}

extension Particulars.OrganisationAnswers {
  fileprivate mutating func add(_ answer: CodedAnswer, mayBeQuoted: Bool, isOpen: Bool) {
    if isOpen { categories.formUnion(answer.themes) }
    var asked = questions[answer.question] ?? Answers()
    asked.all += 1
    if mayBeQuoted {
      asked.given += 1
      if asked.shown.count < Self.mostShown { asked.shown.append(answer) }
      asked.categories.formUnion(answer.themes)
    }
    questions[answer.question] = asked
  }
}
