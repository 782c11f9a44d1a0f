import Consultation

extension Wording {
  static let themeIntroduction: Sentence =
    "Een organisatie kan een thema bij beide kanten van een vraag noemen. Welke overleggen iemand noemt, telt hier niet mee."

  static let whoAnsweredThis = (singular: "die deze vraag beantwoordde", plural: "die deze vraag beantwoordden")

  static let themeTable = "Organisaties die een thema noemen, per vraag"
  static let themeColumn = "Thema"
  static let baseRow = "Organisaties die de vraag beantwoordden"

  /// `Een meerderheid van de organisaties (18 van 31) noemt dit thema; het vaakst gaat het over “Veilig Thuis” (17) en “Mensenhandel” (9).`
  static func named(_ organisations: Figure, of all: Figure, leading: [(name: String, organisations: Figure)]) -> Sentence {
    let sentence = Dutch.quantified(organisations, of: all, .organisation).does("noemt", "noemen").capitalised + " dit thema"
    return leading.isEmpty ? sentence + "." : sentence + "; het vaakst gaat het over \(points(leading))."
  }

  /// For a theme that only respondents without a known organisation name.
  static func namedByRespondents(_ respondents: Figure) -> Sentence {
    "\(respondents) respondenten zonder bekende organisatie gaan hierop in."
  }

  /// The citizen's side: organisations of people with experience, and how many of them name a theme at each question.
  ///
  /// `Beide organisaties uit het domein ervaring noemen dit: één bij wat past en één bij wat niet nodig is.`
  static func citizen(
    _ organisations: Figure, of all: Figure, at questions: [(question: Code<Question>, organisations: Figure)]
  ) -> Sentence {
    let noun = Dutch.Noun(singular: "organisatie uit het domein ervaring", plural: "organisaties uit het domein ervaring")
    let subject = Dutch.counted(organisations, of: all, noun).does("noemt", "noemen").capitalised
    if questions.allSatisfy({ $0.organisations.whole == organisations.whole }) {
      return "\(subject) dit \(Dutch.list(questions.map { "bij \(asked($0.question))" }))."
    }
    let parts: [Sentence] = questions.map { "\(Dutch.number($0.organisations)) bij \(asked($0.question))" }
    return "\(subject) dit: \(Dutch.list(parts))."
  }

  /// How many name a theme at either side of a pair of questions, and who says only what fewer say.
  struct Sides: Sendable {
    /// The side that more organisations name, or the positive one.
    var more: (question: Code<Question>, organisations: Figure, base: Figure)
    /// The other side; nil when that question was not answered.
    var fewer: (question: Code<Question>, organisations: Figure, base: Figure)?
    /// Organisations that name it only at the side of fewer.
    var onlyFewer: Figure?

    /// Whether as many organisations stand on the one side as on the other.
    var isDivided: Bool { (onlyFewer?.whole ?? 0) > 0 && fewer?.organisations.whole == more.organisations.whole }
  }

  /// `Wat niet past: 14 van de 41 organisaties; wat past: 9, waarvan 4 alleen daar.`
  static func sides(_ sides: Sides) -> Sentence {
    let text = counted(sides.more)
    guard let fewer = sides.fewer else { return text + "." }
    let other: Sentence = "; \(asked(fewer.question)): \(Dutch.number(fewer.organisations))"
    let base: Sentence =
      fewer.organisations.whole == 0 || fewer.base.whole < 2 || fewer.base.whole == sides.more.base.whole ? "" : " van de \(fewer.base)"
    if sides.isDivided { return text + other + base + ". De meningen zijn verdeeld." }
    guard let only = sides.onlyFewer, only.whole > 0 else { return text + other + base + "." }
    if only.whole < fewer.organisations.whole { return text + other + base + ", waarvan \(Dutch.number(only)) alleen daar." }
    return text + other + base
      + Sentence(only.whole == 1 ? ", en die noemt het alleen daar." : ", en die noemen het alleen daar.", saying: [only])
  }

  private static func counted(_ side: (question: Code<Question>, organisations: Figure, base: Figure)) -> Sentence {
    Dutch.counted(side.organisations, of: side.base, .organisation, whoAnsweredThis).text
  }

  /// A question as the opening of a line: `Wat past:`
  static func label(_ question: Code<Question>) -> Sentence { Sentence(words: Dutch.sentence(asked(question)) + ":") }

  /// What respondents run into and what would help, when several organisations name it.
  static func bottlenecks(_ organisations: Figure, of base: Figure) -> Sentence {
    Dutch.counted(organisations, of: base, .organisation, whoAnsweredThis).does("noemt", "noemen").capitalised + " hier een knelpunt."
  }

  static func attribution(_ quote: QuoteChoice.Quote) -> String {
    let topic = "over \(asked(quote.question))"
    return quote.domain.map { "een respondent uit het domein \(name($0)), \(topic)" } ?? "een respondent, \(topic)"
  }
}
