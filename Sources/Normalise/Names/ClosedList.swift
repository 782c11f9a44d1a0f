internal import Consultation

/// The answers of a closed list by the words people use for them.
struct ClosedList: Sendable {
  private var byWords: [[String]: Code<Choice>] = [:]
  /// Numbers under zero as they are written.
  private var signed: [String: Code<Choice>] = [:]
  private var spellings: [(words: [String], code: Code<Choice>)] = []

  init(_ choices: [Choice]) {
    for choice in choices {
      for spelling in [choice.code.rawValue, choice.name] + choice.aliases {
        if Self.isNegative(spelling), signed[spelling.trimmed] == nil { signed[spelling.trimmed] = choice.code }
        let words = Tokens(spelling).words
        guard !words.isEmpty, byWords[words] == nil else { continue }
        byWords[words] = choice.code
        spellings.append((words, choice.code))
      }
    }
  }

  /// The answer that a cell gives, also when a number or a remark stands around its words.
  func code(_ text: String) -> Code<Choice>? {
    let tokens = Tokens(text)
    let words = tokens.words
    guard !words.isEmpty else { return nil }
    let isNumbers = words.allSatisfy { Int($0) != nil }
    // A number under zero is a statistics program's way to say that there is no answer; only a list that has it knows which.
    if isNumbers, Self.isNegative(text) { return signed[text.trimmed] }
    if let code = byWords[words] { return code }
    // `5.0` is 5; of `4.5` and `4-5` nobody knows which it is.
    if isNumbers { return WholeNumber.read(text.trimmed).flatMap { byWords[[String($0)]] } }
    // `4 - Mee eens`, `4. Eens`, `Eens (4)`
    if words.count > 1, Int(words[0]) != nil, let code = byWords[Array(words.dropFirst())] { return code }
    if words.count > 1, words.last.flatMap({ Int($0) }) != nil, let code = byWords[Array(words.dropLast())] { return code }
    // What stands before the first mark of punctuation: `ja, maar niet met naam`.
    let cuts = tokens.list.indices.dropFirst().filter {
      !tokens.list[$0].before.isDisjoint(with: [.comma, .open, .colon, .stop, .semicolon, .newline])
    }
    if let cut = cuts.first, let code = byWords[Array(words[..<cut])] {
      // Who gives two answers to one question gives none: `lokaal; landelijk`.
      let others = zip(cuts, cuts.dropFirst() + [words.count]).compactMap { byWords[Array(words[$0..<$1])] }
      return others.allSatisfy { $0 == code } ? code : nil
    }
    return near(words)
  }

  private static func isNegative(_ text: String) -> Bool {
    let signs = text.trimmed.unicodeScalars
    guard let first = signs.first, "-−–".unicodeScalars.contains(first) else { return false }
    return signs.dropFirst().first.map { ("0"..."9").contains($0) } ?? false
  }

  /// Whether the list has an answer in these very words.
  func isWhole(_ text: String) -> Bool { byWords[Tokens(text).words] != nil }

  private func near(_ words: [String]) -> Code<Choice>? {
    let letters = Array(words.joined().utf8)
    guard letters.count >= 5 else { return nil }
    var found: Set<Code<Choice>> = []
    for (other, code) in spellings {
      let known = Array(other.joined().utf8)
      guard known.count >= 5, EditDistance.between(letters, known, limit: known.count >= 10 ? 2 : 1) != nil else { continue }
      found.insert(code)
    }
    return found.count == 1 ? found.first : nil
  }
}
