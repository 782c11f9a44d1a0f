internal import Consultation

/// Finds texts that several respondents sent.
///
/// Texts come as numbers; those with the same letters and digits form groups per round and question. Everything is kept in flat lists of
/// numbers, because nearly every text of a consultation is sent once.
struct CampaignFinder: Sendable {
  /// The fewest letters and digits of a text that two people would not think of by themselves.
  private static let shortest = 40
  /// The fewest respondents that make a campaign.
  private static let fewest = 3

  /// Answers to one question in one round with the same letters.
  private struct Group {
    /// Round and question.
    var place: Int32
    var letters: Int32
    /// The next group with these letters, or -1.
    var next: Int32
    var firstMember: Int32
    var lastMember: Int32
    var count: Int32
  }

  private var groups: [Group] = []
  /// The answers of all groups, each with the place of the next of its group, or -1.
  private var members: [(answer: Int32, next: Int32)] = []
  /// The rounds of the answers, and the number of the one that came last.
  private var rounds: [Code<Round>] = []
  private var round = 0
  /// Per text the number of its letters, -1 when it is too short, or -2 when nobody looked yet.
  private var lettersOfTexts: [Int32] = []
  /// Per number of letters their hash and the first group, which is never without an answer that has them.
  private var hashes: [UInt64] = []
  private var firstGroups: [Int32] = []
  private var slots = HashSlots()

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

  /// Takes in the answer that comes after these: a text, with its number, to the question at a place among the eight.
  mutating func add(
    text: Int, _ reading: TextReading, to question: Int, in round: Code<Round>, after answers: [CodedAnswer]
  ) {
    guard let letters = letters(of: text, reading, among: answers) else { return }
    if rounds.isEmpty || rounds[self.round] != round { self.round = number(of: round) }
    members.append((Int32(answers.count), -1))
    let member = Int32(members.count - 1)
    add(Group(place: place(self.round, question), letters: letters, next: -1, firstMember: member, lastMember: member, count: 1))
  }

  /// Takes in what another finder knows of answers that stand from `start` on among all of them.
  mutating func append(_ next: CampaignFinder, from start: Int, of answers: [CodedAnswer]) {
    let (rounds, offset) = (next.rounds.map { number(of: $0) }, Int32(members.count))
    members += next.members.map { ($0.answer + Int32(start), $0.next < 0 ? -1 : $0.next + offset) }
    for var group in next.groups {
      let (round, question) = Int(group.place).quotientAndRemainder(dividingBy: Self.questions)
      let sample = answers[Int(members[Int(group.firstMember + offset)].answer)].text
      group.place = place(rounds[round], question)
      group.letters = letters(next.hashes[Int(group.letters)], like: sample, among: answers)
      group.next = -1
      group.firstMember += offset
      group.lastMember += offset
      add(group)
    }
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

  private static let questions = Code<Question>.consultation.count

  private func place(_ round: Int, _ question: Int) -> Int32 { Int32(round * Self.questions + question) }

  private mutating func number(of round: Code<Round>) -> Int {
    if let known = rounds.firstIndex(of: round) { return known }
    rounds.append(round)
    return rounds.count - 1
  }

  /// Adds a group, or its members to the one that there is already.
  private mutating func add(_ new: Group) {
    var last: Int32 = -1
    var group = firstGroups[Int(new.letters)]
    while group >= 0 {
      if groups[Int(group)].place == new.place {
        members[Int(groups[Int(group)].lastMember)].next = new.firstMember
        groups[Int(group)].lastMember = new.lastMember
        groups[Int(group)].count += new.count
        return
      }
      (last, group) = (group, groups[Int(group)].next)
    }
    if last < 0 { firstGroups[Int(new.letters)] = Int32(groups.count) } else { groups[Int(last)].next = Int32(groups.count) }
    groups.append(new)
  }

  /// The number of the letters of a text, or nil when it is too short.
  private mutating func letters(of text: Int, _ reading: TextReading, among answers: [CodedAnswer]) -> Int32? {
    while lettersOfTexts.count <= text { lettersOfTexts.append(-2) }
    if lettersOfTexts[text] == -2 {
      lettersOfTexts[text] = reading.lettersHash.map { letters($0, like: reading.text, among: answers) } ?? -1
    }
    return lettersOfTexts[text] < 0 ? nil : lettersOfTexts[text]
  }

  /// The number of the letters of a text; a new one where no answer has them.
  private mutating func letters(_ hash: UInt64, like text: RedactedText, among answers: [CodedAnswer]) -> Int32 {
    let known = slots.find(hash) { number in
      guard hashes[number] == hash else { return false }
      let sample = answers[Int(members[Int(groups[Int(firstGroups[number])].firstMember)].answer)].text
      return sample == text || Self.letters(of: sample) == Self.letters(of: text)
    }
    if let known { return Int32(known) }
    slots.append(hash)
    hashes.append(hash)
    firstGroups.append(-1)
    return Int32(hashes.count - 1)
  }
}
