internal import Consultation

/// Finds texts that several respondents sent.
struct CampaignFinder {
  private struct Key: Hashable {
    let round: Code<Round>
    let question: Code<Question>
    let letters: [UInt8]
  }

  /// The fewest letters and digits of a text that two people would not think of by themselves.
  private static let shortest = 40
  /// The fewest respondents that make a campaign.
  private static let fewest = 3

  private var groups: [Key: [Int]] = [:]
  private var order: [Key] = []

  init() {}

  /// Takes in the answer at `index` of the coded answers.
  mutating func add(_ answer: CodedAnswer, at index: Int) {
    guard let letters = Self.letters(of: answer.text) else { return }
    let key = Key(round: answer.round, question: answer.question, letters: letters)
    if groups[key] == nil { order.append(key) }
    groups[key, default: []].append(index)
  }

  /// The letters and digits by which two texts are the same; nil when there are too few.
  static func letters(of text: RedactedText) -> [UInt8]? {
    let letters = Tokens(text.text).folded
    return letters.count >= shortest ? letters : nil
  }

  /// The campaigns, in the order of their first answers.
  func campaigns(of answers: [CodedAnswer]) -> [Campaign] {
    order.compactMap { key in
      guard let members = groups[key], Set(members.map { answers[$0].respondent }).count >= Self.fewest else { return nil }
      return Campaign(
        round: key.round, question: key.question, text: answers[members[0]].text, answers: members.map { answers[$0].pseudonym })
    }
  }
}
