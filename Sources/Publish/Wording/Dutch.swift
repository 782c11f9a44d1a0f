/// The grammar that the digest needs: number, agreement, lists, and the words for quantities.
enum Dutch {
  /// A noun with its plural.
  struct Noun: Sendable {
    let singular: String
    let plural: String

    static let organisation = Noun(singular: "organisatie", plural: "organisaties")
    static let respondent = Noun(singular: "respondent", plural: "respondenten")
    static let answer = Noun(singular: "antwoord", plural: "antwoorden")
    static let meeting = Noun(singular: "overleg", plural: "overleggen")
    static let submission = Noun(singular: "inzending", plural: "inzendingen")
    static let message = Noun(singular: "melding", plural: "meldingen")
    static let name = Noun(singular: "naam", plural: "namen")
    static let text = Noun(singular: "tekst", plural: "teksten")
    static let file = Noun(singular: "bestand", plural: "bestanden")
  }

  /// A subject with its number, so that the verb can follow it.
  struct Subject: Sendable {
    let text: Sentence
    let isPlural: Bool
    /// Whether the subject ends in a clause with a verb of its own, which a comma keeps from the next verb.
    var endsInClause = false

    /// The subject and the form of the verb that goes with it.
    func does(_ singular: String, _ plural: String) -> Sentence { "\(text)\(endsInClause ? "," : "") \(isPlural ? plural : singular)" }
  }

  /// `één organisatie`, `14 organisaties`, `geen organisaties`.
  ///
  /// A number that is withheld is `een aantal organisaties`.
  static func count(_ number: Figure, _ noun: Noun) -> Sentence {
    if number.isWithheld { return "\(number) \(noun.plural)" }
    return switch number.whole {
    case 0: Sentence("geen \(noun.plural)", saying: [number])
    case 1: Sentence("één \(noun.singular)", saying: [number])
    default: "\(number) \(noun.plural)"
    }
  }

  /// The same as a subject.
  static func subject(_ number: Figure, _ noun: Noun) -> Subject { Subject(text: count(number, noun), isPlural: number.whole != 1) }

  /// `één`, `14`, `geen`: where the noun is left out.
  static func number(_ number: Figure) -> Sentence {
    if number.isWithheld { return "\(number)" }
    return switch number.whole {
    case 0: Sentence("geen", saying: [number])
    case 1: Sentence("één", saying: [number])
    default: "\(number)"
    }
  }

  /// Hours without decimals; after a number `uur` has no plural.
  static func hours(_ hours: Figure) -> Sentence { hours.whole == 1 ? Sentence("één uur", saying: [hours]) : "\(hours) uur" }

  /// Person-hours without decimals.
  static func personHours(_ hours: Figure) -> Sentence {
    hours.whole == 0 ? "\(hours) persoonsuren" : count(hours, Noun(singular: "persoonsuur", plural: "persoonsuren"))
  }

  /// `a`, `a en b`, `a, b en c`.
  static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " en " + last
  }

  /// The same of parts of a sentence.
  static func list(_ parts: [Sentence]) -> Sentence {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return joined(Array(parts.dropLast()), by: ", ") + " en " + last
  }

  /// Parts of a sentence one after the other.
  static func joined(_ parts: [Sentence], by separator: Sentence) -> Sentence {
    parts.dropFirst().reduce(parts.first ?? "") { $0 + separator + $1 }
  }

  /// `“a”, “b” en “c”`
  static func quoted(_ names: [String]) -> String { list(names.map { "“\($0)”" }) }

  /// What a number is at the start of a sentence.
  private static let words = [
    "Nul", "Eén", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht", "Negen", "Tien", "Elf", "Twaalf", "Dertien", "Veertien",
    "Vijftien", "Zestien", "Zeventien", "Achttien", "Negentien", "Twintig",
  ]

  /// The text with a capital at the start, and up to twenty in words; of `één` the accent on the capital goes.
  static func sentence(_ text: String) -> String {
    if text.hasPrefix("één") { return "Eén" + text.dropFirst(3) }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    // Beside another number, as in ‘4 van de 5’, digits compare better.
    if let number = Int(digits), words.indices.contains(number), rest.first == " ", !rest.hasPrefix(" van ") {
      return words[number] + rest
    }
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}

