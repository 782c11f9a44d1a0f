internal import Consultation

/// Texts that a term was made for: what stands in it, written out.
enum TermSample {
  /// How many texts are made of a term that offers choices.
  private static let most = 12

  /// Some texts in which the term should match; empty when it cannot match anything.
  static func texts(of term: Term, stemmer: Stemmer) -> [String] {
    guard let pattern = TermPattern(term, stemmer: stemmer) else { return [] }
    if term.form == .stem { return term.text.utf8.contains { $0 == 0x7C || $0 == 0x2A || $0 == 0x26 } ? [] : [term.text] }
    let parts = pattern.sequences.flatMap { $0 }
    let longest = parts.map(\.count).max() ?? 0
    return (0..<min(longest, most)).map { choice in
      // A word that no term has, between the parts, keeps them from running together.
      parts.map { part in part[min(choice, part.count - 1)].map(written).joined(separator: " ") }.joined(separator: " qzq ")
    }
  }

  private static func written(_ word: TermPattern.Word) -> String {
    switch word {
    case .exact(let bytes), .stem(let bytes), .prefix(let bytes), .suffix(let bytes), .part(let bytes), .capitals(let bytes):
      String(decoding: bytes, as: UTF8.self)
    }
  }
}
