import Consultation
import Testing

@testable import Normalise

/// What the lint says about a codebook, each remark with the smallest codebook that earns it.
@Suite struct CodebookLintTests {
  private let themes = [
    Theme(code: "wonen", name: "Wonen", order: 1), Theme(code: "opvang", parent: "wonen", name: "Opvang", order: 2),
    Theme(code: "jeugd", name: "Jeugd", order: 3),
  ]

  private func remarks(_ terms: [Term], themes: [Theme]? = nil) -> [Problem] {
    // Every theme has a term of its own, so that only the terms under test earn a remark.
    let base = [
      Term(theme: "opvang", text: "nachtopvang", form: .word, row: 90), Term(theme: "jeugd", text: "jongeren", form: .word, row: 91),
    ]
    return CodebookLint(codebook: Codebook(themes: themes ?? self.themes, terms: terms + base)).problems()
  }

  @Test func aCleanCodebookEarnsNone() {
    let terms = [
      Term(theme: "wonen", text: "huur*|koop* … woning*", form: .word), Term(theme: "wonen", text: "dak & boven|onder", form: .word),
      Term(theme: "jeugd", text: "JB", form: .capitals), Term(theme: "jeugd", text: "kinderen", form: .stem),
      Term(theme: nil, text: "jongeren van geest", form: .word), Term(theme: "opvang", text: "opvang", form: .part),
      Term(theme: "opvang", text: "op straat | zonder dak", form: .word), Term(theme: "wonen", text: "huis", form: .prefix),
    ]
    #expect(remarks(terms).isEmpty)
  }

  @Test func aTermUnderTwoThemes() {
    let found = remarks([
      Term(theme: "wonen", text: "Kamers", form: .word, row: 2), Term(theme: "jeugd", text: "kamers", form: .word, row: 3),
    ])
    #expect(found.map(\.kind) == [.sameTerm])
    #expect(found.first?.row == 3)
    #expect(found.first?.values == [.word("kamers"), .number(2), .word("wonen"), .word("jeugd")])
  }

  @Test func aTermThatAnExclusionShadows() {
    let found = remarks([
      Term(theme: nil, text: "thuis voelen", form: .word, row: 2), Term(theme: "wonen", text: "thuis voelen", form: .word, row: 3),
    ])
    #expect(found.map(\.kind) == [.shadowedTerm])
    #expect(found.first?.values == [.word("thuis voelen"), .word("wonen"), .word("thuis voelen"), .number(2)])
  }

  @Test func aTermThatNeverMatches() {
    let found = remarks([
      Term(theme: "wonen", text: "beschut wonen", form: .word, unless: ["wonen"], row: 2),
      Term(theme: "wonen", text: "&", form: .word, row: 3),
    ])
    #expect(found.map(\.kind) == [.idleTerm, .idleTerm])
    #expect(found.map(\.row) == [2, 3])
  }

  @Test func overlappingThemes() {
    let words = ["een", "twee", "drie"].map { "\($0)kamerwoning" }
    let found = remarks(
      words.map { Term(theme: "wonen", text: $0, form: .word) } + [Term(theme: "jeugd", text: "*kamerwoning", form: .word)])
    #expect(found.map(\.kind) == [.overlappingThemes])
    #expect(found.first?.values == [.number(3), .number(4), .word("wonen"), .word("jeugd")])
  }

  @Test func aThemeUnderTwoParents() {
    let found = remarks(
      [Term(theme: "noodbed", text: "noodbed", form: .word)],
      themes: themes + [Theme(code: "noodbed", parent: "jeugd", name: "opvang", order: 4)])
    #expect(found.map(\.kind) == [.sameThemeName])
    #expect(found.first?.values == [.word("opvang"), .word("opvang"), .word("noodbed")])
  }

  @Test func aThemeWithoutTerms() {
    let found = remarks([], themes: themes + [Theme(code: "zorg", name: "Zorg", order: 4)])
    #expect(found.map(\.kind) == [.themeWithoutTerms])
    #expect(found.first?.values == [.word("zorg")])
  }
}
