/// Finds where a term of several parts stands.
enum TermPlaces {
  /// A part of a term at a place in a text.
  struct Occurrence {
    var sequence: Int
    var part: Int
    var start: Int
    var end: Int
  }

  /// How many words may stand in a gap.
  private static let gap = 8

  /// The places where a term stands, each as the words that it takes; `shape` says how many parts each of its sequences has.
  static func all(of shape: [Int], in occurrences: [Occurrence], _ tokens: Tokens) -> [[Int]] {
    var bySequence: [[[Int]]] = []
    for (sequence, parts) in shape.enumerated() {
      var chains: [[Occurrence]] = []
      for part in 0..<parts {
        let here = occurrences.filter { $0.sequence == sequence && $0.part == part }
        if part == 0 {
          chains = here.map { [$0] }
        } else {
          chains = chains.compactMap { chain in
            guard let last = chain.last else { return nil }
            // The occurrences stand in the order of their places.
            let near = here[here.firstPlace { $0.start >= last.end }...].prefix {
              $0.start - last.end <= gap && tokens.list[$0.start].sentence == tokens.list[last.end - 1].sentence
            }
            return near.min { ($0.start, -$0.end) < ($1.start, -$1.end) }.map { chain + [$0] }
          }
        }
        if chains.isEmpty { return [] }
      }
      bySequence.append(chains.map { $0.flatMap { Array($0.start..<$0.end) } })
    }
    guard bySequence.count > 1 else { return bySequence.first ?? [] }
    return bySequence[0].compactMap { first in
      var words = first
      let sentence = tokens.list[first[0]].sentence
      for others in bySequence.dropFirst() {
        guard
          let next = others[others.firstPlace { tokens.list[$0[0]].sentence >= sentence }...]
            .prefix(while: { tokens.list[$0[0]].sentence == sentence }).first(where: { !$0.contains { words.contains($0) } })
        else { return nil }
        words += next
      }
      return words
    }
  }
}
