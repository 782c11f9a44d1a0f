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
    let text: String
    let isPlural: Bool
    /// Whether the subject ends in a clause with a verb of its own, which a comma keeps from the next verb.
    var endsInClause = false

    /// The subject and the form of the verb that goes with it.
    func does(_ singular: String, _ plural: String) -> String { "\(text)\(endsInClause ? "," : "") \(isPlural ? plural : singular)" }
  }

  /// `één organisatie`, `14 organisaties`, `geen organisaties`.
  static func count(_ number: Int, _ noun: Noun) -> String {
    switch number {
    case 0: "geen \(noun.plural)"
    case 1: "één \(noun.singular)"
    default: "\(number) \(noun.plural)"
    }
  }

  /// The same as a subject.
  static func subject(_ number: Int, _ noun: Noun) -> Subject { Subject(text: count(number, noun), isPlural: number != 1) }

  /// Hours without decimals; after a number `uur` has no plural.
  static func hours(_ hours: Double) -> String {
    let rounded = whole(hours)
    return rounded == 1 ? "één uur" : "\(rounded) uur"
  }

  /// Person-hours without decimals.
  static func personHours(_ hours: Double) -> String {
    let rounded = whole(hours)
    return rounded == 0 ? "0 persoonsuren" : count(rounded, Noun(singular: "persoonsuur", plural: "persoonsuren"))
  }

  /// A number of hours as a whole number.
  static func whole(_ hours: Double) -> Int { hours.isFinite && abs(hours) < 1e15 ? Int(hours.rounded()) : 0 }

  /// `a`, `a en b`, `a, b en c`.
  static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " en " + last
  }

  /// The text with a capital at the start; of `één` the accent on the capital goes.
  static func sentence(_ text: String) -> String {
    if text.hasPrefix("één") { return "Eén" + text.dropFirst(3) }
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
    _ part: Int, of whole: Int, _ noun: Noun, _ clause: (singular: String, plural: String) = ("die antwoordde", "")
  ) -> Subject {
    switch part {
    case 0 where whole == 1: Subject(text: "geen enkele \(noun.singular) (0 van 1)", isPlural: false)
    case 0: Subject(text: "geen van de \(whole) \(noun.plural)", isPlural: false)
    case whole where whole >= 3:
      Subject(
        text: "alle \(whole) \(noun.plural)" + (clause.plural.isEmpty ? "" : " " + clause.plural), isPlural: true,
        endsInClause: !clause.plural.isEmpty)
    case _ where whole == 1: Subject(text: "de enige \(noun.singular) \(clause.singular)", isPlural: false, endsInClause: true)
    case 1: Subject(text: "één van de \(whole) \(noun.plural)", isPlural: false)
    default: Subject(text: "\(part) van de \(whole) \(noun.plural)", isPlural: true)
    }
  }

  /// `een meerderheid van de organisaties (18 van 31)`: a word for the quantity, with the counts beside it. Below ten, for one, and for
  /// an exact half the count alone: half is no majority to a reader, whatever the table says.
  static func quantified(
    _ part: Int, of whole: Int, _ noun: Noun, _ clause: (singular: String, plural: String) = ("die antwoordde", "")
  ) -> Subject {
    guard whole >= smallestBaseForShares, part > 1, part < whole, 2 * part != whole else {
      return counted(part, of: whole, noun, clause)
    }
    let counts = "(\(part) van \(whole))"
    let quantifier = Quantifier(part, of: whole)
    return switch quantifier {
    case .few, .most: Subject(text: "\(quantifier.word) \(noun.plural) \(counts)", isPlural: true)
    default: Subject(text: "\(quantifier.word) van de \(noun.plural) \(counts)", isPlural: false)
    }
  }

  /// `67 %`, rounded; nil below a base of ten. Never 0 % or 100 % for what is more than nothing or less than all.
  static func percentage(_ part: Int, of whole: Int) -> String? {
    guard whole >= smallestBaseForShares else { return nil }
    let rounded = (200 * part + whole) / (2 * whole)
    if rounded == 0, part > 0 { return "minder dan 1 %" }
    if rounded == 100, part < whole { return "99 %" }
    return "\(rounded) %"
  }
}
