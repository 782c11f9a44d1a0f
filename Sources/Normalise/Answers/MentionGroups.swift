internal import Consultation

/// The overleggen of a cell in the groups that share a predicate: `de EPA-tafel en het JCO kunnen weg`, and the words about each group.
struct MentionGroups {
  private struct Group {
    var mentions: Range<Int>
    /// Words before it and after it in its clause, as places.
    var before: [Int] = []
    var after: [Int] = []
    /// Clauses without an overleg that follow it.
    var trailing: [[Int]] = []
    /// Whether a joining word or sign stands between its mentions, so that what follows is about all of them.
    var isJoined = false
    var clause = 0
    var sentence: Int
  }

  private let mentions: [MeetingMatcher.Mention]
  private let tokens: Tokens
  private let words: [String]
  private var groups: [Group] = []

  init(_ mentions: [MeetingMatcher.Mention], _ tokens: Tokens) {
    self.mentions = mentions
    self.tokens = tokens
    words = tokens.words
    guard !mentions.isEmpty else { return }
    makeGroups()
    readClauses()
  }

  /// What is said about each mention, in order: what the words around it say, or what the question asks; nil for an exception.
  func verdicts(_ pole: Question.Pole) -> [Verdict?] {
    var result: [Verdict?] = Array(repeating: pole.verdict, count: mentions.count)
    var merged: Set<Int> = []
    let mergingClauses = mergingClauses
    for (number, group) in groups.enumerated() where mergingClauses.contains(group.clause) {
      merged.insert(number)
      // `X hoeft niet weg, maar samenvoegen met Y`: with what stands before.
      let isFirst = number == 0 || groups[number - 1].clause != group.clause
      if isFirst, number > 0, groups[number - 1].sentence == group.sentence, VerdictWords.saysMerge(group.before.map { words[$0] }) {
        merged.insert(number - 1)
      }
    }
    var previous: Verdict?
    for (number, group) in groups.enumerated() {
      if merged.contains(number) || group.trailing.contains(where: { VerdictWords.saysMerge($0.map { words[$0] }) }) {
        for place in group.mentions { result[place] = .merge }
        continue
      }
      var stated = statement(of: group, pole)
      if stated == pole.opposite, previous == .superfluous, pole == .positive, isBareNot(group) { stated = .needed }
      previous = stated
      let isException = group.before.last(where: { MeetingWords.exceptions.contains(words[$0]) }).map { exception in
        group.before.filter { $0 > exception }.allSatisfy { Self.joiners.contains(words[$0]) }
      }
      for place in group.mentions {
        // Without a joining word only the last of a row has what follows.
        let own = group.isJoined || place == group.mentions.upperBound - 1 ? stated : statement(before: group, pole)
        result[place] = own ?? (isException == true ? nil : pole.verdict)
      }
    }
    return result
  }

  // MARK: -

  private func statement(of group: Group, _ pole: Question.Pole) -> Verdict? {
    if let number = score(after: group) { return number > 3 ? .needed : number < 3 ? .superfluous : .noOpinion }
    // `liever geen OGGZ-netwerkoverleg`
    let start = mentions[group.mentions.lowerBound].words.lowerBound
    if start > 0, words[start - 1] == "geen", group.before.contains(start - 1), group.after.allSatisfy({ words[$0] == "meer" }) {
      return .superfluous
    }
    if let own = VerdictWords.verdict((group.before + group.after).map { words[$0] }, pole) { return own }
    return group.trailing.lazy.compactMap { VerdictWords.verdict($0.map { words[$0] }, pole) }.first
  }

  private func statement(before group: Group, _ pole: Question.Pole) -> Verdict? {
    VerdictWords.verdict(group.before.map { words[$0] }, pole)
  }

  private func isBareNot(_ group: Group) -> Bool {
    let own = Set((group.before + group.after).map { words[$0] })
    return own.contains("niet") && own.isSubset(of: Self.joiners.union(["niet", "wel", "maar", "dan"]))
  }

  /// A number from one to five behind the name: `JCO: 4`, `JCO (2)`.
  private func score(after group: Group) -> Int? {
    guard let first = group.after.first ?? group.trailing.first?.first, first == mentions[group.mentions.upperBound - 1].words.upperBound,
      !tokens.list[first].before.isDisjoint(with: [.colon, .open, .other]), let number = Int(words[first]), (1...5).contains(number)
    else { return nil }
    let rest = group.after.isEmpty ? group.trailing.first?.dropFirst() ?? [] : group.after.dropFirst()
    return rest.allSatisfy { ["van", "de", "op", "5", "sterren", "punten"].contains(words[$0]) } ? number : nil
  }

  /// The clauses of which the words around the overleggen say that they may be one.
  private var mergingClauses: Set<Int> {
    var places: [Int: [Int]] = [:]
    for group in groups { places[group.clause, default: []] += group.before + group.after }
    return Set(places.filter { VerdictWords.saysMerge($0.value.sorted().map { words[$0] }) }.keys)
  }

  private static let joiners: Set<String> = [
    "en", "of", "de", "het", "een", "ook", "plus", "and", "alsmede", "alsook", "onze", "ons", "die",
  ]
  private static let breaks: Set<String> = ["maar", "want", "omdat", "terwijl", "mits", "zodat", "aangezien", "zolang"]
  /// Words with which a clause gives a reason: it says nothing about the overleg before it.
  private static let reasons: Set<String> = [
    "want", "omdat", "als", "zodat", "terwijl", "waar", "waarin", "waardoor", "zoals", "aangezien",
  ]
  /// Words with which a sentence goes on about the overleg of the sentence before it.
  private static let resuming: Set<String> = [
    "die", "deze", "dat", "hij", "weg", "kan", "mag", "moet", "schrappen", "houden", "behouden", "opheffen", "zeker", "absoluut",
    "overbodig",
    "nodig", "niet", "hard", "graag", "beide", "allebei", "samenvoegen", "stoppen", "afschaffen", "geen", "nooit",
    "nee", "neen", "ja", "prima", "goed",
  ]

