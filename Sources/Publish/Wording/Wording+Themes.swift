import Consultation

extension Wording {
  static let themeIntroduction =
    "Bij elk thema staat hoeveel organisaties het noemen, van hoeveel die de vraag beantwoordden, met tussen haakjes de respondenten. "
    + "Een organisatie kan een thema bij beide kanten van een vraag noemen."

  static let whoAnsweredThis = (singular: "die deze vraag beantwoordde", plural: "die deze vraag beantwoordden")

  static let themeTable = "Organisaties die een thema noemen, per vraag"
  static let themeColumn = "Thema"
  static let baseRow = "Organisaties die de vraag beantwoordden"

  /// `Een meerderheid van de organisaties (18 van 31) gaat hierop in.`
  static func named(_ organisations: Int, of all: Int) -> String {
    Dutch.sentence(Dutch.quantified(organisations, of: all, .organisation).does("gaat", "gaan") + " hierop in.")
  }

  /// For a theme that only respondents without a known organisation name.
  static func namedByRespondents(_ respondents: Int) -> String {
    "\(respondents) respondenten zonder bekende organisatie gaan hierop in."
  }

  /// - Parameter isComplete: whether no other points were named.
  static func leadingPoints(_ leading: [(name: String, organisations: Int)], isComplete: Bool) -> String {
    "\(leading.count == 1 && isComplete ? "Genoemd" : "Het vaakst genoemd"): \(points(leading))."
  }

  /// - Parameter isOnly: whether the theme was named at no other question.
  static func citizen(_ organisations: Int, of all: Int, most question: Code<Question>, isOnly: Bool) -> String {
    Dutch.sentence(
      Dutch.counted(
        organisations, of: all, Dutch.Noun(singular: "organisatie uit het domein ervaring", plural: "organisaties uit het domein ervaring")
      )
      .does("noemt", "noemen")) + " dit\(isOnly ? "" : ", het vaakst") bij \(asked(question))."
  }

  enum Pair: CaseIterable, Sendable {
    case fits, needed, connects

    var questions: (positive: Code<Question>, negative: Code<Question>) {
      switch self {
      case .fits: ("past-wel", "past-niet")
      case .needed: ("nodig", "niet-nodig")
      case .connects: ("sluit-aan", "in-de-weg")
      }
    }
  }

  /// How many named a theme at a question.
  struct Mention: Sendable {
    var question: Code<Question>
    var organisations: Int
    /// Organisations that answered the question.
    var base: Int
    /// Nil when too few to be shown.
    var respondents: Int?
    /// Nil when too few to be shown.
    var answers: Int?
    var leading: [(name: String, organisations: Int)] = []
    /// Whether other points were named as well.
    var isLeadingAmongMore = false

    fileprivate var details: String {
      guard let respondents, let answers else { return "" }
      let people = Dutch.count(respondents, .respondent)
      return answers == respondents ? " (\(people))" : " (\(people), \(Dutch.count(answers, .answer)))"
    }

    /// `14 van de 31 organisaties (22 respondenten), het vaakst over “Veilig Thuis” (6 organisaties).`
    var sentence: String {
      let counted = Dutch.counted(organisations, of: base, .organisation, Wording.whoAnsweredThis).text + details
      return leading.isEmpty
        ? "\(counted)." : "\(counted), \(leading.count > 1 || isLeadingAmongMore ? "het vaakst " : "")over \(points(leading))."
    }
  }

  /// A question as the opening of a line: `Wat past:`
  static func label(_ question: Code<Question>) -> String { Dutch.sentence(asked(question)) + ":" }

  static func minority(_ organisations: Int, at question: Code<Question>) -> String {
    "Een ander geluid: " + Dutch.subject(organisations, .organisation).does("noemt", "noemen") + " dit alleen bij \(asked(question))."
  }

  static func divided(_ organisations: Int, _ positive: Code<Question>, _ negative: Code<Question>) -> String {
    "De meningen zijn verdeeld: " + Dutch.subject(organisations, .organisation).does("noemt", "noemen")
      + " dit alleen bij \(asked(positive)), en evenveel alleen bij \(asked(negative))."
  }

  /// What a respondent runs into, and what would help.
  enum Need: CaseIterable, Sendable {
    case bottleneck, provision

    var question: Code<Question> {
      switch self {
      case .bottleneck: "knelpunt"
      case .provision: "voorziening"
      }
    }
  }

  static let needs = "Knelpunten en voorzieningen:"

  static func need(_ need: Need, _ organisations: Int, of base: Int) -> String {
    let subject = Dutch.counted(organisations, of: base, .organisation, whoAnsweredThis)
    let object = need == .bottleneck ? "hier een knelpunt" : "een voorziening die hierbij helpt"
    return Dutch.sentence("\(subject.does("noemt", "noemen")) \(object).")
  }

  static func attribution(_ quote: QuoteChoice.Quote) -> String {
    let topic = "over \(asked(quote.question))"
    return quote.domain.map { "een respondent uit het domein \(name($0)), \(topic)" } ?? "een respondent, \(topic)"
  }

  static func withoutTheme(_ answers: Int, of all: Int) -> String {
    let subject = Dutch.quantified(answers, of: all, .answer)
    return Dutch.sentence(subject.does("valt", "vallen")) + " onder geen van de thema's. De analist vindt ze in analist/antwoorden.csv."
  }
}
