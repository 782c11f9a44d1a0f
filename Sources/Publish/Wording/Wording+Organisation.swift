import Consultation

extension Wording.Heading {
  static let correction = "Klopt er iets niet?"
  static let ownMeetings = "Uw overleggen volgens de inventaris"
}

extension Wording {
  static func reportTitle(_ organisation: Organisation) -> String { "Kort verslag: \(organisation.name)" }

  static func reportIntroduction(_ title: String) -> Sentence {
    "Dit verslag hoort bij “\(title)”. Het laat zien wat namens uw organisatie is geantwoord en hoe dat is gelezen."
  }

  static let reportPrivacy: Sentence =
    "Persoonsgegevens zijn weggehaald, en wat iemand op persoonlijke titel antwoordde, staat hier niet in. "
    + "De tekst van een antwoord staat er alleen als de respondent toestemming gaf om te citeren; van andere antwoorden staat er het aantal. "
    + "Van andere organisaties staan hier alleen aantallen."

  static func reportCounted(respondents: Figure, answers: Figure) -> Sentence {
    let people: Sentence =
      "Namens uw organisatie \(respondents.whole == 1 ? "telt" : "tellen") \(Dutch.count(respondents, .respondent)) mee"
    return answers.whole == 0 ? people + "." : "\(people), met \(Dutch.count(answers, .answer)) op de acht vragen."
  }

  static func codedAs(_ themes: [String]) -> String {
    themes.isEmpty ? "(onder geen thema)" : "(\(themes.joined(separator: "; ")))"
  }

  static func others(_ themes: [(name: String, organisations: Figure)]) -> Sentence {
    let named = themes.filter { $0.organisations.whole > 0 }
    guard !named.isEmpty else { return "Geen andere organisatie noemt dit bij deze vraag." }
    let parts: [Sentence] = named.map { "“\($0.name)” \($0.organisations)" }
    return "Andere organisaties die dit bij deze vraag noemen: \(Dutch.joined(parts, by: ", "))."
  }

  static func moreAnswers(_ count: Figure) -> Sentence {
    (Dutch.subject(count, .answer).does("staat", "staan").capitalised + " hier niet; vraag de kwartiermaker om het volledige overzicht.")
  }

  static func answersWithoutConsent(_ count: Figure, besides: Bool) -> Sentence {
    let answers = Dutch.count(count, .answer) + " zonder toestemming om te citeren."
    return besides ? "Daarnaast " + answers : answers.capitalised
  }

  static let verdictsIntroduction: Sentence = "Over de overleggen zei uw organisatie, met daarachter het aantal organisaties per oordeel:"

  static func ownVerdict(_ meeting: Meeting, _ given: [Verdict], _ tally: MeetingTally) -> Sentence {
    let all = Verdict.allCases.compactMap { verdict -> Sentence? in
      let count = tally.organisationsByVerdict[verdict, default: 0]
      return count > 0 ? "\(name(verdict)) \(Figure.own(count))" : nil
    }
    return "\(meetingName(meeting)): \(Dutch.list(given.map(name))) (\(Dutch.joined(all, by: ", ")))"
  }

  static func ownHours(_ meetings: Figure, hours: Figure) -> Sentence {
    "Uw organisatie zit aan tafel bij \(Dutch.count(meetings, .meeting)); dat kost haar samen \(Dutch.hours(hours)) per jaar."
  }

  static let ownMeetingColumns = ["Overleg", "Niveau", "Keer per jaar", "Uw uren per jaar", "Organisaties aan tafel"]

  static let correction: Sentence =
    "Laat de kwartiermaker weten welke ronde, vraag en tekst het betreft en hoe het moet zijn. "
    + "Een correctie wordt vastgelegd als besluit, met de bron erbij, en telt bij de volgende verwerking mee."
}
