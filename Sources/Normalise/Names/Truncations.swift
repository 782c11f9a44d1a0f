/// Words that people cut short: `Limb.`, `regiegr.`, `V'daal`. What they may stand for is looked up among the words of the names.
struct Truncations: Sendable {
  /// The words of the names, in order.
  private let words: [String]
  /// With how many candidates a name is tried, at most.
  private static let most = 96

  init(_ words: Set<String>) { self.words = words.filter { $0.utf8.count > 4 }.sorted() }

  /// What `find` says when exactly one outcome is left over all the ways to write the cut words in full; nil when nothing is cut short.
  func resolve<Outcome: Hashable>(_ tokens: Tokens, _ evened: [String], _ find: ([String]) -> Outcome?) -> Outcome? {
    var spellings: [[String]] = [[]]
    var isCut = false
    var index = 0
    while index < evened.count {
      var choices = [evened[index]]
      if let contracted = contracted(tokens, index) {
        choices = contracted
        isCut = true
        index += 1
      } else if isDotted(tokens, index) {
        let full = beginning(with: tokens.word(index))
        if !full.isEmpty {
          choices += full
          isCut = true
        }
      }
      if choices.count == 1 {
        for place in spellings.indices { spellings[place].append(choices[0]) }
      } else {
        guard spellings.count * choices.count <= Self.most else { return nil }
        spellings = spellings.flatMap { spelling in choices.map { spelling + [$0] } }
      }
      index += 1
    }
    guard isCut else { return nil }
    let found = Set(spellings.compactMap(find))
    return found.count == 1 ? found.first : nil
  }

  private func isDotted(_ tokens: Tokens, _ index: Int) -> Bool {
    let separators = index + 1 < tokens.count ? tokens.list[index + 1].before : tokens.after
    return separators.contains(.stop) && tokens.list[index].letters > 2 && !tokens.list[index].isDotted
  }

  private func beginning(with stem: String) -> [String] {
    words.filter { $0.utf8.count > stem.utf8.count && $0.hasPrefix(stem) }
  }

  /// `V'daal`: the words that begin and end so.
  private func contracted(_ tokens: Tokens, _ index: Int) -> [String]? {
    let next = index + 1
    guard next < tokens.count, tokens.list[next].before == .apostrophe, tokens.list[index].letters == 1, tokens.list[next].letters > 2
    else {
      return nil
    }
    let (start, end) = (tokens.word(index), tokens.word(next))
    let found = words.filter { $0.hasPrefix(start) && $0.hasSuffix(end) && $0.utf8.count > end.utf8.count + 2 }
    return found.isEmpty ? nil : found
  }
}
