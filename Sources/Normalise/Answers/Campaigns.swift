internal import Consultation

/// Finds texts that several respondents sent.
///
/// Texts come as numbers; those with the same letters and digits form groups per round and question. Everything is kept in flat lists of
/// numbers, because nearly every text of a consultation is sent once.
struct CampaignFinder {
  /// The fewest letters and digits of a text that two people would not think of by themselves.
  private static let shortest = 40
  /// The fewest respondents that make a campaign.
  private static let fewest = 3

  /// Answers to one question in one round with the same letters.
  private struct Group {
    /// Round and question.
    var place: Int32
    /// The next group with these letters, or -1.
    var next: Int32
    var firstMember: Int32
    var lastMember: Int32
    var count: Int32
  }

  private var groups: [Group] = []
  /// The answers of all groups, each with the place of the next of its group, or -1.
  private var members: [(answer: Int32, next: Int32)] = []
  /// Per text the number of its letters, -1 when it is too short, or -2 when nobody looked yet.
  private var lettersOfTexts: [Int32] = []
  /// Per number of letters the first and the last group, or -1, and a text with these letters.
  private var firstGroups: [Int32] = []
  private var samples: [Int32] = []
  private var byHash: [UInt64: Int32] = [:]
  /// Letters that share their hash with others: hardly ever any.
  private var collisions: [Int32] = []

  init() {}

  /// The hash of the letters and digits of a text, or nil when there are too few.
  static func lettersHash(_ tokens: Tokens) -> UInt64? {
    guard tokens.foldedCount >= shortest else { return nil }
    return tokens.folded.withUnsafeBufferPointer { WordTable.hash(UnsafeBufferPointer(rebasing: $0[..<tokens.foldedCount])) }
  }

  /// The letters and digits by which two texts are the same; nil when there are too few.
  static func letters(of text: RedactedText) -> [UInt8]? {
    let tokens = Tokens(text.text)
    return tokens.foldedCount >= shortest ? Array(tokens.folded[..<tokens.foldedCount]) : nil
  }

  /// Takes in the answer at `index` of the coded answers: the text with this number, to a question in a round that `place` stands for.
  mutating func add(text: Int, at index: Int, place: Int, among readings: [TextReading]) {
    let letters = letters(of: text, among: readings)
    guard letters >= 0 else { return }
    members.append((Int32(index), -1))
    let member = Int32(members.count - 1)
    var last: Int32 = -1
    var group = firstGroups[letters]
    while group >= 0 {
      if groups[Int(group)].place == Int32(place) {
        members[Int(groups[Int(group)].lastMember)].next = member
        groups[Int(group)].lastMember = member
        groups[Int(group)].count += 1
        return
      }
      (last, group) = (group, groups[Int(group)].next)
    }
    if last < 0 { firstGroups[letters] = Int32(groups.count) } else { groups[Int(last)].next = Int32(groups.count) }
    groups.append(Group(place: Int32(place), next: -1, firstMember: member, lastMember: member, count: 1))
  }

  /// The campaigns, in the order of their first answers.
  func campaigns(of answers: [CodedAnswer]) -> [Campaign] {
    groups.compactMap { group in
      guard group.count >= Self.fewest else { return nil }
      var indices: [Int] = []
      var member = group.firstMember
      while member >= 0 {
        indices.append(Int(members[Int(member)].answer))
        member = members[Int(member)].next
      }
      guard Set(indices.map { answers[$0].respondent }).count >= Self.fewest else { return nil }
      let first = answers[indices[0]]
      return Campaign(round: first.round, question: first.question, text: first.text, answers: indices.map { answers[$0].pseudonym })
    }
  }

  /// The number of the letters of a text.
  private mutating func letters(of text: Int, among readings: [TextReading]) -> Int {
    while lettersOfTexts.count <= text { lettersOfTexts.append(-2) }
    if lettersOfTexts[text] == -2 { lettersOfTexts[text] = Int32(makeLetters(of: text, among: readings)) }
    return Int(lettersOfTexts[text])
  }

  private mutating func makeLetters(of text: Int, among readings: [TextReading]) -> Int {
    guard let hash = readings[text].lettersHash else { return -1 }
    func isSame(_ letters: Int32) -> Bool {
      let (one, other) = (Tokens(readings[text].text.text), Tokens(readings[Int(samples[Int(letters)])].text.text))
      return one.folded[..<one.foldedCount] == other.folded[..<other.foldedCount]
    }
    let known = byHash[hash]
    if let known, isSame(known) { return Int(known) }
    if known != nil, let other = collisions.first(where: isSame) { return Int(other) }
    let made = Int32(samples.count)
    samples.append(Int32(text))
    firstGroups.append(-1)
    if known == nil { byHash[hash] = made } else { collisions.append(made) }
    return Int(made)
  }
}
