import Consultation
import TestSupport
import Testing

@testable import Normalise

/// G² against the worked table of Dunning (1993), table 1: bigrams in a corpus of 31,777 words.
@Suite struct LogLikelihoodTests {
  @Test(arguments: [(110, 2442, 111, 29114, 270.72), (29, 13, 123, 31612, 263.90), (31, 23, 139, 31584, 256.84)])
  func dunningsBigrams(both: Int, onlySecond: Int, onlyFirst: Int, neither: Int, expected: Double) {
    let g2 = LogLikelihood.g2(both, of: both + onlyFirst, onlySecond, of: onlySecond + neither)
    #expect(abs(g2 - expected) < 0.005)
  }

  @Test func whatStandsEverywhereAlikeIsNoSurprise() {
    #expect(LogLikelihood.g2(10, of: 100, 20, of: 200) < 1e-9)
    #expect(LogLikelihood.g2(0, of: 0, 0, of: 0) == 0)
    #expect(LogLikelihood.g2(5, of: 5, 0, of: 5) > 10)
  }
}

/// Which words are proposed, and which never.
@Suite struct KeynessTests {
  private func answer(_ number: Int, _ text: String, hasTheme: Bool, question: Code<Question> = "nodig", by respondent: Int? = nil)
    -> CodedAnswer
  {
    let redacted = RedactorTests.redactor.redact(RawText(text))
    return CodedAnswer(
      round: "r", pseudonym: Pseudonym("a\(number)"), respondent: Pseudonym("p\(respondent ?? number)"),
      source: Provenance(file: SourceFile("r/a.csv"), row: number), organisation: nil, question: question, text: redacted,
      themes: hasTheme ? ["jeugd"] : [], subthemes: [], method: hasTheme ? .lexicon : .noTheme, rule: "")
  }

  /// Twenty answers with a theme and twenty without, of which the first twelve hold a text.
  private func proposals(_ make: (Int) -> String, question: Code<Question> = "nodig", respondents: Int? = nil) -> [TermProposal] {
    let rest = ["rustig", "water", "licht", "kaart", "boom", "stoel", "muur", "fiets"]
    let without = (0..<20).map { place in
      answer(
        place, place < 12 ? make(place) : "Een \(rest[place - 12])", hasTheme: false, question: question,
        by: respondents.map { place % $0 })
    }
    let with = (20..<40).map { answer($0, "Jongeren in de buurt, nummer \($0)", hasTheme: true, question: question) }
    let codebook = ProjectCodebook.codebook
    return Keyness(codebook: codebook, lexicon: NameLexicon(codebook: codebook)).proposals(from: without + with)
  }

  /// Random answers of a few words, some of them twice, some with a theme: the same as counted plainly.
  @Test(arguments: 0..<4) func theProposalsAreThoseOfAPlainCount(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let words = [
      "buurtkamer", "buurtkamers", "Buurtkamer", "warme", "overdracht", "QZX", "de", "en", "niet", "Jansen", "joost", "GGD", "wijkteam",
      "mevrouw Jansen", "plek,", "plek.", "schuldhulpmaatjes", "muur", "water-kaart", "12", "é\u{301}én",
    ]
    let answers = (0..<400).map { place in
      let hasTheme = Bool.random(using: &random)
      let own = hasTheme ? words[7...] : words[..<15]
      let text = (0..<Int.random(in: 1...6, using: &random)).compactMap { _ in own.randomElement(using: &random) }
      return answer(place, text.joined(separator: " "), hasTheme: hasTheme, by: Int.random(in: 0..<90, using: &random))
    }
    let (codebook, lexicon) = (ProjectCodebook.codebook, NameLexicon(codebook: ProjectCodebook.codebook))
    let expected = ReferenceKeyness(lexicon: lexicon).proposals(from: answers)
    #expect(expected.count > 10)
    #expect(Keyness(codebook: codebook, lexicon: lexicon).proposals(from: answers) == expected)
  }

  @Test func aWordThatStandsOutIsProposedWithItsFiguresAndExamples() throws {
    let proposal = try #require(proposals { "Meer schuldhulpmaatjes in wijk \($0)" }.first { $0.term.text == "schuldhulpmaatjes" })
    #expect(proposal.answers == 12)
    #expect(proposal.elsewhere == 0)
    #expect(abs(proposal.keyness - LogLikelihood.g2(12, of: 20, 0, of: 20)) < 1e-12)
    #expect(proposal.examples == [Pseudonym("a0"), Pseudonym("a1"), Pseudonym("a2")])
  }

  @Test func aPhraseTakesThePlaceOfItsWords() {
    let terms = proposals { "De warme overdracht bij bureau \($0)" }.map(\.term.text)
    #expect(terms.contains("warme overdracht"))
    #expect(!terms.contains("overdracht") && !terms.contains("warme"))
  }

  /// A campaign that is typed on one machine and copied on another counts twice at most: texts are told apart by their bytes.
  @Test func twoSpellingsOfAnAccentAreTwoTexts() throws {
    let twins = ["\u{E9}\u{E9}n buurtkamer graag", "e\u{301}e\u{301}n buurtkamer graag"]
    let (once, twice) = (
      proposals { $0 < 6 ? "Graag een buurtkamer, plek \($0)" : twins[0] },
      proposals { $0 < 6 ? "Graag een buurtkamer, plek \($0)" : twins[$0 % 2] }
    )
    #expect(once.first { $0.term.text == "buurtkamer" }?.answers == 7)
    #expect(twice.first { $0.term.text == "buurtkamer" }?.answers == 8)
  }

  @Test func formsOfOneWordAreCountedTogether() throws {
    let proposal = try #require(proposals { "Graag \($0 % 3 == 0 ? "buurtkamer" : "buurtkamers"), plek \($0)" }.first)
    #expect(proposal.term.text == "buurtkamers")
    #expect(proposal.answers == 12)
  }

  @Test func namesAreNeverProposed() {
    #expect(proposals { "Vraag het aan Wiebrand Quatsel, lijn \($0)" }.allSatisfy { !$0.term.text.contains("quatsel") })
    #expect(
      proposals { "Bel mevrouw Jansen maar, lijn \($0)" }.allSatisfy {
        !$0.term.text.contains("jansen") && !$0.term.text.contains("naam")
      })
    #expect(proposals { "we moeten joost hebben voor lijn \($0)" }.allSatisfy { !$0.term.text.contains("joost") })
  }

  @Test func anAbbreviationMayBeProposed() { #expect(proposals { "Het QZX in wijk \($0)" }.map(\.term.text).contains("qzx")) }

  @Test func whatFewSayOrOneOftenSaysStaysOut() {
    #expect(
      proposals { $0 < 4 ? "Meer schuldhulpmaatjes, \($0)" : "Een klein huis \($0)" }.allSatisfy {
        $0.term.text != "schuldhulpmaatjes"
      })
    #expect(proposals({ "Meer schuldhulpmaatjes in wijk \($0)" }, respondents: 2).isEmpty)
    // The same text by many is one text.
    #expect(proposals { _ in "Meer schuldhulpmaatjes" }.isEmpty)
  }

  @Test func namesOfOverleggenAreNoThemes() {
    #expect(proposals({ "Het wijkplatform \($0)" }, question: "overleg-nodig").isEmpty)
  }

  @Test func functionWordsTellNothing() {
    #expect(proposals { "Dat is niet wat wij hier zouden willen \($0)" }.isEmpty)
  }
}
