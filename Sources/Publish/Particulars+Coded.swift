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
    collectOrganisations(coded, codebook)
    collectQuotable(coded)
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
    var choosers = Choosers()
    var speaker: ObjectIdentifier?
    let choices = coded.choices
    for row in choices.indices {
      if choices[row].speaker.identity != speaker {
        speaker = choices[row].speaker.identity
        if row > 0, choices[row].round != choices[row - 1].round { collect(&choosers, from: choices) }
        choosers.turn(to: choices[row].organisation)
      }
      guard let organisation = choosers.organisation else { continue }
      if choices[row].choice != nil {
        choosers.add(choices[row].saidIdentity, row: row)
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
  private mutating func collect(_ choosers: inout Choosers, from choices: [CodedChoice]) {
    for (row, organisations) in choosers.all {
      let asked = PeopleCount.Asked(round: choices[row].round, question: choices[row].question)
      for organisation in organisations {
        others[asked, default: OtherAnswers()].add(choices[row].choice?.rawValue ?? "", by: organisation)
      }
    }
    choosers = Choosers()
  }

  /// The organisations that choose the same, for each of the things chosen.
  private struct Choosers {
    private var chosen = IdentityNumbers()
    /// Of what was chosen the first row, and by number which organisations chose it.
    private var rows: [(first: Int, hasChosen: [Bool])] = []
    private var organisations: [Code<Organisation>] = []
    private var numbers: [Code<Organisation>: Int] = [:]
    private var number: Int?

    /// The organisation that this was turned to.
    var organisation: Code<Organisation>? { number.map { organisations[$0] } }

    /// What follows is chosen by this organisation.
    mutating func turn(to organisation: Code<Organisation>?) {
      number = organisation.map { organisation in
        if let known = numbers[organisation] { return known }
        numbers[organisation] = organisations.count
        organisations.append(organisation)
        return organisations.count - 1
      }
    }

    /// The organisation chooses what many choose, on a row.
    mutating func add(_ said: ObjectIdentifier, row: Int) {
      guard let number else { return }
      let (place, isNew) = chosen.number(adding: said)
      if isNew { rows.append((row, [])) }
      while rows[place].hasChosen.count <= number { rows[place].hasChosen.append(false) }
      rows[place].hasChosen[number] = true
    }

    /// Of each of the things chosen the first row, and the organisations that chose it.
    var all: [(row: Int, organisations: [Code<Organisation>])] {
      rows.map { row in (row.first, zip(organisations, row.hasChosen).filter(\.1).map(\.0)) }
    }
  }

  /// The counted respondents behind rows: as a rule the one behind the row before or one of the next, whatever the order all the same.
  private struct CountedRespondents {
    private let respondents: [CodedRespondent]
    private var last = 0

    init(_ coded: CodedConsultation) { respondents = coded.respondents }

    /// The place of the respondent behind an answer; nil when it is none of those that count.
    mutating func place(of answer: CodedAnswer) -> Int? {
      let found =
        (last..<respondents.count).first { isBehind(answer, $0) } ?? (0..<last).first { isBehind(answer, $0) }
      if let found { last = found }
      return found
    }

    private func isBehind(_ answer: CodedAnswer, _ place: Int) -> Bool {
      respondents[place].pseudonym == answer.respondent && respondents[place].status == .counted && respondents[place].round == answer.round
    }
  }

  private mutating func collectOrganisations(_ coded: CodedConsultation, _ codebook: Codebook) {
    let respondents = coded.respondents
    // By position: taking out a whole respondent would retain everything in it.
    for place in respondents.indices where respondents[place].status == .counted && respondents[place].capacity != .personal {
      guard let organisation = respondents[place].organisation else { continue }
      organisations[organisation, default: [:]][respondents[place].round, default: OrganisationAnswers()].speakers += 1
    }
    let open = Set(Digest.themeQuestions)
    var counted = CountedRespondents(coded)
    for answer in coded.answers where answer.method != .noAnswer {
      guard let organisation = answer.organisation, let place = counted.place(of: answer), respondents[place].capacity != .personal,
        respondents[place].organisation == organisation
      else { continue }
      organisations[organisation]?[answer.round]?
        .add(answer, mayBeQuoted: respondents[place].mayBeQuoted, isOpen: open.contains(answer.question))
    }
  }

  private mutating func collectQuotable(_ coded: CodedConsultation) {
    let campaigns = Set(coded.campaigns.flatMap(\.answers))
    let respondents = coded.respondents
    var counted = CountedRespondents(coded)
    for answer in coded.answers where !answer.themes.isEmpty {
      guard let place = counted.place(of: answer), respondents[place].mayBeQuoted, !campaigns.contains(answer.pseudonym),
        let length = Quotation.length(of: answer)
      else { continue }
      quotable.append(
        QuotableAnswer(answer: answer, length: length, level: respondents[place].level, capacity: respondents[place].capacity))
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
