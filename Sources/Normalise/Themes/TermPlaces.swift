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
    let bySequence = shape.indices.map { places(of: $0, parts: shape[$0], in: occurrences, tokens) }
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

  /// The places of one sequence: every first part with the nearest next one behind it, and so on.
  private static func places(of sequence: Int, parts: Int, in occurrences: [Occurrence], _ tokens: Tokens) -> [[Int]] {
    occurrences.compactMap { first in
      guard first.sequence == sequence, first.part == 0 else { return nil }
      var words = Array(first.start..<first.end)
      var end = first.end
      for part in 1..<max(1, parts) {
        guard let next = nearest(part, of: sequence, behind: end, in: occurrences, tokens) else { return nil }
        words += next.start..<next.end
        end = next.end
      }
      return words
    }
  }

  /// The first place of a part behind a word, and of those that begin there the longest; nil when the gap is too wide or a sentence ends
  /// in it. The occurrences stand in the order of their places.
  private static func nearest(
    _ part: Int, of sequence: Int, behind end: Int, in occurrences: [Occurrence], _ tokens: Tokens
  ) -> Occurrence? {
    var nearest: Occurrence?
    for next in occurrences[occurrences.firstPlace { $0.start >= end }...] {
      // What stands further on is no part of it, however far the text goes on.
      if next.start - end > gap { break }
      guard next.sequence == sequence, next.part == part else { continue }
      if next.start != nearest?.start ?? next.start { break }
      if next.end > nearest?.end ?? 0 { nearest = next }
    }
    guard let nearest, tokens.list[nearest.start].sentence == tokens.list[end - 1].sentence else { return nil }
    return nearest
  }
}
