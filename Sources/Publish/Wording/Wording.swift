import Consultation

/// All sentences of the digest and the reports. What is said is decided elsewhere; how it is said stands in this folder alone.
enum Wording {
  static let fictional = "Deze consultatie is verzonnen: wat hier staat, heeft geen van de genoemde organisaties gezegd."

  static let noStatus: Sentence =
    "Een consultatie is geen stemming en geen steekproef. De digest adviseert; besluiten blijven bij de bestaande organen."

  /// - Parameter invited: how many of the organisations were invited: said when that is another number.
  static func introduction(_ round: Round, respondents: Figure, organisations: Figure, invited: Figure) -> Sentence {
    let people = Dutch.count(respondents, .respondent)
    guard organisations.whole > 0 else { return "Deze digest gaat over “\(round.title)”: \(people)." }
    let text: Sentence = "Deze digest gaat over “\(round.title)”: \(people) van \(Dutch.count(organisations, .organisation))"
    guard organisations.whole > 1, invited.whole > 0, invited.whole < organisations.whole else { return text + "." }
    return text + ", waarvan \(Dutch.number(invited)) uitgenodigd."
  }

  /// Instead of a number that is withheld.
  static let withheld = "een aantal"

  static func comparedWith(_ round: Round) -> Sentence { "De vorige ronde is “\(round.title)”." }

  /// What an hour in the digest is. The numbers are settings and stand in no table.
  static func hoursRule(_ settings: Settings) -> Sentence {
    func written(_ value: Double) -> String { decimalText(value).split(separator: ".").joined(separator: ",") }
    let persons = settings.personsPerOrganisation == 1 ? "één persoon" : "\(written(settings.personsPerOrganisation)) personen"
    let preparation =
      settings.preparation == 0
      ? "zonder voorbereiding" : "met \(written(100 * settings.preparation)) % van de vergadertijd aan voorbereiding"
    return Sentence(words: "Uren per jaar zijn hier persoonsuren: \(persons) per organisatie aan tafel, \(preparation).")
  }

  static func nothingYet(_ round: Round) -> Sentence {
    "In “\(round.title)” heeft nog niemand geantwoord."
  }

  static let nobody: Sentence = "Er is nog geen antwoord dat meetelt. Zodra het eerste antwoord binnen is, staat hier wat de regio zegt."

  static let briefTitle = "in het kort"
  static func briefMore(withPage: Bool) -> Sentence {
    "De hele digest, met citaten, tabellen en verantwoording, staat in digest.md\(withPage ? " en digest.html" : "")."
  }

  static let skipLink = "Naar de inhoud"
  static let contents = "Inhoud"
  static let sort = "Sorteer op deze kolom"
  static let filter = "Filter de tabel:"
  static let light = "Licht scherm"
  static let dark = "Donker scherm"
  /// What the mark behind a sentence leads to, for who hears the page read.
  static let proof = "Bewijs"
  static let claimColumns = ["Kenmerk", "Getal", "Tabel", "Cel"]

  enum Heading {
    static let findings = "In het kort"
    static let response = "Wie reageerde"
    static let themes = "Wat de regio zegt, per thema"
    static let meetings = "De overleggen"
    static let merge = "Wat samen kan"
    static let scenario = "Zo min mogelijk uren"
    static let checklist = "De landelijke checklist"
    static let movement = "Wat er verschoof"
    static let decisions = "Punten ter bespreking"
    static let account = "Verantwoording"
    static let claims = "Waar elk getal staat"
    static let more = "Meer lezen"
  }

  /// What a question asks, as it goes on after `bij`.
  static func asked(_ question: Code<Question>) -> String {
    switch question {
    case "past-wel": "wat past"
    case "past-niet": "wat niet past"
    case "nodig": "wat nodig is"
    case "niet-nodig": "wat niet nodig is"
    case "sluit-aan": "wat of wie aansluit"
    case "in-de-weg": "wat of wie in de weg zit"
    case "overleg-nodig": "welke overleggen nodig zijn"
    case "overleg-overbodig": "welke overleggen overbodig zijn"
    default: question.rawValue
    }
  }

  /// A question as the heading of a column.
  static func column(_ question: Code<Question>) -> String {
    switch question {
    case "past-wel": "Past"
    case "past-niet": "Past niet"
    case "nodig": "Nodig"
    case "niet-nodig": "Niet nodig"
    case "sluit-aan": "Sluit aan"
    case "in-de-weg": "In de weg"
    case "overleg-nodig": "Overleg nodig"
    case "overleg-overbodig": "Overleg overbodig"
    default: question.rawValue
    }
  }

  static func name(_ domain: Organisation.Domain) -> String {
    switch domain {
    case .administration: "bestuur"
    case .care: "zorg"
    case .safety: "veiligheid"
    case .housing: "wonen"
    case .experience: "ervaring"
    }
  }

  static func name(_ verdict: Verdict) -> String {
    switch verdict {
    case .needed: "nodig"
    case .superfluous: "overbodig"
    case .merge: "samenvoegen"
    case .noOpinion: "geen mening"
    }
  }

  /// `“Veilig Thuis” (6 organisaties) en “Mensenhandel” (4)`: points with the organisations behind them.
  static func points(_ points: [(name: String, organisations: Figure)]) -> Sentence {
    Dutch.list(points.map { "“\($0.name)” (\($0.organisations))" })
  }
}
