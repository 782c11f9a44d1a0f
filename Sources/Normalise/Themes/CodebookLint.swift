public import Consultation

/// What looks wrong in the themes and terms of a codebook that can be read: terms that do nothing, and themes that get in each other's way.
///
/// Every term is tried on the texts it was made for, so that a remark says what the coder really does.
public struct CodebookLint: Sendable {
  /// From how many terms on, and from which part of the terms of a theme, two themes are said to overlap.
  static let (fewestShared, leastShare) = (3, 0.2)

  private let codebook: Codebook

  /// A lint of `codebook`.
  public init(codebook: Codebook) { self.codebook = codebook }

  private static let terms = SourceFile("codeboek/termen.csv")
  private static let themes = SourceFile("codeboek/themas.csv")

  /// The remarks, themes first, then terms in the order of the file.
  public func problems() -> [Problem] { themeNames() + themesWithoutTerms() + sameTerms() + triedTerms() }

  /// Two themes with one name, as when a theme stands under two parents.
  private func themeNames() -> [Problem] {
    var seen: [String: Theme] = [:]
    return codebook.themes.compactMap { theme in
      guard let other = seen.updateValue(theme, forKey: Self.fold(theme.name)) else { return nil }
      return Problem(
        .sameThemeName, file: Self.themes, values: [.word(theme.name), .word(other.code.rawValue), .word(theme.code.rawValue)])
    }
  }

  /// Themes that no answer can get.
  private func themesWithoutTerms() -> [Problem] {
    let used = Set(codebook.terms.compactMap(\.theme).flatMap { [$0, codebook.category(of: $0)] })
    return codebook.themes.filter { !used.contains($0.code) }
      .map { Problem(.themeWithoutTerms, file: Self.themes, values: [.word($0.code.rawValue)]) }
  }

  /// The same words under two themes.
  private func sameTerms() -> [Problem] {
    var seen: [String: Term] = [:]
    return codebook.terms.compactMap { term in
      guard let theme = term.theme else { return nil }
      let key = term.form == .capitals ? term.text : Self.fold(term.text) + "\u{0}" + term.text.filter { "*|&…".contains($0) }
      guard let other = seen[key + "\u{0}\(term.form)"], let first = other.theme else {
        seen[key + "\u{0}\(term.form)"] = term
        return nil
      }
      guard first != theme else { return nil }
      return Problem(
        .sameTerm, file: Self.terms, row: term.row,
        values: [.word(term.text), .number(other.row), .word(first.rawValue), .word(theme.rawValue)])
    }
  }

  /// Terms that never give their theme, and themes whose terms give another one too.
  private func triedTerms() -> [Problem] {
    let stemmer = Stemmer()
    var session = ThemeCoder.Session(ThemeCoder(codebook: codebook))
    let open = Codebook(themes: codebook.themes, terms: codebook.terms.filter { $0.theme != nil })
    var openSession = ThemeCoder.Session(ThemeCoder(codebook: open))
    var problems: [Problem] = []
    var tried: [Code<Theme>: Int] = [:]
    var shared: [Pair: Int] = [:]
    for term in codebook.terms {
      guard let theme = term.theme else { continue }
      let category = codebook.category(of: theme)
      let texts = TermSample.texts(of: term, stemmer: stemmer)
      if term.form == .stem, texts.isEmpty { continue }
      let codings = texts.map { session.code($0) }
      if codings.contains(where: { ($0.themes + $0.subthemes).contains(theme) }) {
        tried[category, default: 0] += 1
        for other in codings[0].themes where other != category { shared[Pair(of: category, with: other), default: 0] += 1 }
        continue
      }
      let isExcluded = texts.contains { text in
        let coding = openSession.code(text)
        return (coding.themes + coding.subthemes).contains(theme)
      }
      if isExcluded, let exclusion = exclusion(of: term, texts) {
        problems.append(
          Problem(
            .shadowedTerm, file: Self.terms, row: term.row,
            values: [.word(term.text), .word(theme.rawValue), .word(exclusion.text), .number(exclusion.row)]))
      } else {
        problems.append(Problem(.idleTerm, file: Self.terms, row: term.row, values: [.word(term.text), .word(theme.rawValue)]))
      }
    }
    return problems + overlaps(shared, tried)
  }

  /// The terms of one theme that give another as well.
  private struct Pair: Hashable {
    let of: Code<Theme>
    let with: Code<Theme>
  }

  private func overlaps(_ shared: [Pair: Int], _ tried: [Code<Theme>: Int]) -> [Problem] {
    let categories = codebook.categories.map(\.code)
    return categories.flatMap { theme in
      categories.compactMap { other -> Problem? in
        guard let count = shared[Pair(of: theme, with: other)], let all = tried[theme], count >= Self.fewestShared,
          Double(count) >= Self.leastShare * Double(all)
        else { return nil }
        return Problem(
          .overlappingThemes, file: Self.terms,
          values: [.number(count), .number(all), .word(theme.rawValue), .word(other.rawValue)])
      }
    }
  }

  /// The first term without a theme that claims the words of a term.
  private func exclusion(of term: Term, _ texts: [String]) -> Term? {
    codebook.terms.first { exclusion in
      guard exclusion.theme == nil else { return false }
      let coder = ThemeCoder(codebook: Codebook(themes: codebook.themes, terms: [exclusion, term]))
      return texts.allSatisfy { coder.code($0).themes.isEmpty }
    }
  }

  private static func fold(_ text: String) -> String { Tokens(text).words.joined(separator: " ") }
}
