import Consultation

/// A codebook and builders of coded rows, small enough to count by hand.
enum Small {
  static let rounds = [Round(code: "ronde-1", title: "Ronde 1"), Round(code: "ronde-2", title: "Ronde 2")]

  static let codebook = Codebook(
    questions: Code<Question>.consultation.map { Question(code: $0, wording: $0.rawValue, kind: .open) } + [
      Question(code: "u1", wording: "u1", kind: .statement), Question(code: "schaal", wording: "schaal", kind: .choice),
      Question(code: "themas-top3", wording: "top 3", kind: .themes), Question(code: "knelpunt", wording: "knelpunt", kind: .open),
    ],
    choices: [
      Choice(question: "stelling", code: "mee-eens", name: "Mee eens"), Choice(question: "stelling", code: "neutraal", name: "Neutraal"),
      Choice(question: "schaal", code: "lokaal", name: "Lokaal"), Choice(question: "schaal", code: "zuid-limburg", name: "Zuid-Limburg"),
    ],
    themes: [
      Theme(code: "jeugd", name: "Jeugd", order: 2), Theme(code: "jeugdzorgplus", parent: "jeugd", name: "JeugdzorgPlus", order: 3),
      Theme(code: "gedwongen-zorg", name: "Gedwongen zorg", order: 1),
      Theme(code: "wvggz", parent: "gedwongen-zorg", name: "Wvggz", order: 1),
    ],
    organisations: [
      Organisation(code: "politie", name: "Politie", domain: .safety, isInvited: true),
      Organisation(code: "ggd", name: "GGD", domain: .care, isInvited: true),
      Organisation(code: "gast", name: "Gast", domain: .housing, isInvited: false),
      Organisation(code: "afwezig", name: "Afwezig", domain: .experience, isInvited: false),
    ],
    meetings: [
      meeting("tafel", themes: ["jeugd", "wvggz"], ["politie", "ggd"], timesPerYear: 10, hours: 2),
      meeting("kring", themes: ["jeugd"], ["ggd", "politie", "gast"], timesPerYear: 4, hours: 1.5),
      meeting("raad", themes: ["gedwongen-zorg"], ["afwezig"], timesPerYear: 1, hours: 8, isStatutory: true),
    ])

  static func meeting(
    _ code: Code<Meeting>, level: Meeting.Level = .tactical, scale: Code<Choice> = "zuid-limburg", themes: [Code<Theme>],
    _ participants: [Code<Organisation>], timesPerYear: Int, hours: Double, isStatutory: Bool = false
  ) -> Meeting {
    Meeting(
      code: code, name: code.rawValue, level: level, scale: scale, themes: themes, participants: participants,
      timesPerYear: timesPerYear, hours: hours, isStatutory: isStatutory)
  }

  static let source = Provenance(file: SourceFile("ronde-1/a.csv"), row: 2)
  static func text(_ text: String) -> RedactedText { RedactedText(RawText(text), replacing: []) }

  static func respondent(
    _ pseudonym: String, _ organisations: [Code<Organisation>?] = [], round: Code<Round> = "ronde-1", level: Level? = nil,
    capacity: Capacity? = nil, submittedAt: LocalTime? = nil, status: SubmissionStatus = .counted
  ) -> CodedRespondent {
    CodedRespondent(
      round: round, pseudonym: Pseudonym(pseudonym), source: source, submittedAt: submittedAt,
      organisations: organisations.map { code in Match(input: text("x"), code: code, link: code == nil ? .unknown : .exact) },
      level: level, capacity: capacity, status: status)
  }

  static func answer(
    _ respondent: String, _ question: Code<Question>, _ themes: [Code<Theme>] = [], _ subthemes: [Code<Theme>] = [],
    of organisation: Code<Organisation>? = nil, round: Code<Round> = "ronde-1", method: CodingMethod = .lexicon
  ) -> CodedAnswer {
    CodedAnswer(
      round: round, pseudonym: Pseudonym(respondent + question.rawValue), respondent: Pseudonym(respondent), source: source,
      organisation: organisation, question: question, text: text("x"), themes: themes, subthemes: subthemes, method: method, rule: "")
  }

  static func judgement(
    _ respondent: String, _ meeting: Code<Meeting>?, _ verdict: Verdict, of organisation: Code<Organisation>? = nil,
    round: Code<Round> = "ronde-1"
  ) -> CodedJudgement {
    CodedJudgement(
      round: round, respondent: Pseudonym(respondent), source: source, organisation: organisation,
      meeting: Match(input: text("x"), code: meeting, link: meeting == nil ? .unknown : .exact), verdict: verdict)
  }

  static func choice(
    _ respondent: String, _ question: Code<Question>, _ choice: Code<Choice>? = nil, themes: [Code<Theme>] = [],
    of organisation: Code<Organisation>? = nil, round: Code<Round> = "ronde-1"
  ) -> CodedChoice {
    CodedChoice(
      round: round, respondent: Pseudonym(respondent), source: source, organisation: organisation, question: question, text: text("x"),
      choice: choice, themes: themes)
  }
}
