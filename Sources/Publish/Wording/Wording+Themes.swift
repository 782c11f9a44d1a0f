import Consultation

extension Wording {
  static let themeIntroduction =
    "Bij elk thema staat hoeveel organisaties het noemen, en tussen haakjes hoeveel respondenten. "
    + "Een organisatie kan een thema bij beide kanten van een vraag noemen."

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

  static func leadingPoints(_ leading: [(name: String, organisations: Int)]) -> String {
    "Het gaat dan het vaakst over \(points(leading))."
  }

  static func citizen(_ organisations: Int, of all: Int, most question: Code<Question>) -> String {
    Dutch.sentence(
      Dutch.counted(
        organisations, of: all, Dutch.Noun(singular: "organisatie uit het domein ervaring", plural: "organisaties uit het domein ervaring")
      )
      .does("noemt", "noemen")) + " dit, het vaakst bij \(asked(question))."
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

    var label: String {
      switch self {
      case .fits: "Wat past en wat niet."
      case .needed: "Wat nodig is en wat niet."
      case .connects: "Wat aansluit en wat in de weg zit."
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

    fileprivate var details: String {
      guard let respondents, let answers else { return "" }
      let people = Dutch.count(respondents, .respondent)
      return answers == respondents ? " (\(people))" : " (\(people), \(Dutch.count(answers, .answer)))"
    }

    fileprivate var subject: Dutch.Subject {
      let counted = Dutch.counted(organisations, of: base, .organisation)
      return Dutch.Subject(text: counted.text + details, isPlural: counted.isPlural)
    }
  }

  /// What both sides of a pair of questions say about a theme; at least one of them is not nil and counts an organisation.
  static func pair(_ positive: Mention?, _ negative: Mention?) -> String {
    let sides = [positive, negative].compactMap(\.self)
    let named = sides.filter { $0.organisations > 0 }
    guard let first = named.first else { return "" }
    var text = Dutch.sentence(first.subject.does("noemt", "noemen")) + " dit bij \(asked(first.question))"
    if named.count == 2 {
      text += ", \(named[1].subject.text) bij \(asked(named[1].question))"
    } else if let silent = sides.first(where: { $0.organisations == 0 }) {
      text += silent.base == 1 ? "" : ", geen van de \(silent.base) bij \(asked(silent.question))"
    }
    text += "."
    let leading = named.filter { !$0.leading.isEmpty }
    if let one = leading.first {
      text += " Bij \(asked(one.question)) gaat het het vaakst over \(points(one.leading))"
      if leading.count == 2 { text += ", bij \(asked(leading[1].question)) over \(points(leading[1].leading))" }
      text += "."
    }
    return text
  }

  static func minority(_ organisations: Int, at question: Code<Question>) -> String {
    "Een ander geluid: " + Dutch.subject(organisations, .organisation).does("noemt", "noemen") + " dit alleen bij \(asked(question))."
  }

  static func divided(_ organisations: Int, _ positive: Code<Question>, _ negative: Code<Question>) -> String {
    "De meningen zijn verdeeld: " + Dutch.subject(organisations, .organisation).does("noemt", "noemen")
      + " dit alleen bij \(asked(positive)), en evenveel alleen bij \(asked(negative))."
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
