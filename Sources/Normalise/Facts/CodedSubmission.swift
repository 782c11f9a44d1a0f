public import Consultation

/// A submission in codes, before it is set beside any other: whether a later one replaces it is not known yet.
public struct CodedSubmission: Sendable {
  /// The place among the submissions of the file, by their rows.
  public let place: Int
  /// Who sent it. The status is what it is by itself: counted, test or unfinished.
  public let respondent: CodedRespondent
  /// Whether an e-mail address or an id says who sent it, so that a later one may replace it.
  public let isIdentified: Bool
  /// The same for two submissions that say the same; of no use without the key.
  public let content: Pseudonym
  /// The same for two submissions to which the survey tool gave one number; nil where it gave none.
  public let form: Pseudonym?
  /// The answers to the eight questions.
  public let answers: [CodedAnswer]
  /// What was said about overleggen.
  public let judgements: [CodedJudgement]
  /// Answers to every other question.
  public let choices: [CodedChoice]
  /// Per answer what it has in common with answers of the same words; nil for a text that is too short to be a campaign.
  public let campaigns: [Pseudonym?]
  /// What a person may want to know or repair.
  public let problems: [Problem]
}

/// A part of submissions that stand in order: the first is 1 of 1.
public struct SubmissionShare: Hashable, Sendable {
  /// Which part, counted from 1.
  public let number: Int
  /// Of how many.
  public let of: Int

  /// The whole.
  public static let whole = SubmissionShare(trusted: 1, of: 1)

  /// A part; nil when there is no such part.
  public init?(_ number: Int, of count: Int) {
    guard count >= 1, count <= 1_000_000, (1...count).contains(number) else { return nil }
    self.init(trusted: number, of: count)
  }

  private init(trusted number: Int, of count: Int) {
    self.number = number
    self.of = count
  }

  /// The places of this part among `count`; the parts together are all of them, each once.
  public func places(of count: Int) -> Range<Int> { count * (number - 1) / of..<count * number / of }
}
