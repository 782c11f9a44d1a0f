import Consultation

extension Wording {
  /// What became of the submissions of a round.
  struct Read: Sendable {
    var title: String
    var files: Figure
    var read: Figure
    var counted: Figure
    /// The statuses that occur, with their words.
    var others: [(Figure, String)]
  }

  static func read(_ read: Read) -> Sentence {
    let opening: Sentence =
      "In “\(read.title)” \(read.read.whole == 1 ? "is" : "zijn") uit \(Dutch.count(read.files, .file)) "
      + "\(Dutch.count(read.read, .submission)) gelezen"
    guard !read.others.isEmpty else {
      return opening + Sentence(read.read.whole == 1 ? " en geteld." : "; elke inzending telt mee.", saying: [read.counted])
    }
    let parts: [Sentence] = read.others.map { "\($0.0) \($0.1)" }
    return opening + ": \(read.counted) geteld, \(Dutch.joined(parts, by: ", "))."
  }

  static let statuses: [(column: String, words: String)] = [
    ("vervangen", "vervangen door een latere"), ("test", "als test herkend"), ("onvolledig", "niet afgerond"), ("dubbel", "dubbel"),
    ("afgekeurd", "afgekeurd"),
  ]

  static func coding(_ answers: Figure, withTheme: Figure, withoutTheme: Figure, decided: Figure) -> Sentence {
    var text: Sentence = "De acht vragen leverden \(Dutch.count(answers, .answer)) met inhoud op"
    if !withoutTheme.isSomething {
      text += Sentence(answers.whole == 1 ? "; het kreeg een thema." : "; elk daarvan kreeg een thema.", saying: [withTheme])
    } else if !withTheme.isSomething {
      text += Sentence(answers.whole == 1 ? "; het kreeg geen thema." : "; geen daarvan kreeg een thema.", saying: [withTheme])
    } else {
      text += ": \(withTheme) met een thema en \(withoutTheme) zonder."
    }
    text += " Een woordenlijst koppelt antwoorden aan thema's; dat gaat niet altijd goed."
    if decided.whole > 0 { text += " Over \(Dutch.count(decided, .answer)) besliste een mens." }
    return text
  }

  static func unknownNames(_ respondents: Figure, meetings: Figure) -> Sentence {
    var parts: [Sentence] = []
    if respondents.isSomething { parts.append("van \(Dutch.count(respondents, .respondent)) de organisatie") }
    if meetings.whole > 0 { parts.append("van \(Dutch.count(meetings, .meeting)) de naam") }
    return "Niet herkend: \(Dutch.list(parts)); wat een mens moet beslissen, staat in analist/werklijst.csv."
  }

  static func campaigns(_ count: Figure) -> Sentence {
    Dutch.subject(count, .text).does("kwam", "kwamen").capitalised + " woordelijk van meer respondenten; ieder telt als één."
  }

  static let problems: Sentence = "Wat er bij de verwerking is gemeld, staat in analist/meldingen.csv."

  static func bounds(silent: Figure) -> Sentence {
    let who: Sentence =
      silent.whole == 1
      ? Sentence("de uitgenodigde organisatie vindt die niet antwoordde", saying: [silent])
      : "de \(silent) uitgenodigde organisaties vinden die niet antwoordden"
    return
      "Wat \(who), is niet te zeggen; evenmin hoe zwaar een onderwerp weegt, en of een organisatie als geheel achter een antwoord staat."
  }

  static let noBounds: Sentence =
    "Hoe zwaar een onderwerp weegt, is niet te zeggen; evenmin of een organisatie als geheel achter een antwoord staat."

  /// Whose words count as those of an organisation.
  static let capacityRule: Sentence =
    "Een inzending waarin niet staat namens wie is geantwoord, telt als namens de organisatie."

  static let quoteRule: Sentence =
    "Citaten komen van wie daarmee instemde, eerst van de kant van de burger."

  static let findingRule: Sentence =
    "“In het kort” volgt een vaste orde: overleggen, wat kan vervallen, wat samen kan, wat nodig is, wat niet past, model en schaal, "
    + "verschuiving, respons. Punten ter bespreking staan op volgorde van uren maal het deel van de organisaties dat het zegt."

  static func quantifiers(_ words: [(word: String, range: String)]) -> Sentence {
    "Woorden voor hoeveelheden: \(words.map { "\($0.word) (\($0.range))" }.joined(separator: ", ")); onder de tien staan alleen aantallen."
  }

  static let claims: Sentence =
    "Elk getal is na te slaan: het kenmerk erachter staat in tabellen/beweringen.csv."
}