/// The words for quantities, the only ones that the digest uses.
///
/// Source: geen 0 · enkele < 10 % · een deel 10-24 % · een aanzienlijk deel 25-49 % · een meerderheid 50-74 % · de meeste 75-99 % ·
/// alle 100 %.
enum Quantifier: CaseIterable, Sendable {
  case none, few, part, considerablePart, majority, most, all

  /// The word for `part` out of `whole`, which is more than 0.
  init(_ part: Int, of whole: Int) {
    if part <= 0 {
      self = .none
    } else if part >= whole {
      self = .all
    } else if 10 * part < whole {
      self = .few
    } else if 4 * part < whole {
      self = .part
    } else if 2 * part < whole {
      self = .considerablePart
    } else if 4 * part < 3 * whole {
      self = .majority
    } else {
      self = .most
    }
  }

  /// The word itself.
  var word: String {
    switch self {
    case .none: "geen"
    case .few: "enkele"
    case .part: "een deel"
    case .considerablePart: "een aanzienlijk deel"
    case .majority: "een meerderheid"
    case .most: "de meeste"
    case .all: "alle"
    }
  }

  /// What the word stands for.
  var range: String {
    switch self {
    case .none: "0"
    case .few: "minder dan 10 %"
    case .part: "10 tot 25 %"
    case .considerablePart: "25 tot 50 %"
    case .majority: "50 tot 75 %"
    case .most: "75 tot 100 %"
    case .all: "100 %"
    }
  }
}

extension Dutch {
  /// The smallest whole of which shares are given in words or as a percentage; below it only counts are.
  static let smallestBaseForShares = 10

  /// `14 van de 31 organisaties`: the count, with the whole beside it.
  ///
  /// - Parameter clause: what made the whole, said where the whole itself is the subject: `die` and the verb in both numbers.
  static func counted(
    _ part: Figure, of whole: Figure, _ noun: Noun, _ clause: (singular: String, plural: String) = ("die antwoordde", "")
  ) -> Subject {
    switch part.whole {
    case 0 where whole.whole == 1:
      Subject(text: Sentence("geen enkele \(noun.singular) (0 van 1)", saying: [part, whole]), isPlural: false)
    case 0: Subject(text: Sentence("geen", saying: [part]) + " van de \(whole) \(noun.plural)", isPlural: false)
    case whole.whole where whole.whole >= 3:
      Subject(
        text: Sentence("alle ", saying: [part]) + "\(whole) \(noun.plural)"
          + Sentence(words: clause.plural.isEmpty ? "" : " " + clause.plural),
        isPlural: true, endsInClause: !clause.plural.isEmpty)
    case 2 where whole.whole == 2:
      Subject(
        text: Sentence("beide \(noun.plural)\(clause.plural.isEmpty ? "" : " " + clause.plural)", saying: [part, whole]), isPlural: true,
        endsInClause: !clause.plural.isEmpty)
    case _ where whole.whole == 1:
      Subject(text: Sentence("de enige \(noun.singular) \(clause.singular)", saying: [part, whole]), isPlural: false, endsInClause: true)
    case 1: Subject(text: Sentence("één", saying: [part]) + " van de \(whole) \(noun.plural)", isPlural: false)
    default: Subject(text: "\(part) van de \(whole) \(noun.plural)", isPlural: true)
    }
  }

  /// `een meerderheid van de organisaties (18 van 31)`: a word for the quantity, with the counts beside it. Below ten, for one, and for
  /// an exact half the count alone: half is no majority to a reader, whatever the table says.
  static func quantified(
    _ part: Figure, of whole: Figure, _ noun: Noun, _ clause: (singular: String, plural: String) = ("die antwoordde", "")
  ) -> Subject {
    let (some, all) = (part.whole, whole.whole)
    guard all >= smallestBaseForShares, some > 1, some < all, 2 * some != all else { return counted(part, of: whole, noun, clause) }
    let quantifier = Quantifier(some, of: all)
    return switch quantifier {
    case .few, .most: Subject(text: "\(quantifier.word) \(noun.plural) (\(part) van \(whole))", isPlural: true)
    default: Subject(text: "\(quantifier.word) van de \(noun.plural) (\(part) van \(whole))", isPlural: false)
    }
  }
}
