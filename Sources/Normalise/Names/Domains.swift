/// Ends of addresses on the internet, by which people say where they work: `@heerlen.nl`.
enum Domains {
  /// What stands after the last point.
  static let endings: Set<String> = ["nl", "eu", "com", "org", "net"]

  /// The names in a text that stand in an address, each as its words: `sittard-geleen.nl` is `sittard geleen`.
  static func names(in tokens: Tokens, _ words: [String]) -> [[String]] {
    words.indices.dropFirst().compactMap { index in
      guard endings.contains(words[index]), tokens.list[index].before == .stop else { return nil }
      var first = index - 1
      while first > 0, tokens.list[first].before == .hyphen { first -= 1 }
      return Array(words[first..<index])
    }
  }
}
