/// A question of the consultation, or another thing that a column of an export may hold.
public struct Question: Hashable, Sendable {
  /// The fixed code, such as `past-wel`.
  public let code: Code<Question>
  /// The wording on the form.
  public let wording: String
  /// What the column holds.
  public let kind: Kind
  /// Which side of its pair the question asks for, when it belongs to a pair.
  public let pole: Pole?
  /// Other wordings and headings that offices use for it.
  public let aliases: [String]

  /// A question.
  public init(code: Code<Question>, wording: String, kind: Kind, pole: Pole? = nil, aliases: [String] = []) {
    self.code = code
    self.wording = wording
    self.kind = kind
    self.pole = pole
    self.aliases = aliases
  }

  /// What the answers to a question are; the column `soort` of `vragen.csv`.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Free text.
    case open
    /// Names of overleggen, typed or ticked; the pole gives the judgement.
    case meetings = "overleggen"
    /// A judgement per overleg: a matrix with a row for each.
    case judgement = "oordeel"
    /// Agreement with a statement on a five-point scale.
    case statement = "stelling"
    /// One of a closed list.
    case choice = "keuze"
    /// Names of themes, typed or ticked.
    case themes = "themas"
    /// Something about the respondent or the submission.
    case attribute = "kenmerk"
    /// Known, and no answer.
    case ignored = "negeren"
  }

  /// The side of a pair of questions; the column `pool` of `vragen.csv`.
  public enum Pole: String, Hashable, Sendable {
    case positive = "+"
    case negative = "-"
  }
}

extension Code where Subject == Question {
  /// The eight questions of the consultation in the order of the form: four pairs, the positive side first.
  public static let consultation: [Code<Question>] = [
    "past-wel", "past-niet", "nodig", "niet-nodig", "sluit-aan", "in-de-weg", "overleg-nodig", "overleg-overbodig",
  ]
  /// The matrix with a judgement per overleg.
  public static let meetingJudgement: Code<Question> = "overleg-oordeel"
  /// The list of choices that all statements share.
  public static let statementScale: Code<Question> = "stelling"
}

extension Code where Subject == Question {
  /// The attributes of a respondent or a submission that the program itself must know.
  public enum Attribute: String, Sendable, CaseIterable {
    case respondent, organisation = "organisatie", submittedAt = "tijdstip", level = "niveau", email = "e-mail", name = "naam"
    case function = "functie", capacity = "namens", consent = "toestemming", finished = "afgerond"

    /// The attribute's code in `vragen.csv`.
    public var code: Code<Question> { Code(rawValue) }
  }
}

/// One answer of a closed list: a row of `keuzes.csv`.
public struct Choice: Hashable, Sendable {
  /// The question, or `stelling` for the scale that all statements share.
  public let question: Code<Question>
  /// The fixed code, such as `samenvoegen`.
  public let code: Code<Choice>
  /// The wording on the form.
  public let name: String
  /// Other words and scale points people use for it.
  public let aliases: [String]

  /// An answer of a closed list.
  public init(question: Code<Question>, code: Code<Choice>, name: String, aliases: [String] = []) {
    self.question = question
    self.code = code
    self.name = name
    self.aliases = aliases
  }
}
