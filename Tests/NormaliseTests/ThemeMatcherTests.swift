import Consultation
import TestSupport
import Testing

@testable import Normalise

@Suite("The coder and its naive twin")
struct ThemeMatcherTests {
  @Test("A session codes the labelled development texts as the twin does")
  func labelled() throws {
    let coder = ThemeCoder(codebook: ProjectCodebook.codebook)
    var session = ThemeCoder.Session(coder)
    let reference = ReferenceMatcher(coder: coder)
    let texts = try LabelledSets(part: "ontwikkel").texts()
    #expect(texts.count > 200)
    for text in texts { #expect(session.code(text) == reference.code(text), "\(text)") }
  }

  @Test("A session codes random texts of words of the lexicon as the twin does")
  func random() {
    let codebook = ProjectCodebook.codebook
    let coder = ThemeCoder(codebook: codebook)
    var session = ThemeCoder.Session(coder)
    let reference = ReferenceMatcher(coder: coder)
    var random = SplitMix64(seed: 20_211_124)
    let stemmer = Stemmer()
    let samples = codebook.terms.flatMap { TermSample.texts(of: $0, stemmer: stemmer) }
    let words = samples.flatMap { $0.split(separator: " ").map(String.init) } + ["OM", "Veilig Thuis", "en", "de", ",", "."]
    for _ in 0..<1500 {
      let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        Int.random(in: 0..<3, using: &random) == 0
          ? samples[Int.random(in: 0..<samples.count, using: &random)] : words[Int.random(in: 0..<words.count, using: &random)]
      }.joined(separator: " ")
      #expect(session.code(text) == reference.code(text), "\(text)")
    }
  }

  @Test("A session codes every short text of small terms as the twin does")
  func exhaustive() {
    let terms = [
      Term(theme: "a", text: "x y", form: .word), Term(theme: "b", text: "x … z", form: .word), Term(theme: nil, text: "y z", form: .word),
      Term(theme: "a1", text: "z & x", form: .word, unless: ["w"]), Term(theme: "b", text: "y", form: .word),
      Term(theme: "a", text: "V", form: .capitals), Term(theme: "b", text: "w & y z|y*|z*", form: .word),
    ]
    let coder = ThemeCoder(
      codebook: Codebook(
        themes: [
          Theme(code: "a", name: "A", order: 1), Theme(code: "b", name: "B", order: 2),
          Theme(code: "a1", parent: "a", name: "A1", order: 3),
        ],
        terms: terms,
        organisations: [
          Organisation(code: "o", name: "y", domain: .care, isInvited: true),
          Organisation(code: "p", name: "V", domain: .care, isInvited: true),
        ]))
    var session = ThemeCoder.Session(coder)
    let reference = ReferenceMatcher(coder: coder)
    func extend(_ text: String, _ left: Int) {
      #expect(session.code(text) == reference.code(text), "\(text)")
      guard left > 0 else { return }
      for word in ["x", "y", "z", "w", "V", "en", "."] { extend(text.isEmpty ? word : text + " " + word, left - 1) }
    }
    extend("", 5)
  }
}
