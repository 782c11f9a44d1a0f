import Consultation

extension Wording.Heading {
  static let correction = "Klopt er iets niet?"
  static let ownMeetings = "Uw overleggen volgens de inventaris"
}

extension Wording {
  static func reportTitle(_ organisation: Organisation) -> String { "Kort verslag: \(organisation.name)" }

  static func reportIntroduction(_ title: String) -> String {
    "Dit verslag hoort bij “\(title)”. Het laat zien wat namens uw organisatie is geantwoord en hoe dat is gelezen."
  }

  static let reportPrivacy =
    "Persoonsgegevens zijn weggehaald, en wat iemand op persoonlijke titel antwoordde, staat hier niet in. "
    + "Van andere organisaties staan hier alleen aantallen."

  static func reportCounted(respondents: Int, answers: Int) -> String {
    let people = "Namens uw organisatie \(respondents == 1 ? "telt" : "tellen") \(Dutch.count(respondents, .respondent)) mee"
    return answers == 0 ? people + "." : "\(people), met \(Dutch.count(answers, .answer)) op de acht vragen."
  }

  static func codedAs(_ themes: [String]) -> String {
    themes.isEmpty ? "(onder geen thema)" : "(\(themes.joined(separator: "; ")))"
  }

  static func others(_ themes: [(name: String, organisations: Int)]) -> String {
    let named = themes.filter { $0.organisations > 0 }
    guard !named.isEmpty else { return "Geen andere organisatie noemt dit bij deze vraag." }
    return "Andere organisaties die dit bij deze vraag noemen: \(named.map { "“\($0.name)” \($0.organisations)" }.joined(separator: ", "))."
  }

  static func moreAnswers(_ count: Int) -> String {
    Dutch.sentence(Dutch.subject(count, .answer).does("staat", "staan") + " hier niet; vraag de kwartiermaker om het volledige overzicht.")
  }

  static let verdictsIntroduction = "Over de overleggen zei uw organisatie, met daarachter het aantal organisaties per oordeel:"

  static func ownVerdict(_ meeting: Meeting, _ given: [Verdict], _ tally: MeetingTally) -> String {
    let all = Verdict.allCases.compactMap { verdict -> String? in
      let count = tally.organisationsByVerdict[verdict, default: 0]
      return count > 0 ? "\(name(verdict)) \(count)" : nil
    }
    return "\(meetingName(meeting)): \(Dutch.list(given.map(name))) (\(all.joined(separator: ", ")))"
  }

  static func ownHours(_ meetings: Int, hours: Double) -> String {
    "Uw organisatie zit aan tafel bij \(Dutch.count(meetings, .meeting)); dat kost haar samen \(Dutch.hours(hours)) per jaar."
  }

  static let ownMeetingColumns = ["Overleg", "Niveau", "Keer per jaar", "Uw uren per jaar", "Organisaties aan tafel"]

  static let correction =
    "Laat de kwartiermaker weten welke ronde, vraag en tekst het betreft en hoe het moet zijn. "
    + "Een correctie wordt vastgelegd als besluit, met de bron erbij, en telt bij de volgende verwerking mee."
}