  private mutating func makeGroups() {
    for place in mentions.indices {
      let start = mentions[place].words.lowerBound
      let sentence = tokens.list[start].sentence
      if let last = groups.last, last.sentence == sentence {
        let gap = mentions[place - 1].words.upperBound..<start
        let isLoose = gap.allSatisfy { Self.joiners.contains(words[$0]) }
        let separators = (gap.lowerBound...start).map { tokens.list[$0].before }
        let isApart = separators.contains {
          $0.contains(.hyphen) && $0.contains(.blank) || !$0.isDisjoint(with: [.open, .close, .strongStop])
        }
        if isLoose, !isApart {
          groups[groups.count - 1].mentions = last.mentions.lowerBound..<(place + 1)
          continue
        }
      }
      groups.append(Group(mentions: place..<(place + 1), sentence: sentence))
    }
    for number in groups.indices { groups[number].isJoined = isJoined(groups[number]) }
  }

  /// Whether what follows a row of names is about all of them.
  private func isJoined(_ group: Group) -> Bool {
    guard group.mentions.count > 1 else { return true }
    let last = mentions[group.mentions.upperBound - 1].words.upperBound
    if last < tokens.count,
      tokens.list[last].before.contains(.colon) || ["zijn", "moeten", "kunnen", "mogen", "blijven"].contains(words[last])
    {
      return true
    }
    return zip(group.mentions, group.mentions.dropFirst()).contains { one, other in
      let gap = mentions[one].words.upperBound..<mentions[other].words.lowerBound
      return gap.contains { ["en", "of", "plus", "and", "alsmede", "alsook"].contains(words[$0]) }
        || (gap.lowerBound...gap.upperBound).contains { !tokens.list[$0].before.isDisjoint(with: [.ampersand, .plus]) }
    }
  }

  /// Deals out the words around the groups.
  private mutating func readClauses() {
    var owner: [Int: Int] = [:]
    for (number, group) in groups.enumerated() {
      for index in mentions[group.mentions.lowerBound].words.lowerBound..<mentions[group.mentions.upperBound - 1].words.upperBound {
        owner[index] = number
      }
    }
    var clause: [Int] = []
    var number = 0
    func isBreak(_ index: Int) -> Bool {
      guard index > 0 else { return false }
      if let group = owner[index], owner[index - 1] == group { return false }
      let before = tokens.list[index].before
      return tokens.list[index].sentence != tokens.list[index - 1].sentence
        || !before.isDisjoint(with: [.comma, .open, .close, .semicolon, .newline, .strongStop])
        || before.contains(.hyphen) && before.contains(.blank) || Self.breaks.contains(words[index])
    }
    for index in tokens.list.indices {
      if isBreak(index) {
        deal(clause, owner, number)
        clause = []
        number += 1
      }
      clause.append(index)
    }
    deal(clause, owner, number)
  }

  private mutating func deal(_ clause: [Int], _ owner: [Int: Int], _ number: Int) {
    guard let first = clause.first else { return }
    let inside = clause.compactMap { owner[$0] }
    guard let lowest = inside.min(), let highest = inside.max() else {
      attach(clause, first)
      return
    }
    for group in lowest...highest { groups[group].clause = number }
    var current: Int?
    var waiting: [Int] = []
    for index in clause {
      guard let group = owner[index] else {
        waiting.append(index)
        continue
      }
      if let one = current, one != group {
        split(waiting, one, group)
      } else {
        groups[group].before += waiting
      }
      waiting = []
      current = group
    }
    if let current { groups[current].after += waiting }
  }

  /// Words between two groups of one clause: what `en` brings belongs to the second.
  private mutating func split(_ waiting: [Int], _ one: Int, _ other: Int) {
    // `overbodig: PHO / nodig: stuurgroep ZVH`
    let start = mentions[groups[other].mentions.lowerBound].words.lowerBound
    if tokens.list[start].before.contains(.colon) {
      let joint = waiting.firstIndex { !tokens.list[$0].before.isDisjoint(with: [.slash, .bar]) } ?? waiting.startIndex
      groups[one].after += waiting[..<joint]
      groups[other].before += waiting[joint...]
      return
    }
    if let joint = waiting.firstIndex(where: { ["en", "of"].contains(words[$0]) }) {
      groups[one].after += waiting[..<joint]
      groups[other].before += waiting[joint...]
    } else {
      groups[one].after += waiting
    }
  }

  /// A clause without an overleg goes on about the one before it.
  private mutating func attach(_ clause: [Int], _ first: Int) {
    guard let last = groups.lastIndex(where: { mentions[$0.mentions.upperBound - 1].words.upperBound <= first }) else { return }
    let apart = tokens.list[first].sentence - groups[last].sentence
    let isAbout =
      apart == 0
      ? !Self.reasons.contains(words[first]) || VerdictWords.saysMerge(clause.map { words[$0] })
      : apart == 1 && Self.resuming.contains(words[first])
    if isAbout { groups[last].trailing.append(clause) }
  }
}
