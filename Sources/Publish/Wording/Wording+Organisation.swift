import Consultation

extension Wording.Heading {
  static let changed = "Wat er bij u veranderde"
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

  static func codedAs(_ themes: [String], isDecided: Bool) -> String {
    "(\(themes.isEmpty ? "onder geen thema" : themes.joined(separator: "; "))\(isDecided ? ", volgens een besluit" : ""))"
  }

  static func respondentsThenAndNow(_ before: Figure, now: Figure, in rounds: (before: Round, now: Round)) -> Sentence {
    "In “\(rounds.before.title)” \(before.whole == 1 ? "telde" : "telden") namens uw organisatie \(Dutch.count(before, .respondent)) mee, "
      + "in “\(rounds.now.title)” \(Dutch.count(now, .respondent))."
  }

  static func absentIn(_ round: Round) -> Sentence { "In “\(round.title)” antwoordde niemand namens uw organisatie." }

  static let nothingChanged: Sentence = "Uw organisatie noemt dezelfde thema's en oordeelt hetzelfde over de overleggen."

  static func newThemes(_ names: [String]) -> Sentence { "Nieuw genoemd: \(Dutch.quoted(names))." }

  static func goneThemes(_ names: [String]) -> Sentence { "Niet meer genoemd: \(Dutch.quoted(names))." }

  static func changedVerdict(_ meeting: Meeting, from: [Verdict], to: [Verdict]) -> Sentence {
    "“\(meeting.name)”: eerst \(Dutch.list(from.map(name))), nu \(Dutch.list(to.map(name)))."
  }

  static func others(_ themes: [(name: String, organisations: Figure)]) -> Sentence {
    let named = themes.filter { $0.organisations.whole > 0 }
    guard !named.isEmpty else { return "Geen andere organisatie noemt bij deze vraag hetzelfde thema." }
    let parts: [Sentence] = named.map { "\($0.name) \($0.organisations)" }
    return "Zoveel andere organisaties noemen bij deze vraag hetzelfde thema: \(Dutch.joined(parts, by: ", "))."
  }

  static func moreAnswers(_ count: Figure) -> Sentence {
    (Dutch.subject(count, .answer).does("staat", "staan").capitalised + " hier niet; vraag de kwartiermaker om het volledige overzicht.")
  }

  /// `Zonder toestemming om te citeren, en daarom hier zonder tekst: 2 antwoorden bij wat past en één bij wat nodig is.`
  static func answersWithoutConsent(_ answers: [(question: Code<Question>, answers: Figure)]) -> Sentence {
    let parts: [Sentence] = answers.enumerated().map { place, said in
      (place == 0 ? Dutch.count(said.answers, .answer) : Dutch.number(said.answers)) + " bij \(asked(said.question))"
    }
    return "Zonder toestemming om te citeren, en daarom hier zonder tekst: \(Dutch.list(parts))."
  }

  static let verdictsIntroduction: Sentence =
    "Wat uw organisatie over de overleggen zei. Tussen haakjes: hoeveel organisaties elk oordeel gaven."

  /// `EPA-tafel, wettelijk: nodig en samenvoegen, want uw respondenten verschillen (9 nodig, 7 samenvoegen)`
  static func ownVerdict(_ meeting: Meeting, _ given: [Verdict], _ tally: MeetingTally) -> Sentence {
    let all = Verdict.allCases.compactMap { verdict -> Sentence? in
      let count = tally.organisationsByVerdict[verdict, default: 0]
      return count > 0 ? "\(Figure.own(count)) \(name(verdict))" : nil
    }
    let own = Dutch.list(given.map(name)) + (given.count > 1 ? ", want uw respondenten verschillen" : "")
    return "\(meeting.name)\(meeting.isStatutory ? ", wettelijk" : ""): \(own) (\(Dutch.joined(all, by: ", ")))"
  }

  static func ownHours(_ meetings: Figure, hours: Figure) -> Sentence {
    "Uw organisatie zit aan tafel bij \(Dutch.count(meetings, .meeting)); dat kost haar samen \(Dutch.hours(hours)) per jaar."
  }

  static let ownMeetingColumns = ["Overleg", "Niveau", "Keer per jaar", "Uw uren per jaar", "Organisaties aan tafel"]

  static let correction: Sentence =
    "Mail de kwartiermaker per correctie de regel hieronder, ingevuld. Codes hoeft u niet te kennen: schrijf de naam van het thema, het overleg "
    + "of de organisatie. Een antwoord zelf wijzigen kan ook: vul het formulier opnieuw in, dan telt het laatste."

  static let correctionTable = "Een correctie"
  static let correctionColumns = ["Kolom", "Wat u invult"]
  static let correctionRows: [[TextTable.Cell]] = [
    [.text("soort"), .text("codering (een antwoord valt onder een ander thema), overleg, organisatie of niveau")],
    [.text("invoer"), .text("de tekst of de naam, precies zoals die in dit verslag staat")],
    [.text("besluit"), .text("wat het moet zijn; een streepje als het er geen van alle is")],
    [.text("wie"), .text("uw functie, geen naam")], [.text("wanneer"), .text("de datum")],
    [.text("bron"), .text("waaruit het blijkt, zoals dit verslag of een verslag van uw overleg")],
  ]

  static let correctionReturn: Sentence =
    "De kwartiermaker zet de regel in input/besluiten. Het besluit gaat vóór wat het programma zelf vond, blijft met wie, wanneer en bron "
    + "bewaard, en staat in uw volgende verslag als “volgens een besluit”."
}
