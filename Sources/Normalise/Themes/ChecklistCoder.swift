internal import Consultation

/// Finds out which points of the national checklist a text speaks of, with the terms of the points.
///
/// It is the coder of themes with the points in the place of the themes: words match by their stem, and words with a `*` as they are written.
struct ChecklistCoder: Sendable {
  private let coder: ThemeCoder?

  /// A coder for these points; without any it finds nothing.
  init(_ items: [ChecklistItem]) {
    guard items.contains(where: { !$0.terms.isEmpty }) else {
      coder = nil
      return
    }
    coder = ThemeCoder(
      codebook: Codebook(
        themes: items.enumerated().map { Theme(code: Code($1.code.rawValue), name: $1.name, order: $0) },
        terms: items.flatMap { item in
          item.terms.map { Term(theme: Code(item.code.rawValue), text: $0, form: $0.contains("*") ? .word : .stem) }
        }))
  }

  /// Finds points in scanned texts one after the other, all of one vocabulary. Not to be shared between tasks.
  struct Matcher {
    private var matcher: ThemeCoder.Matcher?

    /// A matcher with the terms of `coder`.
    init(_ coder: ChecklistCoder, stemmer: Stemmer = Stemmer()) { matcher = coder.coder.map { ThemeCoder.Matcher($0, stemmer: stemmer) } }

    /// The points that a text speaks of, in the order of the codebook.
    mutating func items(in text: ScannedText, _ vocabulary: WordTable) -> [Code<ChecklistItem>] {
      matcher?.code(text, vocabulary).themes.map { Code($0.rawValue) } ?? []
    }
  }
}
